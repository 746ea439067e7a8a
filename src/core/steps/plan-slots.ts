import type { Case, Choice } from '../case.ts'
import type { Item, Slot } from '../poa/catalogue/item.ts'
import { pageParts } from '../poa/catalogue/page-words.ts'
import { labelOf, printItem, slotsFor } from '../poa/catalogue/print-item.ts'
import { answersKind, answersValue } from '../poa/catalogue/read-value.ts'
import { claims } from '../poa/ledger.ts'
import { inPlan } from '../poa/plan-items.ts'
import {
  type Answer,
  type Ask,
  type Context,
  type Given,
  type Option,
  type Question,
  pickMany,
} from '../question.ts'
import type { Lang, Text } from '../text.ts'
import { lacksEnglish, openSlotsOf, readDetails } from './plan-details.ts'
import { needsProof, proofQuestion } from './plan-proof.ts'

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
    answer: (context, given) => answerDetails(context, item, given),
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
  /^(?:please |请|那|那就|先)?(?:leave (?:it|this|that|this one) out|not true(?: after all)?|drop(?: it| this)?|remove (?:it|this)|(?:actually,? ?)?(?:we|i) (?:did not|didn[’']t|never) (?:do|did) (?:it|this|that)|(?:that|this|it) (?:did not|didn[’']t|never) happen(?:ed)?|不写(?:这条|这句|进去)?|删掉(?:这条|这句)?|删了|去掉(?:这条|这句)?|不要(?:写)?(?:这条|这句)|这[条句个](?:不写|不要|删掉|去掉)|(?:其实|实际上)(?:我们)?(?:并)?没(?:有)?(?:做|弄|发生)过?(?:这个|这件事|这条)?|没做过|没有?这回事|没有?这件事|不是事实|不属实)[了吧啊]?[.。!！]*$/i

/** "We did not do that, leave it out": the wish stands in a short sentence without a number of its own. */
const isDropped = (words: string): boolean =>
  dropWords.test(words) ||
  (words.length < 60 &&
    !/\d/.test(words) &&
    /leave (?:it|this|that) out|不写(?:了|吧|这|进)|就?不写[。.]?$/i.test(words))

/** What may be tapped instead of typed: the parts of the page, where they alone are open. */
function partsOptions(item: Item, choice: Choice): Option[] {
  const open = openSlotsOf(item, choice)
  const [slot] = open
  if (!slot || open.length > 1 || answersKind(slot) !== 'part') return []
  return pageParts.map(({ id, en, zh }) => ({ id, label: { en, zh } }))
}

function askDetails(item: Item, choice: Choice, context: Context): Ask {
  const open = openSlotsOf(item, choice)
  const sofar = printItem(item, choice, { asins: context.kase.notice?.asins ?? [] })
  if (open.length === 0) return { text: askChange(item, choice, sofar) }
  const one = open.length === 1 && !needsProof(choice)
  const list = (lang: Lang): string =>
    open
      .map((slot) => {
        const ask = askOf(slot, choice)[lang]
        return one ? ask : `· ${labelOf(slot)[lang]}${colon[lang]}${ask}`
      })
      .join('\n')
  const proof =
    needsProof(choice) && item.proof
      ? { en: `\n· proof: for example ${item.proof.en}`, zh: `\n· 凭证：例如${item.proof.zh}` }
      : { en: '', zh: '' }
  const later =
    choice.status === 'so' || choice.status === 'planned' || !item.planned
      ? { en: '', zh: '' }
      : {
          en: '\nNot done yet? Give the day on which it starts; it then stands as planned.',
          zh: '\n还没做？写“计划”和哪天开始，信里就写成计划。',
        }
  const options = partsOptions(item, choice)
  return {
    text: {
      en: `“${sofar.en}”\nPlease fill in, in one line or several:\n${list('en')}${proof.en}${later.en}\nNot true after all? Say «leave it out».`,
      zh: `“${sofar.zh}”\n请补上，一行或几行都行：\n${list('zh')}${proof.zh}${later.zh}\n其实没有这回事，就回“不写”。`,
    },
    ...(options.length > 0 && { options, multi: true }),
  }
}

/** The question of one slot; for Chinese words that the letter cannot print, their English. */
function askOf(slot: Slot, choice: Choice): Text {
  const value = choice.slots[slot.name]
  if (!value || !lacksEnglish(slot, value)) return slot.ask
  const words = value.zh ?? String(value.value)
  return { en: `How is “${words}” written in English?`, zh: `“${words}”的英文怎么写？` }
}

/** While an answer is changed: what stands, and how to change one thing of it. */
function askChange(item: Item, choice: Choice, sofar: Text): Text {
  const names = (lang: Lang, comma: string): string =>
    slotsFor(item, choice.status)
      .map((slot) => labelOf(slot)[lang])
      .join(comma)
  return {
    en: `“${sofar.en}”\nWhat should change? Write it with its name (${names('en', ', ')}). The rest stays.\nNot true after all? Say «leave it out».`,
    zh: `“${sofar.zh}”\n要改哪一项？连名称一起写（${names('zh', '、')}），其余不变。\n其实没有这回事，就回“不写”。`,
  }
}

const colon: Text = { en: ': ', zh: '：' }

function answerDetails(context: Context, item: Item, given: Given): Answer {
  const { kase } = context
  const choice = kase.choices.find((other) => other.item === item.id)
  if (!choice) return { kind: 'taken', kase }
  if (isDropped(given.words.trim())) return dropped(kase, item)
  const options = partsOptions(item, choice)
  const picked =
    options.length > 0 && /^[\d\s,，、.和]+$|^$/.test(given.words) ? pickMany(options, given) : null
  const parts = given.option !== null ? options.filter(({ id }) => id === given.option) : (picked ?? [])
  if (parts.length === 0) {
    const read = readDetails(context, item, choice, given.words)
    return isStillChinese(item, choice, given.words, read) ? notEnglish(item, choice) : read
  }
  const chosen = pageParts.filter(({ id }) => parts.some((part) => part.id === id))
  return readDetails(context, item, choice, answersValue('text', chosen)[context.lang] ?? '')
}

/** The English of one value was asked, and words that can be printed no better stand in its place: the value stays. */
function isStillChinese(item: Item, choice: Choice, words: string, read: Answer): boolean {
  const [slot, ...others] = openSlotsOf(item, choice)
  if (slot === undefined || others.length > 0 || read.kind === 'again' || /^[^:：]{1,12}[:：]/.test(words))
    return false
  const value = choice.slots[slot.name]
  const next = read.kase?.choices.find((other) => other.item === item.id)?.slots[slot.name]
  return (
    value !== undefined &&
    next !== undefined &&
    lacksEnglish(slot, value) &&
    lacksEnglish(slot, next) &&
    next.zh !== value.zh
  )
}

function notEnglish(item: Item, choice: Choice): Answer {
  const [slot] = openSlotsOf(item, choice)
  const name = slot ? labelOf(slot) : { en: '', zh: '' }
  return {
    kind: 'again',
    note: {
      en: `That is not English yet. To change what stands there, write it with its name: “${name.en}: …”.`,
      zh: `这还不是英文。要改内容的话，连名称一起写：“${name.zh}：……”。`,
    },
  }
}

/** The sentence is taken out, and with it the paper that was named as its proof alone. */
function dropped(kase: Case, item: Item): Answer {
  const own = kase.choices.find((other) => other.item === item.id)
  const choices = kase.choices.filter((other) => other.item !== item.id)
  const isUsed = (id: string): boolean => choices.some(({ proof }) => proof === id)
  const evidence = kase.evidence.filter(
    ({ id, name }) => !(id === own?.proof && name === `proof:${item.id}` && !isUsed(id)),
  )
  const text = { en: 'Left out. /undo brings it back.', zh: '这条不写了。发 /undo 可以恢复。' }
  return { kind: 'taken', kase: { ...kase, choices, evidence }, notes: [{ text }] }
}
