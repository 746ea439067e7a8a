import { printDay, findDates } from '../../../src/core/dates.ts'
import type { Lang } from '../../../src/core/text.ts'
import type { Random } from './chance.ts'

/** A way to say the same in other words; null where it does not apply to the text. */
type Rewording = (text: string, random: Random) => string | null

const swaps = (pairs: string): readonly (readonly [RegExp, string])[] =>
  pairs
    .trim()
    .split('\n')
    .map((line) => {
      const [from = '', to = ''] = line.split(' > ')
      return [/^[\w ’'-]+$/.test(from) ? new RegExp(`\\b${from}\\b`) : new RegExp(from), to] as const
    })

const english = swaps(`
compared > checked against the standard
received > got
kept > retained
opened > unpacked
bought > purchased
sent > dispatched
asked > requested
entered > recorded
noted > recorded
signs > countersigns
is kept > is stored
is entered > is recorded
is closed > is shut
checks > examines
checks > inspects
corrects > amends
moved > transferred
moving > transferring
refunded > reimbursed
supplier > vendor
maker > manufacturer
photos > pictures
photo > picture
warehouse > depot
each > every
every > each
wrong > incorrect
result > outcome
so > therefore
stock > inventory
without > with no
carton > box
cartons > boxes
stays > remains
until > till
before each > prior to each
at least > no fewer than
shows > displays
`).slice(1)

const chinese = swaps(`
核对 > 比对
比对 > 核对
没有 > 未
检查 > 查验
存档 > 归档
取得 > 拿到
收到 > 收到了
购买 > 采购
每周 > 每星期
每月 > 每个月
因此 > 所以
并 > 同时
和 > 以及
与 > 和
记入 > 登记到
签字 > 签名
提供 > 提交
停售 > 停止销售
照片 > 相片
供应商 > 供货商
我们已 > 我方已
的订单 > 订单
一起存档 > 一并存档
不符 > 不一致
剩余 > 余下
买家 > 顾客
即停售 > 就停售
由我方 > 由我们
已于 > 已在
`)

const words =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = ' _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

function inWords(n: number): string {
  if (n < 20) return words[n] ?? ''
  if (n < 100) return `${tens[Math.floor(n / 10)]}${n % 10 === 0 ? '' : `-${words[n % 10]}`}`
  const rest = n % 100
  return `${words[Math.floor(n / 100)]} hundred${rest === 0 ? '' : ` and ${inWords(rest)}`}`
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const lower = (text: string): string =>
  /^(?:[A-Z]{2}|[A-Z]\w*\d|FBA|Amazon|I )/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)
const day = String.raw`\d{1,2} [A-Z][a-z]+ 20\d\d`

function replaced(text: string, pattern: RegExp, to: string): string | null {
  const out = text.replace(pattern, to)
  return out === text ? null : out
}

function oneOf(table: readonly (readonly [RegExp, string])[]): Rewording {
  return (text, random) => {
    const fits = table.filter(([from]) => from.test(text))
    if (fits.length === 0) return null
    const [from, to] = random.one(fits)
    return replaced(text, from, to)
  }
}

const otherDates: Rewording = (text, random) => {
  const date = findDates(text).find(
    ({ iso, words: told }) => iso !== null && new RegExp(`^${day}$`).test(told),
  )
  if (!date?.iso) return null
  const [, d, m, y] = /^(\d+) (\w+) (\d+)$/.exec(printDay(date.iso, 'en')) ?? []
  const put = random.one([`${m} ${d}, ${y}`, `${d} ${m?.slice(0, 3)} ${y}`, date.iso])
  return `${text.slice(0, date.start)}${put}${text.slice(date.end)}`
}

const numberWords: Rewording = (text) => {
  const hit = /(?<=\s)([1-9]\d{0,2})(?= (?:units|cartons|buyers|orders|listings|returns|invoices)\b)/.exec(
    text,
  )
  return hit
    ? `${text.slice(0, hit.index)}${inWords(Number(hit[1]))}${text.slice(hit.index + hit[0].length)}`
    : null
}

const passive: Rewording = (text) => {
  const hit = new RegExp(
    `^(On ${day} )?we (opened|closed|removed|refunded|corrected|re-labelled|repacked|inspected|stopped|returned|destroyed|checked|deleted|held|sorted|moved) ((?:all |the |each )?\\d+ (?:units|cartons|listings|orders|returns|offers)(?: of [A-Z0-9]{10}(?: and [A-Z0-9]{10})?)?)(.*)$`,
    'i',
  ).exec(text)
  if (!hit) return null
  const [, when = '', did = '', what = '', rest = ''] = hit
  return upper(
    `${when}${what} were ${did}${rest}`.replace(
      /^(On [^a-z]*\d+ \w+ \d{4} )?(.)/,
      (_, on: string | undefined, first: string) => `${on ?? ''}${first}`,
    ),
  )
}

const englishWays: readonly Rewording[] = [
  oneOf(english),
  oneOf(english),
  otherDates,
  numberWords,
  passive,
  (text) => {
    const hit = new RegExp(`^On (${day}) (we .*?)( \\(exhibits? [^)]*\\))?\\.$`).exec(text)
    return hit && !hit[2]?.includes('; ') ? `${upper(hit[2] ?? '')} on ${hit[1]}${hit[3] ?? ''}.` : null
  },
  (text) =>
    replaced(text, new RegExp(`^Since (${day}), ([^,]+), (.)`), '$2, since $1, $3')?.replace(/^./, (c) =>
      c.toUpperCase(),
    ) ?? null,
  (text) => replaced(text, new RegExp(`^Planned for (${day}): `), 'We plan the following for $1: '),
  (text) => replaced(text, /^Planned (for|from) /, 'Scheduled $1 '),
  (text) => replaced(text, /did not\b/, 'didn’t'),
  (text) => replaced(text, /(?<!ca)n[’']t\b/, ' not'),
  (text) => replaced(text, /\bcould not\b/, 'couldn’t'),
  (text) => replaced(text, /\bis not\b/, 'isn’t'),
  (text) => replaced(text, / \(exhibit (\d+)\)/, ' (see Exhibit $1)'),
  (text) => {
    const at = text.indexOf('; ')
    return at < 0 || /^Planned|^Scheduled|^We plan/.test(text)
      ? null
      : `${text.slice(0, at)}. ${upper(text.slice(at + 2))}`
  },
  (text) => {
    const at = text.search(/[a-z)]\. [A-Z]/)
    return at < 0 ? null : `${text.slice(0, at + 1)}; ${lower(text.slice(at + 3))}`
  },
  (text) => replaced(text, /, so /, ', and therefore '),
  (text) => replaced(text, /^We (\w+ed) /, 'We have $1 '),
  (text) => replaced(text, /\bwe /, 'we also '),
  (text) => replaced(text, /lot number/, 'number of the lot'),
  (text) => replaced(text, /the supplier[’']s site/, 'the site of the supplier'),
]

const dayZh = String.raw`20\d\d年\d{1,2}月\d{1,2}日`
const digitsZh = '零一二三四五六七八九'
const smallZh = (n: number): string => {
  if (n < 10) return digitsZh.charAt(n)
  return `${n < 20 ? '' : digitsZh.charAt(Math.floor(n / 10))}十${n % 10 === 0 ? '' : digitsZh.charAt(n % 10)}`
}

const chineseWays: readonly Rewording[] = [
  oneOf(chinese),
  oneOf(chinese),
  (text) => replaced(text, new RegExp(`^我们已于(${dayZh})`), '$1，我们已'),
  (text) => replaced(text, new RegExp(`^(${dayZh})，?我们`), '我们于$1'),
  (text) => replaced(text, /^自(20[^起]{6,12}日起)/, '从$1'),
  (text) => replaced(text, /^计划于/, '计划在'),
  (text) => replaced(text, /；/, '。'),
  (text) => replaced(text, /，并/, '，同时'),
  (text) => replaced(text, /（附件(\d+)）/, '（见附件$1）'),
  (text) => {
    const hit = /(?<!\d)([1-9]\d?)(?=件|箱|张|位|条)/.exec(text)
    return hit
      ? `${text.slice(0, hit.index)}${smallZh(Number(hit[1]))}${text.slice(hit.index + hit[0].length)}`
      : null
  },
  (text) =>
    replaced(
      text,
      /由(仓库主管|采购经理|运营经理|质检员|客服主管|仓管员)(每[^，；]{1,6}?)(?=抽|核|查|检|比|在)/,
      '$2由$1',
    ),
  (text) =>
    replaced(text, new RegExp(`(?<![A-Za-z])(20\\d\\d)年(\\d{1,2})月(\\d{1,2})日`), '$1-$2-$3')
      ?.replace(/(20\d\d)-(\d)-/, '$1-0$2-')
      .replace(/(20\d\d-\d\d)-(\d)(?!\d)/, '$1-0$2') ?? null,
  (text) => replaced(text, /均为/, '都是'),
  (text) => replaced(text, /我们的/, '我方的'),
  (text) => replaced(text, /如下/, '如下'),
]

const ways: Readonly<Record<Lang, readonly Rewording[]>> = { en: englishWays, zh: chineseWays }

/** The text in other words, changed in up to so many ways; the same text where no way fits. */
export function reworded(random: Random, lang: Lang, text: string, most: number): string {
  let out = text
  let changes = 0
  for (const way of random.shuffled(ways[lang])) {
    if (changes >= most) break
    const put = way(out, random)
    if (put === null || put === out) continue
    out = put
    changes++
  }
  return out
}
