import type { Message } from 'grammy/types'

/** A file that hangs on a message, not fetched yet. */
export interface Attachment {
  readonly fileId: string
  readonly name: string
  /** What Telegram says of its size; null where it says nothing. */
  readonly size: number | null
  /** A picture that Telegram made smaller on the way. */
  readonly isCompressed: boolean
  /** More of the same album follow. */
  readonly isAlbum: boolean
}

export function attachmentOf({ document, photo, media_group_id: album }: Message): Attachment | null {
  const isAlbum = album !== undefined
  if (document) {
    const { file_id: fileId, file_name: name, file_unique_id: unique, file_size: size } = document
    return { fileId, name: name ?? `file-${unique}`, size: size ?? null, isCompressed: false, isAlbum }
  }
  const [largest] = (photo ?? []).toSorted((a, b) => b.width * b.height - a.width * a.height)
  if (!largest) return null
  const { file_id: fileId, file_unique_id: unique, file_size: size } = largest
  return { fileId, name: `photo-${unique}.jpg`, size: size ?? null, isCompressed: true, isAlbum }
}
