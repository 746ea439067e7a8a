import type { Effect, Message } from './effect.ts'
import type { Update } from './event.ts'
import { newSession, type Session } from './session.ts'
import type { Lang, Text } from './text.ts'

const notUnderstood: Text = {
  en: 'Something broke on our side over your last message, so I could not use it. All you told me before is kept. Please send it again in other words, or in shorter pieces. If that breaks too, send /skip or /status and we go on; the people who run this service can see that something failed.',
  zh: '刚才那条消息在我们这边出了故障，没能处理。之前说的都还在。麻烦换个说法，或者分成几条短的再发一次。还是不行的话，发 /skip 或 /status 接着往下走；维护人员那边能看到出了故障。',
}

const notDelivered: Text = {
  en: 'Something I sent you earlier did not get through. Send /repeat for the question we are at, or /status for where we stand.',
  zh: '之前有消息没能发到你这里。发 /repeat 再看一遍现在的问题，或者发 /status 看进度。',
}

const notRead: Text = {
  en: 'I could not read one of the files you sent; it is kept. Please type what it says: number, date, who issued it, to whom, units.',
  zh: '您发来的文件里有一个没能读出来，文件还在。请把上面的内容打字告诉我：号码、日期、谁开的、开给谁、数量。',
}

const notOpened: Text = {
  en: 'Your case does not open on our side, so I could not use your last message. The message is kept for the people who run this service, who see that something failed and can repair it. Nothing was deleted. Please try again tomorrow.',
  zh: '您的案件在我们这边打不开，刚才那条消息没能处理。消息已留给维护人员，他们能看到出了故障，可以修复。什么都没删。请明天再试。',
}

/** What a seller hears whose session cannot be read; in both languages where theirs is not told. */
export function unreadNote(lang: Lang | undefined): Message {
  const text = {
    en: notOpened.en,
    zh: lang === undefined ? `${notOpened.zh}\n\n${notOpened.en}` : notOpened.zh,
  }
  return told(text, lang ?? 'zh')
}

/** What becomes of an update that the machine fails on every time: nothing but a word to the seller. */
export function apologise(
  session: Session | null,
  { session: id, event, lang }: Update,
): { session: Session; effects: Effect[] } {
  const known = session ?? newSession(id, event.at, lang ?? null)
  const message = told(notUnderstood, known.lang ?? lang ?? 'en', known.cases[known.current]?.step)
  return { session: known, effects: [{ to: 'chat', message }] }
}

/** The word for a seller whom a letter never reached, or who waits for an answer in vain; null where nobody waits. */
export function wordAfterLoss(effect: Effect): Effect | null {
  switch (effect.to) {
    case 'chat':
      return { to: 'chat', message: told(notDelivered, effect.message.lang, effect.message.step) }
    case 'model':
      return { to: 'chat', message: told(notDelivered, effect.ask.lang) }
    case 'files':
      return 'read' in effect ? { to: 'chat', message: told(notRead, effect.read.lang) } : null
  }
}

function told(text: Text, lang: Lang, step: Message['step'] = 'start'): Message {
  return { text: text[lang], lang, step, choices: [], files: [] }
}
