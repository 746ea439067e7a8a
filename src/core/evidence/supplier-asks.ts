import type { Case, Evidence } from '../case.ts'
import type { Text } from '../text.ts'
import { type Check, called } from './check.ts'
import { checkEvidence } from './checks.ts'
import { lackingOn } from './required.ts'

/** What only the supplier can mend of what the checks found, one line a fault; nothing that a check did not find. */
export function asksFromChecks(kase: Case): Text[] {
  const lines = checkEvidence(kase)
    .filter(({ result }) => result !== 'found' && result !== 'not-checked')
    .flatMap((check) => askOf(check, kase))
  return [...new Map(lines.map((line) => [line.en, line])).values()]
}

function askOf({ id, evidence }: Check, kase: Case): Text[] {
  const papers = evidence.flatMap((each) => kase.evidence.find((entry) => entry.id === each) ?? [])
  const [first] = papers
  if (!first) return id === 'chain' ? [chain] : []
  const { en, zh } = called(first)
  switch (id) {
    case 'required-fields':
      return lacking(first)
    case 'buyer-name':
      return [
        {
          en: `${en}: if the buyer's name on it is a slip, a corrected copy with our full name, with both numbers named`,
          zh: `${zh}：如果购买方名称开错了，请更正重开成我司全称，并写明新旧两个号码`,
        },
      ]
    case 'arithmetic':
      return [
        {
          en: `${en}: a check of its sums, and a corrected copy if they are wrong`,
          zh: `${zh}：请核对金额，确实算错的请更正重开`,
        },
      ]
    case 'void':
    case 'red-letter':
      return [
        {
          en: `${en}: the invoice that replaces it, with both numbers`,
          zh: `${zh}：红冲或作废后新开的那张，并写明两个号码`,
        },
      ]
    case 'after-notice':
      return [
        {
          en: `${en}: the contract, payment and delivery papers of the time of purchase, and a signed line that says when we bought and why it was issued later`,
          zh: `${zh}：采购当时的合同、付款、送货单，以及盖章说明：哪天采购、为什么后来才开`,
        },
      ]
    case 'units':
    case 'units-over-time':
      return [
        {
          en: 'Every further invoice of real purchases in the period, with quantities: what we have does not cover what we sold',
          zh: '期限内真实采购的其他发票（带数量）：手上的发票数量还盖不住销量',
        },
      ]
    case 'loa-term':
      return [
        {
          en: `${en}: a letter whose term covers our purchases, with its true date`,
          zh: `${zh}：有效期覆盖采购日期的授权书，日期照实写`,
        },
      ]
    case 'chain':
      return [chain]
    case 'goods':
      return [
        {
          en: `${en}: an item list, signed, that says which model, UPC or SKU each line of goods is`,
          zh: `${zh}：一份盖章的品名对照表，写明每一行对应的型号、UPC 或 SKU`,
        },
      ]
    default:
      return []
  }
}

const chain: Text = {
  en: 'The letter of authorisation from the brand to you, and one that names our company, or who your own supplier is',
  zh: '品牌方给贵司的授权书，以及写明我司的授权；没有的话，请告诉我们贵司的上家是谁',
}

function lacking(entry: Evidence): Text[] {
  const names = entry.source === null ? [] : lackingOn(entry.type, entry.source)
  if (names.length === 0) return []
  const { en, zh } = called(entry)
  return [
    {
      en: `${en}: a copy that carries ${names.map((name) => name.en).join(', ')}, or a signed sheet with them`,
      zh: `${zh}：缺${names.map((name) => name.zh).join('、')}，请给一份齐全的，或另出盖章说明`,
    },
  ]
}
