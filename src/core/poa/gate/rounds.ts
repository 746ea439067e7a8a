import type { Case } from '../../case.ts'
import { printDay } from '../../dates.ts'
import { repeatedCause, unprovedMeasure } from '../../memory/repeats.ts'
import { bringsSomething, changesSince } from '../../rounds/changes.ts'
import { both } from '../gate-names.ts'
import { sentencesOf } from '../print.ts'
import type { Poa } from '../poa.ts'
import { type GateItem, gateItem } from './item.ts'

/** Only in a further round: it must bring something new, and tell nothing otherwise than a letter before it. */
export function roundItems(kase: Case, text: string): GateItem[] {
  const changes = changesSince(kase, text)
  if (changes === null) return []
  const same = both(
    'this brings no fact and no paper that the letters before did not have; reworded is refused like unchanged. Add one, or do not send',
    '和之前的信相比没有新事实也没有新凭证；只改写法和原文重发一样会被拒。补上一样再发，否则先不发',
  )
  const [clash] = changes.comparison.clashes
  if (clash) {
    const why = both(
      `a letter before says “${clash.earlier}”, this one “${clash.now}”. Correct the wrong one; if it was the earlier, say “Correction of our letter of …”`,
      `之前的信写“${clash.earlier}”，这次写“${clash.now}”。改掉错的；如果错在之前那封，请写明“更正某月某日的陈述”`,
    )
    return [gateItem('earlier-rounds', 'no', why)]
  }
  return bringsSomething(kase, changes) ? [] : [gateItem('new-since', 'no', same)]
}

/** Only where an earlier case stands in the way: its cause given again, or its measure named without a proof. */
export function memoryItems(kase: Case, poa: Poa): GateItem[] {
  const items: GateItem[] = []
  const repeated = repeatedCause(kase)
  if (repeated) {
    const [en, zh] = [printDay(repeated.sentOn, 'en'), printDay(repeated.sentOn, 'zh')]
    const why = both(
      `the letter of ${en} in case ${repeated.caseId} gave this very cause; say what let it through this time`,
      `案件 ${repeated.caseId} ${zh}的信里写的就是这个原因；要写清这次是哪一步漏了`,
    )
    items.push(gateItem('other-cause', 'no', why))
  }
  const unproved = unprovedMeasure(kase)
  if (unproved) {
    const why = both(
      `case ${unproved.caseId} promised this already and nothing is logged for it; log what there is there, plan it from a fixed day, or take it out`,
      `案件 ${unproved.caseId} 的信里已经写过这项，但没有任何记录；到那个案件补记，或定个日期开始，或删掉`,
    )
    items.push(
      gateItem(
        'logged-proof',
        'no',
        why,
        sentencesOf(poa).filter(({ id }) => id === unproved.item),
      ),
    )
  }
  return items
}
