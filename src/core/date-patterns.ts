import { numeralCharacters } from './chinese-number.ts'
import type { Anchors } from './figure-anchors.ts'

export const englishMonths =
  'January February March April May June July August September October November December'.split(' ')

/** Month names in English and German, in full and cut to three letters, by number. */
export const monthWords: Readonly<Record<string, number>> = Object.fromEntries([
  ...englishMonths.flatMap((name, i) => [
    [name.toLowerCase(), i + 1],
    [name.slice(0, 3).toLowerCase(), i + 1],
  ]),
  ...Object.entries({ sept: 9, januar: 1, februar: 2, märz: 3, maerz: 3, mai: 5, juni: 6, juli: 7 }),
  ...Object.entries({ oktober: 10, okt: 10, dezember: 12, dez: 12 }),
])
const monthWord = `(?<name>${Object.keys(monthWords)
  .toSorted((a, b) => b.length - a.length)
  .join('|')})\\b\\.?`
const dayNumber = '(?<d>\\d{1,2})'
const han = `[\\d${numeralCharacters}]`
const fullYear = '(?<y>(?:19|20)\\d\\d)'

/** A way to write a date, and where it can begin. */
interface DatePattern {
  readonly from: keyof Anchors
  readonly pattern: RegExp
}

/** The ways a date is written, longest first; a stretch read by one is not read again by a later one. */
export const datePatterns: readonly DatePattern[] = [
  // 2026-03-04, 2026/3/4, 2026.3.4
  {
    from: 'digits',
    pattern: new RegExp(
      `(?<![\\w./-])${fullYear}([-/.])(?<m>\\d{1,2})\\2${dayNumber}(?!\\d|[-/.]?\\w(?<!T))`,
      'y',
    ),
  },
  // 2026年3月4日, 26年3月4号, 二〇二六年三月四日
  {
    from: 'hanDates',
    pattern: new RegExp(
      `(?<y>[\\d〇零一二三四五六七八九]{2,4})\\s?年\\s?(?<m>${han}{1,3})\\s?月份?\\s?(?<d>${han}{1,3})\\s?[日号號]`,
      'y',
    ),
  },
  // 4.3.2026 as Germans write it
  {
    from: 'digits',
    pattern: new RegExp(`(?<![\\w.])${dayNumber}\\.\\s?(?<m>\\d{1,2})\\.\\s?${fullYear}(?!\\d)`, 'y'),
  },
  // 03/04/2026, 3-4-26: which is the day and which the month is for the seller to say
  {
    from: 'digits',
    pattern: /(?<![\w./-])(?<a>\d{1,2})([/-])(?<b>\d{1,2})\2(?<y>(?:20)?\d\d)(?![\w/-]|\.\d)/y,
  },
  // 4 March 2026, 4th of March, 4. März 2026
  {
    from: 'digits',
    pattern: new RegExp(
      `(?<![\\w./-])${dayNumber}(?:st|nd|rd|th)?\\.?\\s?(?:of\\s|day of\\s)?-?${monthWord}(?:(?:,\\s?|\\s|-)(?:of\\s)?${fullYear}\\b(?!\\s?年))?`,
      'iy',
    ),
  },
  // March 4, 2026; March 4th; March 4-6, 2026
  {
    from: 'months',
    pattern: new RegExp(
      `(?<!\\w)${monthWord}\\s?${dayNumber}(?:st|nd|rd|th)?(?!\\d|[.,]\\d|:\\d|%)(?:\\s?[-–]\\s?\\d{1,2}(?!\\d))?(?:(?:,\\s?|\\s)${fullYear}\\b(?!\\s?年))?`,
      'iy',
    ),
  },
  // 3月4日
  {
    from: 'hanDates',
    pattern: new RegExp(
      `(?<![\\d${numeralCharacters}])(?<m>${han}{1,3})\\s?月份?\\s?(?<d>${han}{1,3})\\s?[日号號]`,
      'y',
    ),
  },
  // 3月10 or 2026年3月10 with the 日 left out, where nothing follows that could be counted
  {
    from: 'hanDates',
    pattern: new RegExp(
      `(?<![\\d${numeralCharacters}])(?:(?<y>20\\d\\d|\\d\\d)\\s?年\\s?)?(?<m>\\d{1,2})\\s?月\\s?(?<d>\\d{1,2})(?=\\s{0,4}(?:$|[,，。;；、)）/～~至到前后之的收开發发采买进签付补送]|\\s[^件个張张台套箱只双条支把瓶份单次天周家人名%％]))`,
      'y',
    ),
  },
  // March 2026
  { from: 'months', pattern: new RegExp(`(?<!\\w)${monthWord},?\\s(?:of\\s)?${fullYear}\\b`, 'iy') },
  // 2026年3月
  { from: 'hanDates', pattern: new RegExp(`(?<![\\d])${fullYear}\\s?年\\s?(?<m>${han}{1,3})\\s?月`, 'y') },
]
