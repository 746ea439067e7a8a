import type { Portable } from '../../core/export/portable.ts'
import { idFor, sameCase, withRestored } from '../../core/export/restore-case.ts'
import type { Keeping } from '../../core/keeping.ts'
import type { Blobs, Store } from '../../ports.ts'
import type { CaseFile } from './case-file.ts'

interface Places {
  readonly store: Store
  readonly blobs: Blobs
}

/** A case with what was said in it and its files, as it stands; null where there is no such case. */
export async function takeCase(
  { store, blobs }: Places,
  sessionId: string,
  caseId: string,
): Promise<CaseFile | null> {
  const session = await store.load(sessionId)
  const kase = session && Object.hasOwn(session.cases, caseId) ? session.cases[caseId] : undefined
  if (!session || !kase) return null
  const { lang, zone, zoneTold } = session
  const bytes: Uint8Array[] = []
  const files: Portable['files'] = []
  for (const sha256 of new Set(kase.files.map((file) => file.sha256))) {
    const blob = await blobs.get(sessionId, caseId, sha256)
    // A file that is listed and not there any more is not there in the copy either.
    if (blob === null) continue
    bytes.push(blob)
    files.push({ sha256, size: blob.length })
  }
  const transcript = await store.transcript(sessionId, caseId)
  const portable = { writtenAt: store.clock(), case: kase, chat: { lang, zone, zoneTold }, transcript, files }
  return { portable, blobs: bytes }
}

const tries = 5

/** Puts a case into a chat, files first. Answers with the id it has there, and whether it had been there already. */
export async function putCase(
  { store, blobs }: Places,
  sessionId: string,
  { portable, blobs: bytes }: CaseFile,
  keeping: Keeping,
): Promise<{ readonly id: string; readonly isThere: boolean }> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const previous = await store.load(sessionId)
    const there = sameCase(previous, portable)
    if (there) return { id: there.id, isThere: true }
    const id = idFor(previous, portable)
    for (const blob of bytes) await blobs.put(sessionId, id, blob)
    const now = store.clock()
    const session = withRestored(previous, sessionId, portable, now, keeping)
    const transcript = portable.transcript.map((line) => ({ ...line, caseId: id }))
    const commit = { previous, session, effects: [], transcript, seen: null, now }
    if ((await store.commit(commit)) === 'saved') return { id, isThere: false }
  }
  throw new Error('Somebody wrote in this chat at the same time; try once more.')
}
