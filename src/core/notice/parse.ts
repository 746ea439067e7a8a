import { readCases } from './cases.ts'
import { readMessage } from './message.ts'
import { splitMessages } from './split.ts'
import type { Reading, Triage } from './triage.ts'

const mostCases = 20
const empty = { text: '', range: () => ({ start: 0, end: 0 }) }

/** True where two readings tell the same case, as when a notice was pasted twice. */
function isSame(one: Reading, other: Reading): boolean {
  const key = (reading: Reading): string =>
    JSON.stringify([
      reading.source,
      reading.kind,
      reading.asins,
      reading.complaintIds,
      reading.documentsRequested,
    ])
  return key(one) === key(other)
}

/** Reads a pasted text as Amazon's notice. Always answers; what the text does not say stays empty or unknown. */
export function parseNotice(text: string): Triage {
  const found: Reading[] = []
  for (const message of splitMessages(text).slice(0, mostCases)) {
    for (const reading of readCases(text, message)) {
      const isNew = !found.some((one) => isSame(one, reading))
      if (isNew && (found.length === 0 || reading.isNotice) && found.length < mostCases) found.push(reading)
    }
  }
  const [first, ...more] = found
  return {
    ...(first ??
      readMessage(text, {
        plain: empty,
        head: empty,
        earlier: null,
        header: '',
      })),
    more,
  }
}
