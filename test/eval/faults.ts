/** A fault that may stand in a sentence of a plan: how it gets in, and the words without it. */
export interface Fault {
  readonly ruleId: string
  /** Put before the sentence's end, or in front of it. */
  readonly put: (sentence: string) => string
  /** True where the rule's own fix takes it out, and no model is needed. */
  readonly mechanical: boolean
}

/** Two capitals at the front are a name, which stays as it is. */
const name = /^[A-Z]\w* [A-Z]/

const before =
  (words: string) =>
  (sentence: string): string =>
    `${words}${name.test(sentence) ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1)}`
const after =
  (words: string) =>
  (sentence: string): string =>
    sentence.replace(/\.$/, `${words}.`)

export const faults: readonly Fault[] = [
  { ruleId: 'V01-emotional', put: before('We are devastated, and '), mechanical: false },
  { ruleId: 'V01-emotional', put: after(', although we are severely disappointed'), mechanical: false },
  { ruleId: 'V02-excessive-apology', put: before('Once again we apologise, and '), mechanical: false },
  { ruleId: 'T08-absolute-guarantee', put: after(', so this will never happen again'), mechanical: false },
  { ruleId: 'T08-absolute-guarantee', put: after(', which solves it once and for all'), mechanical: false },
  { ruleId: 'V13-flattery-filler', put: before('As we cherish this opportunity, '), mechanical: false },
  { ruleId: 'V13-flattery-filler', put: after(', because Amazon is the best'), mechanical: false },
  {
    ruleId: 'C02-template-fingerprint',
    put: before('Thank you for giving us the opportunity to appeal; '),
    mechanical: false,
  },
  {
    ruleId: 'C02-template-fingerprint',
    put: before('We were shocked to receive your notice, and '),
    mechanical: false,
  },
  {
    ruleId: 'V07-blame-customer',
    put: after(', even though customers do not understand it'),
    mechanical: false,
  },
  { ruleId: 'V05-all-caps', put: (sentence) => sentence.replace(/\.$/, '!!!'), mechanical: true },
]
