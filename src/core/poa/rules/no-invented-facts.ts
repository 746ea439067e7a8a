import type { Text } from '../../text.ts'
import { typeIn } from '../../evidence/split-typed.ts'
import type { PlanText } from '../plan-text.ts'
import { type Match, type Rule, type RuleContext } from '../rule.ts'
import { type Unknown, unknownIn } from '../unknown.ts'

const kase = {
  notice: { asins: ['B0TESTAA01'], receivedOn: '2026-06-28', invoiceWindowDays: 365 },
  facts: { 'units-sold': { value: 180 }, 'account-name': { value: 'Shenzhen Mingzhou Trading Ltd' } },
  evidence: [
    {
      id: 'e1',
      type: 'invoice',
      number: '2291',
      issuedOn: '2026-03-04',
      supplier: 'Guangzhou Lihe Furniture Co., Ltd.',
      units: 400,
    },
  ],
  choices: [
    {
      item: 'x',
      status: 'done',
      slots: { on: { kind: 'date', value: '2026-07-02', en: '2 July 2026', zh: '2026年7月2日' } },
    },
  ],
}
const kaseZh = {
  ...kase,
  evidence: [
    {
      id: 'e1',
      type: 'invoice',
      number: '2291',
      issuedOn: '2026-03-04',
      supplier: '丽禾家具有限公司',
      units: 400,
    },
  ],
}

const messages: Record<Unknown['what'], (words: string) => Text> = {
  date: (words) => ({
    en: `The date ${words} is nowhere in the case. Tell me where it comes from, or take it out.`,
    zh: `材料里没有${words}这个日期。请告诉我出处，或删掉。`,
  }),
  number: (words) => ({
    en: `The number ${words} is nowhere in the case. Tell me where it comes from, or take it out.`,
    zh: `材料里没有${words}这个数。请告诉我出处，或删掉。`,
  }),
  identifier: (words) => ({
    en: `${words} is nowhere in the case. Check it, or add the document it stands on.`,
    zh: `材料里没有${words}。请核对，或补上写有它的文件。`,
  }),
  name: (words) => ({
    en: `The name ${words} is nowhere in the case. Write it as it stands on the document, or add the document.`,
    zh: `材料里没有“${words}”这个名称。请照文件上的写，或补上文件。`,
  }),
}

/** Whatever is written must stand on what the seller gave; this binds the seller's edits and a model's words alike. */
export const noInventedFacts: Rule = {
  id: 'C28-no-invented-facts',
  severity: 'error',
  title: { en: 'Not in the case', zh: '材料里没有' },
  message: {
    en: 'This is nowhere in the case. Tell me where it comes from, or take it out.',
    zh: '材料里没有这一项。请告诉我出处，或删掉。',
  },
  source: 'Product sheet, principle 2',
  confidence: 'inference',
  checked: '2026-11-22',
  fix: 'no',
  needs: (context) => (context.kase === null ? 'no case' : null),
  good: [
    {
      text: 'Exhibit 1: invoice 2291 of 4 March 2026, 400 units, from Guangzhou Lihe Furniture Co., Ltd.',
      kase,
    },
    {
      text: '1. On 2 July 2026 we removed the offer for B0TESTAA01.\n2. We sold 180 units; 220 units are over.',
      kase,
    },
    { text: 'The invoice lies within 365 days before 28 June 2026. Every lot gets a 100% check.', kase },
    { text: '附件1：发票2291号，2026年3月4日开具，400件，供应商丽禾家具有限公司。', kase: kaseZh },
    { text: '1. 2026年7月2日，我们下架了B0TESTAA01。\n2. 共售出180件。', kase: kaseZh },
    { text: '发票在2026年6月28日前365天内。', kase: kaseZh },
  ],
  bad: [
    { text: 'On 9 July 2026 we removed the offer.', kase },
    { text: 'We inspected 96 units.', kase },
    { text: 'Exhibit 1: invoice 2292, 400 units.', kase },
    { text: 'Our supplier is Bright Kitchen Ltd.', kase },
    { text: 'We trained three employees.', kase },
    { text: 'Exhibit 1: letter of authorisation.', kase },
    { text: '2026年7月9日，我们下架了链接。', kase: kaseZh },
    { text: '我们复检了96件。', kase: kaseZh },
    { text: '供应商为永泰五金有限公司。', kase: kaseZh },
    { text: '附件1：授权书。', kase: kaseZh },
  ],
  check(plan, { kase: given }: RuleContext): Match[] {
    if (!given) return []
    const unknown = unknownIn(plan.text, given, plan.figures).map(
      ({ start, end, what }): Match => ({ start, end, message: messages[what](plan.text.slice(start, end)) }),
    )
    return [...unknown, ...otherDocuments(plan, given)]
  },
}

/** "Exhibit 3: test report" where exhibit 3 is something else. */
function otherDocuments(plan: PlanText, given: NonNullable<RuleContext['kase']>): Match[] {
  const exhibits = given.evidence.filter((entry) => entry.leftOut === null)
  return plan.figures.exhibits.flatMap(({ number, end, start }): Match[] => {
    const said = /^\s?[:：]\s?([^,，.。;；\n(（]{2,40})/.exec(plan.text.slice(end, end + 60))?.[1]
    const entry = exhibits[number - 1]
    const type = said === undefined ? null : typeIn(said)
    if (!entry || type === null || type === 'other' || entry.type === 'other' || entry.type === 'photo')
      return []
    const family = (name: string) => (name.startsWith('fapiao') ? 'invoice' : name)
    if (family(type) === family(entry.type)) return []
    return [
      {
        start,
        end,
        message: {
          en: `Exhibit ${number} is another kind of document in the case. Correct the number or the name.`,
          zh: `材料里附件${number}是另一种文件。请改编号或名称。`,
        },
      },
    ]
  })
}
