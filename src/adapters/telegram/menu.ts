import type { BotCommand } from 'grammy/types'
import type { Text } from '../../core/text.ts'
import type { Api } from './client.ts'

export interface MenuEntry {
  readonly name: string
  readonly help: Text
}

const inGroups: readonly MenuEntry[] = [
  { name: 'start', help: { en: 'open the private chat', zh: '打开私聊' } },
]

/** The menu of commands: the whole list in private chats, a way there in groups, in both languages. */
export async function settleMenu(api: Api, entries: readonly MenuEntry[]): Promise<void> {
  const scopes = [
    [{ type: 'all_private_chats' }, entries],
    [{ type: 'all_group_chats' }, inGroups],
  ] as const
  for (const [scope, list] of scopes) {
    // Without a language it is for all that have none of their own.
    for (const [lang, place] of [
      ['en', { scope }],
      ['zh', { scope, language_code: 'zh' }],
    ] as const) {
      const wanted = list.map(({ name, help }): BotCommand => ({ command: name, description: help[lang] }))
      const known = await api.getMyCommands(place)
      if (JSON.stringify(known) !== JSON.stringify(wanted)) await api.setMyCommands(wanted, place)
    }
  }
}
