/** A stretch of time in a sentence, in days; null where the unit has no fixed number of days. */
export interface Period {
  readonly days: number | null
  readonly start: number
  readonly end: number
}

const numberWords: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fourteen: 14,
  fifteen: 15,
  seventeen: 17,
  twenty: 20,
  thirty: 30,
  sixty: 60,
  ninety: 90,
  eins: 1,
  ein: 1,
  eine: 1,
  einer: 1,
  einem: 1,
  eines: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  zwölf: 12,
  vierzehn: 14,
  siebzehn: 17,
  zwanzig: 20,
  dreißig: 30,
  dreissig: 30,
  sechzig: 60,
  neunzig: 90,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  十四: 14,
  十五: 15,
  十七: 17,
  三十: 30,
  六十: 60,
  九十: 90,
  十二: 12,
  二十: 20,
  二十一: 21,
  四十五: 45,
  四十八: 48,
  七十二: 72,
  百八十: 180,
  一百八十: 180,
  三百六十五: 365,
}
const hanNumber =
  '三百六十五|一?百八十|四十八|七十二|四十五|二十一|九十|六十|三十|二十|十七|十五|十四|十二|[一二两三四五六七八九十]'
const latinNumber = Object.keys(numberWords)
  .filter((word) => /^\p{Script=Latin}/u.test(word))
  .toSorted((a, b) => b.length - a.length)
  .join('|')
const period = new RegExp(
  `(?<![\\p{L}\\p{N}.])(\\d{1,4}|${latinNumber})(?: ?\\(\\d{1,3}\\))?[ -]?(?:(?:full|calendar|business|working|consecutive|aufeinanderfolgenden?) )?(days?|hours?|hrs?|weeks?|months?|years?|(?:kalender|werk|arbeits)?tage?[ns]?|stunden?|wochen?|monate?[ns]?|jahre?[ns]?)(?!\\p{L})|(\\d{1,4}|${hanNumber}) ?(?:个|個|か|ヶ|カ|ケ|箇)?(?:工作|自然|营业|営業)?(日間|日(?!期|本|付|元)|天|小时|小時|時間|周|週間|週|星期|月(?!\\d|份|\\s?\\d)|年(?!\\d|\\s?\\d|月))`,
  'giu',
)
const daysOfUnit: readonly (readonly [RegExp, number | null])[] = [
  [/^(?:days?|.*tage?[ns]?|日間|日|天)$/i, 1],
  [/^(?:weeks?|wochen?|周|週間|週|星期)$/i, 7],
  [/^(?:hours?|hrs?|stunden?|小时|小時|時間)$/i, 1 / 24],
]

/** The periods of a text, in order: "17 days", "three weeks", "72 Stunden", "365天", "90日間". */
export function findPeriods(text: string): Period[] {
  const found: Period[] = []
  for (const hit of text.matchAll(period)) {
    const word = (hit[1] ?? hit[3] ?? '').toLowerCase()
    const count = /^\d/.test(word) ? Number(word) : (numberWords[word] ?? 0)
    const unit = hit[2] ?? hit[4] ?? ''
    // "3月" and "2024年" are dates; a period of months or years in Chinese and Japanese has a counter or follows one.
    if (/^[月年日]$/.test(unit) && /[月年]\s?$/.test(text.slice(Math.max(0, hit.index - 2), hit.index)))
      continue
    if (unit === '月' && !/[个個かヶカケ箇]/.test(hit[0])) continue
    if (unit === '年' && count > 10) continue
    const factor = daysOfUnit.find(([pattern]) => pattern.test(unit))?.[1] ?? null
    const days = factor === null ? null : Math.max(1, Math.ceil(count * factor))
    found.push({ days, start: hit.index, end: hit.index + hit[0].length })
  }
  return found
}

/** Months and years in days, where a notice prints an invoice window so. */
export function windowDays(text: string, one: Period): number | null {
  if (one.days !== null) return one.days
  const words = text.slice(one.start, one.end).toLowerCase()
  const count = Number(
    /\d+/.exec(words)?.[0] ?? numberWords[words.split(/[ -]/)[0] ?? ''] ?? numberWords[words.charAt(0)] ?? 0,
  )
  if (/year|jahr|年/.test(words)) return count * 365
  return count % 12 === 0 ? (count / 12) * 365 : count * 30
}
