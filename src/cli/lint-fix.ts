import type { Finding } from '../core/poa/lint.ts'

/** The text with every mechanical fix made that does not touch another; waived findings are left alone. */
export function fixed(text: string, findings: readonly Finding[]): string {
  const fixes = findings.flatMap(({ fix, waived }) => (fix && waived === null ? [fix] : []))
  let done = ''
  let at = 0
  for (const { start, end, text: put } of fixes.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at || end < start || end > text.length) continue
    done += text.slice(at, start) + put
    at = end
  }
  return done + text.slice(at)
}
