import { describe, expect, it } from 'vitest'
import { Choice, type SlotValue } from '../../../src/core/case.ts'
import { namesIn } from '../../../src/core/poa/catalogue/compose.ts'
import {
  branches,
  branchesFor,
  disputeFacts,
  disputeFactsFor,
  findBranch,
  findItem,
  itemsOf,
} from '../../../src/core/poa/catalogue/index.ts'
import type { Item, Slot } from '../../../src/core/poa/catalogue/item.ts'
import { printItem, slotsFor } from '../../../src/core/poa/catalogue/print-item.ts'

const context = { asins: ['B0TESTSF01', 'B0TESTSF02'] }

function sample(slot: Slot, count = 18): SlotValue {
  if (slot.kind === 'date') return { kind: 'date', value: '2026-06-02', en: null, zh: null }
  if (slot.kind === 'quantity') return { kind: 'quantity', value: count, en: null, zh: null }
  const [en, zh] = {
    role: ['the warehouse lead', '仓库主管'],
    place: ['our own warehouse', '自有仓'],
    cadence: ['for every inbound lot', '每批到货时'],
    document: ['photos', '照片'],
    identifier: ['K-2', 'K-2'],
    text: ['Norvik', 'Norvik'],
  }[slot.kind] as [string, string]
  return { kind: slot.kind, value: en, en, zh }
}

function chosen(item: Item, status: Choice['status'], count?: number): Choice {
  const slots = Object.fromEntries(item.slots.map((slot) => [slot.name, sample(slot, count)]))
  return Choice.parse({ item: item.id, status, slots })
}

const allItems = [...branches.flatMap(itemsOf), ...disputeFacts]

describe('every branch', () => {
  it.each(branches.map((branch) => [branch.id, branch] as const))(
    '%s has enough to choose from',
    (_, branch) => {
      expect(branch.causes.length).toBeGreaterThanOrEqual(3)
      expect(branch.actions.length).toBeGreaterThanOrEqual(4)
      expect(branch.measures.length).toBeGreaterThanOrEqual(4)
      for (const item of [...branch.actions, ...branch.measures]) expect(item.planned, item.id).toBeDefined()
      for (const item of [branch.event, ...branch.causes]) expect(item.planned, item.id).toBeUndefined()
      for (const item of branch.measures) {
        expect(namesIn(item.sentence.en), item.id).toEqual(
          expect.arrayContaining(['since', 'who', 'cadence']),
        )
      }
      for (const item of branch.actions) expect(namesIn(item.sentence.en), item.id).toContain('date')
    },
  )

  it('has ids that are its own, short enough for a button, and found again', () => {
    expect(new Set(allItems.map((item) => item.id)).size).toBe(allItems.length)
    expect(new Set(branches.map((branch) => branch.id)).size).toBe(branches.length)
    for (const branch of branches) {
      expect(findBranch(branch.id)).toBe(branch)
      for (const item of itemsOf(branch)) {
        expect(item.id).toMatch(/^[a-z-]+\.[a-z-]+$/)
        expect(item.id.startsWith(`${branch.id}.`)).toBe(true)
        expect(item.id.length).toBeLessThanOrEqual(52)
        expect(findItem(item.id)).toBe(item)
      }
    }
  })
})

const textsOf = (item: Item) => [item.sentence, ...(item.planned ? [item.planned] : [])]
const banned =
  /\bwill\b|going to|plan to|best effort|strict|improve|strengthen|ensure|guarantee|100 ?%|never again|\bvery\b|carefully|regularly|as soon as possible|!/i
const bannedZh = /将会|打算|严格|加强|尽力|尽快|确保|保证|绝不|百分之百|高度重视|定期|认真|!|！/

describe.each(allItems.map((item) => [item.id, item] as const))('%s', (_, item) => {
  it('declares the slots it uses, the same in both languages', () => {
    const used = textsOf(item).flatMap((text) => {
      expect(new Set(namesIn(text.zh))).toEqual(new Set(namesIn(text.en)))
      return namesIn(text.en)
    })
    const declared = item.slots.map((slot) => slot.name)
    expect(new Set(declared)).toEqual(new Set(used.filter((name) => name !== 'asins')))
    for (const slot of item.slots) {
      expect(slot.ask.en).not.toBe('')
      expect(slot.ask.zh).toMatch(/\p{Script=Han}/u)
      if (slot.kind === 'quantity') expect(slot.unit).toBeDefined()
    }
  })

  it('keeps to plain words', () => {
    for (const text of [item.offer, ...textsOf(item)]) {
      expect(text.en).not.toMatch(banned)
      expect(text.en).not.toMatch(/\p{Script=Han}/u)
      expect(text.zh).not.toMatch(bannedZh)
      expect(text.zh).toMatch(/\p{Script=Han}/u)
      expect(text.zh).not.toMatch(/[,;:?!()]/)
    }
  })

  it('prints as one whole sentence', () => {
    for (const status of ['done', 'planned'] as const) {
      for (const count of [1, 18]) {
        const printed = printItem(item, chosen(item, status, count), context)
        expect(printed.missing).toEqual([])
        for (const text of [printed.en, printed.zh]) expect(text).not.toMatch(/[{}]|MISSING|缺：|\s\s| [,.;]/)
        expect(printed.en).toMatch(/^\p{Lu}[^.]*[^.]\.$/u)
        expect(printed.zh).toMatch(/^[^。]+。$/)
        expect(printed.en).not.toMatch(/\b1 (units|cartons|buyers|listings|invoices|orders|returns|days)\b/)
      }
    }
  })

  it('shows what is not known yet', () => {
    const printed = printItem(item, null, context)
    expect(printed.missing.map((gap) => gap.slot)).toEqual(slotsFor(item).map((slot) => slot.name))
    for (const gap of printed.missing) {
      expect(printed.en).toContain(`[MISSING: ${gap.label.en}]`)
      expect(printed.zh).toContain(`[缺：${gap.label.zh}]`)
    }
    expect(printed.own).toBe(0)
  })
})

describe('disputeFactsFor', () => {
  it('keeps apart what was never sold and what was reported wrongly', () => {
    const ids = disputeFactsFor('never-sold').map((item) => item.id)
    expect(ids).toContain('dispute.never-listed')
    expect(ids).not.toContain('dispute.authorised-distributor')
    expect(disputeFactsFor('wrong').map((item) => item.id)).toContain('dispute.link-of-chain')
    expect(disputeFactsFor('right')).toEqual([])
    expect(findItem('dispute.licence')?.sentence.en).toContain('{number}')
  })
})

describe('branchesFor', () => {
  it('follows source, posture and kind', () => {
    const ids = (...args: Parameters<typeof branchesFor>) => branchesFor(...args).map((branch) => branch.id)
    expect(ids('customer', 'right', 'not-as-described')).toContain('wrong-variant-sent')
    expect(ids('brand-owner', 'right', 'rights-owner-trademark')).not.toContain('wrong-variant-sent')
    expect(ids('customer', 'wrong', null)).not.toContain('wrong-variant-sent')
    expect(ids('unknown', null, 'other')).toEqual(branches.map((branch) => branch.id))
    expect(ids('brand-owner', 'never-sold', null)).toEqual([])
  })
})
