import { expect, it } from 'vitest'
import { parseNotice } from '../../../src/core/notice/parse.ts'
import type { Triage } from '../../../src/core/notice/triage.ts'
import { fixtures } from './fixtures.ts'

const greeting = /^(?:hello|hi|dear|guten tag|您好|尊敬的|出品者様).{0,12}$/iu
const farewell =
  /^(?:sincerely|regards|freundliche grüße|此致|敬礼|.*(?:performance team|卖家绩效团队|出品者パフォーマンスチーム|verkäuferleistung)).{0,20}$/iu

/** Wraps every long line at a column, as mail programs do: at blanks, or anywhere in Chinese and Japanese. */
function wrapped(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => {
      const out: string[] = []
      let rest = line
      while (rest.length > width) {
        const blank = rest.lastIndexOf(' ', width)
        const at = blank > 0 ? blank : /[\u3040-\u9fff]/.test(rest) ? width : rest.length
        out.push(rest.slice(0, at))
        rest = rest.slice(at).replace(/^ /, '')
      }
      return [...out, rest]
    })
    .join('\n')
}

/** Records and headings that only their lines set apart from the sentence beside them. */
const needsLines = /^Account Health\n|誤って停止された場合\n|^我为什么收到这封邮件\?\n|^-- 说明您为何/m

/** What a change turns into another text: a seller's words or a header run into the notice, several cases in another order,
 * identifiers and words cut at a column, lines that only their breaks set apart, letters whose case a wrong character set needs. */
const turned: Readonly<Record<string, readonly string[]>> = {
  'quoting the whole mail': [
    'en-twelfth-07',
    'ja-eleventh-36',
    'zh-twentythird-21',
    'zh-twentysixth-09',
    'en-seller-preamble',
    'en-18-50',
    'en-22-13',
    'en-22-08',
    'ja-26-92',
    'en-twentyeighth-31',
  ],
  'hard wraps at 72': [
    'de-fifteenth-10',
    'de-eleventh-56',
    'ja-eleventh-52',
    'ja-twentythird-09',
    'de-twentyeighth-13',
    'zh-24-53',
    'zh-24-72',
    'de-28-85',
  ],
  'hard wraps at 60': [
    'de-eleventh-56',
    'en-twelfth-06',
    'ja-thirteenth-36',
    'ja-thirteenth-37',
    'en-twentyfourth-30',
    'en-twentythird-21',
    'ja-twentythird-09',
    'ja-twentythird-10',
    'en-twentyfifth-38',
    'de-twentyeighth-13',
    'de-11-85',
    'de-24-84',
    'zh-24-53',
    'zh-24-72',
    'de-28-85',
  ],
  'blank lines between lines': ['en-22-43', 'zh-20-72'],
  'lost line breaks': [
    'ja-twentyfirst-93',
    'zh-twentieth-64',
    'de-fifteenth-23',
    'de-fifteenth-24',
    'en-fourteenth-04',
    'de-eleventh-24',
    'de-thirteenth-13',
    'en-tenth-03',
    'en-twelfth-07',
    'en-twelfth-38',
    'ja-eleventh-36',
    'ja-eleventh-47',
    'ja-thirteenth-45',
    'ja-thirteenth-55',
    'zh-tenth-61',
    'de-fifteenth-07',
    'en-twentyfourth-04',
    'en-twentyfourth-14',
    'en-twentyfourth-29',
    'en-twentythird-24',
    'ja-twentythird-10',
    'zh-twentythird-21',
    'en-twentyfifth-25',
    'zh-twelfth-50',
    'zh-twentyfifth-06',
    'zh-twentyfifth-11',
    'zh-twentysixth-09',
    'zh-twentysixth-22',
    'de-twentyseventh-03',
    'zh-twentyseventh-22',
    'de-twentyeighth-13',
    'en-twentyeighth-29',
    'zh-twentyeighth-05',
    'ja-twentyninth-05',
    'en-seller-preamble',
    'en-10-29',
    'en-11-44',
    'en-15-20',
    'en-16-03',
    'en-16-50',
    'en-18-50',
    'en-21-06',
    'en-21-30',
    'en-22-13',
    'en-23-18',
    'en-23-26',
    'en-23-48',
    'ja-23-100',
    'zh-11-63',
    'zh-11-76',
    'ja-22-99',
    'en-24-41',
    'ja-24-96',
    'zh-22-62',
    'zh-24-53',
    'en-19-50',
    'en-25-05',
    'ja-25-97',
    'de-26-84',
    'en-22-43',
    'en-26-02',
    'en-27-21',
    'en-27-22',
    'en-27-25',
    'en-sixteenth-27',
    'en-twentyeighth-09',
    'en-twentythird-38',
    'ja-21-100',
    'ja-26-92',
    'ja-27-97',
    'ja-thirteenth-52',
    'zh-25-70',
    'en-28-13',
    'en-28-37',
    'en-28-40',
    'en-28-50',
    'en-twentyfifth-48',
    'en-22-17',
    'en-26-45',
    'en-twentyeighth-31',
    'en-twentyfifth-06',
    'zh-29-58',
    'zh-29-71',
    'en-28-33',
  ],
  'the paragraphs between the first and the last in another order': [
    'en-twentysecond-34',
    'en-twentyfirst-15',
    'en-twentyfirst-39',
    'ja-twentyfirst-99',
    'zh-twentyfirst-70',
    'en-twentieth-27',
    'en-twentieth-41',
    'zh-twentieth-64',
    'zh-twentieth-71',
    'de-fifteenth-23',
    'en-fourteenth-04',
    'en-fourteenth-11',
    'en-sixteenth-11',
    'en-sixteenth-27',
    'ja-ninth-33',
    'de-eleventh-10',
    'de-eleventh-24',
    'de-eleventh-25',
    'de-ninth-05',
    'de-ninth-17',
    'de-thirteenth-05',
    'de-thirteenth-09',
    'de-thirteenth-23',
    'en-eighth-32',
    'en-eighth-35',
    'en-eighth-45',
    'en-ninth-52',
    'en-twelfth-38',
    'ja-eleventh-36',
    'ja-thirteenth-33',
    'zh-eighth-70',
    'zh-twelfth-62',
    'ja-fifteenth-49',
    'zh-fourteenth-59',
    'zh-sixteenth-78',
    'en-twentyfourth-14',
    'en-twentyfourth-29',
    'en-twentyfourth-47',
    'en-twentythird-45',
    'ja-twentythird-04',
    'zh-tenth-53',
    'zh-twentyfourth-05',
    'zh-twentythird-01',
    'zh-twentythird-11',
    'en-twentyfifth-10',
    'en-twentyfifth-25',
    'en-twentyfifth-38',
    'zh-twelfth-50',
    'zh-twentyfifth-16',
    'de-twentysixth-02',
    'de-twentysixth-11',
    'en-twentysixth-01',
    'zh-twentysixth-22',
    'en-twentyseventh-02',
    'en-twentyseventh-21',
    'en-twentyseventh-26',
    'zh-twentyseventh-22',
    'en-twentyeighth-24',
    'en-twentyninth-36',
    'en-twentyfirst-38',
    'de-22-73',
    'de-22-80',
    'de-23-74',
    'en-10-29',
    'en-11-44',
    'en-15-47',
    'en-17-15',
    'en-22-02',
    'en-22-17',
    'en-22-19',
    'en-22-30',
    'en-22-44',
    'en-23-05',
    'ja-22-92',
    'ja-23-92',
    'zh-13-54',
    'zh-22-54',
    'zh-22-64',
    'zh-22-71',
    'de-24-78',
    'en-24-11',
    'en-24-21',
    'en-24-33',
    'ja-24-87',
    'ja-24-92',
    'zh-22-62',
    'zh-24-72',
    'de-26-84',
    'de-27-74',
    'de-27-80',
    'en-22-43',
    'en-26-08',
    'en-26-17',
    'en-26-40',
    'en-27-07',
    'en-27-25',
    'ja-21-100',
    'ja-26-92',
    'ja-26-93',
    'zh-26-67',
    'zh-27-57',
    'zh-27-71',
    'en-28-08',
    'en-28-30',
    'zh-28-70',
    'en-29-11',
    'en-29-26',
    'en-29-34',
    'en-29-43',
    'en-twentyfirst-50',
    'ja-29-94',
    'zh-29-71',
  ],
  'no greeting, no farewell': [
    'de-twentysecond-86',
    'en-twentysecond-37',
    'de-twentieth-83',
    'zh-eighth-55',
    'zh-twentyfifth-01',
    'en-seller-preamble',
    'en-18-50',
    'en-22-13',
    'de-25-78',
    'zh-26-52',
    'en-28-43',
    'en-twentyfirst-38',
    'zh-tenth-53',
    'en-27-13',
    'en-twentysecond-11',
  ],
  'small letters but for ASINs': ['en-twentyfifth-04', 'en-22-02', 'en-24-43', 'de-misread-utf8', 'en-29-04'],
  'capitals throughout': [
    'en-misread-noughts',
    'en-twentyfifth-04',
    'de-23-76',
    'en-18-50',
    'en-22-05',
    'en-23-16',
    'en-23-30',
    'en-24-35',
    'en-24-50',
    'en-27-03',
    'de-eleventh-21',
    'en-29-04',
    'en-29-33',
  ],
  'no-break spaces': ['en-17-15'],
  'zero-width characters': ['en-17-15'],
}

const changes: readonly (readonly [string, (text: string) => string])[] = [
  ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['quoting the whole mail', (text) => text.replace(/^/gm, '> ')],
  ['hard wraps at 72', (text) => wrapped(text, 72)],
  ['hard wraps at 60', (text) => wrapped(text, 60)],
  ['blank lines between lines', (text) => text.replaceAll('\n', '\n\n')],
  ['blanks at line ends', (text) => text.replaceAll('\n', '  \n')],
  ['no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
  ['zero-width characters', (text) => text.replace(/([a-z])\b/g, '$1\u200b')],
  ['indented lines', (text) => text.replace(/^(?=.)/gm, '  ')],
  [
    'a greeting in capitals',
    (text) =>
      text.replace(/^[^\n]{1,40}\n/, (line) => (greeting.test(line.trim()) ? line.toUpperCase() : line)),
  ],
  ['capitals throughout', (text) => text.toUpperCase()],
  [
    'small letters but for ASINs',
    (text) => text.toLowerCase().replace(/b0[a-z0-9]{8}/g, (asin) => asin.toUpperCase()),
  ],
  ['lost line breaks', (text) => (needsLines.test(text) ? text : text.replace(/\n+/g, ' '))],
  [
    'the paragraphs between the first and the last in another order',
    (text) => {
      const parts = text.split(/\n\s*\n/)
      return [...parts.slice(0, 1), ...parts.slice(1, -1).toReversed(), ...parts.slice(1).slice(-1)].join(
        '\n\n',
      )
    },
  ],
  [
    'no greeting, no farewell',
    (text) =>
      text
        .split('\n')
        .filter((line) => !greeting.test(line.trim()) && !farewell.test(line.trim()))
        .join('\n'),
  ],
]

/** What must not change: who acted, about what, and what is asked for. */
function gist({
  source,
  kind,
  level,
  deadlines,
  documentsRequested,
  asins,
  isNotice,
  invoiceWindowDays,
  invoiceQuantity,
}: Triage): unknown {
  return {
    source,
    kind,
    level,
    deadlines: deadlines.map(({ what, days, date }) => [what, date ?? days]),
    documents: documentsRequested.toSorted(),
    asins,
    isNotice,
    invoiceWindowDays,
    invoiceQuantity,
  }
}

// Mails with headers and history change their meaning when they are quoted as a whole or lose their greeting.
const plain = fixtures.filter(
  ({ text }) => !/^(?:From|发件人|On .* wrote|-{5,})|^>/m.test(text) && text.split(/^Hello,$/m).length < 3,
)

// The suite tries each text with a few of the changes, in turn; `npm run mutations` tries each with all of them.
const isWhole = process.env['MUTATIONS'] === 'all'
const asWritten = new Map<string, unknown>()

function readAsWritten({ name, text }: (typeof plain)[number]): unknown {
  if (!asWritten.has(name)) asWritten.set(name, gist(parseNotice(text)))
  return asWritten.get(name)
}

it.each(changes.map(([of, change], place) => ({ of, change, place })))(
  '$of changes nothing that is read',
  ({ of, change, place }) => {
    const tried = plain.filter((_, i) => isWhole || (i + place) % 30 === 0)
    for (const fixture of tried.filter(({ name }) => turned[of]?.includes(name) !== true)) {
      expect({ [fixture.name]: gist(parseNotice(change(fixture.text))) }).toEqual({
        [fixture.name]: readAsWritten(fixture),
      })
    }
  },
)
