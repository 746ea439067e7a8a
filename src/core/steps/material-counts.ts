import { printDay, readDay } from '../dates.ts'
import { factOf, numberOf, textOf, withFact, withoutFact, withoutFacts } from '../facts.ts'
import { type Answer, type Option, type Question, pickOne, saysNo } from '../question.ts'
import { wantsPageEdit } from '../poa/form.ts'
import { shortOf, undocumented } from '../poa/units.ts'
import type { Text } from '../text.ts'
import { checkNotes } from './material-documents.ts'
import { noticeIsReady } from './notice-is-ready.ts'
import { takeUnitCounts } from './take-unit-counts.ts'
import { alsoUseful, toldBeside } from './told-beside-counts.ts'

const both: Text = {
  en: 'How many units did you sell in the last 365 days, and how many are in stock now, all stores together? For example: sold 46, stock 11.',
  zh: '过去365天卖了多少件？现在库存多少件？所有站点合计。例如：卖了46，库存11。',
}
const onlySold: Text = {
  en: 'And how many units did you sell in the last 365 days? 0 if none.',
  zh: '过去365天卖了多少件？没有就回 0。',
}
const onlyStock: Text = {
  en: 'And how many units are in stock now? 0 if none.',
  zh: '现在库存多少件？没有就回 0。',
}
const needed: Text = {
  en: 'I need two numbers: units sold, and units in stock.',
  zh: '我需要两个数：销量和库存。',
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
  ask: ({ kase }) => {
    if (numberOf(kase, 'units-sold') === null && numberOf(kase, 'units-stock') === null) {
      const more = alsoUseful(kase)
      return { text: { en: `${both.en}${more.en}`, zh: `${both.zh}${more.zh}` } }
    }
    return { text: numberOf(kase, 'units-sold') === null ? onlySold : onlyStock }
  },
  answer: (context, given): Answer => {
    const beside = toldBeside(context, given.words)
    const taken = takeUnitCounts({ ...context, kase: beside.kase }, beside.rest)
    const { kase } = taken
    const notes = [...beside.notes, ...taken.notes]
    if (kase === context.kase)
      return notes.length > 0 ? { kind: 'aside', notes } : { kind: 'again', note: needed }
    const isWhole = numberOf(kase, 'units-sold') !== null && numberOf(kase, 'units-stock') !== null
    return isWhole
      ? { kind: 'taken', kase, notes: [...notes, ...checkNotes(context.kase, kase)] }
      : { kind: 'aside', kase, notes }
  },
  clear: (kase) =>
    withoutFacts(kase, (id) =>
      /^units-(?:sold|stock|removed)(?:\/|$)|^(?:first-sale|selling-price)$/.test(id),
    ),
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
    const { open, total } = shortOf(kase)
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
        en: `Your invoices cover ${total - open} units; ${open} units have none. How shall we handle it?`,
        zh: `发票够 ${total - open} 件，还有 ${open} 件没有发票。怎么处理？`,
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
