import { openReply } from '../../rounds/state.ts'
import { formOfCase } from '../form.ts'
import type { Case, Evidence } from '../../case.ts'
import { typeIn } from '../../evidence/split-typed.ts'
import type { DocumentType } from '../../words.ts'
import type { PlanText } from '../plan-text.ts'
import { type Match, placeFor, type Rule, type Span, wording } from '../rule.ts'
import { saidWithin } from '../said-within.ts'

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
  check(plan, { kase }): readonly Match[] {
    const exhibits = exhibitsOf(kase)
    const { exhibits: found } = plan.figures
    const cited = plan.quotes.length === 0 ? found : found.filter((place) => !plan.isQuoted(place))
    const wrong = cited
      .filter(({ number }) => number < 1 || number > exhibits.length)
      .map(
        ({ number, start, end }): Match => ({
          start,
          end,
          message: {
            en: `Exhibit ${number} is not in the case; there are ${exhibits.length}. Add the file, or correct the number.`,
            zh: `材料里没有附件${number}，一共${exhibits.length}份。请补文件，或改编号。`,
          },
        }),
      )
    if (exhibits.length === 0) return wrong
    const attached = attachedIn(plan)
    const strange = attached.flatMap(({ type, ...span }) =>
      exhibits.some((entry) => isOf(entry, type)) ? [] : [{ ...span, message: notHeld }],
    )
    const numbers = new Set(cited.map(({ number }) => number))
    const unused = exhibits.flatMap((entry, i) =>
      numbers.has(i + 1) || wasSent(kase, entry) || isMentioned(plan, entry, attached) ? [] : [i + 1],
    )
    const open = unused.length === 0 ? [] : unused.filter((number) => !listedIn(plan).has(number))
    if (open.length === 0) return [...wrong, ...strange]
    const message = {
      en: `The text does not mention exhibit ${open.join(', ')}. Say what it shows, or leave it out.`,
      zh: `正文没有提到附件${open.join('、')}。请写明它证明什么，或不放进去。`,
    }
    return [...wrong, ...strange, { ...placeFor(plan, 'exhibits'), message }]
  },
}

/** A narrow answer sends only what the reply asks for; what went with a letter before is there already. */
const wasSent = (kase: Case | null, { id }: Evidence): boolean =>
  kase !== null &&
  openReply(kase) !== null &&
  formOfCase(kase) === 'narrow-reply' &&
  kase.rounds.some(({ exhibits }) => exhibits.includes(id))

const notHeld = {
  en: 'The text says that this document is attached, and it is not in the case. Add the file, or take the words out.',
  zh: '正文说附上了这份文件，材料里没有。请补文件，或删掉这句。',
}

const kept = new WeakMap<Case, readonly Evidence[]>()

/** The documents of a case that may be cited, in the order of their numbers. */
function exhibitsOf(kase: Case | null): readonly Evidence[] {
  if (kase === null) return []
  const known = kept.get(kase)
  if (known !== undefined) return known
  const exhibits = kase.evidence.filter((entry) => entry.leftOut === null)
  kept.set(kase, exhibits)
  return exhibits
}

const attaching = wording({
  cues: 'attach attached attaching enclose enclosed enclosing',
  en: /\b(?:attach(?:ed|ing)?|enclos(?:e|ed|ing))(?: is| are| you will find| please find)?:? ((?:(?:the|our|an?|my|its|two|copy of the) ){0,3}[A-Za-z][^,.;:\n]{2,40})/gi,
  zh: /(?:随附|附上|随信附|已附|现附)了?([^，。；：\n]{2,20})/g,
})
const family = (type: DocumentType): string => (type.startsWith('fapiao') ? 'invoice' : type)
// A record of unknown kind may be any document; a receipt may be held as an invoice.
const isOf = (entry: Evidence, type: DocumentType): boolean =>
  entry.type === 'other' || family(entry.type) === family(type)

/** The documents that the text says are attached, by their kind; photos and what has no kind of its own left out. */
function attachedIn(plan: PlanText): readonly (Span & { readonly type: DocumentType })[] {
  return saidWithin(plan, attaching, /附/).flatMap(({ span: { start, end } }) => {
    const words = plan.text.slice(start, end)
    const type = typeIn(words)
    return type === null || type === 'other' || type === 'receipt' ? [] : [{ start, end, type }]
  })
}

/** Known by the number printed on it, or told as attached by its kind. */
const isMentioned = (
  plan: PlanText,
  { type, number }: Evidence,
  attached: readonly { readonly type: DocumentType }[],
): boolean =>
  (number !== null && number.length > 2 && plan.text.includes(number)) ||
  attached.some((one) => family(one.type) === family(type))

/** "1. Invoice 2291" in a list of exhibits. */
function listedIn(plan: PlanText): ReadonlySet<number> {
  const numbers = plan.sentencesOf('exhibits').flatMap(({ start }) => {
    const before = plan.text.slice(Math.max(0, start - 20), start)
    const line = before.slice(before.lastIndexOf('\n') + 1)
    const number = /^[\s(（]*(\d{1,2})[.)）、．]\s*$/.exec(line)?.[1]
    return number === undefined ? [] : [Number(number)]
  })
  return new Set(numbers)
}
