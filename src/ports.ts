import type { Effect, Message } from './core/effect.ts'
import type { Update } from './core/event.ts'
import type { DocumentText } from './core/evidence/document-text.ts'
import type { Answer, Ask } from './core/model/ask.ts'
import type { Session } from './core/session.ts'

/** Why a letter was not delivered, as far as the relay must know it; the words are ours and hold nothing of the seller's. */
export class Undeliverable extends Error {
  /** The platform said when to come back. */
  readonly afterMs: number | null
  /** No later try will do better. */
  readonly isFinal: boolean
  /** The platform is away; it is waited for longer than where it refuses. */
  readonly isUnreachable: boolean

  constructor(
    reason: string,
    { afterMs, isFinal, isUnreachable }: { afterMs?: number; isFinal?: boolean; isUnreachable?: boolean },
  ) {
    super(reason)
    this.name = reason
    this.afterMs = afterMs ?? null
    this.isFinal = isFinal ?? false
    this.isUnreachable = isUnreachable ?? false
  }
}

/** A chat platform: translation both ways and nothing else. */
export interface Adapter {
  readonly name: string
  start(handle: (update: Update) => Promise<void>): Promise<void>
  send(sessionId: string, message: Outgoing): Promise<void>
  /** Where the platform posts to us; none where we ask it. */
  readonly doors?: readonly Door[]
  /** What we show to a browser. */
  readonly pages?: readonly Page[]
  /** Shows that an answer takes a while, until what it gives is called. */
  busy?(sessionId: string): () => void
  stop(): Promise<void>
}

/** A file as it goes to the seller: its bytes, or a text. */
export interface ReadyFile {
  readonly name: string
  readonly text: string
  readonly bytes?: Uint8Array
}

/** A message whose files are made. */
export type Outgoing = Omit<Message, 'files'> & { readonly files: readonly ReadyFile[] }

export interface Reply {
  /** Of HTTP. */
  readonly status: number
  readonly text: string
  readonly type?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** A path of the one front that a browser opens. */
export interface Page {
  readonly path: string
  show(query: string, headers: Headers): Promise<Reply>
}

/** Small things that a platform keeps beside sessions, sealed like them: who installed it, who may do what. */
export interface Records {
  read(name: string): Promise<unknown>
  /** Null deletes; undefined leaves it as it is. Made again where somebody else was faster. */
  change(name: string, next: (before: unknown) => unknown): Promise<void>
}

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>

/** A path of the one front to which a platform posts what happened. */
export interface Door {
  readonly path: string
  /** Asked before a byte of the body is read; null lets it in. */
  refuses(headers: Headers): Reply | null
  /** A status of 2xx only once the consequence of what was posted is kept. */
  take(body: string, headers: Headers): Promise<Reply>
}

/** The model: asked through its mailbox, never inside a turn. */
export interface Model {
  /**
   * Answers with a value of the prompt's shape or with a failure; never throws for what an endpoint does. The session
   * is whose budget pays. The signal ends it as `stopped`; progress is told in characters received.
   */
  ask(
    ask: Ask,
    options: { sessionId: string; signal: AbortSignal; onProgress?: (characters: number) => void },
  ): Promise<Answer>
}

/** One line of what was said, for export and support; never read on a turn. */
export interface TranscriptLine {
  readonly at: number
  readonly who: 'seller' | 'coach'
  readonly caseId: string
  readonly text: string
}

/** Everything one turn changes, saved in one write or not at all. */
export interface Commit {
  /** The session as it was loaded, null for a new one; the version must still be stored. */
  readonly previous: Session | null
  /** The next session; its version is one more than the previous one's. */
  readonly session: Session
  readonly effects: readonly Effect[]
  readonly transcript: readonly TranscriptLine[]
  /** The update's id; null for a wake-up. */
  readonly seen: string | null
  /** The update itself where the machine fails on it: kept for an operator, sealed with the key of the current case. */
  readonly aside?: { readonly update: Update; readonly reason: string }
  readonly now: number
}

/** The kinds of mailboxes; each of a session's is leased and emptied in its own order, whatever the others do. */
export const boxes = ['chat', 'model', 'files', 'clock'] as const
export type Box = (typeof boxes)[number]

/** How many mailboxes of each kind may be leased; none of a kind that is not named. */
export type Room = Readonly<Partial<Record<Box, number>>>

/** Mailboxes of each kind that are due, and how long the oldest of them has waited. */
export type Backlog = Readonly<Record<Box, { readonly count: number; readonly oldestMs: number }>>

/** A mailbox under lease with its first letter and how often delivering it failed; `letter` is null for a clock. */
export interface Mailbox {
  readonly sessionId: string
  readonly to: Box
  readonly leaseEnd: number
  readonly tries: number
  readonly letter: {
    readonly id: string
    readonly effect: Effect
    /** By which the store knows whose key sealed it. */
    readonly group?: string
  } | null
  /** By which the store knows who holds the lease, where the time alone does not tell. */
  readonly lease?: string
}

/** What was set aside, as an operator may see it: nothing of whom it is for or what it says. */
export interface DeadLetter {
  readonly id: string
  /** The mailbox of a letter, or `update` for what a seller sent and the machine failed on. */
  readonly to: Box | 'update'
  readonly at: number
  readonly reason: string
}

/** Where sessions, letters and due times live. It knows nothing of what they mean. */
export interface Store {
  load(sessionId: string): Promise<Session | null>
  /** `saved`, `lost` when somebody else committed first, `seen` when this update was committed before. */
  commit(commit: Commit): Promise<'saved' | 'lost' | 'seen'>
  /** Deletes a session and all that belongs to it; false where somebody committed since it was loaded. */
  remove(session: Session): Promise<boolean>
  /** Leases due mailboxes until `now + leaseMs`, the longest waiting of each kind first; a number is for every kind. */
  claim(now: number, leaseMs: number, room: number | Room): Promise<Mailbox[]>
  /** Makes a lease last until `leaseEnd`; null where it was lost. What was answered settles, the old one no more. */
  renew(mailbox: Mailbox, leaseEnd: number): Promise<Mailbox | null>
  /** Drops the delivered letter; answers with the next, or null once the box is empty or the lease was lost. */
  settle(mailbox: Mailbox): Promise<Mailbox | null>
  /** Gives a mailbox back, to be claimed again at `at`; counts one more try of its first letter. */
  postpone(mailbox: Mailbox, at: number): Promise<void>
  /**
   * Sets a letter aside that cannot be delivered; answers like `settle`. The reason must hold no seller's text. The word
   * is posted before the answer to the next update, once for all that was set aside until then.
   */
  bury(mailbox: Mailbox, reason: string, now: number, word?: Effect | null): Promise<Mailbox | null>
  /** What was set aside, oldest first. */
  deadLetters(): Promise<DeadLetter[]>
  /** Puts a letter back into its mailbox; false where it is not there any more. */
  replay(id: string, now: number): Promise<boolean>
  /** An update that was set aside, to be handled after all; null where it is not there any more. */
  heldUpdate(id: string): Promise<Update | null>
  /**
   * Sets an update aside whose session cannot be read, known as seen from then on. Where no key opens that could seal it,
   * only that there was one is kept.
   */
  keepUnread(update: Update, reason: string, now: number): Promise<void>
  /** Drops what was set aside; false where it is not there any more. */
  discard(id: string): Promise<boolean>
  /** Counts that handling an update failed, apart from any commit; answers how often it has. Forgotten after a day. */
  countFailure(update: Update, now: number): Promise<number>
  /** The time by which leases and due times are kept; all processes of a store agree on it. */
  clock(): number
  transcript(sessionId: string, caseId: string): Promise<TranscriptLine[]>
  /** True while `holder` is the one process that does `duty`, for `forMs` more; others may take it over after that. */
  hold(duty: string, holder: string, forMs: number): Promise<boolean>
  backlog(now: number): Promise<Backlog>
  /** The keys of the files that sellers send; they go with their case. */
  readonly fileKeys: FileKeys
  close(): Promise<void>
}

/** At most so many within so many seconds; a window begins with the first that is counted in it. */
export interface Rate {
  readonly name: string
  readonly most: number
  readonly seconds: number
}

/** What is counted over a while for all processes together; where the server is away, each counts for itself. */
export interface Counters {
  /** Counts one. Null within the rate; beyond it, for how long yet, and whether this is the first beyond it. */
  count(rate: Rate, whom: string): Promise<{ readonly leftMs: number; readonly isFirst: boolean } | null>
  /** Adds whole points to the sum of the window, whatever the rate allows; answers with the sum. */
  add(rate: Rate, whom: string, points: number): Promise<number>
  close(): Promise<void>
}

/** What asking the model may use up for one case and for all of a tenant's, by the day. */
export interface Budget {
  /** Sets the estimate aside, or says whose budget is used up. */
  take(
    sessionId: string,
    caseId: string,
    estimate: { readonly calls: number; readonly tokens: number },
  ): Promise<'ok' | 'case' | 'tenant'>
  /** What was used in place of the estimate; once for each `ok`. */
  settle(
    sessionId: string,
    caseId: string,
    used: { readonly calls: number; readonly tokens: number; readonly cost: number },
  ): Promise<void>
}

/** What one case's files are named and sealed with. */
export interface FileKey {
  /** Where they lie, which tells nobody whose they are; another one for every key. */
  readonly folder: string
  nameOf(sha256: string): string
  seal(name: string, plain: Uint8Array): Uint8Array
  /** Throws for what was changed, cut or belongs elsewhere. */
  unseal(name: string, sealed: Uint8Array): Uint8Array
}

/** One key a case for its files, kept beside the case's session and burned in the commit that forgets the case. */
export interface FileKeys {
  /** The folder of this installation; every other folder begins with it. */
  readonly root: string
  /** What the folders of a case begin with, whether it has a key or not. */
  placeOf(sessionId: string, caseId: string): string
  find(sessionId: string, caseId: string): Promise<FileKey | null>
  /** The case's key, made at its first file. */
  make(sessionId: string, caseId: string): Promise<FileKey>
  burn(sessionId: string, caseId: string): Promise<void>
  /** `dead` where no key opens what lies there; `stranger` where it is not even known whose it was. */
  stateOf(folder: string): Promise<'alive' | 'dead' | 'stranger'>
  /** The session whose folder it is; null where no session is known by it. */
  ownerOf(folder: string): Promise<string | null>
}

/** Reads files, each in a process of its own that is held to an allowance, one at a time. */
export interface Reader {
  /** Always answers, with a failure where nothing could be read; throws only where the signal ends it. */
  read(bytes: Uint8Array, signal?: AbortSignal): Promise<DocumentText>
}

/** The files that sellers send, byte for byte, sealed, known by their hash. */
export interface Blobs {
  /** Settles once the file is safe. The same bytes twice are one file. Throws where they cannot be kept. */
  put(sessionId: string, caseId: string, bytes: Uint8Array): Promise<{ sha256: string; size: number }>
  /** The very bytes, checked against their hash; null where there is no such file. Throws for a damaged one. */
  get(sessionId: string, caseId: string, sha256: string): Promise<Uint8Array | null>
  /** Deletes all files of a case that is gone and burns their key, or only those named; answers how many went. May be repeated. */
  drop(sessionId: string, caseId: string, only?: readonly string[]): Promise<number>
}
