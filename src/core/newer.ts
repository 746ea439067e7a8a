import type { Message } from './effect.ts'
import type { Lang, Text } from './text.ts'

const text: Text = {
  en: 'This coach was updated on another machine, and the one that got your last message is still the old one. So I did not take the message, and changed nothing: all you told me is kept. Please send it again in a few minutes.',
  zh: '本程序已在另一台机器上更新，刚才收到您消息的这台还是旧版。所以这条我没收，也没有改动任何内容，之前说的都在。请过几分钟再发一次。',
}

/** What a seller hears whose case was written by a newer version than this one; in both languages where theirs is not told. */
export function newerNote(lang: Lang | undefined): Message {
  return {
    text: lang === undefined ? `${text.zh}\n\n${text.en}` : text[lang],
    lang: lang ?? 'zh',
    step: 'start',
    choices: [],
    files: [],
  }
}
