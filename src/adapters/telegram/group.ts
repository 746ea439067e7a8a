import { type Api, refusedIn } from './client.ts'
import type { Starts } from './starts.ts'
import { type Place, towards } from './place.ts'

const text = {
  en: 'Cases are private, so I work in a private chat only. Nothing said here is read or kept.',
  zh: '案件内容涉及隐私，我只在私聊里处理。群里的消息我不读也不保存。',
}
const label = { en: 'Open the private chat', zh: '打开私聊' }

/** So often at most is a group told, however often it asks. */
const quietMs = 30_000
const remembered = 1000

/** Sends whoever asks in a group to the private chat; holds nothing of any case. */
export function createGroupDoor(
  api: Api,
  clock: () => number,
  starts: Starts,
): (place: Place, lang: 'en' | 'zh', botName: string) => Promise<void> {
  const toldAt = new Map<string, number>()
  return async (place, lang, botName) => {
    const key = `${place.chat}:${place.thread ?? ''}`
    if (clock() - (toldAt.get(key) ?? Number.NEGATIVE_INFINITY) < quietMs) return
    toldAt.set(key, clock())
    const oldest = toldAt.keys().next().value
    if (toldAt.size > remembered && oldest !== undefined) toldAt.delete(oldest)
    const token = await starts.make(lang)
    const tell = (chat: number): Promise<unknown> =>
      api.sendMessage(chat, text[lang], {
        ...towards(place),
        reply_markup: {
          inline_keyboard: [[{ text: label[lang], url: `https://t.me/${botName}?start=${token}` }]],
        },
        link_preview_options: { is_disabled: true },
      })
    await tell(place.chat).catch((error: unknown) => {
      const movedTo = refusedIn(error)?.movedTo ?? null
      if (movedTo === null) throw error
      return tell(movedTo)
    })
  }
}
