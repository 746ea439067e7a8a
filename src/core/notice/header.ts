import { findDates } from '../dates.ts'

/** The day a mail header says the message was sent; null where it says none or leaves it open. */
export function readHeaderDate(header: string): string | null {
  for (const line of header.split('\n')) {
    if (!/^\*?(?:date|sent|datum|gesendet|日期|时间|发送时间|送信日時|日時)/i.test(line)) continue
    const [first] = findDates(line.slice(0, 200))
    if (first?.iso) return first.iso
  }
  return null
}
