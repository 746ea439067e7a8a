import { readdirSync, readFileSync } from 'node:fs'
import { Case, Choice, type SlotValue } from '../../../src/core/case.ts'
import { branches, disputeFacts, itemsOf } from '../../../src/core/poa/catalogue/index.ts'
import type { Item, Slot } from '../../../src/core/poa/catalogue/item.ts'
import { printItem } from '../../../src/core/poa/catalogue/print-item.ts'
import { readyAnswers } from '../../../src/core/poa/catalogue/slots.ts'
import { draftPoa } from '../../../src/core/poa/draft.ts'
import { sentencesOf } from '../../../src/core/poa/print.ts'
import { readPlan } from '../../../src/core/poa/read-plan.ts'
import type { Lang, Text } from '../../../src/core/text.ts'
import { fullCase } from '../../full-case.ts'
import { chance, type Random } from './chance.ts'

/** Suppliers and brands as sellers write them; the Chinese name stands in the Chinese text. */
const suppliers: readonly Text[] = [
  { en: 'Guangzhou Lihe Kitchenware Co., Ltd.', zh: '广州力合厨具有限公司' },
  { en: 'Shenzhen Mingzhou Trading Ltd', zh: '深圳市铭洲贸易有限公司' },
  { en: 'Northgate Clearance Ltd', zh: '北门清货有限公司' },
  { en: 'Foshan Xinjia Furniture Co., Ltd.', zh: '佛山市新佳家具有限公司' },
  { en: 'Tanabe Shoji KK', zh: '田边商事株式会社' },
]
const brands = ['Norvik', 'Kerrin', 'Harbour Kitchen', 'PIRVANE', 'Lumio']
const codes = ['K-2', 'HK-10B', 'RG-12', 'QC-3', 'LT-450A', 'INV-2291', 'LOT-0417', 'RO-70215']
const asinPool = ['B0TESTSF01', 'B0TESTHK02', 'B0TESTGD01', 'B0TESTLM07', 'B0TESTQA15']

const two = (n: number): string => String(n).padStart(2, '0')
const dayOf = (random: Random): string => `2026-${two(1 + random.below(12))}-${two(1 + random.below(28))}`

function slotValue(random: Random, { kind }: Slot): SlotValue {
  const same = (value: string): SlotValue => ({ kind, value, en: value, zh: value })
  if (kind === 'date') return { kind, value: dayOf(random), en: null, zh: null }
  if (kind === 'quantity')
    return { kind, value: 1 + random.below(random.below(2) === 0 ? 30 : 900), en: null, zh: null }
  if (kind === 'identifier') return same(random.one(codes))
  if (kind === 'text') {
    const name = random.one([...suppliers, ...brands.map((brand) => ({ en: brand, zh: brand }))])
    return { kind, value: name.en, ...name }
  }
  const answer = random.one(readyAnswers[kind] ?? [])
  return { kind, value: answer.id, en: answer.en, zh: answer.zh }
}

/** An item of the catalogue as a seller could have attested it, in both languages. */
export function attested(random: Random, item: Item): Text {
  const status = item.planned ? random.one(['done', 'planned'] as const) : 'so'
  const slots = Object.fromEntries(item.slots.map((slot) => [slot.name, slotValue(random, slot)]))
  const asins = asinPool.slice(random.below(4)).slice(0, 1 + random.below(2))
  const { en, zh } = printItem(item, Choice.parse({ item: item.id, status, slots }), { asins })
  const exhibit = random.below(3) === 0 ? null : 1 + random.below(9)
  if (exhibit === null) return { en, zh }
  return {
    en: en.replace(/\.$/, ` (exhibit ${exhibit}).`),
    zh: zh.replace(/。$/, `（附件${exhibit}）。`),
  }
}

export const catalogueItems: readonly Item[] = [...branches.flatMap(itemsOf), ...disputeFacts]

/** A case of some seller: papers, counts and choices by chance, drawn from the same pools as the sentences. */
function someCase(random: Random): Case {
  const branch = random.one(branches)
  const supplier = random.one(suppliers)
  const paper = (id: string, type: string, n: number) => ({
    id,
    type,
    number: `${random.one(['LH', 'NC', 'CX'])}-${1000 + random.below(9000)}`,
    issuedOn: dayOf(random),
    supplier: supplier.en,
    units: type === 'invoice' ? n : null,
    name: type === 'photo' ? 'Photographs of the labels' : '',
    words: 'as typed',
  })
  const evidence = [
    paper('e1', 'invoice', 200 + random.below(900)),
    paper('e2', 'invoice', 20 + random.below(300)),
    paper('e3', 'photo', 0),
    paper('e4', 'delivery-note', 0),
    { ...paper('e5', 'loa', 0), from: 'Norvik Ltd', to: supplier.en },
  ]
  const choices = itemsOf(branch).map((item) => ({
    item: item.id,
    status: item.planned ? random.one(['done', 'in-force', 'planned']) : 'so',
    slots: Object.fromEntries(item.slots.map((slot) => [slot.name, slotValue(random, slot)])),
    proof: random.one(['e1', 'e2', 'e3', 'e4']),
  }))
  return Case.parse({
    notice: {
      kind: 'not-as-described',
      source: 'customer',
      asins: asinPool.slice(0, 1 + random.below(3)),
      complaintIds: ['7612345678'],
      documentsRequested: ['poa', 'invoices', 'supplier-contact'],
      receivedOn: dayOf(random),
      confirmed: true,
    },
    facts: {
      branch: { value: branch.id },
      posture: { value: 'right' },
      'units-sold': { value: 100 + random.below(1500) },
      'units-stock': { value: 1 + random.below(200) },
      'units-removed': { value: 1 + random.below(90) },
      'supplier-name': { value: supplier.en },
      'supplier-phone': { value: '+86 20 5550 0199' },
      'supplier-email': { value: 'sales@lihe-kitchenware.example' },
      regret: { value: true },
      'record-complaints': { value: 2 },
      'record-orders': { value: 4100 + random.below(900) },
      'record-since': { value: dayOf(random) },
    },
    evidence,
    choices,
  })
}

export interface TrueSentence {
  readonly lang: Lang
  readonly text: string
}

/** Sentences of the ledger of generated cases, as both languages print them. */
export function draftedSentences(random: Random, cases: number): Text[] {
  const drafts = [fullCase(), ...Array.from({ length: cases }, () => someCase(random))]
  return drafts.flatMap((kase) => sentencesOf(draftPoa(kase)).map(({ en, zh }) => ({ en, zh })))
}

const plans = new URL('../../fixtures/plans/', import.meta.url)

/** What people wrote in whole plans, sentence by sentence. */
function plannedSentences(): TrueSentence[] {
  return readdirSync(plans)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name): TrueSentence[] => {
      const lang = name.includes('.zh.') ? 'zh' : 'en'
      return readPlan(readFileSync(new URL(name, plans), 'utf8'), lang)
        .statements.map(({ text }) => ({ lang, text: text.replaceAll(/\s+/g, ' ') }) as const)
        .filter(({ text }) => text.length > (lang === 'zh' ? 12 : 30))
    })
}

/** Sentences to lie about and to reword: the catalogue's with values by chance, those of drafts, those of plans. */
export function trueSentences(seed: number, rounds: number): TrueSentence[] {
  const random = chance(seed)
  const pairs = [
    ...Array.from({ length: rounds }, () => catalogueItems.map((item) => attested(random, item))).flat(),
    ...draftedSentences(random, rounds * 3),
  ].filter(({ en }) => !en.includes('[MISSING'))
  const both = pairs.flatMap(({ en, zh }): TrueSentence[] => [
    { lang: 'en', text: en },
    { lang: 'zh', text: zh },
  ])
  const seen = new Set<string>()
  return [...both, ...plannedSentences()].filter(({ text }) => !seen.has(text) && seen.add(text))
}

/** A case that knows the names from which the sentences draw. */
export function namedCase(): Case {
  const named = suppliers.flatMap(({ en, zh }, i) => [
    { id: `s${i}`, supplier: en },
    { id: `z${i}`, supplier: zh },
  ])
  return Case.parse({ evidence: [...named, ...brands.map((brand, i) => ({ id: `b${i}`, brand }))] })
}

/** A case that knows each name in both spellings. */
export function pairedCase(): Case {
  const slots = (en: string, zh: string) => ({ supplier: { kind: 'text', value: en, en, zh } })
  const choices = [...suppliers, ...brands.map((brand) => ({ en: brand, zh: brand }))].map(
    ({ en, zh }, i) => ({
      item: `named-${i}`,
      status: 'so',
      slots: slots(en, zh),
    }),
  )
  return Case.parse({ choices })
}
