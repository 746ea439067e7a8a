import type { Case } from './case.ts'
import { newCase } from './session.ts'
import type { Lang, Text } from './text.ts'

export const practiceNotice = `Hello, we removed your listing B0PRACT001 because a customer complained that the item received did not match the description on the detail page. To reinstate it, send a plan of action with the root cause of the issue, the actions you have taken, and the steps you have taken to prevent it. Use the Appeal button on Account Health.`

/** The made-up sofa story: a supplier ships the wrong model, the buyer complains. No real seller, brand or listing. */
const story: Text = {
  en: `Practice case. Nothing in it is real.
You sell sofas; 46 units of B0PRACT001 in a year, 11 in stock. On 2 March your supplier's container held 18 units of model K-2 instead of K-1; your intake counted the cartons and opened none. A buyer wrote: "not the sofa on the page". You have traced all 18, quarantined 11, offered exchanges to 7 buyers, and since 9 March the warehouse lead opens two cartons of each lot.
Answer as this seller; I play Amazon, too. The notice:`,
  zh: `练习案件，全部是虚构的。
您卖沙发：B0PRACT001 一年卖了46件，库存11件。3月2日到的货柜里，有18件是K-2而不是K-1；到货时只点了箱数，没开箱。买家留言：“not the sofa on the page”。您已查清18件去向，隔离11件，给7位买家提出换货；3月9日起仓库主管每批开两箱核对。
按这个卖家来回答；亚马逊也由我来演。通知如下：`,
}

export function practiceCase(id: string, now: number, lang: Lang): { kase: Case; text: Text } {
  return {
    kase: {
      ...newCase(id, now, lang),
      practice: true,
      title: lang === 'zh' ? '练习：沙发' : 'Practice: the sofa',
    },
    text: story,
  }
}
