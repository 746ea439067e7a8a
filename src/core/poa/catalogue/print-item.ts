import type { Choice, SlotValue } from '../../case.ts'
import { isDay, printDay } from '../../dates.ts'
import type { Lang, Text } from '../../text.ts'
import { printAsins } from '../asins-text.ts'
import { namesIn } from './compose.ts'
import type { Item, Slot } from './item.ts'

export interface PrintedItem {
  readonly en: string
  readonly zh: string
  readonly missing: readonly { readonly slot: string; readonly label: Text }[]
  /** English words that come from the seller's own values. */
  readonly own: number
}

const allListings: Text = { en: 'the listings named in the notice', zh: '通知所列链接' }

/** The item as one sentence in both languages; what is not known stays visible as a gap. */
export function printItem(
  item: Item,
  choice: Choice | null,
  context: { readonly asins: readonly string[] },
): PrintedItem {
  const template = templateOf(item, choice?.status)
  const values = choice?.slots ?? {}
  const fill = (lang: Lang): string =>
    template[lang].replace(/\{([a-z]+)\}/gi, (_, name: string) => {
      if (name === 'asins')
        return context.asins.length > 0 ? printAsins(context.asins, lang) : allListings[lang]
      const slot = item.slots.find((candidate) => candidate.name === name)
      return slot ? printSlot(slot, values[name], lang) : `[MISSING: ${name}]`
    })
  const open = slotsFor(item, choice?.status)
  return {
    en: sentence(fill('en')),
    zh: fill('zh'),
    missing: open.flatMap((slot) => gapOf(slot, values[slot.name])),
    own: open.reduce((sum, slot) => sum + wordsIn(valueIn(slot, values[slot.name], 'en')), 0),
  }
}

/** The slots that the item's sentence needs in this status, in the order in which it names them. */
export function slotsFor(item: Item, status?: Choice['status']): readonly Slot[] {
  const names = namesIn(templateOf(item, status).en)
  return item.slots
    .filter((slot) => names.includes(slot.name))
    .toSorted((a, b) => names.indexOf(a.name) - names.indexOf(b.name))
}

function templateOf(item: Item, status: Choice['status'] | undefined): Text {
  return status === 'planned' && item.planned ? item.planned : item.sentence
}

/** What a gap is called: the slot's label, or its question where it has none. */
export function labelOf(slot: Slot): Text {
  return slot.label ?? slot.ask
}

function gapOf(slot: Slot, value: SlotValue | undefined): PrintedItem['missing'] {
  const label = labelOf(slot)
  if (value === undefined) return [{ slot: slot.name, label }]
  if (valueIn(slot, value, 'en') !== null) return []
  const words = wordsOf(value)
  return [{ slot: slot.name, label: { en: `English for «${words}»`, zh: `«${words}»的英文` } }]
}

function printSlot(slot: Slot, value: SlotValue | undefined, lang: Lang): string {
  const text = valueIn(slot, value, lang)
  if (text !== null) return text
  if (value === undefined) {
    const label = labelOf(slot)
    return lang === 'en' ? `[MISSING: ${label.en}]` : `[缺：${label.zh}]`
  }
  return lang === 'en' ? `[MISSING: English for «${wordsOf(value)}»]` : wordsOf(value)
}

/** The value in one language, without a stop of its own; null where it is not known in that language. */
function valueIn(slot: Slot, value: SlotValue | undefined, lang: Lang): string | null {
  if (value === undefined) return null
  if (typeof value.value === 'number') return printCount(value.value, slot, lang)
  if (slot.kind === 'date' && isDay(value.value)) return printDay(value.value, lang)
  const text = tidy(value[lang] ?? (lang === 'zh' ? (value.en ?? '') : ''))
  return text === '' ? null : text
}

function printCount(count: number, { unit }: Slot, lang: Lang): string {
  if (!unit) return String(count)
  if (lang === 'zh') return `${count}${unit.zh}`
  return `${count} ${count === 1 ? unit.one : unit.many}`
}

function wordsOf(value: SlotValue): string {
  return tidy(value.zh ?? String(value.value))
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[{}]/g, '')
    .trim()
    .replace(/[\s.。;；,，、!！?？]{1,8}$/, '')
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function wordsIn(text: string | null): number {
  return text === null ? 0 : (text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0)
}
