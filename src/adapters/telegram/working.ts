import type { Lang } from '../../core/text.ts'
import { type Api, refusedIn } from './client.ts'
import { type Place, towards } from './place.ts'
import { showTyping } from './typing.ts'

/** What is over at once needs no word. */
const untilShownMs = 1200
/** A draft lives for thirty seconds; Telegram wants more than one between two. */
const againMs = 4000

/** The choice of a seller who stops the model, as the machine knows it. */
export const stopChoice = 'model=stop'

const words = {
  work: { en: 'The model is at work', zh: '模型正在处理' },
  stop: { en: 'Stop', zh: '停止' },
}

let drafts = 0

/** Shows that the model is at work, in one place that changes, with a way to stop it; what fails of it is of no account. */
export function showWorking(api: Api, place: Place, lang: Lang): () => void {
  const stopTyping = showTyping(api, place)
  const began = Date.now()
  const draft = (drafts = (drafts % 1_000_000) + 1)
  let [isOver, canDraft] = [false, true]
  let status: number | null = null
  let last: Promise<void> = Promise.resolve()

  const text = (): string => {
    const seconds = Math.round((Date.now() - began) / 1000)
    return `⏳ ${words.work[lang]}… ${seconds} ${lang === 'zh' ? '秒' : 's'}`
  }

  async function show(): Promise<void> {
    if (isOver) return
    if (canDraft)
      try {
        await api.sendMessageDraft(place.chat, draft, text(), { ...towards(place), can_stop: true })
        return
      } catch (error) {
        // A server or a chat that knows no drafts gets one message that is edited.
        const code = refusedIn(error)?.code
        if (code !== 400 && code !== 404) return
        canDraft = false
      }
    const reply_markup = { inline_keyboard: [[{ text: words.stop[lang], callback_data: stopChoice }]] }
    if (status !== null) await api.editMessageText(place.chat, status, text(), { reply_markup })
    else status = (await api.sendMessage(place.chat, text(), { ...towards(place), reply_markup })).message_id
  }

  const again = (): void => {
    last = last.then(show).catch(() => undefined)
  }
  const first = setTimeout(again, untilShownMs).unref()
  const timer = setInterval(again, againMs).unref()

  return () => {
    isOver = true
    stopTyping()
    clearTimeout(first)
    clearInterval(timer)
    void last
      .then(async () => status !== null && (await api.deleteMessage(place.chat, status)))
      .catch(() => undefined)
  }
}
