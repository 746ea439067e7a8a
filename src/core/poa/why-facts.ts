import { findDates } from '../dates.ts'
import { findQuantities } from '../quantities.ts'
import type { Text } from '../text.ts'

interface WhyFact {
  readonly name: string
  readonly meaning: Text
  /** True where the value can have been read in these words: nothing in it comes from elsewhere. */
  accepts(value: string, quote: string): boolean
}

const within = (value: string, quote: string): boolean =>
  value !== '' && value.length <= 200 && quote.toLowerCase().includes(value.toLowerCase())

/** What an answer on the cause may tell; a name or a step is the seller's own words, a day or a number is read by code. */
export const whyFacts: readonly WhyFact[] = [
  {
    name: 'gap',
    meaning: {
      en: 'the step of the seller’s own process that was missing or failed, in the seller’s words',
      zh: '自己流程里缺失或没做到的环节',
    },
    accepts: within,
  },
  {
    name: 'role',
    meaning: { en: 'who does that step, by role, in the seller’s words', zh: '负责的岗位' },
    accepts: within,
  },
  {
    name: 'since',
    meaning: { en: 'the day from which it was so', zh: '从哪天起' },
    accepts: (value, quote) => findDates(quote).some(({ iso }) => iso === value),
  },
  {
    name: 'units',
    meaning: { en: 'how many units it touched, as digits', zh: '涉及多少件' },
    accepts: (value, quote) => findQuantities(quote).some((found) => String(found.value) === value),
  },
  {
    name: 'noticed',
    meaning: { en: 'how it was noticed, in the seller’s words', zh: '怎么发现的' },
    accepts: within,
  },
]
