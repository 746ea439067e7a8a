import type { Case, Choice, Evidence, SlotValue } from '../case.ts'
import { blank, nextEvidenceId } from '../evidence/blank.ts'
import { nameOf } from '../evidence/describe.ts'
import type { Item, Slot } from '../poa/catalogue/item.ts'
import { labelOf, printItem, slotsFor } from '../poa/catalogue/print-item.ts'
import { readSlots } from '../poa/catalogue/read-slots.ts'
import { withChoice } from '../poa/take-up.ts'
import {
  type Answer,
  type Context,
  type Given,
  type Option,
  type Question,
  pickOne,
  saysNo,
} from '../question.ts'
import type { Text } from '../text.ts'
import { inPlan } from '../poa/plan-items.ts'

const planWords = /not yet|planned|plan to|will |going to|还没|尚未|没做|计划|打算|准备|将于|将在/i

/** Slots of the choice's present sentence that have no value yet. */
export const openSlotsOf = (item: Item, choice: Choice): Slot[] =>
  slotsFor(item, choice.status).filter(({ name }) => choice.slots[name] === undefined)

const needsProof = (choice: Choice): boolean =>
  (choice.status === 'done' || choice.status === 'in-force') && choice.proof === null

/** One question for each item whose sentence has gaps, then one for its proof. */
export function slotQuestions({ kase }: Context): Question[] {
  return inPlan(kase).flatMap(({ choice, item }) => [
    details(item, choice),
    ...(choice.status === 'so' ? [] : [proof(item, choice)]),
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
    answered: () =>
      openSlotsOf(item, choice).length === 0 ||
      (choice.attestedAt !== null && openSlotsOf(item, choice).length === 0),
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

const notDone: Option = {
  id: 'drop',
  label: { en: 'Not true after all: leave it out', zh: '其实没有，不写这条' },
  words: /leave it out|not true|drop|不写|删掉|去掉/i,
}

function askDetails(item: Item, choice: Choice, context: Context): { text: Text; options: Option[] } {
  const open = openSlotsOf(item, choice)
  const one = open.length === 1
  const list = (lang: 'en' | 'zh'): string =>
    open.map((slot) => (one ? slot.ask[lang] : `· ${labelOf(slot)[lang]}: ${slot.ask[lang]}`)).join('\n')
  const hint =
    choice.status === 'so' || !item.planned
      ? { en: '', zh: '' }
      : {
          en: '\nNot done yet? Give the fixed day on which it starts; it then stands as planned.',
          zh: '\n还没做？写明哪天开始，信里就写成“计划”。',
        }
  const sofar = printItem(item, choice, { asins: context.kase.notice?.asins ?? [] })
  return {
    text: {
      en: `“${sofar.en}”\nPlease fill in, in one line or several:\n${list('en')}${hint.en}`,
      zh: `“${sofar.zh}”\n请补上（一行或几行都行）：\n${list('zh')}${hint.zh}`,
    },
    options: [notDone],
  }
}

function readDetails(context: Context, item: Item, given: Given): Answer {
  const { kase, today, lang } = context
  const choice = kase.choices.find((other) => other.item === item.id)
  if (!choice) return { kind: 'taken', kase }
  if (pickOne([notDone], given)?.id === 'drop' && given.words.length < 40) {
    return {
      kind: 'taken',
      kase: { ...kase, choices: kase.choices.filter((other) => other !== choice) },
      notes: [{ text: { en: 'Left out.', zh: '这条不写了。' } }],
    }
  }
  const planned = item.planned !== undefined && choice.status !== 'so' && planWords.test(given.words)
  const asStatus: Choice = planned
    ? { ...choice, status: 'planned', slots: withoutDays(choice.slots) }
    : choice
  const open = openSlotsOf(item, asStatus)
  const { slots, problems } = readSlots({ ...item, slots: open }, given.words, {
    lang,
    today,
    have: asStatus.slots,
  })
  const [problem] = problems
  if (Object.keys(slots).length === 0) {
    return {
      kind: 'again',
      note: problem ?? {
        en: `I could not read that. I still need: ${open.map((slot) => labelOf(slot).en).join(', ')}.`,
        zh: `没读懂。还需要：${open.map((slot) => labelOf(slot).zh).join('、')}。`,
      },
    }
  }
  const changed = settleStatus(
    item,
    { ...asStatus, slots: { ...asStatus.slots, ...slots }, attestedAt: context.now },
    today,
  )
  const next = withChoice(kase, changed)
  if (openSlotsOf(item, changed).length > 0)
    return { kind: 'aside', kase: next, notes: problem ? [{ text: problem }] : [] }
  const printed = printItem(item, changed, { asins: kase.notice?.asins ?? [] })
  return {
    kind: 'taken',
    kase: next,
    notes: [
      { text: { en: `It reads now: ${printed.en}`, zh: `现在写的是：${printed.zh}\n英文：${printed.en}` } },
    ],
  }
}

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

const noProof: Option = {
  id: 'none',
  label: { en: 'No proof yet', zh: '还没有凭证' },
  words: /^(?:no|none|not yet|没有|还没有|暂无)/i,
}

function proofOptions(item: Item, kase: Case): Option[] {
  const papers = kase.evidence
    .filter(({ leftOut }) => leftOut === null)
    .map((entry): Option => {
      const name = nameOf(entry)
      const number = entry.number ? ` ${entry.number}` : ''
      return { id: entry.id, label: { en: `${name.en}${number}`, zh: `${name.zh}${number}` } }
    })
  const usual: Option[] = item.proof ? [{ id: 'usual', label: item.proof }] : []
  return [...usual, ...papers, noProof]
}

/** Until its proof is named, what was suggested and attested in one sitting stands as planned. */
function proof(item: Item, choice: Choice): Question {
  const id = `proof/${item.id}`
  return {
    id,
    step: 'plan',
    label: { en: `proof: ${item.offer.en}`, zh: `凭证：${item.offer.zh}` },
    why: {
      en: 'what no paper shows may be checked and found missing; it stands as planned until then.',
      zh: '没有凭证的事，亚马逊可能核实不到；补上凭证之前只能写成“计划”。',
    },
    applies: ({ kase }) => kase.choices.some((other) => other.item === item.id && other.status !== 'planned'),
    answered: () => !needsProof(choice),
    ask: ({ kase }) => ({
      text: {
        en: `What shows that? “${item.offer.en}” Choose, or type the name of the paper.`,
        zh: `“${item.offer.zh}”有什么凭证？选一项，或打出凭证名称。`,
      },
      options: proofOptions(item, kase),
    }),
    answer: (context, given) => readProof(context, item, given),
    clear: (kase) => ({
      ...kase,
      choices: kase.choices.map((other) => (other.item === item.id ? { ...other, proof: null } : other)),
    }),
    shown: ({ kase, lang }) => {
      const entry = kase.evidence.find(
        ({ id: evidence }) => evidence === kase.choices.find((other) => other.item === item.id)?.proof,
      )
      return entry ? nameOf(entry)[lang] : ''
    },
  }
}

function readProof(context: Context, item: Item, given: Given): Answer {
  const { kase } = context
  const choice = kase.choices.find((other) => other.item === item.id)
  if (!choice) return { kind: 'taken', kase }
  const picked = pickOne(proofOptions(item, kase), given)
  if (picked?.id === 'none' || (!picked && saysNo(given.words))) {
    const skipped = [...kase.skipped.filter((other) => other !== `proof/${item.id}`), `proof/${item.id}`]
    const text = { en: 'Then it stays marked until you name a proof.', zh: '那这一句先标着，等您补上凭证。' }
    return { kind: 'aside', kase: { ...kase, skipped }, notes: [{ text }] }
  }
  const known = kase.evidence.find(({ id }) => id === picked?.id)
  if (known) return { kind: 'taken', kase: withChoice(kase, { ...choice, proof: known.id }) }
  const words = picked?.id === 'usual' ? null : given.words.trim()
  if (words !== null && words.length < 3)
    return {
      kind: 'again',
      note: { en: 'Please choose one, or type what the paper is.', zh: '请选一项，或打出凭证名称。' },
    }
  const { kase: next, entry } = withProofPaper(kase, item, words)
  return { kind: 'taken', kase: withChoice(next, { ...choice, proof: entry.id }) }
}

/** The paper named as proof, found among the evidence or put beside it as a new exhibit. */
function withProofPaper(kase: Case, item: Item, words: string | null): { kase: Case; entry: Evidence } {
  const name = words === null ? (item.proof?.en ?? '') : words.slice(0, 120)
  const same = kase.evidence.find((entry) => entry.words === name && entry.leftOut === null)
  if (same) return { kase, entry: same }
  const entry: Evidence = {
    ...blank(nextEvidenceId(kase.evidence)),
    type: 'other',
    name: words === null ? `proof:${item.id}` : name,
    words: name,
  }
  return { kase: { ...kase, evidence: [...kase.evidence, entry] }, entry }
}
