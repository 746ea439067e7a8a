import type { Case, Choice } from '../case.ts'
import type { Item } from '../poa/catalogue/item.ts'
import { itemsByPart } from '../poa/plan-items.ts'
import type { Text } from '../text.ts'
import { type Rhythm, rhythmOf } from './rhythm.ts'

/** One thing to keep doing: who, how often, since when, and what shows it. */
export interface Task {
  readonly id: string
  readonly what: Text
  readonly owner: Text
  readonly cadence: Text
  /** Null for what comes with a lot or an order; the monthly line asks about it. */
  readonly rhythm: Rhythm | null
  readonly from: string | null
  readonly proof: Text
  /** True where a letter told Amazon of it. */
  readonly isPromised: boolean
}

const you: Text = { en: 'you', zh: '您' }
const monthly: Text = { en: 'on the first working day of each month', zh: '每月第一个工作日' }
const quarterly: Text = { en: 'once a quarter', zh: '每季度一次' }

const pageReview: Task = {
  id: 'page-review',
  what: {
    en: 'Compare title, text and pictures of each listing with a unit in hand',
    zh: '拿实物核对每个链接的标题、文字和图片',
  },
  owner: you,
  cadence: monthly,
  rhythm: { every: 'month', months: 1 },
  from: null,
  proof: { en: 'a dated screenshot and the listing review sheet', zh: '带日期的截图和链接检查表' },
  isPromised: false,
}

const supplierPapers: Task = {
  id: 'supplier-papers',
  what: {
    en: 'Supplier: an invoice for every purchase, units against sales, and a written agreement on model, material and notice of changes',
    zh: '供应商：每笔采购都有发票，数量和销量对得上；款式、材料和变更通知写进协议',
  },
  owner: you,
  cadence: quarterly,
  rhythm: { every: 'month', months: 3 },
  from: null,
  proof: { en: 'the invoice log, the signed agreement', zh: '发票登记表、签过字的协议' },
  isPromised: false,
}

/** What is to be kept up, the measures of the letter first, then the two reviews that every seller needs. */
export function tasksOf(kase: Case): Task[] {
  const measures = itemsByPart(kase).measures
  const own = measures.map(({ item, choice }) => taskOf(item, choice))
  const covers = (paper: Item['paper']): boolean =>
    measures.some(({ item, choice }) => item.paper === paper && taskOf(item, choice).rhythm !== null)
  const ended = new Set((kase.standing?.ended ?? []).map(({ task }) => task))
  return [
    ...own,
    ...(covers('listing-review') ? [] : [pageReview]),
    ...(covers('invoice-log') ? [] : [supplierPapers]),
  ].filter(({ id }) => !ended.has(id))
}

function taskOf(item: Item, { slots, status }: Choice): Task {
  const said = (name: string): Text | null => {
    const slot = slots[name]
    if (!slot) return null
    return { en: slot.en ?? String(slot.value), zh: slot.zh ?? String(slot.value) }
  }
  const day = slots[status === 'planned' ? 'on' : 'since']?.value
  return {
    id: item.id,
    what: said('what') ?? item.offer,
    owner: said('who') ?? you,
    cadence: said('cadence') ?? { en: 'as it comes up', zh: '有就做' },
    rhythm: rhythmOf(String(slots['cadence']?.value ?? '')),
    from: typeof day === 'string' ? day : null,
    proof: item.proof ?? { en: 'the record of it', zh: '这项的记录' },
    isPromised: true,
  }
}
