import type { Case } from '../case.ts'
import { dayIn, printDay } from '../dates.ts'
import { lastReply } from '../rounds/state.ts'
import type { Lang, Text } from '../text.ts'
import { standingOf } from './state.ts'
import { tasksOf } from './tasks.ts'

// «Please let us know once the inventory is removed», «send us a report after 30 days», «完成后请回复我们».
const asksReport =
  /\b(?:let us know|inform us|notify us|report (?:back )?to us|write to us|send us (?:an? )?(?:update|report|confirmation)|confirm (?:to us|by reply))\b[^.\n]{0,80}\b(?:once|when|after|as soon as|within|every)\b|\b(?:once|when|after|as soon as)\b[^.\n]{0,80}\b(?:let us know|inform us|notify us|report (?:back )?to us|send us (?:an? )?(?:update|report|confirmation))\b|(?:完成|整改|执行)[^。\n]{0,20}(?:请|后)[^。\n]{0,10}(?:回复|告知|通知|报告)我们|定期(?:向我们)?(?:汇报|报告)/i

/** True where the letter that took the seller back, or the notice, asks to hear of it again. */
export const wantsReport = (kase: Case): boolean =>
  standingOf(kase).reportedOn === null &&
  [lastReply(kase)?.text, kase.notice?.text].some((text) => text !== undefined && asksReport.test(text))

export const hasProof = (kase: Case): boolean => standingOf(kase).log.some(({ done }) => done)

const han = /\p{Script=Han}/u

/** A short letter of what is proved to be done since, and of nothing else. */
export function reportText(kase: Case, zone: string): Text {
  const asins = (kase.notice?.asins ?? []).join(', ')
  const back = lastReply(kase)
  const day = back?.receivedOn ?? (back ? dayIn(zone, back.at) : '')
  const rows = (lang: Lang): string =>
    tasksOf(kase)
      .flatMap((task) => {
        const proofs = standingOf(kase).log.filter((one) => one.task === task.id && one.done)
        const last = proofs.at(-1)
        if (!last) return []
        const record = lang === 'en' && han.test(last.words) ? task.proof.en : last.words
        const on = printDay(last.on, lang)
        return [
          lang === 'en'
            ? `- ${task.what.en}: done ${proofs.length === 1 ? 'once' : `${proofs.length} times`}, last on ${on} (record: ${record}).`
            : `- ${task.what.zh}：做了 ${proofs.length} 次，最近一次${on}（记录：${record}）。`,
        ]
      })
      .join('\n')
  return {
    en: `As you asked in your message of ${printDay(day, 'en')}${asins === '' ? '' : ` about ${asins}`}, this is what has been done since:\n${rows('en')}\nThe records are kept and can be sent.`,
    zh: `应贵方${printDay(day, 'zh')}来信${asins === '' ? '' : `（${asins}）`}的要求，此后已完成：\n${rows('zh')}\n记录均已留存，可随时提供。`,
  }
}
