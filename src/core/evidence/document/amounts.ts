const grouped = String.raw`\d{1,3}(?:[,，'’]\d{3}){1,5}(?:\.\d{1,4})?|\d{1,3}(?:\.\d{3}){1,5},\d{2}|\d{1,12}(?:[.,]\d{1,12})?`
const amount = new RegExp(`(?<![\\w.])-?(?:${grouped})(?![\\d%]|[.,]\\d)`, 'g')

/** The figure as a number: 1,234.50 and 1.234,50 alike; null where it is none. */
export function readAmount(words: string): number | null {
  // A recogniser may set a comma apart: 1 ,728.00.
  const found = words
    .normalize('NFKC')
    .replaceAll(/(?<=\d)\s(?=[,.]\d)/g, '')
    .match(amount)
  const last = found?.at(-1)
  if (last === undefined) return null
  const isComma = /,\d{1,2}$/.test(last)
  const plain = isComma ? last.replaceAll('.', '').replace(',', '.') : last.replaceAll(/[,'’]/g, '')
  const value = Number(plain)
  return Number.isFinite(value) ? value : null
}

const codes =
  /(?<![A-Za-z])(AED|AUD|CAD|CNY|EUR|GBP|HKD|INR|JPY|MXN|PLN|RMB|SAR|SEK|USD)(?![A-Za-z])|((?:US|HK|[CA])?\$|[€£])|(人民币|[美港欧日]元|[港英][币镑])|([¥￥])/gi
const bySign: Readonly<Record<string, string>> = {
  RMB: 'CNY',
  US$: 'USD',
  HK$: 'HKD',
  C$: 'CAD',
  A$: 'AUD',
  '€': 'EUR',
  '£': 'GBP',
  人民币: 'CNY',
  美元: 'USD',
  港币: 'HKD',
  港元: 'HKD',
  欧元: 'EUR',
  英镑: 'GBP',
  日元: 'JPY',
}

/** The currencies that a text names; ¥ is the yuan beside Chinese words, else it may be either, and $ may be several. */
export function currenciesIn(text: string): {
  readonly sure: readonly string[]
  readonly likely: string | null
} {
  const sure = new Set<string>()
  let likely: string | null = null
  for (const hit of text.matchAll(codes)) {
    const word = hit[0].toUpperCase()
    if (word === '$') likely ??= 'USD'
    else if (word === '¥' || word === '￥') {
      if (/[\u3400-\u9fff]/.test(text) && !/円|株式会社/.test(text)) sure.add('CNY')
      else likely ??= 'CNY'
    } else sure.add(bySign[word] ?? word)
  }
  return { sure: [...sure], likely: sure.size === 0 ? likely : null }
}
