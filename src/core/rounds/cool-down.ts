import type { Case } from '../case.ts'
import { daysBetween, printDay } from '../dates.ts'
import { replyBy } from '../knowledge/numbers-in-notice.ts'
import type { Context } from '../question.ts'
import type { Text } from '../text.ts'
import { standsSince } from '../standing/state.ts'
import { openReply } from './state.ts'
import { answerDays, waitingTime } from './waiting-time.ts'

/** «Should I write again?», answered from the notice and from what stands in the case; no count of days is made up. */
export function coolDown({ kase, today }: Context): Text {
  if (openReply(kase) !== null)
    return {
      en: 'Amazon has answered; we are writing the answer to it. /draft shows where it stands.',
      zh: '亚马逊已经回复，我们正在写答复。/draft 看进度。',
    }
  if (standsSince(kase) !== null)
    return {
      en: 'It is back. Write only where Amazon asks for something; a letter of thanks or a question adds a contact and nothing else.',
      zh: '已经恢复了。亚马逊没要求就不用再写；感谢信、提问都只是多一次联系。',
    }
  const last = kase.rounds.at(-1)
  const sent = last?.submittedOn
  if (!sent) return { en: 'Nothing has been sent yet.', zh: '还没有提交过。' }
  const day = daysBetween(sent, today)
  const fresh = kase.evidence.filter(({ id, leftOut }) => leftOut === null && !last.exhibits.includes(id))
  const named = namedText(kase, day)
  const due = dueText({ kase, today })
  if (fresh.length > 0)
    return {
      en: `Day ${day}. ${named.en} You have ${fresh.length} ${fresh.length === 1 ? 'paper' : 'papers'} that did not go with the letter. If Amazon asked for that paper, one further letter makes sense; otherwise keep it for the answer.${due.en}`,
      zh: `第 ${day} 天。${named.zh}您手上有 ${fresh.length} 份上次没交的凭证。如果正是亚马逊要的，可以补交一次；不是，就留到回复时用。${due.zh}`,
    }
  return {
    en: `Day ${day}. ${named.en} Nothing is new since the letter, so writing again now would not add a fact, and many contacts can count against you. Wait.${due.en}`,
    zh: `第 ${day} 天。${named.zh}提交之后没有新的事实，现在再写不会多出什么，联系太多反而可能算违规。先等。${due.zh}`,
  }
}

/** What Amazon itself says on how long it takes, and whether that is over. */
function namedText(kase: Case, day: number): Text {
  const [known, days] = [waitingTime(kase), answerDays(kase)]
  if (known === null || days === null)
    return { en: 'Amazon names no time for its answer.', zh: '亚马逊没写多久答复。' }
  return day <= days
    ? { en: `Amazon wrote: “${known}”. That time still runs.`, zh: `亚马逊写的是：“${known}”，时间还没到。` }
    : {
        en: `Amazon wrote: “${known}”. That time is over; look first whether the answer stands in Account Health or in the mailbox.`,
        zh: `亚马逊写的是：“${known}”，时间已过。先看账户状况和邮箱里有没有回复。`,
      }
}

/** A time to reply that is still to come does not run against a letter that is sent. */
function dueText({ kase, today }: Pick<Context, 'kase' | 'today'>): Text {
  const { notice } = kase
  if (notice === null) return { en: '', zh: '' }
  const days = notice.deadlines.flatMap((one) =>
    one.what === 'reply' ? (replyBy(one, notice)?.day ?? []) : [],
  )
  const next = days.filter((day) => day >= today).toSorted()[0]
  return next === undefined
    ? { en: '', zh: '' }
    : {
        en: ` Your own time to reply ran to ${printDay(next, 'en')}; the letter is in.`,
        zh: `您的答复期限到${printDay(next, 'zh')}，信已经交了。`,
      }
}

const asksToWrite =
  /\b(?:should|can|may|shall) (?:i|we) (?:now )?(?:write|send|contact|ask|resubmit|submit|chase|follow)|\b(?:write|send|submit) (?:it )?again\??$|要不要(?:再|催)|(?:该不该|能不能|可以|是否|要)(?:再)?(?:催|发|提交|写|问)(?:一次|一下|一封)?|再(?:发|提交|写)一(?:次|封)[吗?？]?/i

export const asksToWriteAgain = (words: string): boolean => words.length < 120 && asksToWrite.test(words)
