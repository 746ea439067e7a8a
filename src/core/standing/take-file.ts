import type { Case } from '../case.ts'
import { dayIn } from '../dates.ts'
import type { Text } from '../text.ts'
import { standingOf, standsSince } from './state.ts'
import { tasksOf } from './tasks.ts'

interface Taken {
  readonly kase: Case
  readonly text: Text | null
}

/** A file that comes after the end shows that a task was done: the one that was asked about, or one to be named. */
export function takeProofFile(
  kase: Case,
  file: { sha256: string; name: string },
  at: number,
  zone: string,
): Taken {
  if (standsSince(kase) === null) return { kase, text: null }
  const standing = standingOf(kase)
  const task = tasksOf(kase).find(({ id }) => id === standing.open)
  if (!task)
    return {
      kase: { ...kase, standing: { ...standing, file } },
      text: { en: 'Which task does it prove? Send its number.', zh: '这是哪一项的凭证？发编号就行。' },
    }
  const entry = { task: task.id, on: dayIn(zone, at), words: file.name, sha256: file.sha256, done: true, at }
  return {
    kase: { ...kase, standing: { ...standing, open: null, file: null, log: [...standing.log, entry] } },
    text: { en: `Logged as proof: ${task.what.en}.`, zh: `已记为凭证：${task.what.zh}。` },
  }
}
