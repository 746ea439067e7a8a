import { findDates } from '../../dates.ts'
import { fits } from './count-nouns.ts'
import { countsIn } from './count-spans.ts'
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

const labelForm = /^\s{0,4}(?:[·•*-]|\d{1,2}[.)、](?!\d))?\s{0,4}([^:：\n]{1,60})[:：]\s?(.*)$/

/**
 * Splits an answer into pieces that name their slot ("date: 3 May", 日期:5月3日) and the rest. A text goes on to the end
 * of its line or to what fills another slot; anything else ends at the comma. A slot that is `filled` is named in full
 * to be corrected.
 */
export function splitLabelled(
  text: string,
  slots: readonly Slot[],
  filled: readonly Slot[] = [],
): { labelled: Labelled[]; rest: string } {
  const labelled: Labelled[] = []
  const rest: string[] = []
  const taken = new Set<Slot>()
  for (const line of beforeLabels(text, [...slots, ...filled]).split(/[\n;；]/)) {
    let current: { slot: Slot; value: string } | null = null
    for (const piece of line.split(/(?<=[,，。])/)) {
      const [, label = '', value = ''] = labelForm.exec(piece) ?? []
      const slot = label === '' ? undefined : slotCalled(label, slots, taken, filled)
      if (slot) {
        current = { slot, value }
        labelled.push(current)
        taken.add(slot)
      } else if (current && continues(current.slot, piece, slots)) {
        current.value += piece
      } else {
        rest.push(piece)
      }
    }
    rest.push('\n')
  }
  return { labelled, rest: rest.join('') }
}

/** A text goes on over a comma unless what follows is a count or a day that another slot waits for. */
function continues(slot: Slot, piece: string, slots: readonly Slot[]): boolean {
  if (slot.kind === 'date') return /^\s?(?:19|20)\d\d\b/.test(piece)
  if (slot.kind !== 'text') return false
  const others = slots.filter((other) => other !== slot)
  const counted = countsIn(piece).some(({ noun }) =>
    others.some((other) => other.kind === 'quantity' && (noun === 'bare' || fits(other, noun))),
  )
  return !counted && !(others.some(({ kind }) => kind === 'date') && findDates(piece).length > 0)
}

const usual =
  '日期 时间 数量 件数 地点 位置 仓库 负责人 岗位 频率 频次 记录 凭证 编号 型号 date quantity qty place location record proof'.split(
    ' ',
  )

/** A line break before every label in mid-line: "dark blue goods are: light blue", 日期：6月3日数量：11件. */
function beforeLabels(text: string, slots: readonly Slot[]): string {
  // The longer first: 采购日期 is one label and no word before 日期.
  const names = [...new Set([...slots.flatMap(shortNamesOf), ...usual])].toSorted(
    (a, b) => b.length - a.length,
  )
  const labels = names.map((name) => {
    const label = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    return /^\w/.test(name) ? `(?<![^\\s,;.，；。])${label}` : label
  })
  const isLabel = new RegExp(`(?:${labels.join('|')})(?=\\s?[:：])`, 'gi')
  return text.replace(isLabel, (label, at: number) =>
    at === 0 || text[at - 1] === '\n' ? label : `\n${label}`,
  )
}

/** Names under which a slot stands before a colon: in full, and an English one without its leading "what the". */
function shortNamesOf(slot: Slot): string[] {
  const label = labelOf(slot)
  const short = plain(label.en).replace(/^(?:what|which|how many) (?:the )?/, '')
  return [slot.name, plain(label.en), short, plain(label.zh)].filter((name) => name.length >= 2)
}

function slotCalled(
  label: string,
  slots: readonly Slot[],
  taken: ReadonlySet<Slot>,
  filled: readonly Slot[],
): Slot | undefined {
  const said = plain(label)
  const open = slots.filter((slot) => !taken.has(slot))
  const exact = [...open, ...filled.filter((slot) => !taken.has(slot))].find((slot) =>
    namesOf(slot).includes(said),
  )
  if (exact) return exact
  const kinds = open.filter((slot) => kindWords[slot.kind].test(said))
  if (kinds.length > 0) return kinds[0]
  const again = filled.filter((slot) => !taken.has(slot) && kindWords[slot.kind].test(said))
  if (again.length === 1) return again[0]
  const begun = open.filter(
    (slot) => said.length > 1 && shortNamesOf(slot).some((name) => name.startsWith(said)),
  )
  if (begun.length === 1) return begun[0]
  const near = open.filter((slot) => said.length > 1 && namesOf(slot).some((name) => name.includes(said)))
  if (near.length > 0) return near.length === 1 ? near[0] : undefined
  // 当时的单据 is 单据, whatever stands before it.
  const [, last = ''] = /的([^的]+)$/.exec(said) ?? []
  const ended = open.filter((slot) => kindWords[slot.kind].test(last))
  return ended.length === 1 ? ended[0] : undefined
}

function namesOf(slot: Slot): string[] {
  const label = labelOf(slot)
  return [slot.name, label.en, label.zh, slot.ask.en, slot.ask.zh].map(plain).concat(shortNamesOf(slot))
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[?？.。*]/g, '')
    .trim()
}
