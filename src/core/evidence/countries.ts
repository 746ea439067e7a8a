const dialling: readonly (readonly [string, string])[] = [
  ['852', 'HK'],
  ['886', 'TW'],
  ['86', 'CN'],
  ['84', 'VN'],
  ['82', 'KR'],
  ['81', 'JP'],
  ['91', 'IN'],
  ['90', 'TR'],
  ['66', 'TH'],
  ['65', 'SG'],
  ['60', 'MY'],
  ['49', 'DE'],
  ['48', 'PL'],
  ['44', 'GB'],
  ['39', 'IT'],
  ['34', 'ES'],
  ['33', 'FR'],
  ['31', 'NL'],
  ['1', 'US'],
]
const places: readonly (readonly [string, RegExp])[] = [
  ['HK', /hong ?kong|香港|九龙|新界/i],
  ['TW', /taiwan|台湾/i],
  [
    'CN',
    /\bchina\b|中国|[省市区县镇]|\b(?:guangdong|zhejiang|jiangsu|fujian|shandong|shenzhen|guangzhou|dongguan|yiwu|ningbo|shanghai|beijing|foshan|hangzhou|xiamen)\b/i,
  ],
  ['VN', /\bviet ?nam\b|越南/i],
  ['KR', /\bkorea\b|韩国/i],
  ['JP', /\bjapan\b|日本/i],
  ['IN', /\bindia\b|印度(?!尼)/i],
  ['TR', /\bturkey\b|türkiye|土耳其/i],
  ['TH', /\bthailand\b|泰国/i],
  ['SG', /\bsingapore\b|新加坡/i],
  ['MY', /\bmalaysia\b|马来西亚/i],
  ['DE', /\bgermany\b|deutschland|德国/i],
  ['PL', /\bpoland\b|polska|波兰/i],
  ['GB', /\bunited kingdom\b|\bengland\b|\bUK\b|\bU\.K\.|英国/i],
  ['IT', /\bitaly\b|italia|意大利/i],
  ['ES', /\bspain\b|españa|西班牙/i],
  ['FR', /\bfrance\b|法国/i],
  ['NL', /\bnetherlands\b|荷兰/i],
  ['US', /\b[Uu]nited [Ss]tates\b|\bU\.?S\.?A\.?\b|\b[A-Z]{2} \d{5}(?:-\d{4})?\b|美国/],
]

/** The country of an international phone number; null where it has no country code or one not listed. Canada counts as US. */
export function phoneCountry(phone: string): string | null {
  const digits = /^\s*(?:\+|00)([\d\s()-]{5,24})/.exec(phone)?.[1]?.replaceAll(/\D/g, '')
  if (digits === undefined) return null
  return dialling.find(([code]) => digits.startsWith(code))?.[1] ?? null
}

/** The country an address names; null where it names none or more than one. */
export function addressCountry(address: string): string | null {
  const named = places.filter(([, pattern]) => pattern.test(address)).map(([country]) => country)
  if (named.includes('HK') || named.includes('TW')) return named[0] ?? null
  return named.length === 1 ? (named[0] ?? null) : null
}
