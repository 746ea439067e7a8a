import type { Case, Evidence } from '../case.ts'
import { printDay } from '../dates.ts'
import { numberOf } from '../facts.ts'
import { type Check, check } from './check.ts'
import { countedInvoices, unitsOn } from './counted.ts'

/** A purchase that an invoice shows: the day the goods were bought, and how many. */
export interface Purchase {
  readonly entry: Evidence
  readonly day: string
  readonly units: number
}

/** The invoiced purchases in the order of their days; a late invoice counts on the day of its purchase. */
export function purchasesInOrder(kase: Case): Purchase[] {
  return countedInvoices(kase)
    .flatMap((entry) => {
      const day = entry.purchasedOn ?? entry.issuedOn
      const units = unitsOn(entry, null)
      return day === null || units === null ? [] : [{ entry, day, units }]
    })
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
}

/** The fact that tells how many units were sold before a purchase was made. */
export const soldBeforeFact = (entry: Evidence): string => `sold-before/${entry.id}`

/**
 * Quantities over time: by the day of each later purchase, no more can have been sold than was invoiced until then
 * (domain sheet b.3, C22: cumulative invoiced against cumulative sold).
 */
export function checkOverTime(kase: Case): Check[] {
  let invoiced = 0
  return purchasesInOrder(kase).flatMap(({ entry, day, units }) => {
    const until = invoiced
    invoiced += units
    const sold = numberOf(kase, soldBeforeFact(entry))
    if (sold === null || until === 0) return []
    const told = {
      en: `Before ${printDay(day, 'en')}: ${sold} units sold, ${until} units invoiced until then`,
      zh: `${printDay(day, 'zh')}之前：售出${sold}件，到那时发票共${until}件`,
    }
    if (sold <= until)
      return [check('units-over-time', 'found', [entry], `${told.en}. It fits.`, `${told.zh}。对得上。`)]
    return [
      check(
        'units-over-time',
        'conflicts',
        [entry],
        `${told.en}. ${sold - until} units were sold before they were bought. Is an earlier invoice missing, or a figure wrong?`,
        `${told.zh}，有${sold - until}件在进货之前就卖出了。是少了更早的发票，还是数字有误？`,
      ),
    ]
  })
}
