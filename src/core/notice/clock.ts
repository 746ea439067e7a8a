/** A time of day beside a date, and the zone it is printed in, as an IANA name; null where the text has none. */
export interface Clock {
  /** `HH:MM`, 24 hours. */
  readonly time: string | null
  readonly zone: string | null
}

/** Zones as notices print them. CST and IST each mean several and stay unread. */
const zones: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:P[SD]?T|pacific(?: standard| daylight)?(?: time)?)\b|太平洋(?:夏令|标准)?时间|太平洋(?:標準|夏)?時間/i,
    'America/Los_Angeles',
  ],
  [/\b(?:E[SD]T|eastern(?: standard| daylight)? time)\b|美国东部时间/i, 'America/New_York'],
  [/\b(?:CES?T|MES?Z|central european(?: summer)? time)\b|欧洲中部(?:夏令)?时间/i, 'Europe/Berlin'],
  [/\b(?:BST|uk time|british summer time)\b|英国(?:夏令)?时间/i, 'Europe/London'],
  [/\b(?:GMT|UTC)\b|格林威治|世界(?:协调)?时/i, 'UTC'],
  [/\bJST\b|日本時間|日本标准时间/i, 'Asia/Tokyo'],
  [/\b(?:AES?T|AEDT)\b/i, 'Australia/Sydney'],
  [/北京时间|中国标准时间|\bBeijing time\b/i, 'Asia/Shanghai'],
]
const clock =
  /(?<![\d:.])(\d{1,2})[:：.](\d{2})(?::\d{2})?\s?(a\.?m\.?|p\.?m\.?)?(?!\d)|(?<![\d:.])(\d{1,2})\s?(a\.?m\.?|p\.?m\.?)(?!\p{L})|(上午|下午|晚上|午前|午後|中午)?\s?(\d{1,2})\s?[点點時](?:(\d{1,2})分)?|(?<!\p{L})(noon|midnight)(?!\p{L})|um (\d{1,2})(?::(\d{2}))? ?uhr/iu

/** The time of day and the zone that stand right after a date, or right before it ("11:59 p.m. PDT on 4 May"). */
export function readClock(text: string, start: number, end: number): Clock {
  const after = text.slice(end, end + 44).split(/(?<![ap]\.m)[.;。；](?=\s|$)/i)[0] ?? ''
  const before =
    text
      .slice(Math.max(0, start - 34), start)
      .split(/[.;。；](?=\s)/)
      .at(-1) ?? ''
  for (const near of [after, before]) {
    const hit = clock.exec(near)
    const time = hit === null ? null : timeOf(hit)
    const zone = zones.find(([pattern]) => pattern.test(near))?.[1] ?? null
    if (time !== null || zone !== null) return { time, zone }
  }
  return { time: null, zone: null }
}

function timeOf(hit: RegExpExecArray): string | null {
  const [, h1, m1, half1, h2, half2, part, h3, m3, word, h4, m4] = hit
  if (word !== undefined) return /noon/i.test(word) ? '12:00' : '00:00'
  const half = half1 ?? half2 ?? (part === undefined ? '' : /下午|晚上|午後/.test(part) ? 'pm' : 'am')
  const hour = Number(h1 ?? h2 ?? h3 ?? h4)
  const minute = Number(m1 ?? m3 ?? m4 ?? 0)
  const late =
    /^p/i.test(half) && hour < 12
      ? hour + 12
      : /^a/i.test(half) && hour === 12 && part === undefined
        ? 0
        : hour
  if (late > 24 || minute > 59) return null
  return `${String(late % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
