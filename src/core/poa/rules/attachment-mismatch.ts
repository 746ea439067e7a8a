import { type Match, placeFor, type Rule } from '../rule.ts'

const two = [
  { id: 'e1', type: 'invoice', number: '2291' },
  { id: 'e2', type: 'photo' },
]

/** A reviewer looks for each exhibit the text names, and wonders at one it does not. */
export const attachmentMismatch: Rule = {
  id: 'C09-attachment-mismatch',
  severity: 'error',
  title: { en: 'Text and exhibits do not match', zh: '正文和附件对不上' },
  message: {
    en: 'The text cites an exhibit that is not in the case. Add the file, or correct the number.',
    zh: '正文提到的附件不在材料里。请补文件，或改编号。',
  },
  source: 'Domain sheet b.3',
  confidence: 'inference',
  checked: '2026-11-22',
  fix: 'no',
  needs: ({ kase }) => (kase === null ? 'no case' : null),
  good: [
    { text: 'Exhibit 1: invoice 2291. Exhibit 2: photos.', kase: { evidence: two } },
    { text: 'See exhibits 1 and 2.', kase: { evidence: two } },
    { text: 'See exhibit 1.', kase: { evidence: [two[0], { ...two[1], leftOut: 'not needed' }] } },
    { text: 'We removed the units.', kase: { evidence: [] } },
    { text: '附件1：发票2291号。附件2：照片。', kase: { evidence: two } },
    { text: '见附件1至2。', kase: { evidence: two } },
    { text: '见附件1、2。', kase: { evidence: two } },
  ],
  bad: [
    { text: 'See exhibits 1 and 2, and exhibit 5.', kase: { evidence: two } },
    { text: 'Exhibit 1: invoice 2291.', kase: { evidence: two } },
    { text: 'See exhibit 1.', kase: { evidence: [] } },
    { text: '见附件1、2和附件5。', kase: { evidence: two } },
    { text: '附件1：发票2291号。', kase: { evidence: two } },
    { text: '见附件3。', kase: { evidence: [] } },
  ],
  check(plan, { kase }): Match[] {
    const exhibits = kase?.evidence.filter((entry) => entry.leftOut === null) ?? []
    const cited = plan.figures.exhibits.filter((place) => !plan.isQuoted(place))
    const beyond = cited.filter(({ number }) => number < 1 || number > exhibits.length)
    const numbers = new Set(cited.map(({ number }) => number))
    const unused = exhibits.flatMap((_, i) => (numbers.has(i + 1) ? [] : [i + 1]))
    const wrong = beyond.map(
      ({ number, start, end }): Match => ({
        start,
        end,
        message: {
          en: `Exhibit ${number} is not in the case; there are ${exhibits.length}. Add the file, or correct the number.`,
          zh: `材料里没有附件${number},一共${exhibits.length}份。请补文件,或改编号。`,
        },
      }),
    )
    if (unused.length === 0) return wrong
    const message = {
      en: `The text does not mention exhibit ${unused.join(', ')}. Say what it shows, or leave it out.`,
      zh: `正文没有提到附件${unused.join('、')}。请写明它证明什么,或不放进去。`,
    }
    return [...wrong, { ...placeFor(plan, 'exhibits'), message }]
  },
}
