import { codePlace } from '../effect.ts'
import { exportFiles, handoverFiles, sealedFile, wordFiles } from '../export.ts'
import { exportBound, exportRedacted } from './export-files.ts'
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

/** More than a platform takes is not begun. */
const mostSealed = 40_000_000

export function exportCase(context: Context, rest: string): Outcome {
  if (/^(?:sealed|seal|backup|move|密封|备份|搬家)$/i.test(rest)) return exportSealed(context)
  if (/^(?:exhibits?|bound|附件|装订)$/i.test(rest)) return exportBound(context)
  const hidden = /^(?:redact(?:ed)?|遮盖|打码)(?:[\s:：]+(.*))?$/is.exec(rest)
  if (hidden) return exportRedacted(context, hidden[1] ?? '')
  if (/^(?:word|docx)$/i.test(rest)) {
    const text = {
      en: 'The same as Word files. They are not encrypted.',
      zh: 'Word 版。文件没有加密。',
    }
    return again(context, { text, files: wordFiles(context) })
  }
  const text = {
    en: 'Here are your plan and your case as files. «review» puts Chinese beside the English and is for you alone; what goes to Amazon is the plan and the untouched originals. They are not encrypted: keep them where only you can read them. /export word gives all as Word files; /export exhibits binds the exhibits into one PDF to read; /export redacted makes copies of bank and personal papers with private data taken out; /export sealed gives the whole case under a code, to go on elsewhere.',
    zh: '这是您的申诉信和案件文件。review 是中英对照稿，只给自己看；交给亚马逊的是 plan 和未改动的原件。文件没有加密，请放在只有您能看到的地方。/export word 给 Word 版；/export exhibits 把附件装订成一份阅读用 PDF；/export redacted 给银行、个人类文件做遮盖副本；/export sealed 把整个案件加密成一个文件，可以换设备继续。',
  }
  return again(context, { text, files: exportFiles(context) })
}

function exportSealed(context: Context): Outcome {
  const size = context.kase.files.reduce((sum, file) => sum + file.size, 0)
  if (size > mostSealed)
    return note(context, {
      en: `With its files this case is ${Math.ceil(size / 1e6)} MB, more than can be sent here. Whoever runs the coach gets it with: appeal-coach export --case ${context.kase.id} --sealed`,
      zh: `这个案件连文件有 ${Math.ceil(size / 1e6)} MB，这里发不了。请让运行教练的人用这条命令导出：appeal-coach export --case ${context.kase.id} --sealed`,
    })
  const text = {
    en: `Your whole case in one sealed file: what you told, what was said, and your files. This code opens it, and nothing else does; nobody keeps it for you:\n${codePlace}\nSend file and code by different ways. On another machine: appeal-coach restore FILE`,
    zh: `整个案件都在这一个加密文件里：您说过的、对话记录、您发的文件。只有下面这个密码能打开，我们不留底，请记好：\n${codePlace}\n文件和密码分开传。在另一台机器上恢复：appeal-coach restore 文件`,
  }
  return again(context, { text, files: [sealedFile(context.kase)] })
}

export function handover(context: Context, rest: string): Outcome {
  if (!/^(yes|y|ok|是|同意|好|可以)$/i.test(rest)) {
    const text = {
      en: 'I can write a one-page summary and a sealed case file for a person who helps you. It holds all you told me. Do you agree? Yes or no.',
      zh: '我可以写一页摘要，附加密的案件文件，交给帮您的人。里面有您告诉我的全部内容。同意吗？回“同意”或“不用”。',
    }
    return {
      session: { ...context.session, pending: { what: 'handover', text: '' } },
      notes: [{ text }],
      ask: false,
    }
  }
  const files = handoverFiles(context)
  const hasPlan = files.some(({ name }) => name.startsWith('review-'))
  const open = hasPlan
    ? {
        en: ['The summary, the plan to check', 'Summary and plan are'],
        zh: ['摘要、申诉信对照稿', '摘要和对照稿'],
      }
    : { en: ['The summary', 'The summary is'], zh: ['摘要', '摘要'] }
  const text = {
    en: `${open.en[0]} and the sealed case file. The case file opens with this code alone:\n${codePlace}\nGive the code by another way. ${open.en[1]} not encrypted.`,
    zh: `${open.zh[0]}和加密的案件文件。案件文件只有这个密码能打开：\n${codePlace}\n密码请另外告诉对方。${open.zh[1]}没有加密。`,
  }
  return again(context, { text, files })
}
