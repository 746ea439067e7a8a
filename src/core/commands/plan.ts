import { exportFiles, handoverFiles } from '../export.ts'
import type { Outcome } from '../outcome.ts'
import { draftPoa } from '../poa/draft.ts'
import { explainSentence, printPoa, sentencesOf, shareNote } from '../poa/print.ts'
import type { Context } from '../question.ts'
import { isReview, reviewOf } from '../steps/plan-review.ts'
import { currentQuestion } from '../steps/index.ts'
import { again, note } from './answer.ts'

export function draft(context: Context): Outcome {
  const { kase } = context
  if (!kase.notice?.confirmed)
    return note(context, { en: 'There is no plan yet: first the notice.', zh: '还没有申诉信：先看通知。' })
  const poa = draftPoa(kase)
  const text = {
    en: printPoa(poa, { lang: 'en', format: 'txt', numbers: true }),
    zh: printPoa(poa, { lang: 'zh', format: 'txt', numbers: true }),
  }
  const both = context.lang === 'zh' ? { en: text.en, zh: `${text.en}\n\n—— 中文对照 ——\n${text.zh}` } : text
  return again(context, { text: both }, { text: shareNote(poa) })
}

export function why(context: Context, rest: string): Outcome {
  const number = Number(rest)
  const text = explainSentence(context.kase, number)
  if (text === null)
    return note(context, {
      en: 'Send /why and the number of a sentence in /draft.',
      zh: '请发 /why 加上 /draft 里那一句的编号。',
    })
  // What is being read sentence by sentence is not shown as a whole for each of them.
  if (!isReview(currentQuestion(context))) return note(context, text)
  const label = { en: `Change sentence ${number}`, zh: `修改第 ${number} 句` }
  return {
    session: context.session,
    notes: [{ text }],
    ask: false,
    buttons: [{ id: `command=change ${number}`, label }],
  }
}

/** The sentence as it stands, to be sent back in other words. */
export function change(context: Context, rest: string): Outcome {
  const number = Number(/\d+/.exec(rest)?.[0])
  const sentence = sentencesOf(draftPoa(context.kase)).find((each) => each.number === number)
  if (!sentence)
    return note(context, {
      en: 'Send /change and the number of a sentence in /draft.',
      zh: '请发 /change 加上 /draft 里那一句的编号。',
    })
  const review = reviewOf(context, number)
  if (review === null)
    return note(context, {
      en: `Sentence ${number} is printed from your answers. /why ${number} shows which, /edit changes them.`,
      zh: `第 ${number} 句是按您的回答生成的。/why ${number} 看是哪几个回答，/edit 修改。`,
    })
  const copy = `${number}: ${sentence.en}`
  const isAsked = currentQuestion(context).id === review
  return {
    session: isAsked ? context.session : { ...context.session, asking: review, editing: true },
    notes: [
      {
        text: {
          en: `Sentence ${number} stands below with its number. Copy it, change the words, send it back.`,
          zh: `第 ${number} 句连编号在下面。复制，改好，原样发回来（信是英文的，请用英文改）。`,
        },
      },
      { text: { en: copy, zh: copy }, copy: true },
    ],
    ask: false,
  }
}

export function exportCase(context: Context): Outcome {
  const text = {
    en: 'Here are your case and your plan as files. They are not encrypted: keep them where only you can read them.',
    zh: '这是您的案件和申诉信文件。文件没有加密，请放在只有您能看到的地方。',
  }
  return again(context, { text, files: exportFiles(context.kase) })
}

export function handover(context: Context, rest: string): Outcome {
  if (!/^(yes|y|ok|是|同意|好|可以)$/i.test(rest)) {
    const text = {
      en: 'I can write a one-page summary and a case file for a person who helps you. It holds all you told me. Do you agree? Yes or no.',
      zh: '我可以写一页摘要，附案件文件，交给帮您的人。里面有您告诉我的全部内容。同意吗？回“同意”或“不用”。',
    }
    return {
      session: { ...context.session, pending: { what: 'handover', text: '' } },
      notes: [{ text }],
      ask: false,
    }
  }
  const text = {
    en: 'The summary and the case file. They are not encrypted.',
    zh: '摘要和案件文件，没有加密。',
  }
  return again(context, { text, files: handoverFiles(context.kase, context.today) })
}
