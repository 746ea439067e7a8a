import type { Case } from '../../../src/core/case.ts'
import { wrongVariantSent } from '../../../src/core/poa/catalogue/wrong-variant-sent.ts'
import { runningCase, time } from '../running-case.ts'

const [measure] = wrongVariantSent.measures
if (!measure) throw new Error('the branch has no measure')
export const promised = measure.id

const word = (kind: string, value: string, en: string, zh: string) => ({ kind, value, en, zh })

/** A case that was taken back on a Thursday, with one measure that the letter promised for every Monday. */
export function backCase(
  id: string,
  more: Partial<Case> = {},
  reply = 'We have reinstated your listing.',
): Case {
  const slots = {
    who: word('role', 'warehouse-lead', 'the warehouse lead', '仓库主管'),
    cadence: word('cadence', 'every-monday', 'every Monday', '每周一'),
    since: word('date', '2026-11-22', '22 November 2026', '2026年11月22日'),
  }
  const replies = [
    { text: reply, reading: { kind: 'reply-reinstated', level: 'reply' }, at: time('2026-12-03T06:00Z') },
  ]
  const kase = runningCase(id, [], {
    touchedAt: time('2026-12-03T06:00Z'),
    facts: {
      branch: { value: 'wrong-variant-sent' },
      'result-why': { value: 'x' },
      'result-live': { value: 'right' },
    },
    choices: [{ item: promised, status: 'in-force', slots }],
    rounds: [{ number: 1, submittedOn: '2026-12-01', text: 'the letter', replies }],
  })
  return { ...kase, ...more }
}
