import type { Case } from '../case.ts'
import type { Text } from '../text.ts'
import { isAccepted } from './state.ts'

/** From how many answers without a yes on nothing more is written but with something new. */
export const mostRefusals = 5

/** Refusals and wishes for more so far, those from before this coach among them. */
export const refusalsSoFar = ({ rounds, earlier }: Case): number => {
  const before = rounds.some(({ submittedOn }) => submittedOn === null) ? [] : earlier
  return [...before, ...rounds.flatMap(({ replies }) => replies)].filter(
    (reply) => /^reply-(?:rejected|more-info)$/.test(reply.reading.kind) && !isAccepted(reply),
  ).length
}

const third = ({ en, zh }: Text): Text => ({
  en: `This is the ${en} answer that is no yes. Send again only with a new fact or a new paper. How many tries there are is written nowhere; one adviser counts three, sellers tell of more. If nothing new can be had, giving up this listing is an honest choice, and a lawyer can tell what else is open.`,
  zh: `这已经是第${zh}次没有通过。没有新事实或新凭证，就不要再发。能申诉几次没有官方说法；有顾问说三次，也有卖家试过更多次。确实拿不出新东西，放弃这个链接也是实在的选择；还有什么路，可以问律师。`,
})
const fifth = (count: number): Text => ({
  en: `${count} answers without a yes. See a lawyer who handles Amazon cases before you write again, with the notice, all letters and all replies: /handover makes that file. Daily tickets, mass mails and a second account make it worse.`,
  zh: `已经 ${count} 次没有通过。再写之前，请带上通知、全部申诉信和回复，找处理亚马逊案件的律师看一次：/handover 会生成这份材料。天天开 case、群发邮件、另开账号，只会更糟。`,
})

/** Said plainly at the third answer that is no yes, and from the fifth on. */
export function whenToStop(kase: Case): Text | null {
  const count = refusalsSoFar(kase)
  if (count >= mostRefusals) return fifth(count)
  if (count < 3) return null
  return third(count === 3 ? { en: 'third', zh: '三' } : { en: 'fourth', zh: '四' })
}

const europe: ReadonlySet<string> = new Set([
  'UK',
  'EU',
  'DE',
  'FR',
  'IT',
  'ES',
  'NL',
  'SE',
  'PL',
  'BE',
  'IE',
])
const live: Text = {
  en: ' These periods come from advisers; check them on the live pages.',
  zh: '这些期限出自顾问文章，以官方页面为准。',
}

/** The ways beyond one more letter, by marketplace, each with its clock (domain sheet a.5, d). */
export function waysOn(marketplace: string | null): Text {
  if (marketplace !== null && europe.has(marketplace)) {
    const courts =
      marketplace === 'DE'
        ? { en: ' Courts and competition law are a lawyer’s matter.', zh: '起诉或走竞争法要找律师。' }
        : { en: '', zh: '' }
    return {
      en: `If this way is closed: appeal inside Amazon within 6 months of the decision, then ask for mediation within 6 months of the first result of that appeal; the code is valid for 30 days, at most three codes, and there must have been active listings in the last 12 months.${courts.en}${live.en}`,
      zh: `如果这条路走完：决定后 6 个月内可在亚马逊内部申诉，内部申诉有结果后 6 个月内可申请调解；调解码 30 天有效，最多三个，且最近 12 个月有在售商品。${courts.zh}${live.zh}`,
    }
  }
  if (marketplace === 'JP')
    return {
      en: 'If this way is closed: ask for the funds after the period the notice names (in Japan generally 90 days), remove FBA stock, and see a lawyer on anything further.',
      zh: '如果这条路走完：到通知写的期限后申请放款（日本站一般 90 天），移除 FBA 库存，其他的问律师。',
    }
  return {
    en: 'If this way is closed: arbitration under the Business Solutions Agreement is a lawyer’s matter (US); ask for the funds after the period the notice names, and remove FBA stock before the date it names.',
    zh: '如果这条路走完：按《商业解决方案协议》仲裁要请律师（美国）；到通知写的期限后申请放款，在写明的日期前移除 FBA 库存。',
  }
}
