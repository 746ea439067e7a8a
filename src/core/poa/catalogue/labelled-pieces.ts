import type { Slot } from './item.ts'
import { labelOf } from './print-item.ts'

export interface Labelled {
  readonly slot: Slot
  readonly value: string
}

/** What sellers call a slot of a kind when they label their lines. */
const kindWords: Readonly<Record<Slot['kind'], RegExp>> = {
  date: /^(?:date|day|when|since|from|on|日期|时间|哪天|开始(?:日期|时间)?|完成(?:日期|时间)?|几号)$/i,
  quantity: /^(?:quantity|qty|number|count|units|how many|数量|件数|个数|几件|多少)$/i,
  role: /^(?:who|owner|role|person(?: in charge)?|responsible|by|谁|负责人?|岗位|责任人)$/i,
  place: /^(?:where|place|location|at|地点|哪里|位置|仓库|在哪)$/i,
  cadence: /^(?:how often|often|cadence|frequency|when|频率|频次|多久一次|时点|周期)$/i,
  document: /^(?:record|document|paper|proof|凭证|记录|单据|文件)$/i,
  identifier: /^(?:model|code|number|no|id|编号|型号|号码|代码)$/i,
  text: /^(?:what|name|名称|内容|说明)$/i,
}

const labelForm = /^\s{0,4}(?:[·•*-]|\d{1,2}[.)、](?!\d))?\s{0,4}([^:：\n]{1,60}?)\s?[:：]\s?(.*)$/

/**
 * Splits an answer into pieces that name their slot ("date: 3 May", 日期:5月3日) and the rest. A text goes on to the end
 * of its line; anything else ends at the comma.
 */
export function splitLabelled(text: string, slots: readonly Slot[]): { labelled: Labelled[]; rest: string } {
  const labelled: Labelled[] = []
  const rest: string[] = []
  const taken = new Set<Slot>()
  for (const line of text.split(/[\n;；]/)) {
    let current: { slot: Slot; value: string } | null = null
    for (const piece of line.split(/(?<=[,，。])/)) {
      const [, label = '', value = ''] = labelForm.exec(piece) ?? []
      const slot = label === '' ? undefined : slotCalled(label, slots, taken)
      if (slot) {
        current = { slot, value }
        labelled.push(current)
        taken.add(slot)
      } else if (current && continues(current.slot, piece)) {
        current.value += piece
      } else {
        rest.push(piece)
      }
    }
    rest.push('\n')
  }
  return { labelled, rest: rest.join('') }
}

function continues(slot: Slot, piece: string): boolean {
  return slot.kind === 'text' || (slot.kind === 'date' && /^\s?(?:19|20)\d\d\b/.test(piece))
}

function slotCalled(label: string, slots: readonly Slot[], taken: ReadonlySet<Slot>): Slot | undefined {
  const said = plain(label)
  const open = slots.filter((slot) => !taken.has(slot))
  const exact = open.find((slot) => namesOf(slot).includes(said))
  if (exact) return exact
  const kinds = open.filter((slot) => kindWords[slot.kind].test(said))
  if (kinds.length > 0) return kinds[0]
  const near = open.filter((slot) => said.length > 1 && namesOf(slot).some((name) => name.includes(said)))
  return near.length === 1 ? near[0] : undefined
}

function namesOf(slot: Slot): string[] {
  const label = labelOf(slot)
  return [slot.name, label.en, label.zh, slot.ask.en, slot.ask.zh].map(plain)
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[?？.。*]/g, '')
    .trim()
}
