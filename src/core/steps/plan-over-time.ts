import type { Case } from '../case.ts'
import { printDay } from '../dates.ts'
import { type Purchase, purchasesInOrder, soldBeforeFact } from '../evidence/check-over-time.ts'
import { numberOf, withFact, withoutFact } from '../facts.ts'
import { readCount } from '../quantities.ts'
import type { Answer, Question } from '../question.ts'
import { checkNotes } from './material-documents.ts'

/** With several invoices: how much was sold before each later purchase, so that no unit is sold before it is bought. */
export const overTimeQuestions = (kase: Case): Question[] => purchasesInOrder(kase).slice(1).map(soldBefore)

function soldBefore({ entry, day }: Purchase): Question {
  const id = soldBeforeFact(entry)
  return {
    id,
    step: 'plan',
    label: { en: `units sold before ${printDay(day, 'en')}`, zh: `${printDay(day, 'zh')}之前的销量` },
    why: {
      en: 'Amazon can see your sales by day; units sold before they were invoiced stand out.',
      zh: '亚马逊能看到每天的销量；进货之前就卖掉的货一眼看得出。',
    },
    optional: true,
    applies: () => true,
    answered: ({ kase }) => numberOf(kase, id) !== null,
    ask: () => ({
      text: {
        en: `How many units had you sold before the purchase of ${printDay(day, 'en')}? /skip if you cannot tell.`,
        zh: `${printDay(day, 'zh')}那批进货之前，一共卖了多少件？说不准就发 /skip。`,
      },
    }),
    answer: (context, given): Answer => {
      const count = readCount(given.words)
      if (count === null || !Number.isInteger(count)) {
        return {
          kind: 'again',
          note: { en: 'I need a whole number. For example 18.', zh: '需要一个整数，例如 18。' },
        }
      }
      const kase = withFact(context, id, count, given.words)
      return { kind: 'taken', kase, notes: checkNotes(context.kase, kase) }
    },
    clear: (kase) => withoutFact(kase, id),
    shown: ({ kase }) => String(numberOf(kase, id) ?? ''),
  }
}
