import type { Case } from '../case.ts'
import { papersLacking } from '../poa/asked-papers.ts'
import { openPoints } from '../poa/draft-points.ts'
import { materialOf } from '../evidence/kinds.ts'
import type { Lang, Text } from '../text.ts'
import { partsAsked, pointsOf } from './points.ts'
import { openReply } from './state.ts'

const partNames: Record<string, Text> = {
  cause: { en: 'root cause', zh: '根本原因' },
  actions: { en: 'actions taken', zh: '已采取的措施' },
  prevention: { en: 'preventive measures', zh: '预防措施' },
}

const doubtsSupplier =
  /(?:could not|couldn't|cannot|can't|unable to|not able to|were not able to) (?:verify|reach|contact|confirm) (?:the|your) (?:supplier|distributor|source)|(?:无法|未能|不能)(?:核实|验证|联系上?|确认)[^。，,]{0,12}(?:供应商|供货商|货源)|lieferanten?[^.]{0,40}nicht (?:verifizier|überprüf|bestätig|erreich)/i

/** Papers that are all there do not help while the one who issued them cannot be found (domain sheet c.1, c.5). */
const supplierDoubt: Text = {
  en: 'It names no paper; it doubts the supplier. Before you write again: call the phone on the invoice, and check that someone answers who knows this purchase; compare the supplier’s name and address on the invoice with its website and the business register; if one differs, ask the supplier for the reason in writing. What helps: payment record, delivery note, contract of the same purchase. Type each in one line.',
  zh: '它没点名要材料，疑的是供应商。再写之前：拨一遍发票上的电话，确认有人接、知道这笔采购；把发票上的供应商名称、地址和官网、工商登记对一遍；不一致就请供应商书面说明。能帮上忙的是同一笔采购的付款记录、送货单、合同，一行一张打给我。',
}

/** What the reply asks, point by point, and what of it is not there; where it names nothing, what the first notice asked. */
export function gapNote(kase: Case): Text {
  const points = openPoints(kase)
  if (points.length > 0) {
    const rows = (): string => points.map(({ number, text }) => `${number}. ${text.slice(0, 160)}`).join('\n')
    const reply = openReply(kase)
    const parts = reply === null ? [] : partsAsked(pointsOf(reply))
    const onlyParts = parts.length > 0 && parts.length < 3 ? parts : []
    const only = (lang: Lang): string =>
      onlyParts.map((part) => partNames[part]?.[lang] ?? part).join(lang === 'zh' ? '、' : ', ')
    return {
      en: `It asks for ${points.length === 1 ? 'one thing' : `${points.length} things`}:\n${rows()}\nWe answer these in this order and nothing else.${onlyParts.length > 0 ? ` Of the plan only this part is written again: ${only('en')}.` : ''}`,
      zh: `它要 ${points.length} 样：\n${rows()}\n我们按这个顺序逐条回答，别的都不写。${onlyParts.length > 0 ? `计划书只重写这一段：${only('zh')}。` : ''}`,
    }
  }
  if (doubtsSupplier.test(openReply(kase)?.text ?? '')) return supplierDoubt
  const lacking = papersLacking(kase)
  const rows = (lang: Lang): string =>
    lacking
      .map(({ kind }) => `· ${materialOf(kind)?.name[lang] ?? kind}${lang === 'zh' ? '：缺' : ': missing'}`)
      .join('\n')
  return lacking.length > 0
    ? {
        en: `It names nothing itself, so the first notice counts. Of what that asked for is not there:\n${rows('en')}`,
        zh: `它没点名要什么，那就回到第一份通知。当时要的还缺：\n${rows('zh')}`,
      }
    : {
        en: 'It names nothing, and every paper of the first notice is there. One further letter makes sense only with a new fact: /edit adds it. If there is none, one escalation is the next way, not the same text.',
        zh: '它没点名要什么，第一份通知要的材料也都交了。只有拿得出新事实才值得再发：用 /edit 补上。没有的话，下一步是升级一次，不是原文重发。',
      }
}
