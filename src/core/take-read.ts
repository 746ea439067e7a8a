import { contextOf, withCase } from './step.ts'
import { type DocumentText, plainText } from './evidence/document-text.ts'
import { takePapers } from './evidence/document/take-papers.ts'
import { failureWords, signalWords } from './evidence/reading-words.ts'
import type { CaseEvent } from './event.ts'
import { hear } from './hear.ts'
import { parseNotice } from './notice/parse.ts'
import type { Outcome } from './outcome.ts'
import type { Note } from './question.ts'
import type { Session } from './session.ts'
import { standsSince } from './standing/state.ts'
import { currentQuestion } from './steps/index.ts'
import type { Text } from './text.ts'

type Read = Extract<CaseEvent, { type: 'read' }>

const mostShown = 1500 // characters of a text that is shown to be confirmed
const mostSignals = 4

/** What was read in a file that the seller sent. One that is gone, or was told of before, changes nothing. */
export function takeRead(session: Session, { at, caseId, text }: Read): Outcome {
  const kase = Object.hasOwn(session.cases, caseId) ? session.cases[caseId] : undefined
  const file = kase?.files.find(({ sha256 }) => sha256 === text.sha256)
  if (!kase || !file || file.readAt !== null) return { session, notes: [], ask: false }
  const files = kase.files.map((each) => (each === file ? { ...each, readAt: at } : each))
  const next = withCase(session, { ...kase, files })
  const notes: Note[] = [{ text: readNote(file.name, text) }]
  for (const signal of text.signals.filter(({ kind }) => kind !== 'sent-as-picture').slice(0, mostSignals))
    notes.push({ text: signalWords(signal) })
  const words = plainText(text)
  if (isMessage(next, caseId, at, words)) return confirmed(next, notes, words)
  // After the end a file shows what was done since; it is no paper of the appeal.
  if (standsSince(kase) !== null) return { session: next, notes, ask: false }
  const papers = takePapers({ ...kase, files }, text, file.name)
  const told = withCase(next, papers.kase)
  const all = [...notes, ...papers.notes.map((note) => ({ text: note }))]
  return { session: told, notes: all, ask: isNowAsked(next, told, at) }
}

/** A paper that was read is asked about at once, unless something else waits for an answer that it does not change. */
function isNowAsked(before: Session, after: Session, at: number): boolean {
  if (after.pending !== null) return false
  const question = currentQuestion(contextOf(after, at))
  return question.id !== currentQuestion(contextOf(before, at)).id
}

/** A letter of Amazon's, here where the open question waits for one, or whenever it can be no other thing. */
function isMessage(session: Session, caseId: string, at: number, words: string): boolean {
  if (session.current !== caseId || session.pending !== null || words.length < 40) return false
  const { isNotice, confidence } = parseNotice(words)
  const waits = ['notice', 'reply-wait', 'standing-log'].includes(currentQuestion(contextOf(session, at)).id)
  return isNotice && (waits || confidence === 'sure')
}

/** It is taken as pasted only once the seller says that it was read right. */
function confirmed(session: Session, notes: readonly Note[], words: string): Outcome {
  const isCut = words.length > mostShown
  const shown = isCut ? `${words.slice(0, mostShown)} […]` : words
  return {
    session: { ...session, pending: { what: 'read', text: words } },
    notes: [
      ...notes,
      { text: { en: 'This is a message from Amazon. I read:', zh: '这是亚马逊发来的消息。我读到的是：' } },
      { text: { en: shown, zh: shown }, copy: true },
      {
        text: {
          en: 'Is it read right, names and figures too? If not, please paste the text itself.',
          zh: '读得对吗？名称和数字也请看一眼。不对的话，请把原文粘贴过来。',
        },
      },
    ],
    ask: false,
    buttons: [
      { id: 'read=yes', label: { en: 'Yes, go on with it', zh: '对，就按这个来' } },
      { id: 'read=no', label: { en: 'No, I paste it', zh: '不对，我来粘贴' } },
    ],
  }
}

/** The seller's word on a text that was read. */
export function settleRead(session: Session, at: number, option: string): Outcome {
  const words = session.pending?.what === 'read' ? session.pending.text : null
  const calm = { ...session, pending: null }
  if (words === null) return { session, notes: [], ask: true }
  if (option === 'yes') return hear(contextOf(calm, at), words)
  const text = { en: 'Then please paste the text here.', zh: '好的，请把原文粘贴到这里。' }
  return { session: calm, notes: [{ text }], ask: false }
}

function readNote(name: string, { pages, pageCount, failure }: DocumentText): Text {
  const lines = pages.reduce((sum, page) => sum + page.lines.length, 0)
  const rest = failure === null ? { en: '', zh: '' } : failureWords(failure)
  if (lines === 0) return { en: `${name}: ${rest.en}`, zh: `${name}：${rest.zh}` }
  const doubt = pages.some(({ source }) => source === 'ocr') ? pictured : { en: '', zh: '' }
  const many = pageCount === 1 ? 'page' : 'pages'
  return {
    en: [`I read ${name}: ${pageCount} ${many}, ${lines} lines.`, doubt.en, rest.en].join(' ').trim(),
    zh: `${name} 读完了：${pageCount} 页，${lines} 行。${doubt.zh}${rest.zh}`,
  }
}

const pictured: Text = {
  en: 'It is a picture, so letters may be read wrong: O and 0, I and 1.',
  zh: '这是图片，字可能认错，比如 O 和 0、I 和 1。',
}
