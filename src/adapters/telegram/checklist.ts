import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types'
import type { Lang } from '../../core/text.ts'

// Options of which several hold are ticked one by one and sent together. What is ticked stands in the keyboard itself.

const [open, done] = ['☐ ', '☑ ']
const tick = 't:'
const send = 's:'

const words = {
  send: { en: 'Send what is ticked', zh: '选好了，提交' },
  none: { en: 'None of these', zh: '都没有' },
}

/** What the buttons of a checklist carry beside that of a plain one, in bytes. */
export const marks = tick.length

export function checklist(
  options: readonly { readonly label: string; readonly data: string }[],
  lang: Lang,
): InlineKeyboardMarkup {
  const question = (options[0]?.data ?? '').replace(/=[^=]*$/, '')
  const rows = options.map(({ label, data }) => [{ text: open + label, callback_data: tick + data }])
  const last = [{ text: words.send[lang], callback_data: send + question }]
  const hasNone = options.some(({ data }) => data.endsWith('=none'))
  const none = { text: words.none[lang], callback_data: `${question}=none` }
  return { inline_keyboard: [...rows, hasNone ? last : [...last, none]] }
}

/** The keyboard after a press that ticks or unticks; null for any other press. */
export function ticked(
  data: string,
  { inline_keyboard: rows }: InlineKeyboardMarkup,
): InlineKeyboardMarkup | null {
  if (!data.startsWith(tick)) return null
  const turned = (button: InlineKeyboardButton): InlineKeyboardButton =>
    dataOf(button) !== data
      ? button
      : button.text.startsWith(done)
        ? { ...button, text: open + button.text.slice(done.length) }
        : { ...button, text: done + button.text.slice(open.length) }
  return { inline_keyboard: rows.map((row) => row.map(turned)) }
}

/** What a press stands for once nothing more is ticked: all that is, as `question=one+another`. */
export function choiceTicked(data: string, keyboard: InlineKeyboardMarkup | undefined): string {
  // An old message comes without its keyboard: then the option alone is taken.
  if (data.startsWith(tick)) return data.slice(tick.length)
  if (!data.startsWith(send)) return data
  const taken = (keyboard?.inline_keyboard ?? [])
    .flat()
    .filter((button) => button.text.startsWith(done))
    .map((button) => dataOf(button).replace(/^.*=/s, ''))
  return `${data.slice(send.length)}=${taken.length === 0 ? 'none' : taken.join('+')}`
}

const dataOf = (button: InlineKeyboardButton): string =>
  'callback_data' in button ? button.callback_data : ''
