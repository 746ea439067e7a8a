import { printDay, readDay } from '../dates.ts'
import { factOf, numberOf, textOf, withFact, withoutFact } from '../facts.ts'
import { type Answer, type Option, type Question, pickOne, saysNo } from '../question.ts'
import { findQuantities } from '../quantities.ts'
import { wantsPageEdit } from '../poa/form.ts'
import { invoicedUnits, undocumented } from '../poa/units.ts'
import { checkNotes } from './material-documents.ts'
import { noticeIsReady } from './notice-is-ready.ts'

const stockWords = /stock|inventory|left|remain|fba|on hand|库存|剩|在库|存货/i
const soldWords = /sold|sale|sell|卖|售|销|出/i
const removedWords = /remov|dispos|destroy|移除|弃置|下架/i

interface Counts {
  sold: number | null
  stock: number | null
  removed: number | null
}

const said = (clause: string): keyof Counts | null =>
  removedWords.test(clause)
    ? 'removed'
    : stockWords.test(clause)
      ? 'stock'
      : soldWords.test(clause)
        ? 'sold'
        : null

/** Words that may stand beside a bare number; anything more and the line is about something else. */
const filler =
  /\b(?:units?|pcs|pieces|items?|about|roughly|in total|and|or so|none|no|zero)\b|[件个台套左右大约约合计没有无和及]/gi
const isBare = (words: string): boolean =>
  !/\p{L}/u.test(words.replace(filler, '').replace(/[\d\s.,，、/;；:：-]/g, ''))

/** The numbers of an answer such as "sold 46, 11 in stock" or "46 / 11": by the word beside each, else by order. */
export function readCounts(words: string): Counts {
  const counts: Counts = { sold: null, stock: null, removed: null }
  const text = words.normalize('NFKC')
  const bare = isBare(text)
  const loose: number[] = []
  for (const clause of text.split(/[,，;；、。/\n]|\band\b|\.\s/)) {
    const values = findQuantities(clause).map(({ value }) => value)
    if (values.length === 0 && /(?:没有|无|\bno(?:ne)?\b|zero)/i.test(clause)) values.push(0)
    const field = said(clause)
    if (field !== null && values.length === 1) counts[field] = values[0] ?? null
    else if (field === null && bare) loose.push(...values)
  }
  const open = (['sold', 'stock'] as const).filter((field) => counts[field] === null)
  if (loose.length > open.length) return counts
  for (const [i, value] of loose.entries()) {
    const field = open[i]
    if (field) counts[field] = value
  }
  return counts
}

export const counts: Question = {
  id: 'counts',
  step: 'material',
  label: { en: 'units sold and in stock', zh: '销量和库存' },
  why: {
    en: 'Amazon compares invoice units with what you sold in the last 365 days, or with your stock.',
    zh: '亚马逊会拿发票数量和过去365天的销量或库存核对。',
  },
  applies: (context) => noticeIsReady(context) && !wantsPageEdit(context.kase),
  answered: ({ kase }) => numberOf(kase, 'units-sold') !== null && numberOf(kase, 'units-stock') !== null,
  ask: ({ kase }) =>
    numberOf(kase, 'units-sold') === null
      ? {
          text: {
            en: 'How many units did you sell in the last 365 days, and how many are in stock now, all stores together? For example: sold 46, stock 11.',
            zh: '过去365天卖了多少件？现在库存多少件？所有站点合计。例如：卖了46，库存11。',
          },
        }
      : {
          text: { en: 'And how many units are in stock now? 0 if none.', zh: '现在库存多少件？没有就回 0。' },
        },
  answer: (context, given): Answer => {
    const { kase } = context
    const read = readCounts(given.words)
    const half = numberOf(kase, 'units-sold') !== null && read.stock === null
    const sold = half ? numberOf(kase, 'units-sold') : read.sold
    const stock = half ? read.sold : read.stock
    let next = kase
    if (sold !== null) next = withFact(context, 'units-sold', sold, given.words, next)
    if (stock !== null) next = withFact(context, 'units-stock', stock, given.words, next)
    if (read.removed !== null) next = withFact(context, 'units-removed', read.removed, given.words, next)
    if (next === kase)
      return {
        kind: 'again',
        note: { en: 'I need two numbers: units sold, and units in stock.', zh: '我需要两个数：销量和库存。' },
      }
    if (stock === null || sold === null) return { kind: 'aside', kase: next, notes: [] }
    return { kind: 'taken', kase: next, notes: checkNotes(kase, next) }
  },
  clear: (kase) => ['units-sold', 'units-stock', 'units-removed'].reduce(withoutFact, kase),
  shown: ({ kase }) => `${numberOf(kase, 'units-sold') ?? '?'} / ${numberOf(kase, 'units-stock') ?? '?'}`,
}

const ways: Option[] = [
  {
    id: 'state',
    label: { en: 'Say it openly: those units have no invoice', zh: '如实写：这部分没有发票' },
    words: /openly|state|say|如实|写明/i,
  },
  { id: 'more', label: { en: 'I have more invoices', zh: '我还有别的发票' }, words: /more|还有/i },
]

/** When fewer units are invoiced than sold: say so with the number, or find the rest (domain sheet b.3, C22). */
export const shortfall: Question = {
  id: 'shortfall',
  step: 'material',
  label: { en: 'units without an invoice', zh: '没有发票的数量' },
  why: {
    en: 'a gap that you state yourself is better than one they find.',
    zh: '自己写明的缺口，好过被对方查出来。',
  },
  applies: (context) => noticeIsReady(context) && undocumented(context.kase) > 0,
  answered: ({ kase }) => textOf(kase, 'shortfall') !== null && factOf(kase, 'offers-removed') !== null,
  ask: ({ kase }) => {
    const open = undocumented(kase)
    if (textOf(kase, 'shortfall') !== null) {
      return {
        text: {
          en: `On which day did you remove the offers for these goods? «not yet» if you have not.`,
          zh: '这些货的报价是哪天下架的？还没有就回“还没”。',
        },
      }
    }
    return {
      text: {
        en: `Your invoices cover ${invoicedUnits(kase) ?? 0} units; ${open} units have none. How shall we handle it?`,
        zh: `发票一共 ${invoicedUnits(kase) ?? 0} 件，还有 ${open} 件没有发票。怎么处理？`,
      },
      options: ways,
    }
  },
  answer: (context, given): Answer => {
    if (textOf(context.kase, 'shortfall') !== null) {
      if (saysNo(given.words))
        return { kind: 'taken', kase: withFact(context, 'offers-removed', 'not-yet', given.words) }
      const read = readDay(given.words, context.today, context.lang)
      if ('problem' in read) return { kind: 'again', note: read.problem }
      return { kind: 'taken', kase: withFact(context, 'offers-removed', read.day, given.words) }
    }
    const picked = pickOne(ways, given)
    if (picked?.id === 'more')
      return { kind: 'aside', kase: withoutFact(context.kase, 'documents'), notes: [] }
    if (picked?.id !== 'state') return { kind: 'again', note: { en: 'Please choose one.', zh: '请选一项。' } }
    return { kind: 'aside', kase: withFact(context, 'shortfall', 'state', given.words), notes: [] }
  },
  clear: (kase) => ['shortfall', 'offers-removed'].reduce(withoutFact, kase),
  shown: ({ kase, lang }) => {
    const day = textOf(kase, 'offers-removed')
    return day && day !== 'not-yet' ? printDay(day, lang) : (day ?? '')
  },
}
