import type { Lang } from '../text.ts'
import { clean } from './clean.ts'

const longest = 12_000

const address = /(?:\bhttps?:\/\/|\bwww\.)[^\s<>"'）)\]]+/gi
const ofAmazon =
  /^(?:https?:\/\/)?(?:[\w-]+\.)*amazon\.(?:com|cn|de|fr|it|es|nl|se|pl|in|ae|sa|sg|eg|ca|com\.(?:au|br|mx|tr|be)|co\.(?:uk|jp|za))(?:[/?#:]|$)/i
const mention = /<!\w|<@\w|@(?:everyone|channel|here)\b/i
const picture = /!?\[[^\]\n]{0,200}\]\([^)\n]{0,500}\)|<\w[^>\n]{0,200}>/

/**
 * What is wrong with words of the model, or null: they must be plain, of bounded length, in the language asked for, and
 * lead nowhere. Addresses are Amazon's, or stood in what was to be reworded.
 */
export function wordsFault(text: string, lang: Lang, given: string): string | null {
  if (text.length > longest) return 'too long'
  if (text.trim() === '') return 'empty'
  if (clean(text) !== text) return 'hidden characters'
  if (mention.test(text)) return 'a mention'
  if (picture.test(text) && !given.includes(picture.exec(text)?.[0] ?? '')) return 'markup'
  for (const [found] of text.matchAll(address))
    if (!ofAmazon.test(found) && !given.includes(found)) return 'an address'
  return isIn(lang, text, given) ? null : 'another language'
}

const common = new Set(
  'the of to and was were we our is are for with this that not on by from has have had it been each will be at in any all as no a an'.split(
    ' ',
  ),
)

/** Enough to notice an answer in a wrong language; a name or a code says nothing. */
function isIn(lang: Lang, text: string, given: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  const kana = text.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
  if (letters < 12) return lang === 'zh' ? kana === 0 : han * 2 <= letters
  if (lang === 'zh') return han * 4 >= letters && kana * 10 <= letters
  if (latin * 10 < letters * 7) return false
  const words = text.toLowerCase().match(/[a-zà-ž']+/g) ?? []
  const isProse = words.length < 10 || words.filter((word) => common.has(word)).length * 8 >= words.length
  return isProse || repeats(text, given)
}

/** True for words that nearly all stood in what was given: a list of names is in no language. */
function repeats(text: string, given: string): boolean {
  const known = new Set(wordsIn(given))
  const words = wordsIn(text)
  return words.filter((word) => known.has(word)).length * 10 >= words.length * 9
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
