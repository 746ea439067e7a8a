import { describe, expect, it } from 'vitest'
import { Choice, type SlotValue } from '../../../src/core/case.ts'
import { branches, disputeFacts } from '../../../src/core/poa/catalogue/index.ts'
import type { Branch, Item, Slot } from '../../../src/core/poa/catalogue/item.ts'
import { printItem } from '../../../src/core/poa/catalogue/print-item.ts'
import { lint } from '../../../src/core/poa/lint.ts'
import type { Lang } from '../../../src/core/text.ts'

const words: Readonly<Record<Slot['kind'], readonly [string | number, string, string]>> = {
  date: ['2026-06-02', '2 June 2026', '2026年6月2日'],
  quantity: [18, '18', '18'],
  role: ['warehouse-lead', 'the warehouse lead', '仓库主管'],
  place: ['own-warehouse', 'our own warehouse', '自有仓'],
  cadence: ['every-lot', 'for every inbound lot', '每批到货时'],
  document: ['removal-order', 'the removal order', '移除订单'],
  identifier: ['K-2', 'K-2', 'K-2'],
  text: ['Norvik', 'Norvik', 'Norvik'],
}

function printed(item: Item, status: Choice['status'], lang: Lang): string {
  const slots = item.slots.map(({ name, kind }): [string, SlotValue] => {
    const [value, en, zh] = words[kind]
    return [name, { kind, value, en, zh }]
  })
  const choice = Choice.parse({ item: item.id, status, slots: Object.fromEntries(slots) })
  return printItem(item, choice, { asins: ['B0TESTSF01'] })[lang]
}

const headings = {
  en: ['Plan of action, ASIN B0TESTSF01', 'A. Root cause', 'B. Actions taken', 'C. Preventive measures'],
  zh: ['行动计划，ASIN B0TESTSF01', '一、根本原因', '二、已采取的措施', '三、预防措施'],
} as const

function planOf(branch: Branch, own: Item, measures: Choice['status'], lang: Lang): string {
  const [title, a, b, c] = headings[lang]
  const list = (items: readonly Item[], status: Choice['status']): string[] =>
    items.map((item, i) => `${i + 1}. ${printed(item, status, lang)}`)
  const cause = [printed(branch.event, 'so', lang), printed(own, 'so', lang)]
  const actions = list(branch.actions, 'done')
  return [title, '', a, ...cause, '', b, ...actions, '', c, ...list(branch.measures, measures)].join('\n')
}

/** The rules that judge the wording; the others judge the case or the length. */
const wording = /^(?:T|V|S0[1-5]|C0[357]|C15)/

function complaints(text: string, form: 'full-plan' | 'rights-owner-dispute'): string[] {
  return lint(text, { kase: null, form })
    .findings.filter(({ ruleId }) => wording.test(ruleId))
    .map(({ ruleId, start, end }) => `${ruleId}: ${text.slice(start, end)}`)
}

const langs = ['en', 'zh'] as const

describe.each(langs)('a plan printed from the catalogue in %s', (lang) => {
  const causes = branches.flatMap((branch) =>
    branch.causes.map((cause) => [cause.id, branch, cause] as const),
  )

  it.each(causes)('%s: the linter has nothing to say about its wording', (_, branch, cause) => {
    expect(complaints(planOf(branch, cause, 'in-force', lang), 'full-plan')).toEqual([])
    expect(complaints(planOf(branch, cause, 'planned', lang), 'full-plan')).toEqual([])
  })

  it.each(disputeFacts.map((item) => [item.id, item] as const))('%s: stands in a dispute', (_, item) => {
    const exhibit = lang === 'en' ? ' (exhibit 1)' : '（附件1）'
    const text = printed(item, 'so', lang).replace(/[.。]$/, (stop) => exhibit + stop)
    expect(complaints(text, 'rights-owner-dispute')).toEqual([])
  })
})
