import type { Case } from './case.ts'
import { addDays, printDay } from './dates.ts'
import { newCase } from './session.ts'
import type { Lang, Text } from './text.ts'

export const practiceNotice = `Hello, we removed your listing B0PRACT001 because a customer complained that the item received did not match the description on the detail page. To reinstate it, send a plan of action with the root cause of the issue, the actions you have taken, and the steps you have taken to prevent it. Use the Appeal button on Account Health.`

/** The made-up sofa story: a supplier ships the wrong model, the buyer complains. Its days lie just before the day it is told. */
function story(today: string): Text {
  const day = (before: number): Text => {
    const on = addDays(today, -before)
    return { en: printDay(on, 'en'), zh: printDay(on, 'zh') }
  }
  const [came, notice, traced, offered, since] = [day(21), day(6), day(5), day(4), day(3)]
  return {
    en: `Practice case. Nothing in it is real.
You sell sofas; 46 units of B0PRACT001 in a year, 11 in stock. On ${came.en} your supplier's container of 60 cartons held 18 units of model K-2 instead of K-1; your intake counted the cartons and opened none. A buyer wrote: "not the sofa on the page". The notice came on ${notice.en}. On ${traced.en} you traced all 18 (11 in stock, 7 with buyers) and quarantined the 11 in your own warehouse, on ${offered.en} you offered the 7 buyers an exchange, and since ${since.en} the warehouse lead opens two cartons of each lot.
Answer as this seller; I play Amazon, too. The notice:`,
    zh: `练习案件，全部是虚构的。
您卖沙发：B0PRACT001 一年卖了46件，库存11件。${came.zh}到的货柜共60箱，其中18件是K-2而不是K-1；到货时只点了箱数，没开箱。买家留言：“not the sofa on the page”。${notice.zh}收到通知。${traced.zh}您查清了全部18件（11件在库、7件在买家手中），把11件在自有仓隔离；${offered.zh}给7位买家提出换货；${since.zh}起仓库主管每批开两箱核对。
按这个卖家来回答；亚马逊也由我来演。通知如下：`,
  }
}

export function practiceCase(id: string, now: number, today: string, lang: Lang): { kase: Case; text: Text } {
  return {
    kase: {
      ...newCase(id, now, lang),
      practice: true,
      title: lang === 'zh' ? '练习：沙发' : 'Practice: the sofa',
    },
    text: story(today),
  }
}
