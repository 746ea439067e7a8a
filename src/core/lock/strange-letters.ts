import type { Breach } from './breach.ts'

// Letters and figures of other scripts that look like ours, full-width ones, and signs that no reader sees.
const strange =
  /[^\p{Script=Latin}\p{Script=Han}\P{L}]|[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]|[^\P{Nd}0-9]|\p{Cf}|\u115f|\u3164|[\p{Cc}--[\n\t\r]]|\p{M}/gv
// A Latin letter inside a number, or a figure inside a word, where the text before had none such.
const other = /[\u00c0-\u024f\u1e00-\u1eff]/g

/** Letters that the text before did not have and that pass for others. */
export function strangeLetters(before: string, after: string): Breach[] {
  const known = new Set(Array.from(before))
  const found = [...(after.match(strange) ?? []), ...(after.match(other) ?? [])].filter(
    (sign) => !known.has(sign),
  )
  return found.length === 0 ? [] : [{ kind: 'letters', before: '', after: found.join('') }]
}
