import { printDay } from './dates.ts'
import { type Receipt, receiptDays } from './receipt.ts'
import type { Text } from './text.ts'
import { placeInTime, placeName } from './zones.ts'

type Counted = Exclude<keyof Receipt, 'number' | 'at' | 'why' | 'cases'>

const names: Readonly<Record<Counted, { one: string; many: string; zh: string }>> = {
  notices: { one: 'notice', many: 'notices', zh: '份通知' },
  answers: { one: 'answer', many: 'answers', zh: '条回答' },
  papers: { one: 'paper', many: 'papers', zh: '份凭证' },
  files: { one: 'file you sent', many: 'files you sent', zh: '个您发来的文件' },
  choices: { one: 'cause or measure', many: 'causes and measures', zh: '条原因和措施' },
  plans: { one: 'letter as it was sent', many: 'letters as they were sent', zh: '封已提交的申诉信' },
  replies: { one: 'reply from Amazon', many: 'replies from Amazon', zh: '封亚马逊回复' },
  reminders: { one: 'reminder to come', many: 'reminders to come', zh: '个待发的提醒' },
}

/** What cannot be deleted from here; said before and after. */
export const outOfReach: Text = {
  en: 'files you exported, what this chat window shows, what you already sent to Amazon, and copies that the operator of this coach keeps for safety, until those expire',
  zh: '您导出的文件、聊天窗口里已显示的文字、已发给亚马逊的内容，以及本程序运营者留存的备份（到期才清除）',
}

/** The receipt in words; the same however often it is asked for. */
export function receiptText(receipt: Receipt, zone: string): Text {
  const { day, time } = placeInTime(receipt.at, zone)
  const counted = (Object.keys(names) as Counted[]).filter((key) => receipt[key] > 0)
  const inEnglish = counted.map((key) => `${receipt[key]} ${names[key][receipt[key] === 1 ? 'one' : 'many']}`)
  const inChinese = counted.map((key) => `${receipt[key]} ${names[key].zh}`)
  const { en: here, zh: zhHere } = placeName(zone)
  const ids = receipt.cases
  return {
    en: [
      `Deleted for good: case ${ids.join(', ')}, at ${time} on ${printDay(day, 'en')} (${here} time).`,
      `What was in it: ${[...inEnglish, 'what we said', 'messages still on their way'].join(', ')}.`,
      `Not deleted, because I cannot reach it: ${outOfReach.en}.`,
      `Receipt: ${receipt.number}. Of all that I keep only this receipt, for ${receiptDays} days; /forget tells it again.`,
    ].join('\n'),
    zh: [
      `已彻底删除：案件 ${ids.join('、')}，${printDay(day, 'zh')} ${time}（${zhHere}时间）。`,
      `里面有：${[...inChinese, '我们的对话', '还没发出的消息'].join('、')}。`,
      `没删的（我够不着）：${outOfReach.zh}。`,
      `回执号：${receipt.number}。除了这张回执什么都没留，回执 ${receiptDays} 天后也清除；这期间发 /forget 可再看。`,
    ].join('\n'),
  }
}
