import type { Reading, Token } from './breach.ts'

interface Told {
  readonly least: number
  readonly most: number
  readonly token: Token | undefined
}

// These deny in Chinese what English tells in a word of its own, and are counted on neither side.
const inWords = /^(?:不同|不符|不一致|不明|不足|缺|缺少|欠缺|别)$/
const wordsBehind = /^(?:同|符|一致|明|足)/
// English that holds something back where Chinese says 不 or 未.
const heldBack =
  /\bkeeps? [\w ]{1,20}\boff\b|\bstays? blocked\b|\bleft out\b|\bleaves? [\w’' ]{1,24}\bclosed\b|\bleft [\w, ]{1,60}\bopen\b|\bholds? [\w ]{1,16}\bback\b|\bone missing \w+ stops\b|\bunseen\b|\bbefore grading\b|\boutside our\b|\bopen orders\b|\bfor free\b/gi
const unlikes = /\bunlike\b|\bdiffer|\bmismatch|\banother\b|\bunknown\b|\bmissing\b|\bshort of\b/i

/** How often something is denied: as often as words deny it, or oftener where other words may. */
export function deniedIn(reading: Reading, other: Reading): Told {
  const { lang, text, tokens } = reading
  const all = tokens.filter(({ kind, key }) => kind === 'mark' && (key === 'not' || key === 'no-longer'))
  const denials = all.filter(
    ({ words, end }) =>
      !inWords.test(words) &&
      !/^incomplete$/i.test(words) &&
      !(lang === 'zh' && words === '不' && wordsBehind.test(text.slice(end, end + 2))),
  )
  const [token] = denials
  const count = denials.length
  if (lang === 'zh')
    return { least: count - (/没有[^。；]{1,30}也没有/.test(text) ? 1 : 0), most: count, token }
  const twice =
    text.match(/\bno [\w ]{1,24} (?:and|or) no\b|\bneither\b|\bwithout [\w ]{1,30} or \w+ing\b/gi)?.length ??
    0
  const likeness = /不符|不同|不一致|缺/.test(other.text) && !unlikes.test(text) ? 1 : 0
  const ours = /\bnot ours\b/.test(text) ? 1 : 0
  const both = /\bwithout [\w ]{1,30} or \w+ing\b/i.test(text) ? 1 : 0
  return {
    least: Math.max(0, count - (both > 0 ? 0 : twice) - likeness - ours),
    most:
      count +
      (text.match(heldBack)?.length ?? 0) +
      both +
      (/\bcannot document|\bgets? no order/.test(text) ? 1 : 0),
    token,
  }
}

/** Whether something is planned, as the words of each language tell it. */
export function plannedIn({ tokens }: Reading): Told {
  const token = tokens.find(({ kind, key }) => kind === 'mark' && key === 'future')
  return { least: token ? 1 : 0, most: token ? 1 : 0, token }
}

const answers: readonly (readonly [RegExp, string])[] = [
  [/^[件台只支把瓶]$/, 'unit'],
  [/^套$/, 'set unit'],
  [/^[箱托]$/, 'carton pallet'],
  [/^位$/, 'buyer person'],
  [/^[张份]$/, 'invoice photo order'],
  [/^[条款]$/, 'listing'],
  [/^[单笔]$/, 'order refund return'],
  [/^[天]$/, 'day'],
  [/^周$/, 'week'],
  [/^年$/, 'year'],
  [/^月$/, 'month'],
  [/^小时$/, 'hour'],
  [/^分钟$/, 'minute'],
  [/^[%％]$/, '%'],
  [/^克$/, 'gram'],
  [/^公斤$/, 'kg'],
  [/^(?:厘米)$/, 'cm'],
  [/^(?:毫米)$/, 'mm'],
  [/^(?:元)$/, 'cny'],
  [/^(?:美元)$/, 'usd'],
]
const general: Readonly<Record<string, RegExp>> = {
  order: /^个?(?:订单|单)/,
  return: /^个?退货/,
  month: /^个月/,
  day: /^个?(?:工作)?[日天]/,
  complaint: /^[个起]/,
  unit: /^[个件台只支把瓶]/,
  lot: /^批/,
  brand: /^个/,
}

/** True where a measure word and an English noun may count the same. */
export function sameUnit(zh: string, en: string, after: string): boolean {
  if (zh === '' || en === '') return true
  const wanted = general[en]
  if (wanted?.test(after)) return true
  const row = answers.find(([sign]) => sign.test(zh))
  return row === undefined ? zh !== '个' || wanted === undefined : row[1].split(' ').includes(en)
}
