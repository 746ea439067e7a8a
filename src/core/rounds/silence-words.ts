import type { Case } from '../case.ts'
import { daysBetween } from '../dates.ts'
import type { Text } from '../text.ts'
import { waitingTime } from './waiting-time.ts'

/** Said once, where nothing came for long; it asks for a look, not for another letter. */
export function silencePart(kase: Case, sentOn: string, today: string): Text {
  const day = daysBetween(sentOn, today)
  const named = waitingTime(kase)
  const time: Text =
    named === null
      ? { en: 'Amazon named no time for its answer.', zh: '亚马逊没写多久答复。' }
      : { en: `Amazon wrote: “${named}”.`, zh: `亚马逊写的是：“${named}”。` }
  return {
    en: `Day ${day} since you sent the letter, and no answer is here. ${time.en} Look at the row in Account Health, at Performance Notifications and in the mailbox with its spam. If there is something, paste it here. If there is nothing, keep waiting: the same letter again would not help. I will not ask again.`,
    zh: `提交后第 ${day} 天，这里还没有亚马逊的回复。${time.zh}请看三处：账户状况那一行、绩效通知、注册邮箱（含垃圾邮件）。有回复就贴到这里；没有就继续等，同一封再交一次没有用。这件事我不会再催您。`,
  }
}
