import type { Message } from './effect.ts'
import type { Session } from './session.ts'
import type { Lang, Text } from './text.ts'

/** Whose limit was reached. */
export type TooMuch = 'minute' | 'day' | 'tenant' | 'newcomers'

/** What a seller hears whose message was not taken: what happened, when to go on, and that nothing is lost. */
export function tooMuch(why: TooMuch, leftMs: number, session: Session | null, told?: Lang): Message {
  const wait = howLong(leftMs)
  const text: Text = {
    en: why === 'newcomers' ? words[why].en(wait.en) : `${words[why].en(wait.en)} ${kept.en}`,
    zh: why === 'newcomers' ? words[why].zh(wait.zh) : `${words[why].zh(wait.zh)}${kept.zh}`,
  }
  const lang = session?.lang ?? told ?? null
  return {
    text: lang === null ? `${text.zh}\n\n${text.en}` : text[lang],
    lang: lang ?? 'zh',
    step: session?.cases[session.current]?.step ?? 'start',
    choices: [],
    files: [],
  }
}

const kept: Text = { en: 'All you told me before is kept.', zh: '之前的内容都在。' }

const words: Record<TooMuch, Record<Lang, (wait: string) => string>> = {
  minute: {
    en: (wait) =>
      `That was more than I can read at once, and I did not read your last message. Wait ${wait}, then send again what I have not answered.`,
    zh: (wait) => `消息太密，刚发的这条我没看。请等${wait}，再把我没回的内容发一遍。`,
  },
  day: {
    en: (wait) =>
      `You have sent as much as I take in a day, and I did not read your last message. Send it again in ${wait}.`,
    zh: (wait) => `今天的消息数已到上限，刚发的这条我没看。请过${wait}再发。`,
  },
  tenant: {
    en: (wait) =>
      `Your workspace has sent as much as I take for now, and I did not read your last message. Send it again in ${wait}.`,
    zh: (wait) => `你们团队这段时间的消息数已到上限，刚发的这条我没看。请过${wait}再发。`,
  },
  newcomers: {
    en: (wait) =>
      `Many sellers are arriving just now, and I have not begun with you yet. Send /start in ${wait}.`,
    zh: (wait) => `现在新来的卖家很多，还没轮到您。请过${wait}再发 /start。`,
  },
}

const [second, minute, hour] = [1000, 60_000, 3_600_000]

/** Rounded up, so that whoever comes back then is not early. */
function howLong(ms: number): Text {
  if (ms <= 90 * second) {
    const count = Math.max(5, Math.ceil(ms / (5 * second)) * 5)
    return { en: `${count} seconds`, zh: ` ${count} 秒` }
  }
  if (ms <= 90 * minute) {
    const count = Math.ceil(ms / minute)
    return { en: `${count} minutes`, zh: ` ${count} 分钟` }
  }
  const count = Math.ceil(ms / hour)
  return { en: `${count} hours`, zh: ` ${count} 小时` }
}
