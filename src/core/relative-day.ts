import { numeralCharacters, readChineseNumber } from './chinese-number.ts'

/**
 * A day told by its distance from today: so many days away, a weekday of some week, or a date of some month.
 * `months` is null where no month is named.
 */
export type RelativeDay =
  | { readonly days: number }
  | { readonly weekday: number; readonly weeks: number | null; readonly before: boolean }
  | { readonly months: number | null; readonly date: number }

const fixed: readonly (readonly [RegExp, number])[] = [
  [/\bday before yesterday\b|前天|前日/i, -2],
  [/\byesterday\b|\blast night\b|昨天|昨日|昨晚/i, -1],
  [/\bday after tomorrow\b|后天/i, 2],
  [/\btomorrow\b|明天|明日/i, 1],
  [/\b(?:today|tonight|just now|right now|this (?:morning|afternoon|evening))\b|^now\W*$/i, 0],
  [/今天|今日|今早|今晚|刚刚|刚才|当天/, 0],
]
const englishNumbers =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ')
const ago = /\b(\d{1,3}|an?|[a-z]{3,8})\s(days?|weeks?)\s(?:ago|before|back|earlier)\b/i
const agoZh = new RegExp(`([\\d${numeralCharacters}]{1,4})\\s?(?:个)?(天|日|周|星期|礼拜)(?:之)?前`)
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const onWeekday = /\b(last|past|this|on|next)?\s?(sun|mon|tues|wednes|thurs|fri|satur)day\b/i
const onWeekdayZh = /(上上|上|本|这|下)?个?(?:周|星期|礼拜)([一二三四五六日天])/
const ordinal = '(\\d{1,2})(?:st|nd|rd|th)'
const ofMonthEn = new RegExp(
  `\\b${ordinal}\\s(?:of\\s)?(this|last|next) month\\b|\\b(this|last|next) month\\s(?:on\\s)?the\\s${ordinal}`,
  'i',
)
/** 9号 by itself; no 12号楼, 5号线 or 每月9号. */
const dateOnly = new RegExp(
  `(?<![\\d${numeralCharacters}月每第])(\\d{1,2}|[${numeralCharacters}]{1,3})\\s?[号號](?=$|[\\s,，.。;；、!！)）之以前后收开发下到采买进起至那的才就])`,
)
const dateOnlyEn = new RegExp(`(?:^|\\b(?:on|since|received)\\s)(?:the\\s)?${ordinal}(?=\\W*$|[,.;])`, 'i')
const ofMonth = new RegExp(`(上个?|本|这个?|当|下个?)月\\s?([\\d${numeralCharacters}]{1,3})\\s?[日号號]?`)

/** What "3 days ago", "last Monday", 上周五 or 本月3号 mean, before the calendar is asked. */
export function readRelativeDay(words: string): RelativeDay | null {
  if (words.includes('大前天')) return { days: -3 }
  for (const [pattern, days] of fixed) if (pattern.test(words)) return { days }
  return readAgo(words) ?? readWeekday(words) ?? readOfMonth(words) ?? readDateOnly(words)
}

function readAgo(words: string): RelativeDay | null {
  const [, count = '', unit = ''] = ago.exec(words) ?? []
  if (count !== '') {
    const n = /^an?$/i.test(count)
      ? 1
      : /^\d/.test(count)
        ? Number(count)
        : englishNumbers.indexOf(count.toLowerCase())
    return n < 0 ? null : { days: -n * (/^week/i.test(unit) ? 7 : 1) }
  }
  const [, countZh = '', unitZh = ''] = agoZh.exec(words) ?? []
  const n = readNumber(countZh)
  return n === null ? null : { days: -n * (/[天日]/.test(unitZh) ? 1 : 7) }
}

function readWeekday(words: string): RelativeDay | null {
  const [, when = '', name = ''] = onWeekday.exec(words) ?? []
  if (name !== '') {
    const weekday = weekdays.indexOf(`${name.toLowerCase()}day`)
    return { weekday, weeks: /next/i.test(when) ? 1 : null, before: /last|past/i.test(when) }
  }
  const [, whenZh = '', nameZh = ''] = onWeekdayZh.exec(words) ?? []
  if (nameZh === '') return null
  const weekday = Math.max(0, '日一二三四五六'.indexOf(nameZh))
  const weeks = { 上上: -2, 上: -1, 本: 0, 这: 0, 下: 1 }[whenZh]
  return { weekday, weeks: weeks ?? null, before: false }
}

function readOfMonth(words: string): RelativeDay | null {
  const [, before, whichAfter, whichBefore, after] = ofMonthEn.exec(words) ?? []
  const which = (whichAfter ?? whichBefore)?.toLowerCase()
  if (which !== undefined) return { months: { last: -1, next: 1 }[which] ?? 0, date: Number(before ?? after) }
  const [, when = '', date = ''] = ofMonth.exec(words) ?? []
  const n = readNumber(date)
  if (n === null) return null
  return { months: when.startsWith('上') ? -1 : when.startsWith('下') ? 1 : 0, date: n }
}

function readDateOnly(words: string): RelativeDay | null {
  if (/每|\b(?:every|each|monthly)\b/i.test(words)) return null
  const date = readNumber((dateOnly.exec(words) ?? dateOnlyEn.exec(words))?.[1] ?? '')
  return date === null ? null : { months: null, date }
}

function readNumber(words: string): number | null {
  if (words === '') return null
  return /^\d+$/.test(words) ? Number(words) : readChineseNumber(words)
}
