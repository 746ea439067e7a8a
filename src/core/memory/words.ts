import type { Case } from '../case.ts'
import { printDay } from '../dates.ts'
import { findItem } from '../poa/catalogue/index.ts'
import type { Lang, Text } from '../text.ts'
import type { Remembered } from './remembered.ts'

const offerOf = (id: string, lang: Lang): string => findItem(id)?.offer[lang] ?? id

/** What is remembered, case by case: what is the same, what the letter said, and what of it is proved. */
export function memoryText({ memory }: Case): Text {
  const parts = (lang: Lang): string => memory.map((one) => partOf(one, lang)).join('\n')
  return { en: parts('en'), zh: parts('zh') }
}

function partOf(one: Remembered, lang: Lang): string {
  const { causes, measures } = one
  const zh = lang === 'zh'
  const title = one.title === '' ? one.caseId : one.title
  const day = printDay(one.sentOn, lang)
  const head = zh
    ? `案件 ${one.caseId}（${title}）和这个有关：${sameText(one, lang)}相同。${day}的信里写的是：`
    : `Case ${one.caseId} (${title}) has the same ${sameText(one, lang)}. Its letter of ${day} said:`
  const rows = [
    ...causes.map((id) => (zh ? `· 原因：${offerOf(id, lang)}` : `· cause: ${offerOf(id, lang)}`)),
    ...measures.map(({ item, proof }) => {
      const last = proof.at(-1)
      const shown = last
        ? zh
          ? `有记录 ${proof.length} 次，最近 ${printDay(last.on, lang)}`
          : `proved ${proof.length === 1 ? 'once' : `${proof.length} times`}, last on ${printDay(last.on, lang)}`
        : zh
          ? '没有记录'
          : 'no proof logged'
      return zh
        ? `· 措施：${offerOf(item, lang)}（${shown}）`
        : `· measure: ${offerOf(item, lang)} (${shown})`
    }),
  ]
  return [head, ...rows].join('\n')
}

/** What both have in common, the nearest first. */
function sameText({ same }: Remembered, lang: Lang): string {
  const zh = lang === 'zh'
  const parts = [
    same.asins.length > 0 ? `${zh ? '链接 ' : 'listing '}${same.asins.join(', ')}` : '',
    same.suppliers.length > 0 ? `${zh ? '供应商 ' : 'supplier '}${same.suppliers.join(', ')}` : '',
    same.branch ? (zh ? '出问题的环节' : 'kind of mishap') : '',
  ]
  return parts.filter((part) => part !== '').join(zh ? '、' : ' and ')
}
