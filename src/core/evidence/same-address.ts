const shortened: readonly (readonly [RegExp, string])[] = [
  [/\broad\b|\brd\b/g, 'rd'],
  [/\bstreet\b|\bstr\b|\bst\b/g, 'st'],
  [/\bavenue\b|\bave?\b/g, 'ave'],
  [/\bboulevard\b|\bblvd\b/g, 'blvd'],
  [/\bbuilding\b|\bbldg\b/g, 'bldg'],
  [/\bdistrict\b|\bdist\b/g, 'dist'],
  [/\bprovince\b|\bprov\b/g, 'prov'],
  [/\b(?:floor|fl|room|rm|unit|suite|ste|apartment|apt|no|number)\b/g, ' '],
  [/\b(?:china|prc|p r c|the|of|united states|usa|us|uk|united kingdom)\b|中国/g, ' '],
  // In Chinese the marks of a place are often left out: 深圳(市)南山(区).
  [/(?<=[\u3400-\u9fff]{2})[省市区县镇]/g, ' '],
]
const han = /[\u3400-\u9fff]/

function partsOf(address: string): { figures: string[]; words: string[]; isHan: boolean } {
  const plain = shortened.reduce(
    (text, [pattern, short]) => text.replaceAll(pattern, short),
    address
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' '),
  )
  return {
    figures: [...new Set(plain.match(/\d+/g) ?? [])],
    words: [...new Set(plain.match(/[\u3400-\u9fff]|[a-z]{2,}/g) ?? [])],
    isHan: han.test(plain),
  }
}

const within = (one: readonly string[], other: readonly string[]): boolean =>
  one.every((part) => other.includes(part))
const shared = (one: readonly string[], other: readonly string[]): number =>
  one.filter((part) => other.includes(part)).length

/**
 * Whether two addresses are one place: the same figures and words, in whatever order and however shortened. One that says
 * less than the other, spells it otherwise or is in another script does not tell; only where no figure and hardly a word
 * is shared are they two places (domain sheet c.2: 2).
 */
export function sameAddress(a: string, b: string): 'same' | 'different' | 'unclear' {
  const [one, other] = [partsOf(a), partsOf(b)]
  if (one.words.length === 0 || other.words.length === 0 || one.isHan !== other.isHan) return 'unclear'
  const isSame =
    one.figures.length === other.figures.length &&
    one.words.length === other.words.length &&
    within(one.figures, other.figures) &&
    within(one.words, other.words)
  if (isSame) return 'same'
  const fewer = Math.min(one.words.length, other.words.length)
  const isApart = shared(one.figures, other.figures) === 0 && shared(one.words, other.words) * 3 <= fewer
  return isApart ? 'different' : 'unclear'
}
