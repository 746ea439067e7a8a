import type { Strange } from './event.ts'
import type { Text } from './text.ts'

const unread: Text = {
  en: 'I can only read text and files. Please type what matters, or paste it.',
  zh: '我只能看文字和文件。请把要说的打字发给我，或者粘贴过来。',
}

const notes: Readonly<Record<Strange, Text>> = {
  voice: {
    en: 'I cannot listen to voice messages. Please type it; short sentences are enough.',
    zh: '语音我听不了。请打字告诉我，几句短话就行。',
  },
  sticker: unread,
  video: {
    en: 'I cannot watch videos. Amazon reads text and documents too: please type what it shows, or send single pictures as files.',
    zh: '视频我看不了，亚马逊看的也是文字和文件。请打字说明里面是什么，或者把关键画面截图，按文件发送。',
  },
  contact: {
    en: 'I do not take contact cards. If it is your supplier, please type the company, the name, the phone and the address.',
    zh: '名片我不收。如果是供应商，请打字发公司名、联系人、电话和地址。',
  },
  location: {
    en: 'I do not use places on a map. Please type the address if it matters.',
    zh: '地图位置我用不上。需要的话，请把地址打字发给我。',
  },
  edited: {
    en: 'You edited an earlier message. I keep what you first sent: to change an answer use /edit, or send the new text as a new message.',
    zh: '您改了之前的一条消息。我这里记的还是最初那条：要改回答请发 /edit，或者把新内容重新发一条。',
  },
  unfetched: {
    en: 'I could not fetch your file from Telegram, so I have nothing of it. Please send it again in a while.',
    zh: '文件没能从 Telegram 取下来，我这里没有收到。请过一会儿再发一次。',
  },
  other: unread,
}

/** What is said of a thing that holds nothing to read. */
export const strangeNote = (what: Strange): Text => notes[what]

export const compressedNote: Text = {
  en: 'Telegram made this picture smaller. For Amazon the original counts: please send it again as a file (the paper clip, then File).',
  zh: '这张图被 Telegram 压缩过。给亚马逊的要原图：请点回形针，选“文件”，再发一次。',
}
