/** Where a session of Telegram is: a private chat, or one topic in it. */
export interface Place {
  readonly chat: number
  readonly thread: number | null
}

const name = 'telegram'

export const sessionAt = ({ chat, thread }: Place): string =>
  thread === null ? `${name}:${chat}` : `${name}:${chat}:${thread}`

export function placeOf(sessionId: string): Place {
  const [, chat, thread] = sessionId.split(':')
  return { chat: Number(chat), thread: thread === undefined ? null : Number(thread) }
}

/** The fields of a call that send it there. */
export const towards = ({ thread }: Place): { message_thread_id?: number } =>
  thread === null ? {} : { message_thread_id: thread }
