import type { Case } from '../../case.ts'
import { wantsSameAgain } from '../../rounds/same-again.ts'
import { type Match, placeFor, type Rule } from '../rule.ts'
import { similarity } from '../similarity.ts'

type Round = Case['rounds'][number]

const reading = { kind: 'reply-rejected' }
const refused = (text: string, exhibits: string[] = []) => ({
  number: 1,
  text,
  exhibits,
  replies: [{ text: 'no', reading }],
})
const letter =
  'Root cause: cartons of two versions stood in one bin. On 4 March 2026 we removed 41 units. Since 9 March 2026 the lead checks each carton.'
const letterZh = '根本原因：新旧两版包装混放同一货位。2026年3月4日移除41件。自3月9日起主管逐箱核对。'

/** Sending the same again gets the same answer, and uses up a try. */
export const unchangedResubmission: Rule = {
  id: 'C18-unchanged-resubmission',
  severity: 'error',
  title: { en: 'The same letter again', zh: '原文重发' },
  message: {
    en: 'This is nearly the letter that was refused, with no new file. Add the fact or document that was missing, and say what changed.',
    zh: '这和被拒的那封几乎一样，也没有新文件。请补上缺的事实或文件，并写明改了什么。',
  },
  source: 'Advice on refused plans (domain sheet, source 39)',
  confidence: 'expert',
  checked: '2026-11-22',
  fix: 'no',
  needs: ({ kase }) => (kase === null ? 'no case' : null),
  good: [
    { text: letter, kase: { rounds: [] } },
    { text: letter, kase: { rounds: [refused(letter, ['e1'])], evidence: [{ id: 'e1' }, { id: 'e2' }] } },
    {
      text: 'Exhibit 3 is new: the supplier issued invoice 2291. Nine buyers returned the item; seven wrote that the colour differs.',
      kase: { rounds: [refused(letter)] },
    },
    { text: letterZh, kase: { rounds: [] } },
    { text: letterZh, kase: { rounds: [refused(letterZh)], evidence: [{ id: 'e1' }] } },
    {
      text: '本次新增附件3：供应商发票2291号。退货9件中7件留言称颜色不同，页面主图已更换。',
      kase: { rounds: [refused(letterZh)] },
    },
  ],
  bad: [
    { text: letter, kase: { rounds: [refused(letter)] } },
    {
      text: letter.replace('stood', 'were').replace('removed', 'deleted'),
      kase: { rounds: [refused(letter)] },
    },
    { text: letter, kase: { rounds: [refused(letter, ['e1'])], evidence: [{ id: 'e1' }] } },
    { text: letterZh, kase: { rounds: [refused(letterZh)] } },
    { text: letterZh.replace('移除', '下架'), kase: { rounds: [refused(letterZh)] } },
    { text: letterZh, kase: { rounds: [refused(letterZh, ['e1'])], evidence: [{ id: 'e1' }] } },
  ],
  check(plan, { kase }): Match[] {
    if (!kase) return []
    const { refused, hasNewFile } = refusedOf(kase)
    if (hasNewFile || refused.length === 0) return []
    const isSame = ({ text }: Round): boolean =>
      isNearInLength(text, plan.text) && similarity(text, plan.text) >= 0.9
    return refused.some(isSame) ? [placeFor(plan)] : []
  },
}

interface Refused {
  readonly refused: readonly Round[]
  readonly hasNewFile: boolean
}

const kept = new WeakMap<Case, Refused>()

/** The letters Amazon turned down, and whether a file has come in since. */
function refusedOf(kase: Case): Refused {
  const known = kept.get(kase)
  if (known !== undefined) return known
  const refused = kase.rounds.filter(({ replies }) => {
    const last = replies.at(-1)
    return last !== undefined && last.reading.kind !== 'reply-reinstated' && !wantsSameAgain(last.text)
  })
  const sent = new Set(refused.flatMap((one) => one.exhibits))
  const hasNewFile = kase.evidence.some((entry) => entry.leftOut === null && !sent.has(entry.id))
  const told = { refused, hasNewFile }
  kept.set(kase, told)
  return told
}

/** Letters of very unlike length share too few words; no need to count them. */
const isNearInLength = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) * 1.5 > Math.max(one.length, other.length)
