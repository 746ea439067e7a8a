import type { Choice, SlotValue } from '../case.ts'
import type { Item, Slot } from '../poa/catalogue/item.ts'
import { labelOf, printItem, slotsFor } from '../poa/catalogue/print-item.ts'
import { readSlots } from '../poa/catalogue/read-slots.ts'
import { inPlan } from '../poa/plan-items.ts'
import { claims } from '../poa/ledger.ts'
import { withChoice } from '../poa/take-up.ts'
import { storyAsins } from '../posture.ts'
import type { Answer, Context, Given, Question } from '../question.ts'
import type { Lang, Text } from '../text.ts'
import { needsProof, proofQuestion, splitProof, withProof } from './plan-proof.ts'

const planWords = /not yet|planned|plan to|will |going to|还没|尚未|没做|计划|打算|准备|将于|将在/i

/** Slots of the choice's present sentence that have no value yet. */
const openSlotsOf = (item: Item, choice: Choice): Slot[] =>
  slotsFor(item, choice.status).filter(({ name }) => choice.slots[name] === undefined)

/** One question for each item whose sentence has gaps, then one for its proof. */
export function slotQuestions({ kase }: Context): Question[] {
  return inPlan(kase).flatMap(({ choice, item }) => [
    details(item, choice),
    ...(claims(choice) ? [proofQuestion(item, choice)] : []),
  ])
}

function details(item: Item, choice: Choice): Question {
  const id = `slots/${item.id}`
  return {
    id,
    step: 'plan',
    label: { en: `details: ${item.offer.en}`, zh: `细节：${item.offer.zh}` },
    why: { en: 'a line counts by its dates, numbers and places.', zh: '有日期、数量、地点，这一句才算数。' },
    applies: ({ kase }) => kase.choices.some((other) => other.item === item.id),
    answered: () => openSlotsOf(item, choice).length === 0,
    ask: (context) => askDetails(item, choice, context),
    answer: (context, given) => readDetails(context, item, given),
    clear: (kase) => ({
      ...kase,
      choices: kase.choices.map((other) =>
        other.item === item.id ? { ...other, slots: {}, attestedAt: null } : other,
      ),
    }),
    shown: ({ lang, kase }) =>
      printItem(item, kase.choices.find((other) => other.item === item.id) ?? null, {
        asins: kase.notice?.asins ?? [],
      })[lang],
  }
}

const dropWords =
  /^(?:leave (?:it|this) out|not true(?: after all)?|drop(?: it)?|不写(?:这条)?|删掉|去掉(?:这条)?)[.。]?$/i

function askDetails(item: Item, choice: Choice, context: Context): { text: Text } {
  const open = openSlotsOf(item, choice)
  const one = open.length === 1 && !needsProof(choice)
  const list = (lang: Lang): string =>
    open
      .map((slot) => (one ? slot.ask[lang] : `· ${labelOf(slot)[lang]}${colon[lang]}${slot.ask[lang]}`))
      .join('\n')
  const proof =
    needsProof(choice) && item.proof
      ? { en: `\n· proof: for example ${item.proof.en}`, zh: `\n· 凭证：例如${item.proof.zh}` }
      : { en: '', zh: '' }
  const later =
    choice.status === 'so' || !item.planned
      ? { en: '', zh: '' }
      : {
          en: '\nNot done yet? Give the day on which it starts; it then stands as planned.',
          zh: '\n还没做？写“计划”和哪天开始，信里就写成计划。',
        }
  const sofar = printItem(item, choice, { asins: storyAsins(context.kase) })
  return {
    text: {
      en: `“${sofar.en}”\nPlease fill in, in one line or several:\n${list('en')}${proof.en}${later.en}\nNot true after all? Say «leave it out».`,
      zh: `“${sofar.zh}”\n请补上，一行或几行都行：\n${list('zh')}${proof.zh}${later.zh}\n其实没有这回事，就回“不写”。`,
    },
  }
}

const colon: Text = { en: ': ', zh: '：' }

function readDetails(context: Context, item: Item, given: Given): Answer {
  const { kase, today, lang } = context
  const choice = kase.choices.find((other) => other.item === item.id)
  if (!choice) return { kind: 'taken', kase }
  if (dropWords.test(given.words.trim())) {
    const choices = kase.choices.filter((other) => other !== choice)
    return {
      kind: 'taken',
      kase: { ...kase, choices },
      notes: [{ text: { en: 'Left out.', zh: '这条不写了。' } }],
    }
  }
  const planned = item.planned !== undefined && choice.status !== 'so' && planWords.test(given.words)
  const { words, proof } = splitProof(given.words)
  const asStatus: Choice = planned
    ? { ...choice, status: 'planned', slots: withoutDays(choice.slots) }
    : choice
  const open = openSlotsOf(item, asStatus)
  const { slots, problems } = readSlots({ ...item, slots: open }, words, {
    lang,
    today,
    have: asStatus.slots,
  })
  const [problem] = problems
  if (Object.keys(slots).length === 0 && !planned)
    return { kind: 'again', note: problem ?? stillNeeded(open) }
  const filled = { ...asStatus, slots: { ...asStatus.slots, ...named(slots) }, attestedAt: context.now }
  const changed = settleStatus(item, filled, today)
  const next =
    claims(changed) && proof !== null
      ? withProof(withChoice(kase, changed), item, proof)
      : withChoice(kase, changed)
  if (openSlotsOf(item, changed).length > 0)
    return { kind: 'aside', kase: next, notes: problem ? [{ text: problem }] : [] }
  const printed = printItem(item, changed, { asins: storyAsins(kase) })
  const heard = { en: `It reads now: ${printed.en}`, zh: `现在写的是：${printed.zh}\n英文：${printed.en}` }
  return { kind: 'taken', kase: next, notes: [{ text: heard }] }
}

/** Names of firms and brands stand as they are written, in characters too (domain sheet b.3, C23). */
const named = (slots: Record<string, SlotValue>): Record<string, SlotValue> => {
  const entries = Object.entries(slots).map(
    ([name, slot]) =>
      [
        name,
        (name === 'supplier' || name === 'brand') && slot.en === null ? { ...slot, en: slot.zh } : slot,
      ] as const,
  )
  return Object.fromEntries(entries)
}

const stillNeeded = (open: readonly Slot[]): Text => ({
  en: `I could not read that. I still need: ${open.map((slot) => labelOf(slot).en).join(', ')}.`,
  zh: `没读懂。还需要：${open.map((slot) => labelOf(slot).zh).join('、')}。`,
})

const withoutDays = (slots: Record<string, SlotValue>): Record<string, SlotValue> =>
  Object.fromEntries(Object.entries(slots).filter(([name]) => name !== 'date' && name !== 'since'))

/** A day still to come makes it a plan, whatever it was called: an action that is not done is never printed as done. */
function settleStatus(item: Item, choice: Choice, today: string): Choice {
  const day = choice.slots['date'] ?? choice.slots['since']
  const named = choice.slots['on']
  if (
    choice.status === 'planned' &&
    named &&
    typeof named.value === 'string' &&
    named.value <= today &&
    item.planned
  ) {
    const key = slotsFor(item, 'in-force').some(({ name }) => name === 'since') ? 'since' : 'date'
    const { on: _, ...rest } = choice.slots
    return { ...choice, status: key === 'since' ? 'in-force' : 'done', slots: { ...rest, [key]: named } }
  }
  if (!day || typeof day.value !== 'string' || day.value <= today || !item.planned) return choice
  return { ...choice, status: 'planned', slots: { ...withoutDays(choice.slots), on: day } }
}
