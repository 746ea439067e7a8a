/** What stands for a masked value, such as `[PHONE-1]`. */
const placeholder = /\[(?:NAME|EMAIL|CARD|ACCOUNT|IDENTITY|PASSPORT|PHONE)-\d+\]/g

/** In this order, because a bank account looks like a telephone and a card like an account. */
const kinds: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['EMAIL', /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g],
  ['IDENTITY', /(?<![\dA-Za-z])[1-9]\d{5}(?:19|20)\d{2}[01]\d[0-3]\d{4}[\dXx](?![\dA-Za-z])/g],
  ['ACCOUNT', /(?<![\dA-Za-z])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3,7}(?: ?[A-Z\d]{1,3})?(?![\dA-Za-z])/g],
  ['CARD', /(?<![\d-])\d{4}([ -])\d{4}\1\d{4}\1\d{1,7}(?![\d-])/g],
  ['ACCOUNT', /(?<![\dA-Za-z-])\d{15,19}(?![\dA-Za-z-])/g],
  ['ACCOUNT', /(?<=(?:账号|账户|卡号|account(?: number| no\.?)?|a\/c)[:：#\s]{0,3})\d[\d -]{6,28}\d(?!\d)/gi],
  [
    'PASSPORT',
    /(?<=(?:passport(?: number| no\.?)?|护照号?码?)[:：#\s]{0,3})[A-Z]{0,2}\d{6,9}(?![\dA-Za-z])/gi,
  ],
  ['PHONE', /(?<![\d+-])(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![\d-])/g],
  ['PHONE', /(?<![\w+])\+\d(?:[ .()-]{0,2}\d){6,14}(?![\w-])/g],
  ['PHONE', /(?<![\w-])0\d{2,3}[ -]\d{7,8}(?![\w-])/g],
  ['PHONE', /(?<![\w-])(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}(?![\w-])/g],
]

export interface Masked {
  readonly texts: Readonly<Record<string, string>>
  /** Puts the values back; null where a placeholder stands for nothing. */
  restore(text: string): string | null
}

/** Takes out what the model need not know of people: their names, numbers and addresses. */
export function mask(texts: Readonly<Record<string, string>>, people: readonly string[]): Masked {
  const placeholders = new Map<string, string>()
  const values = new Map<string, string>()
  const counts = new Map<string, number>()
  const all = Object.values(texts).join('\n')

  function hide(kind: string, value: string): string {
    const known = placeholders.get(value)
    if (known !== undefined) return known
    let name: string
    do {
      counts.set(kind, (counts.get(kind) ?? 0) + 1)
      name = `[${kind}-${counts.get(kind)}]`
    } while (all.includes(name)) // because the words themselves may hold one
    placeholders.set(value, name)
    values.set(name, value)
    return name
  }

  const names = people
    .toSorted((one, other) => other.length - one.length)
    .map(nameIn)
    .filter((pattern) => pattern !== null)
  const masked = Object.entries(texts).map(([blank, text]) => {
    const unnamed = names.reduce((left, name) => left.replaceAll(name, (hit) => hide('NAME', hit)), text)
    return [
      blank,
      kinds.reduce((left, [kind, pattern]) => left.replaceAll(pattern, (hit) => hide(kind, hit)), unnamed),
    ]
  })
  return {
    texts: Object.fromEntries(masked) as Record<string, string>,
    restore(text) {
      let isWhole = true
      const back = text.replaceAll(placeholder, (name) => {
        const value = values.get(name)
        if (value === undefined && !all.includes(name)) isWhole = false
        return value ?? name
      })
      return isWhole ? back : null
    },
  }
}

/** How often each placeholder stands in a text. */
export function placeholdersIn(text: string): Map<string, number> {
  const found = new Map<string, number>()
  for (const [name] of text.matchAll(placeholder)) found.set(name, (found.get(name) ?? 0) + 1)
  return found
}

/** The name as a whole word where its script parts words; one letter is no name. */
function nameIn(name: string): RegExp | null {
  const word = name.trim()
  if (word.length < 2) return null
  const literal = word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+/g, '\\s+')
  return /^[\p{Script=Latin}\s.'-]+$/u.test(word)
    ? new RegExp(`(?<![\\p{L}\\d])${literal}(?![\\p{L}\\d])`, 'giu')
    : new RegExp(literal, 'gu')
}
