const company = /\p{Script=Han}{2,14}(?:有限公司|有限责任公司|株式会社|商行|经营部|贸易行)/gu
// No company's name goes on before these.
const head = /^.*[与向给从由对为和在于是把将请的到经购以及]/

/** Where the names of the case and of companies stand, and how long each is. */
export function namesIn(text: string, names: readonly string[]): Map<number, number> {
  const found = new Map<number, number>()
  const taken = (start: number, end: number): boolean =>
    [...found].some(([at, length]) => start < at + length && at < end)
  for (const name of names)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      if (!taken(at, at + name.length)) found.set(at, name.length)
  for (const hit of text.matchAll(company)) {
    const skip = head.exec(hit[0].slice(0, -2))?.[0].length ?? 0
    const start = hit.index + skip
    const end = hit.index + hit[0].length
    if (!taken(start, end)) found.set(start, end - start)
  }
  return found
}
