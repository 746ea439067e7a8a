import { type Words, firstSpan, has, lexicon } from './lexicon.ts'

const countryOf: Readonly<Record<string, string>> = {
  com: 'US',
  'co.uk': 'UK',
  de: 'DE',
  fr: 'FR',
  it: 'IT',
  es: 'ES',
  nl: 'NL',
  se: 'SE',
  pl: 'PL',
  ie: 'IE',
  'com.be': 'BE',
  'com.tr': 'TR',
  ca: 'CA',
  'com.mx': 'MX',
  'com.br': 'BR',
  'com.au': 'AU',
  'co.jp': 'JP',
  jp: 'JP',
  in: 'IN',
  sg: 'SG',
  ae: 'AE',
  sa: 'SA',
  eg: 'EG',
  'co.za': 'ZA',
}
const european = new Set(['UK', 'DE', 'FR', 'IT', 'ES', 'NL', 'SE', 'PL', 'IE', 'BE'])

const store =
  /(?<![A-Za-z0-9@/.-])((?:[a-z-]{2,24}[.@])?|[\p{L}\p{N}._-]{1,40}@)amazon\.(com\.(?:au|br|mx|tr|be)|co\.(?:uk|jp|za)|com|de|fr|it|es|nl|se|pl|ie|ca|jp|in|sg|ae|sa|eg)(?![A-Za-z0-9]|\.[A-Za-z])/giu
const host =
  /(?:sellercentral|seller-central|vendorcentral)?-?(europe|japan)?\.amazon\.(com\.(?:au|br|mx|tr|be)|co\.(?:uk|jp|za)|com|de|fr|it|es|nl|se|pl|ie|ca|jp|in|sg|ae|sa|eg)(?![A-Za-z0-9]|\.[A-Za-z])/giu

/** Stores named by the country: "Amazon Germany", "德国站", "Amazon Japan". */
const named: readonly (readonly [string, Words])[] = [
  [
    'EU',
    lexicon(
      '(all )?european (amazon )?(marketplaces?|stores?|sites?|websites?)|amazon (europe|eu)|(our )?eu (marketplaces?|stores?)|europäische* (marktplätze*|marketplaces?|websites?)|alle* europäische*',
      '欧洲(?:站|商城|市场|站点|(?:的)?(?:销售|卖家)?(?:账户|账号|店铺))|欧州(?:の)?(?:マーケットプレイス|サイト|ストア)',
    ),
  ],
  [
    'US',
    lexicon(
      '(u\\.s\\.|us|american) court|(united states|u\\.s\\.|us) district court*|(northern|southern|eastern|western|central) district of \\p{L}+|amazon (us|usa|united states)|us (store|marketplace)|amazon us',
      '美国(?:站|商城|市场|站点)|美国[^。,]{0,16}(?:地区|地方)?法院|北美站|米国(?:の)?(?:マーケットプレイス|サイト|ストア)',
    ),
  ],
  [
    'UK',
    lexicon(
      'amazon (uk|united kingdom)|uk (store|marketplace)',
      '英国(?:站|商城|市场|站点)|英国(?:の)?(?:マーケットプレイス|サイト)',
    ),
  ],
  [
    'DE',
    lexicon(
      'amazon (germany|deutschland)|german (store|marketplace)|(deutsche* (marktplatz|marketplace))',
      '德国(?:站|商城|市场|站点)|ドイツ(?:の)?(?:マーケットプレイス|サイト)',
    ),
  ],
  [
    'JP',
    lexicon(
      'amazon (japan|jp)|japan(ese)? (store|marketplace)',
      '日本(?:站|商城|站点)|アマゾンジャパン|アマゾン日本|Amazon\\.?日本',
    ),
  ],
  ['CA', lexicon('amazon canada', '加拿大(?:站|商城)')],
  ['FR', lexicon('amazon (france|frankreich)', '法国(?:站|商城)')],
  ['IT', lexicon('amazon (italy|italien)', '意大利(?:站|商城)')],
  ['ES', lexicon('amazon (spain|spanien)', '西班牙(?:站|商城)')],
  ['AU', lexicon('amazon australia', '澳(?:洲|大利亚)(?:站|商城)')],
]
const everyRegion = lexicon(
  'each (region|marketplace|store)|every (region|marketplace|store)|all (regions|marketplaces|stores)|jeder (region|marktplatz)',
  '各(?:个)?(?:地区|站点)|各地域',
)

interface Found {
  readonly value: string
  readonly start: number
  readonly end: number
}

/** "DE, FR, IT and ES" */
const listOfStores =
  /(?<![A-Za-z])(?:(?:DE|FR|IT|ES|NL|SE|PL|BE|UK|IE)(?:, ?| and | und |、|\/| ?& ?)){2,9}(?:DE|FR|IT|ES|NL|SE|PL|BE|UK|IE)(?![A-Za-z])/

/** The store the text itself names; several European ones are `EU`, several others or none are null. */
export function readMarketplace(text: string): Found | null {
  const spoken: Found[] = []
  const addresses: Found[] = []
  for (const hit of text.matchAll(store)) {
    const value = countryOf[(hit[2] ?? '').toLowerCase()]
    if (value === undefined) continue
    const found = { value, start: hit.index, end: hit.index + hit[0].length }
    if (hit[1] === '') spoken.push(found)
    else if (
      ((hit[1] ?? '').endsWith('@') && value !== 'US') ||
      /^(?:www|sellercentral)\.$/i.test(hit[1] ?? '')
    )
      addresses.push(found)
  }
  for (const [value, pattern] of named) {
    const span = firstSpan(pattern, text)
    if (span !== null) spoken.push({ value, ...span })
  }
  const codes = listOfStores.exec(text)
  if (codes !== null) spoken.push({ value: 'EU', start: codes.index, end: codes.index + codes[0].length })
  for (const hit of text.matchAll(host)) {
    const region = hit[1]?.toLowerCase()
    const value =
      region === 'europe' ? 'EU' : region === 'japan' ? 'JP' : countryOf[(hit[2] ?? '').toLowerCase()]
    if (value !== undefined) addresses.push({ value, start: hit.index, end: hit.index + hit[0].length })
  }
  // "Related account: K***a Store (Amazon.fr)" names another's store.
  const outside = spoken.filter(({ start, end }) => !isAside(text, start, end))
  const told = outside.length > 0 ? outside : spoken
  return agree(told, text) ?? (told.length > 0 ? null : agree(addresses, text))
}

/** True for a store that stands alone in brackets. */
function isAside(text: string, start: number, end: number): boolean {
  return (
    /[(（]\s?$/.test(text.slice(Math.max(0, start - 2), start)) && /^\s?[)）]/.test(text.slice(end, end + 2))
  )
}

function agree(found: readonly Found[], text: string): Found | null {
  const [first] = found
  if (first === undefined) return null
  const values = new Set(found.map((one) => one.value))
  const isEuropean = [...values].every((value) => european.has(value) || value === 'EU')
  if (isEuropean && (values.size > 1 || has(everyRegion, text))) return { ...first, value: 'EU' }
  return values.size === 1 ? first : null
}
