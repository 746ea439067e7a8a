import type { CaseEvent } from '../../core/event.ts'
import type { Lang, Text } from '../../core/text.ts'
import type { Values } from './deed.ts'
import { escaped } from './inert.ts'
import type { ModalName } from './modal-names.ts'

const longest = { title: 24, label: 2000, input: 3000 }

const titles: Record<ModalName, Text> = {
  notice: { en: 'Amazon’s notice', zh: '亚马逊通知' },
  paper: { en: 'A paper', zh: '一份单据' },
  date: { en: 'A date', zh: '一个日期' },
}
const send: Text = { en: 'Send', zh: '提交' }
const close: Text = { en: 'Cancel', zh: '取消' }
const wait: Text = { en: 'One moment…', zh: '请稍等……' }

const words = {
  notice: { en: 'Paste the whole message from Amazon', zh: '把亚马逊的通知完整粘贴到这里' },
  paper: {
    en: 'What the paper says: kind, number, date, who issued it, to whom, units',
    zh: '单据内容：类型、号码、日期、谁开的、开给谁、数量',
  },
  date: { en: 'The day', zh: '日期' },
} satisfies Record<ModalName, Text>

type Block = Readonly<Record<string, unknown>>
export interface View extends Readonly<Record<string, unknown>> {
  readonly type: 'modal' | 'home'
  readonly blocks: Block[]
}

const plain = (text: string): Block => ({ type: 'plain_text', emoji: false, text })

function modal(name: ModalName, lang: Lang, blocks: Block[]): View {
  const title = plain(titles[name][lang].slice(0, longest.title))
  return { type: 'modal', callback_id: name, title, close: plain(close[lang]), blocks }
}

/** Opened at once, because what opens a form is worth nothing after three seconds. */
export const skeleton = (name: ModalName, lang: Lang): View =>
  modal(name, lang, [{ type: 'section', text: plain(wait[lang]) }])

/** The form itself; above a date stands the question that it answers. */
export function form(name: ModalName, lang: Lang, question: string | null): View {
  const asked =
    question === null ? [] : [{ type: 'section', text: markdown(question.slice(0, longest.label)) }]
  const element =
    name === 'date'
      ? { type: 'datepicker', action_id: 'given' }
      : { type: 'plain_text_input', action_id: 'given', multiline: true, max_length: longest.input }
  const input = { type: 'input', block_id: name, label: plain(words[name][lang]), element }
  return { ...modal(name, lang, name === 'date' ? [...asked, input] : [input]), submit: plain(send[lang]) }
}

const markdown = (text: string): Block => ({
  type: 'mrkdwn',
  verbatim: true,
  text: escaped(text).slice(0, 3000),
})

const faults = {
  notice: {
    en: 'This is too short for a notice. Paste all of it, from the greeting on.',
    zh: '这不像一封完整的通知。请从称呼开始全部粘贴。',
  },
  paper: { en: 'Please write what the paper says.', zh: '请写单据上的内容。' },
  date: { en: 'Please pick a day.', zh: '请选一个日期。' },
} satisfies Record<ModalName, Text>

const shortestNotice = 40

/** What is wrong with a form, field by field; known without asking anybody, because it is answered at once. */
export function errorsIn(name: ModalName, values: Values, lang: Lang): Record<string, string> | null {
  const given = (values[name] ?? '').trim()
  const isGood =
    name === 'date'
      ? /^\d{4}-\d{2}-\d{2}$/.test(given)
      : given.length >= (name === 'notice' ? shortestNotice : 2)
  return isGood ? null : { [name]: faults[name][lang] }
}

/** What a form says, as if it had been written. */
export const eventOf = (name: ModalName, values: Values, at: number): CaseEvent => ({
  type: 'said',
  at,
  text: (values[name] ?? '').trim(),
})
