import { findDates } from '../../dates.ts'
import type { FieldName } from './document-facts.ts'

/** Who writes, before the words of the grant: «X Ltd hereby authorizes». */
const grant =
  /^(.{4,80}?),?\s(?:does\s)?(?:hereby|herewith)\s(?:\w+\sand\s)?(?:authori[sz]es?|appoints?|grants?)\b/im

export interface LetterValue {
  readonly name: FieldName
  readonly value: string
}

const name = String.raw`([^,，。;；:：\n（(]{2,80}?(?:[（(][^)）]{1,40}[)）])?(?:,?\s(?:Co\.?,?\s?Ltd|Inc|LLC|Ltd|GmbH|Limited)\.?)?)`
const patterns: readonly (readonly [FieldName, RegExp])[] = [
  [
    'from',
    new RegExp(
      `\\bwe,?\\s(?:the undersigned,?\\s)?${name},?\\s(?:being|are|is|as|the|located|with|having|a\\s|hereby|owner|do\\b)`,
      'i',
    ),
  ],
  ['from', /(?:我司|我公司|本公司)[（(]?([^，。；（()）]{4,40}(?:公司|厂))/],
  ['from', /^([^，。；\n:：]{4,40}(?:公司|厂))(?:[（(][^)）]{1,20}[)）])?[，,]?(?:是|作为|系|兹|现|特此)/m],
  [
    'to',
    new RegExp(
      `\\bauthori[sz]es?\\s(?:the company\\s|company\\s)?${name},?\\s(?:to|as|located|with|whose|for|the)\\b`,
      'i',
    ),
  ],
  ['to', /(?:兹|特此|现)?授权(?:给|予)?([^，。；\n:：]{4,40}?(?:公司|厂|店|个体工商户))/],
  [
    'brand',
    /\b(?:brand|trade\s?mark)s?\s["“”'‘’«]?([A-Z][\w&'-]{1,30}(?:\.\w{1,10})?(?:\s[A-Z][\w&'-]{1,30}){0,2})["“”'‘’»]?/,
  ],
  ['brand', /["“”'‘’«]([A-Za-z][\w&. -]{1,30})["“”'‘’»]\s(?:brand|trade\s?mark)/i],
  ['brand', /[“"「《]?([A-Za-z][A-Za-z0-9&.-]{1,30})[”"」》]?\s?(?:®|™)?\s?(?:品牌|商标)/],
  ['brand', /(?:品牌|商标)[“"「《：:\s]{1,2}([A-Za-z\u3400-\u9fff][\w\u3400-\u9fff&.-]{1,20})/],
  [
    'territory',
    /\b(?:on|in|for|within)\s(?:the\s)?((?:Amazon(?:\.[a-z.]{2,6})?[\w\s.,]{0,20}?)?(?:United States(?: of America)?|USA|US|United Kingdom|UK|Europe(?:an Union)?|EU|Japan|Germany|Canada|Mexico|worldwide|North America|all marketplaces)(?:(?:,| and)\s(?:the\s)?(?:USA?|UK|United States|Canada|Mexico|Europe|Japan|Germany)){0,4})\b/,
  ],
  [
    'territory',
    /在(?:亚马逊)?((?:美国|英国|欧洲|德国|日本|加拿大|墨西哥|全球|北美|中国(?:大陆)?)(?:[、和及](?:美国|英国|欧洲|德国|日本|加拿大|墨西哥|北美)){0,5})(?:站|境内|地区|市场|范围|销售|平台)/,
  ],
]

/** What a letter says in sentences: who authorises whom, for which brand, where. Rows are joined, because sentences wrap. */
export function readLetter(rows: readonly string[]): LetterValue[] {
  const isChinese = rows.some((row) => /[\u3400-\u9fff]{8}/.test(row))
  const text = rows.join(isChinese ? '' : ' ').replaceAll(/\s{2,}/g, ' ')
  const found: LetterValue[] = []
  const giver = grant.exec(rows.join('\n'))?.[1]?.trim() ?? ''
  if (giver !== '' && /^[A-Z]/.test(giver) && !/\bwe\b|^the undersigned/i.test(giver))
    found.push({ name: 'from', value: giver })
  for (const [field, pattern] of patterns) {
    if (found.some((value) => value.name === field)) continue
    const value = (pattern.exec(text) ?? pattern.exec(rows.join('\n')))?.[1]
      ?.trim()
      .replace(/^the\s(?=company)/i, '')
    if (value !== undefined && value !== '') found.push({ name: field, value })
  }
  const term = termIn(text)
  if (term) found.push({ name: 'valid-from', value: term[0] }, { name: 'valid-until', value: term[1] })
  return found
}

const spans = [
  /\b(?:valid|effect|effective|force|term|period|runs?|authori[sz]\w+)\b[^.]{0,60}?\b(?:from|on|of|between|as of)\b([^]{4,40}?)\b(?:to|until|till|through|and(?: remains)?[^.]{0,30}?(?:until|to))\b([^]{4,40})/gi,
  /自([^起至到。；]{4,20})[起]?[至到]([^止。；]{4,20})/g,
]

/** The days between which a letter says that it holds. */
function termIn(text: string): readonly [string, string] | null {
  for (const pattern of spans)
    for (const [, from = '', to = ''] of text.matchAll(pattern)) {
      const [first, last] = [from, to].map(
        (words) => findDates(words.replaceAll(/(?<=[\d年月])\s+(?=[\d年月日])/g, ''))[0]?.iso,
      )
      if (first && last && first < last) return [first, last]
    }
  return null
}
