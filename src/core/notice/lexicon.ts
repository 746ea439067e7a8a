/**
 * One expression out of many phrases. In Latin phrases `*` stands for a word's ending and a blank for any blank;
 * they match whole words only. Phrases of scripts without blanks match anywhere.
 * Example: `lexicon('customer*|buyer*', '买家|購入者')` finds "Customers" and "买家".
 */
export function lexicon(latin: string, cjk = ''): RegExp {
  const endings = latin
    .replaceAll('*', '\\p{L}{0,20}')
    .replaceAll('( \\p{L}+)', `(?:,? ['’(]?(?:[\\p{L}\\p{N}'-]|\\.(?=\\p{L})){1,30}[)']?)`)
  const whole = `(?<![\\p{L}\\p{N}])(?:${endings})(?![\\p{L}\\p{N}])`
  const parts = [latin === '' ? '' : whole, cjk].filter((part) => part !== '')
  return new RegExp(parts.join('|'), 'giu')
}

export function has(pattern: RegExp, text: string): boolean {
  return text.search(pattern) >= 0
}

/** The first place a pattern matches, as offsets `[start, end)`, or null. */
export function firstSpan(pattern: RegExp, text: string): { start: number; end: number } | null {
  pattern.lastIndex = 0
  const hit = pattern.exec(text)
  return hit === null ? null : { start: hit.index, end: hit.index + hit[0].length }
}
