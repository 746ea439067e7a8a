const mostText = 20_000

const han = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー]'
const runs = new RegExp(`${han}{2,}`, 'gu')
/** Between two characters of a script without blanks a line may break anywhere. */
const wrap = new RegExp(`(?<=${han})\\s*\\n[\\s>|]*(?=${han})`, 'gu')

/**
 * The words of a text that are compared, each once: words of Latin script in small letters, all numbers as one, pairs
 * of neighbours in Chinese and Japanese. Identifiers of products count as no word.
 */
export function wordsOf(text: string): Set<string> {
  const plain = text
    .slice(0, mostText)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/\bb0[a-z\d]{8}\b/g, ' ')
    .replace(/\d+/g, '0')
    .replace(wrap, '')
  const words = new Set(plain.match(/\p{Script=Latin}+|0/gu))
  for (const [run] of plain.matchAll(runs))
    for (let at = 1; at < run.length; at += 1) words.add(run.slice(at - 1, at + 1))
  return words
}
