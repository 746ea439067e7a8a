import type { ReceivedFile } from './case.ts'
import type { Effect } from './effect.ts'
import type { CaseEvent } from './event.ts'
import type { Note } from './question.ts'
import type { Session } from './session.ts'
import { takeProofFile } from './standing/take-file.ts'
import type { Text } from './text.ts'

type Sent = Extract<CaseEvent, { type: 'sent' }>

export interface Received {
  readonly session: Session
  readonly notes: readonly Note[]
  /** The file is not kept, because its case is gone or full; nothing more is made of it. */
  readonly isLost?: true
  /** What is left of a file that is not listed is to be deleted. */
  readonly effects?: readonly Effect[]
}

/** Far more than an appeal needs, and little enough to look through. */
export const mostFiles = 100

/** Lists a file whose bytes were kept, and says so with the beginning of its hash; the same bytes twice are one file. */
export function receive(session: Session, event: Sent): Received {
  const { sha256, size, at } = event
  if (sha256 === null) return { session, notes: [] }
  const file = shortName(event.name)
  const id = event.caseId ?? session.current
  const kase = Object.hasOwn(session.cases, id) ? session.cases[id] : undefined
  if (!kase) return { session, notes: [{ text: caseIsGone(file) }], isLost: true }
  const start = sha256.slice(0, 8)
  if (kase.files.some((known) => known.sha256 === sha256)) {
    const text = {
      en: `I already have ${file}, the same to the byte (${start}).`,
      zh: `${file} 我这里已有一份一模一样的（校验码 ${start}）。`,
    }
    return { session, notes: [{ text }] }
  }
  if (kase.files.length >= mostFiles) {
    const drop: Effect = { to: 'files', drop: { caseId: kase.id, only: [sha256] } }
    return { session, notes: [{ text: caseIsFull(file) }], effects: [drop], isLost: true }
  }
  const isReadNow = event.text !== null
  const received: ReceivedFile = { sha256, name: file, size, at, readAt: isReadNow ? at : null }
  const read = { caseId: kase.id, sha256, at, lang: session.lang ?? kase.lang }
  const kept = { ...kase, files: [...kase.files, received] }
  const proof = takeProofFile(kept, { sha256, name: file }, at, session.zone)
  const text = {
    en: `I keep ${file} as you sent it, unchanged (${start}).`,
    zh: `${file} 原件已保存，一个字节都没动（校验码 ${start}）。`,
  }
  return {
    session: { ...session, cases: { ...session.cases, [kase.id]: proof.kase } },
    notes: proof.text === null ? [{ text }] : [{ text }, { text: proof.text }],
    effects: isReadNow ? [] : [{ to: 'files', read }],
  }
}

const maxTextMB = 1
const maxFileMB = 20
const million = 1_000_000

/** What is said of a file without a text to read. */
export function unreadNote({ name, size, sha256 }: Sent): Text {
  const file = shortName(name)
  if (size === 0)
    return {
      en: `${file} is empty. Please send it again, or type what it says.`,
      zh: `${file} 是空文件。请重新发送，或者把内容打字告诉我。`,
    }
  if (sha256 === null && size > maxFileMB * million)
    return {
      en: `${file} is larger than ${maxFileMB} MB, so I kept nothing of it. Send only the part that matters, or type what it says.`,
      zh: `${file} 超过 ${maxFileMB} MB，我没有保存。请只发相关的部分，或者把内容打字告诉我。`,
    }
  if (size > maxTextMB * million && isText.test(name))
    return {
      en: `A text of more than ${maxTextMB} MB is more than I can read at once. Send only the part that matters, or paste it.`,
      zh: `文字超过 ${maxTextMB} MB，我一次读不了。请只发相关的部分，或者把文字粘贴过来。`,
    }
  if (sha256 !== null)
    return {
      en: 'I am reading it and tell you what I find; go on meanwhile.',
      zh: '我正在读，读完告诉您；您可以先继续。',
    }
  return {
    en: `I kept nothing of ${file}, so I cannot read it. Please type what it says: number, date, who issued it, to whom, units.`,
    zh: `${file} 我没有保存，读不了。请把上面的内容打字告诉我：号码、日期、谁开的、开给谁、数量。`,
  }
}

const isText = /\.(?:txt|text|md|csv|tsv|eml|html?|log)$/i

const caseIsGone = (file: string): Text => ({
  en: `I did not keep ${file}: its case was deleted meanwhile. If it belongs here, please send it again.`,
  zh: `${file} 没有保存：它所属的案件刚刚被删除。如果它属于现在这个案件，请再发一次。`,
})

const caseIsFull = (file: string): Text => ({
  en: `I did not keep ${file}: this case holds ${mostFiles} files, which is all I keep for one. If it matters, type what it says. An appeal needs few papers; only what shows where these units came from.`,
  zh: `${file} 没有保存：一个案件我最多保存 ${mostFiles} 个文件，现在已经满了。要是这份很重要，把上面的内容打字告诉我。申诉材料不在多，能说明这批货从哪来的就够。`,
})

const shortName = (name: string): string => name.slice(0, 80)
