import type { Text } from '../../text.ts'
import type { Branch, Item, Slot } from './item.ts'
import { openSlots } from './open-slots.ts'

/** What an item may add: slots asked in its own words, what would prove it, the working paper beside it. */
interface Extra {
  readonly slots?: readonly Slot[]
  readonly proof?: Text
  readonly paper?: NonNullable<Item['paper']>
}

/** What happened, how it came to that, or a plain fact: one sentence, never planned. */
export function saying(id: string, offer: Text, sentence: Text, extra: Extra = {}): Item {
  return { id, offer, slots: slotsIn([sentence], extra.slots), sentence, ...rest(extra) }
}

/**
 * A corrective action. `done` goes on from "On {date} we", `plan` from "Planned for {on}:"; in Chinese both go on from
 * the date, so one wording serves unless the plan cannot know the result yet.
 */
export function action(
  id: string,
  offer: Text,
  words: { readonly done: string; readonly plan: string; readonly zh: string; readonly planZh?: string },
  extra: Extra = {},
): Item {
  const sentence = { en: `On {date} we ${words.done}.`, zh: `我们已于{date}${words.zh}。` }
  const planned = { en: `Planned for {on}: ${words.plan}.`, zh: `计划于{on}${words.planZh ?? words.zh}。` }
  return { id, offer, slots: slotsIn([sentence, planned], extra.slots), sentence, planned, ...rest(extra) }
}

/**
 * A preventive measure: `body` is its present-tense clause, in force since a day or planned from one. In English it
 * begins with {who}, so that the cadence can stand before it whatever it is; in Chinese it holds {who}{cadence}.
 */
export function measure(id: string, offer: Text, body: Text, extra: Extra = {}): Item {
  const sentence = { en: `Since {since}, {cadence}, ${body.en}.`, zh: `自{since}起，${body.zh}。` }
  const planned = { en: `Planned from {on}: {cadence}, ${body.en}.`, zh: `计划自{on}起：${body.zh}。` }
  return { id, offer, slots: slotsIn([sentence, planned], extra.slots), sentence, planned, ...rest(extra) }
}

/** A branch whose items carry its id before their own. */
export function branch(data: Branch): Branch {
  const named = (item: Item): Item => ({ ...item, id: `${data.id}.${item.id}` })
  return {
    ...data,
    event: named(data.event),
    causes: data.causes.map(named),
    actions: data.actions.map(named),
    measures: data.measures.map(named),
  }
}

/** The slots that templates name, in the order in which they are first named; the item's own win over the usual ones. */
function slotsIn(templates: readonly Text[], own: readonly Slot[] = []): Slot[] {
  const names = new Set(templates.flatMap((text) => namesIn(text.en)))
  names.delete('asins')
  return [...names].map((name) => {
    const slot = [...own, ...openSlots].find((candidate) => candidate.name === name)
    if (!slot) throw new Error(`no slot is called ${name}`)
    return slot
  })
}

/** The names between braces, in order. */
export function namesIn(template: string): string[] {
  return [...template.matchAll(/\{([a-z]+)\}/gi)].map((hit) => hit[1] ?? '')
}

function rest({ proof, paper }: Extra): Pick<Item, 'proof' | 'paper'> {
  return { ...(proof && { proof }), ...(paper && { paper }) }
}
