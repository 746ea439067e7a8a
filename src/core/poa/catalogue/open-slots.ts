import type { Text } from '../../text.ts'
import type { Slot } from './item.ts'

type Unit = NonNullable<Slot['unit']>

export const pieces: Unit = { one: 'unit', many: 'units', zh: '件' }
export const boxes: Unit = { one: 'carton', many: 'cartons', zh: '箱' }
const people: Unit = { one: 'buyer', many: 'buyers', zh: '位买家' }
const papers: Unit = { one: 'invoice', many: 'invoices', zh: '张发票' }
export const pages: Unit = { one: 'listing', many: 'listings', zh: '条链接' }
const orders: Unit = { one: 'order', many: 'orders', zh: '个订单' }
export const returned: Unit = { one: 'return', many: 'returns', zh: '个退货' }
export const days: Unit = { one: 'day', many: 'days', zh: '天' }

/** A number the seller counts, with what it counts. */
export function count(name: string, ask: Text, unit: Unit = pieces, label?: Text): Slot {
  const plain = { en: `number of ${unit.many}`, zh: unit === pieces ? '件数' : `多少${unit.zh}` }
  return { name, kind: 'quantity', label: label ?? labels[name] ?? plain, ask, unit }
}

/** What counts are called where several of them stand in one sentence. */
const labels: Readonly<Record<string, Text>> = {
  stock: { en: 'units in stock', zh: '在库件数' },
  sold: { en: 'units sold', zh: '售出件数' },
  sample: { en: 'units checked', zh: '检查件数' },
  old: { en: 'units in the old box', zh: '旧包装件数' },
  new: { en: 'units in the new box', zh: '新包装件数' },
  sealed: { en: 'units unopened', zh: '未拆封件数' },
  opened: { en: 'units opened', zh: '已拆封件数' },
  damaged: { en: 'units taken out', zh: '挑出件数' },
  documented: { en: 'units with a paper', zh: '有单据的件数' },
  undocumented: { en: 'units without a paper', zh: '没有单据的件数' },
  covered: { en: 'units on the invoices', zh: '发票件数' },
  local: { en: 'units of this store’s version', zh: '本站点版本件数' },
  foreign: { en: 'units of the other version', zh: '别国版本件数' },
  corrected: { en: 'listings corrected', zh: '修改的链接数' },
  cleared: { en: 'listings cleared', zh: '清理的链接数' },
  closed: { en: 'listings closed', zh: '关闭的链接数' },
}

/** A name or code that is printed as typed and is the same in the whole branch. */
export function code(name: string, label: Text, ask: Text): Slot {
  return { name, kind: 'identifier', label, ask, shared: true }
}

/** The slots that nearly every item leaves open; an item may ask for one of them in its own words. */
export const openSlots: readonly Slot[] = [
  {
    name: 'date',
    kind: 'date',
    label: { en: 'date', zh: '日期' },
    ask: { en: 'Which day was that? For example 4 March 2026.', zh: '是哪一天？例如2026年3月4日。' },
  },
  {
    name: 'since',
    kind: 'date',
    label: { en: 'start date', zh: '开始日期' },
    ask: { en: 'Since which day is it done this way?', zh: '从哪天起就是这样做的？' },
  },
  {
    name: 'on',
    kind: 'date',
    label: { en: 'planned date', zh: '计划日期' },
    ask: { en: 'For which day is it planned?', zh: '计划在哪一天？' },
  },
  {
    name: 'who',
    kind: 'role',
    label: { en: 'person in charge, by role', zh: '负责人（岗位）' },
    ask: {
      en: 'Who does it? One role, for example the warehouse lead.',
      zh: '由谁负责？写一个岗位，例如仓库主管。',
    },
  },
  {
    name: 'cadence',
    kind: 'cadence',
    label: { en: 'how often or when', zh: '频率或时点' },
    ask: {
      en: 'How often, or at which moment? For example for every inbound lot.',
      zh: '多久一次，或在什么时候做？例如每批到货时。',
    },
  },
  {
    name: 'place',
    kind: 'place',
    label: { en: 'place', zh: '地点' },
    ask: { en: 'Where? For example our own warehouse.', zh: '在哪里？例如自有仓。' },
  },
  {
    name: 'record',
    kind: 'document',
    label: { en: 'record that shows it', zh: '留存的记录' },
    ask: { en: 'Which record shows it? For example photos.', zh: '有什么记录？例如照片。' },
  },
  {
    name: 'supplier',
    kind: 'text',
    label: { en: 'supplier name', zh: '供应商名称' },
    ask: { en: 'What is the supplier called, as on the invoice?', zh: '供应商叫什么？按发票上的名称写。' },
    shared: true,
  },
  {
    name: 'brand',
    kind: 'text',
    label: { en: 'brand name', zh: '品牌名' },
    ask: { en: 'Which brand?', zh: '是哪个品牌？' },
    shared: true,
  },
  count('units', { en: 'How many units?', zh: '多少件？' }),
  count('stock', { en: 'How many units are in stock?', zh: '库存里有多少件？' }),
  count('sold', { en: 'How many units went to buyers?', zh: '已卖给买家多少件？' }),
  count('sample', { en: 'How many units are checked each time?', zh: '每次检查多少件？' }),
  count('cartons', { en: 'How many cartons?', zh: '多少箱？' }, boxes),
  count('buyers', { en: 'How many buyers?', zh: '多少位买家？' }, people),
  count('invoices', { en: 'How many invoices?', zh: '多少张发票？' }, papers),
  count('listings', { en: 'How many listings?', zh: '多少条链接？' }, pages),
  count('orders', { en: 'How many orders?', zh: '多少个订单？' }, orders),
  count('returns', { en: 'How many returns?', zh: '多少个退货？' }, returned),
]
