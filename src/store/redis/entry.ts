/** How long the name of a group is, which stands before what its key sealed. */
const groupLength = 27

/** `GROUP…`, as parts stand in the hash. */
export const sealedBy = (group: string, body: Buffer): Buffer =>
  Buffer.concat([Buffer.from(group, 'latin1'), body])

export function readSealed(stored: Buffer): { group: string; body: Buffer } {
  return { group: stored.toString('latin1', 0, groupLength), body: stored.subarray(groupLength) }
}

/** `ID|…`, as the scripts keep letters and lines. */
export const entry = (id: string, rest: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`${id}|`, 'latin1'), rest])

export function cut(stored: Buffer): { head: string; rest: Buffer } {
  const bar = stored.indexOf('|')
  return { head: stored.toString('latin1', 0, bar), rest: stored.subarray(bar + 1) }
}

/** `AT|BOX|REASON|ID|…`, as the scripts set letters aside. */
export const deadEntry = (letter: {
  readonly at: number
  readonly to: string
  readonly reason: string
  readonly id: string
  readonly body: Buffer
}): Buffer =>
  Buffer.concat([
    Buffer.from(`${letter.at}|${letter.to}|${reasonOf(letter.reason)}|`, 'latin1'),
    entry(letter.id, letter.body),
  ])

/** Bars part the fields of what is set aside. */
export const reasonOf = (reason: string): string => reason.replaceAll('|', ' ') || 'no reason'
