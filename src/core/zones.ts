import { TZDate } from '@date-fns/tz'
import { dayIn } from './dates.ts'
import type { Text } from './text.ts'

/** Where Amazon's stores keep their day; a store that is not listed has none known. */
const storeZones: Readonly<Record<string, string>> = {
  US: 'America/Los_Angeles',
  CA: 'America/Los_Angeles',
  MX: 'America/Mexico_City',
  BR: 'America/Sao_Paulo',
  UK: 'Europe/London',
  IE: 'Europe/Dublin',
  DE: 'Europe/Berlin',
  FR: 'Europe/Paris',
  IT: 'Europe/Rome',
  ES: 'Europe/Madrid',
  NL: 'Europe/Amsterdam',
  BE: 'Europe/Brussels',
  PL: 'Europe/Warsaw',
  SE: 'Europe/Stockholm',
  TR: 'Europe/Istanbul',
  AE: 'Asia/Dubai',
  SA: 'Asia/Riyadh',
  EG: 'Africa/Cairo',
  IN: 'Asia/Kolkata',
  SG: 'Asia/Singapore',
  JP: 'Asia/Tokyo',
  AU: 'Australia/Sydney',
  ZA: 'Africa/Johannesburg',
}

export const storeZone = (marketplace: string | null): string | null =>
  marketplace === null ? null : (storeZones[marketplace] ?? null)

/** The moment, in milliseconds, of a `YYYY-MM-DD` day and an `HH:MM` time in a zone. */
export function momentOf(day: string, time: string, zone: string): number {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number)
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return new TZDate(year, month - 1, date, hour, minute, zone).getTime()
}

/** The day and the time of day it is in a zone at a moment. */
export function placeInTime(ms: number, zone: string): { day: string; time: string } {
  const at = new TZDate(ms, zone)
  const two = (count: number): string => String(count).padStart(2, '0')
  return { day: dayIn(zone, ms), time: `${two(at.getHours())}:${two(at.getMinutes())}` }
}

const chinese: Readonly<Record<string, string>> = {
  UTC: '世界标准',
  'Asia/Shanghai': '北京',
  'Asia/Hong_Kong': '香港',
  'Asia/Taipei': '台北',
  'Asia/Tokyo': '东京',
  'Asia/Singapore': '新加坡',
  'America/Los_Angeles': '洛杉矶',
  'America/New_York': '纽约',
  'America/Chicago': '芝加哥',
  'America/Toronto': '多伦多',
  'Europe/London': '伦敦',
  'Europe/Berlin': '柏林',
  'Europe/Paris': '巴黎',
  'Europe/Rome': '罗马',
  'Europe/Madrid': '马德里',
  'Australia/Sydney': '悉尼',
}

/** "Asia/Shanghai" is said as "Shanghai" and 北京, since 北京时间 is what it is called there. */
export function placeName(zone: string): Text {
  const en = (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
  return { en, zh: chinese[zone] ?? en }
}

/** Places sellers name that are no city of the zone list. */
const places: readonly (readonly [RegExp, string])[] = [
  [
    /北京|上海|深圳|广州|廣州|杭州|义乌|義烏|宁波|厦门|泉州|青岛|中国|国内|china|shenzhen|beijing|guangzhou|hangzhou|yiwu/i,
    'Asia/Shanghai',
  ],
  [/香港|hong kong/i, 'Asia/Hong_Kong'],
  [/台湾|台灣|台北|taiwan/i, 'Asia/Taipei'],
  [/新加坡/, 'Asia/Singapore'],
  [/日本|东京|東京|大阪|japan/i, 'Asia/Tokyo'],
  [/洛杉矶|加州|旧金山|西雅图|california|san francisco|seattle|las vegas|pacific/i, 'America/Los_Angeles'],
  [/芝加哥|休斯顿|达拉斯|texas|houston|dallas/i, 'America/Chicago'],
  [
    /纽约|新泽西|佛罗里达|波士顿|迈阿密|美东|florida|new jersey|boston|miami|atlanta|eastern/i,
    'America/New_York',
  ],
  [/英国|伦敦|england|scotland|wales|manchester|birmingham|leeds|uk\b/i, 'Europe/London'],
  [/德国|柏林|慕尼黑|germany|munich|hamburg|frankfurt|cologne/i, 'Europe/Berlin'],
  [/法国|巴黎|france/i, 'Europe/Paris'],
  [/加拿大|多伦多/, 'America/Toronto'],
  [/澳大利亚|悉尼/, 'Australia/Sydney'],
]

/** The zone of a place that a seller names ("I am in Leeds", "我在深圳"); null where none is known. */
export function zoneNamed(words: string): string | null {
  const known = places.find(([pattern]) => pattern.test(words))?.[1]
  if (known !== undefined) return known
  const said = words.toLowerCase().replaceAll('_', ' ')
  return (
    Intl.supportedValuesOf('timeZone').find((zone) => {
      const city = placeName(zone).en.toLowerCase()
      return (
        city.length > 3 &&
        new RegExp(`(?<!\\p{L})${city.replace(/[^\p{L} ]/gu, '.')}(?!\\p{L})`, 'u').test(said)
      )
    }) ?? null
  )
}
