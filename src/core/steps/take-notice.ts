import type { Case, Notice } from '../case.ts'
import { kindName, replyMove } from '../knowledge/next-moves.ts'
import { parseNotice } from '../notice/parse.ts'
import { type PhishingSign, phishingSigns } from '../notice/phishing.ts'
import type { Reading } from '../notice/triage.ts'
import type { Answer, Context } from '../question.ts'
import { newCase } from '../session.ts'
import type { Text } from '../text.ts'

/** The facts of the case that carry the notice forward as the seller's own words say it is. */
const noticeOf = (reading: Reading, text: string, corrected: string[] = []): Notice => {
  const { sentOn } = reading
  return { ...reading, text, receivedOn: sentOn, confirmed: false, corrected }
}

export const notANotice: Text = {
  en: 'I do not see a message from Amazon in this. Please paste the whole notice, from the greeting to the last line. You find it in Seller Central under Performance Notifications.',
  zh: '这里面我没看到亚马逊的通知。请把通知从称呼到最后一行完整粘贴过来。在卖家后台的“绩效通知”里可以找到。',
}

function phishingNote(signs: readonly string[]): Text {
  const told = signs.flatMap((sign) => (sign in phishingSigns ? phishingSigns[sign as PhishingSign] : []))
  return {
    en: `Careful: this has signs of a fake mail.\n${told.map(({ en }) => `· ${en}`).join('\n')}\nDo not click, do not pay, do not answer. Open Seller Central yourself and look under Performance Notifications. I write no plan for this mail. If the same text stands there, word for word, answer «it is there».`,
    zh: `小心，这封邮件有诈骗的迹象。\n${told.map(({ zh }) => `· ${zh}`).join('\n')}\n先别点链接、别付款、别回复。请自己打开卖家后台的“绩效通知”核对。这封邮件我不写申诉。如果后台里有一字不差的同一封，请回“后台有”。`,
  }
}

/** Takes a pasted text as the case's notice: keeps it, opens a case for each further one, or says what it is instead. */
export function takeNotice(context: Context, words: string, isThere = false): Answer {
  const { more, ...reading } = parseNotice(words)
  const { kase, session } = context
  if (reading.phishing.length > 0 && !isThere) {
    return {
      kind: 'aside',
      notes: [{ text: phishingNote(reading.phishing) }],
      session: { pending: { what: 'phishing', text: words } },
    }
  }
  if (!reading.isNotice) return { kind: 'again', note: notANotice }
  if (reading.level === 'reply' && kase.earlier.length < 10 && !asksEnough(reading))
    return keepEarlier(context, reading, words)
  const title = [kindName(reading.kind)[context.lang], reading.asins[0]].filter(Boolean).join(' ')
  const taken: Case = { ...kase, title, notice: noticeOf(reading, words, isThere ? ['phishing'] : []) }
  if (more.length === 0) return { kind: 'taken', kase: taken }
  let { nextCase } = session
  const cases = { ...session.cases }
  for (const further of more) {
    const id = String(nextCase++)
    const name = [kindName(further.kind)[context.lang], further.asins[0]].filter(Boolean).join(' ')
    cases[id] = { ...newCase(id, context.now, context.lang), title: name, notice: noticeOf(further, words) }
  }
  const text = {
    en: `This mail holds ${more.length + 1} cases. I made one case of each; we take the first now, /cases shows the others.`,
    zh: `这封邮件里有 ${more.length + 1} 个案件。我分开建了案，先处理第一个，其他的用 /cases 查看。`,
  }
  return {
    kind: 'taken',
    kase: taken,
    notes: [{ text }],
    session: { cases: { ...cases, [taken.id]: taken }, nextCase },
  }
}

/** A reply that names new demands can be answered by itself; one that refers back needs the first notice. */
const asksEnough = (reading: Reading): boolean =>
  reading.kind === 'reply-more-info' &&
  reading.documentsRequested.some((demand) => demand !== 'poa' && demand !== 'other')

function keepEarlier(context: Context, reading: Reading, words: string): Answer {
  const { kase } = context
  const earlier = [
    ...kase.earlier,
    { text: words, reading, at: context.now, receivedOn: reading.sentOn ?? context.today },
  ]
  const move = replyMove(noticeOf(reading, words))
  return {
    kind: 'aside',
    kase: { ...kase, earlier },
    notes: [
      {
        text: {
          en: `This is an answer from Amazon (${kindName(reading.kind).en}), not the first notice. I keep it. ${move.en}`,
          zh: `这是亚马逊的回复（${kindName(reading.kind).zh}），不是最初的通知。我先留着。${move.zh}`,
        },
      },
      {
        text: {
          en: 'What they asked for stands in the first notice. Please paste that one too.',
          zh: '他们到底要什么，写在最初那封通知里。请把那一封也贴过来。',
        },
      },
    ],
  }
}
