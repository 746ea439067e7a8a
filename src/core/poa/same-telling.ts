const paper = /[(（]?\s?(?:\b(?:exhibits?|attachments?)|附件)\s?\d{1,2}[^)）.。]{0,30}[)）]?/gi
const named =
  /[\u4e00-\u9fff]{2,16}有限公司|(?:[A-Z][\w&'’-]{0,20} ){1,6}(?:Co\.?,? ?)?(?:Ltd|Limited|Inc|LLC|GmbH)\b\.?|\bB0[A-Z0-9]{8}\b/g
const word = /[a-z][a-z'’]*|\d+(?:[.,]\d+)*|[\u3400-\u9fff]/g
const small = new Set(
  'a an the and or of to in on at by for from with into onto as is are was were be been being have has had we our us i my it its they their them this that these those which who all any each every no not now then so than also only own above said will can may must do does did out off up down after before'.split(
    ' ',
  ),
)
const smallHan = new Set('的了和与及在已我们将于并为对由等把被后前其该此自起每均都从至到进行现须所上述以')
// What is said for one and the same thing; the first word stands for its row.
const rows = [
  'remov withdr withdraw withdrew withdrawn pull took take taken delist',
  'isol quarantin segreg separat aside',
  'check inspect compar verifi verify examin review match audit test control',
  'train retrain educat teach instruct brief taught',
  'stock inventory good unit item product piec',
  'buyer custom client purchas consum',
  'refund reimburs',
  'chang replac updat correct amend edit revis',
  'staff team employe worker colleagu',
  'supplier vendor',
  'ask request demand',
  'photo pictur imag',
  'protect safeguard',
  'immediat prompt instant swift',
  'record log note document',
  'sale sell sold',
]
const standing: ReadonlyMap<string, string> = new Map(
  rows.flatMap((row) => {
    const [first = '', ...others] = row.split(' ')
    return others.map((other) => [other, first] as const)
  }),
)
const month = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$/

/** The nouns and verbs of a statement, and what sets it apart. */
export interface Telling {
  readonly words: ReadonlySet<string>
  readonly figures: ReadonlySet<string>
  readonly isHan: boolean
}

/** True when two statements tell one thing in other words: the same nouns and verbs, and no figure that sets them apart. */
export function tellsTheSame(a: Telling, b: Telling): boolean {
  if (a.isHan !== b.isHan || areApart(a.figures, b.figures)) return false
  const [less, more] = a.words.size < b.words.size ? [a.words, b.words] : [b.words, a.words]
  const sameFigures = [...a.figures].some((figure) => b.figures.has(figure))
  if (less.size < (sameFigures ? 3 : a.isHan ? 6 : 4)) return false
  let shared = 0
  for (const each of less) if (more.has(each)) shared++
  return shared >= less.size * 0.7 && shared >= more.size * (sameFigures ? 0.5 : 0.55)
}

/** Each has a figure that the other has not. */
const areApart = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].some((figure) => !other.has(figure)) && [...other].some((figure) => !one.has(figure))

const alike: readonly (readonly [RegExp, string])[] = [
  [/没有/g, '无'],
  [/不能|不可|不允许/g, '不得'],
  [/停止(?:销售|出售|售卖)/g, '停售'],
  [/检查|检验|核查|比对|查验|核实/g, '核对'],
  [/客户|顾客/g, '买家'],
]

// An exhibit, a listing or a company
const mayCite = /xhibit|ttach|附件|B0|公司|L(?:td|imited|LC)|Inc|GmbH|EXH/

export function readTelling(text: string): Telling {
  const bare = mayCite.test(text) ? text.replaceAll(paper, ' ').replaceAll(named, nameFor) : text
  const plain = /[\u3400-\u9fff]/.test(bare)
    ? alike.reduce((words, [pattern, same]) => words.replaceAll(pattern, same), bare)
    : bare
  const found = plain.toLowerCase().match(word) ?? []
  const words = new Set<string>()
  const figures = new Set<string>()
  let han = 0
  for (const each of found) {
    const unit = each.charCodeAt(0)
    if (unit >= 48 && unit <= 57) figures.add(each)
    else if (unit >= 0x3400) {
      han++
      if (!smallHan.has(each)) words.add(each)
    } else {
      const stem = stemOf(each)
      if (stem !== '') words.add(stem)
    }
  }
  return { words, figures, isHan: han * 2 > found.length }
}

// A listing's code sets two lines apart; a company's name tells nothing of what is done.
const nameFor = (name: string): string =>
  name.startsWith('B0') ? ` ${Array.from(name, (sign) => sign.charCodeAt(0)).join('')} ` : ' '

// The words of plans come again and again.
const stems = new Map<string, string>()

/** What a word stands for; nothing for a month and for a word that stands everywhere. */
function stemOf(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  const made = small.has(word) || month.test(word) ? '' : madeStem(word)
  if (stems.size < 4000) stems.set(word, made)
  return made
}

function madeStem(word: string): string {
  const stem = word.replace(/['’]s?$/, '').replace(/(?:ations?|ings?|ed|es|s|ly|ment|e)$/, '')
  const base = stem.length < 3 ? word : stem
  return standing.get(base) ?? base
}
