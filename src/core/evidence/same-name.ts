const legalForms =
  /\b(?:company|co|ltd|limited|inc|incorporated|llc|corp|corporation|gmbh|plc|pte|pty|srl|sarl|bv|the)\b|(?:股份|责任)?有限(?:责任)?公司|公司/g

/** A party's name without legal form, spacing, punctuation and case: what two spellings of it share. */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[.'’"“”]/g, '')
    .replaceAll(/[^a-z0-9\u00c0-\u024f\u3400-\u9fff]+/g, ' ')
    .replaceAll(legalForms, ' ')
    .replaceAll(/\s+/g, '')
}

const han = /[\u3400-\u9fff]/
const partsOf = (name: string): { han: string; latin: string } => ({
  han: plainName(name.replaceAll(/[^\u3400-\u9fff()（）]/g, ' ')),
  latin: plainName(name.replaceAll(/[\u3400-\u9fff（）]/g, ' ')),
})

/** Whether two names are one party's; names in different scripts, or one inside the other, do not tell (domain sheet c.2). */
export function sameName(a: string, b: string): 'same' | 'different' | 'unclear' {
  const one = han.test(a) ? partsOf(a) : { han: '', latin: plainName(a) }
  const other = han.test(b) ? partsOf(b) : { han: '', latin: plainName(b) }
  const script = one.han !== '' && other.han !== '' ? 'han' : 'latin'
  const [x, y] = [one[script], other[script]]
  if (x === '' || y === '') return 'unclear'
  if (x === y) return 'same'
  return x.includes(y) || y.includes(x) ? 'unclear' : 'different'
}
