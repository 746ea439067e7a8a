import type { Case, Choice, SlotValue } from '../case.ts'
import { contradictionIn } from '../poa/catalogue/slot-sums.ts'
import type { Item, Slot } from '../poa/catalogue/item.ts'
import { labelOf, printItem, slotsFor } from '../poa/catalogue/print-item.ts'
import { isName } from '../poa/catalogue/read-value.ts'
import { readSlots } from '../poa/catalogue/read-slots.ts'
import { claims } from '../poa/ledger.ts'
import { withChoice } from '../poa/take-up.ts'
import type { Answer, Context } from '../question.ts'
import type { Text } from '../text.ts'
import { settleStatus, withoutDays } from './plan-status.ts'
import { proofNote, splitProof, withProof } from './plan-proof.ts'

type Values = Record<string, SlotValue>

/** Slots of the choice's present sentence that have no value yet, or none in English. */
export const openSlotsOf = (item: Item, choice: Choice): Slot[] =>
  slotsFor(item, choice.status).filter(
    (slot) => choice.slots[slot.name] === undefined || lacksEnglish(slot, choice.slots[slot.name]),
  )

/** Chinese words that the English letter cannot print; names stay as they are written. */
export const lacksEnglish = (slot: Slot, value: SlotValue | undefined): boolean =>
  value !== undefined &&
  value.en === null &&
  typeof value.value === 'string' &&
  slot.kind !== 'date' &&
  !isName(slot)

const planWords =
  /\bstarts\b|\bstarting\b|not (?:yet|done)|planned|plan to|\bwill\b|going to|still to do|还没|尚未|没(?:有)?做|(?<![按原照])计划(?![书单表])|打算|准备(?![好了完])|将于|将在|以后再/i
const doneWords = /已经?(?:做|完|在|于)|做完|完成了|\balready\b|(?<!not )\bdone\b/i

/** What an answer made of a choice. */
interface Heard {
  readonly choice: Choice
  /** The values it gave, without those that contradict each other. */
  readonly taken: Values
  readonly planned: boolean
  readonly proof: string | null
  readonly problems: readonly Text[]
}

function hear({ today, lang, ...context }: Context, item: Item, choice: Choice, words: string): Heard {
  const planned =
    item.planned !== undefined && choice.status !== 'so' && planWords.test(words) && !doneWords.test(words)
  const split = splitProof(words)
  const status: Choice = planned ? { ...choice, status: 'planned', slots: withoutDays(choice.slots) } : choice
  const slots = slotsFor(item, status.status)
  const english = englishTyped(item, status, split.words)
  const have = Object.fromEntries(
    Object.entries(status.slots).filter(([name]) => !context.session.editing && !waits(item, status, name)),
  )
  const read = english
    ? { slots: english, problems: [] }
    : readSlots({ ...item, slots }, split.words, { lang, today, have })
  const heard = asToldBefore(context.kase, asWritten(read.slots, slots))
  const values = { ...status.slots, ...heard }
  const sum = contradictionIn({ ...item, slots }, values)
  const names = sum?.names ?? []
  const changed = { ...status, slots: without(values, names), attestedAt: context.now }
  return {
    choice: settleStatus(item, changed, today),
    taken: without(heard, names),
    planned,
    proof: split.proof,
    problems: [...(sum ? [sum.problem] : []), ...read.problems],
  }
}

/** Reads one answer into the details of a choice: what is certain is kept and told, the rest is asked again. */
export function readDetails(context: Context, item: Item, given: Choice, words: string): Answer {
  const { kase } = context
  const heard = hear(context, item, editedFrom(context, given), words)
  const { choice, taken, planned } = heard
  const plain = withChoice(kase, choice)
  const proof = proofOf(plain, item, choice, heard.proof)
  const problems = 'problem' in proof ? [...heard.problems, proof.problem] : heard.problems
  const next = 'problem' in proof ? plain : proof.kase
  const isProven = next !== plain
  const wasCleared = Object.keys(given.slots).some((name) => choice.slots[name] === undefined)
  if (Object.keys(taken).length === 0 && !planned && !isProven && !wasCleared)
    return { kind: 'again', note: joined([...problems, ...stillNeeded(item, given, problems)]) }
  const echo = [understood(item, choice, taken, planned), isProven ? proofNote(next, item).text : null]
  if (openSlotsOf(item, choice).length > 0) return half(context, next, echo, problems)
  const printed = printItem(item, choice, { asins: kase.notice?.asins ?? [] })
  const note = { en: `It reads now: ${printed.en}`, zh: `现在写的是：${printed.zh}\n英文：${printed.en}` }
  return { kind: 'taken', kase: next, notes: [{ text: joined([...problems, note]) }] }
}

/** While an answer is changed the case stands without it; a value that is not named again stays as it was. */
function editedFrom({ session, kase }: Context, choice: Choice): Choice {
  if (!session.editing || Object.keys(choice.slots).length > 0) return choice
  const before = session.cases[kase.id]?.choices.find(({ item }) => item === choice.item)
  return before ? { ...choice, slots: before.slots } : choice
}

/** The English that was given for the same Chinese words at another sentence; it is not asked twice. */
function asToldBefore(kase: Case, values: Values): Values {
  const told = kase.choices.flatMap(({ slots }) => Object.values(slots)).filter(({ en }) => en !== null)
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const same = value.en === null && value.zh !== null ? told.find(({ zh }) => zh === value.zh) : undefined
      return [name, same ? { ...value, en: same.en } : value]
    }),
  )
}

const waits = (item: Item, choice: Choice, name: string): boolean =>
  item.slots.some((slot) => slot.name === name && lacksEnglish(slot, choice.slots[name]))

/** The English of the one Chinese value that waits for it, where nothing else is open. */
function englishTyped(item: Item, choice: Choice, words: string): Values | null {
  const open = openSlotsOf(item, choice)
  const [slot] = open
  const value = slot ? choice.slots[slot.name] : undefined
  if (!slot || !value || open.length > 1 || !lacksEnglish(slot, value)) return null
  const en = words
    .replace(/^\s*(?:english|英文)\s*[:：]\s*/i, '')
    .replace(/\s+/g, ' ')
    .replace(/[.。\s]+$/, '')
    .trim()
  if (/\p{Script=Han}/u.test(en) || !/[a-z]{2}/i.test(en) || en.length > 200) return null
  return /^(?:yes|no|ok(?:ay)?|sure|none|done|not sure|i don[’']t know)$/i.test(en)
    ? null
    : { [slot.name]: { ...value, en } }
}

function proofOf(
  kase: Case,
  item: Item,
  choice: Choice,
  proof: string | null,
): { kase: Case } | { problem: Text } {
  return claims(choice) && proof !== null ? withProof(kase, item, proof) : { kase }
}

/** Half an answer is kept, told and can be taken back. */
function half(
  { kase, session }: Context,
  next: Case,
  heard: readonly (Text | null)[],
  problems: readonly Text[],
): Answer {
  const before = session.cases[kase.id] ?? kase
  const undo = { caseId: kase.id, before: { choices: before.choices, evidence: before.evidence } }
  const texts = [...heard.flatMap((text) => text ?? []), ...problems]
  return {
    kind: 'aside',
    kase: next,
    notes: texts.length > 0 ? [{ text: joined(texts) }] : [],
    session: { undo },
  }
}

function understood(item: Item, choice: Choice, taken: Values, planned: boolean): Text | null {
  const slots = slotsFor(item, choice.status).filter(({ name }) => taken[name] !== undefined)
  const [first] = slots
  const said = (lang: 'en' | 'zh') => (slot: Slot) => {
    const value = taken[slot.name]
    return `${labelOf(slot)[lang]} ${value?.[lang] ?? value?.zh ?? String(value?.value)}`
  }
  const asPlan = planned ? { en: 'It stands as planned.', zh: '这条先写成计划。' } : null
  if (!first) return asPlan
  const label = labelOf(first)
  const heard = {
    en: `Noted: ${slots.map(said('en')).join('; ')}. To correct one, write it with its name, such as “${label.en}: …”.`,
    zh: `记下了：${slots.map(said('zh')).join('；')}。要改哪项，就连名称一起重写，例如“${label.zh}：……”。`,
  }
  return asPlan ? joined([asPlan, heard]) : heard
}

const joined = (texts: readonly Text[]): Text => ({
  en: texts.map(({ en }) => en).join('\n'),
  zh: texts.map(({ zh }) => zh).join('\n'),
})

const without = (values: Values, names: readonly string[]): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)))

/** Names of firms and brands stand as they are written, in characters too (domain sheet b.3, C23). */
const asWritten = (values: Values, slots: readonly Slot[]): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const isWritten = slots.some((slot) => slot.name === name && isName(slot))
      return [name, isWritten && value.en === null ? { ...value, en: value.zh } : value]
    }),
  )

function stillNeeded(item: Item, choice: Choice, problems: readonly Text[]): Text[] {
  const open = openSlotsOf(item, choice)
  if (open.length === 0 || (problems.length > 0 && open.length === 1)) return []
  const start = problems.length > 0 ? { en: '', zh: '' } : { en: 'I could not read that. ', zh: '没读懂。' }
  return [
    {
      en: `${start.en}I still need: ${open.map((slot) => labelOf(slot).en).join(', ')}.`,
      zh: `${start.zh}还需要：${open.map((slot) => labelOf(slot).zh).join('、')}。`,
    },
  ]
}
