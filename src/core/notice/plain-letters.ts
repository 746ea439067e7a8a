// Every letter and number of European and East Asian texts, few enough that V8 tries them quickly: `\p{L}` beside
// the flag u costs a regular expression most of its time.
const letters = 'A-Za-zªµºÀ-ÖØ-öø-ſ々〆ぁ-ゖゝ-ゟァ-ヺー-ヿ㐀-䶿一-鿿Ａ-Ｚａ-ｚｦ-ﾝ'
const numbers = '0-9²³¹¼-¾①-⑳０-９'
const classes: readonly (readonly [RegExp, RegExp])[] = [
  [/\p{L}/iu, new RegExp(`[${letters}]`, 'iu')],
  [/\p{N}/iu, new RegExp(`[${numbers}]`, 'iu')],
]

/** False for a letter or number that `withPlainLetters` does not know. */
export function isPlain(char: string): boolean {
  return classes.every(([all, plain]) => all.test(char) === plain.test(char))
}

/** The source of an expression that finds the same in texts whose characters all are plain. */
export function withPlainLetters(source: string): string {
  let inClass = false
  return source.replace(/\\p\{([LN])\}|\\[^]|[[\]]/g, (sign, property: string | undefined) => {
    if (sign === '[' || sign === ']') inClass = sign === '['
    if (property === undefined) return sign
    const members = property === 'L' ? letters : numbers
    return inClass ? members : `[${members}]`
  })
}
