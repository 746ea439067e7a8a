import type { Case } from './case.ts'
import type { OutFile } from './effect.ts'
import type { Session } from './session.ts'
import type { Lang, Text } from './text.ts'
import type { StepName } from './words.ts'

/** An answer the seller can tap or type; `words` are further ways to say it. */
export interface Option {
  readonly id: string
  readonly label: Text
  readonly words?: RegExp
}

/** All that a question may look at; nothing here is a clock. */
export interface Context {
  readonly session: Session
  readonly kase: Case
  readonly lang: Lang
  /** Milliseconds since the epoch, from the event. */
  readonly now: number
  /** The seller's calendar day, YYYY-MM-DD. */
  readonly today: string
}

/** What the seller gave: typed words, or the id of an option they tapped. */
export interface Given {
  readonly words: string
  readonly option: string | null
}

export interface Ask {
  readonly text: Text
  /** How it is asked again after an aside, where the full text is long. */
  readonly short?: Text
  readonly options?: readonly Option[]
  /** Several options may be named at once. */
  readonly multi?: boolean
  /** The numbers of the sentences of the plan that it shows. */
  readonly sentences?: readonly number[]
}

/** Something to say beside the question itself; `copy` marks a text meant for pasting elsewhere, sent alone. */
export interface Note {
  readonly text: Text
  readonly copy?: boolean
  readonly files?: readonly OutFile[]
}

/** `taken` moves on; `again` says why not and asks once more; `aside` says something and the question stands. */
export type Answer =
  | {
      readonly kind: 'taken'
      readonly kase: Case
      readonly notes?: readonly Note[]
      readonly session?: Partial<Session>
    }
  | { readonly kind: 'again'; readonly note: Text }
  | {
      readonly kind: 'aside'
      readonly notes: readonly Note[]
      readonly kase?: Case
      readonly session?: Partial<Session>
      /** Buttons of its own under the last note; the question is then not asked again. */
      readonly buttons?: readonly { readonly id: string; readonly label: Text }[]
    }

/**
 * One thing to learn from the seller, as data: when it applies, whether it is answered, how it is asked, why, and
 * what an answer does. Back, edit, skip, repeat and status are the same for all because all are of this shape.
 */
export interface Question {
  readonly id: string
  readonly step: StepName
  /** What it is about, for lists of answers and gaps. */
  readonly label: Text
  readonly why: Text
  /** Passing over it leaves no gap. */
  readonly optional?: boolean
  applies(context: Context): boolean
  answered(context: Context): boolean
  /** Said once, before it is first asked. */
  intro?(context: Context): readonly Note[]
  ask(context: Context): Ask
  answer(context: Context, given: Given): Answer
  /** The case without this answer. */
  clear(kase: Case): Case
  /** The present answer in short, for lists. */
  shown?(context: Context): string
}

const yes =
  /^(?:(?:y|yes|yep|yeah|ok|okay|sure|right|correct|true|fine|all right|all good|是|是的|对|对的|都对|全对|好|好的|可以|没错|嗯|正确|确认|没问题|行)[\s,，.。!！~]*)+$/i
const no = /^(n|no|nope|none|nothing|not yet|否|不|不是|没有|没|无|都没有|没有了|暂无|还没有|还没)[.!。!~]*$/i

export const saysYes = (words: string): boolean => words.length < 60 && yes.test(words.trim())
export const saysNo = (words: string): boolean => no.test(words.trim())

const plain = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.。,，、;；:：!！?？"'“”「」()（）-]+/g, ' ')
    .trim()

const labels = new WeakMap<Option, readonly string[]>()

/** The label of an option in both languages, plain, made once however many words are compared with it. */
function labelsOf(option: Option): readonly string[] {
  const known = labels.get(option)
  if (known !== undefined) return known
  const made = [plain(option.label.en), plain(option.label.zh)]
  labels.set(option, made)
  return made
}

/** The one option that a tap or typed words mean, or null when they mean none or several. */
export function pickOne(options: readonly Option[], given: Given): Option | null {
  if (given.option !== null) return options.find((option) => option.id === given.option) ?? null
  const words = plain(given.words)
  if (words === '') return null
  const number = /^(?:选|第|no |option |number )?\s?(\d{1,2})(?: ?(?:项|个|号))?$/.exec(words)
  if (number) return options[Number(number[1]) - 1] ?? null
  const exact = options.filter((option) => labelsOf(option).includes(words) || option.id === words)
  if (exact.length === 1) return exact[0] ?? null
  const said = options.filter((option) => option.words?.test(given.words.trim()))
  if (said.length === 1) return said[0] ?? null
  if (said.length > 1 || words.length < 2) return null
  const close = options.filter((option) => labelsOf(option).some((label) => label.includes(words)))
  if (close.length === 1) return close[0] ?? null
  const begun = options.filter((option) => labelsOf(option).some((label) => words.startsWith(label)))
  return begun.length === 1 ? (begun[0] ?? null) : null
}

const all = /^(all|all of them|everything|both|全部|全都有|都有|全选|所有|都做了|都是)$/i

/** All options that a list such as "1, 3 and 4" means; null when it cannot be read. An empty list means none. */
export function pickMany(options: readonly Option[], given: Given): Option[] | null {
  if (given.option !== null) {
    if (given.option === 'none') return []
    const one = options.find((option) => option.id === given.option)
    return one ? [one] : null
  }
  const words = given.words.normalize('NFKC').trim()
  if (saysNo(words) || words === '0') return []
  if (all.test(words)) return options.filter(({ id }) => id !== 'other')
  const bare = words.replace(/(?:\band\b|和|以及|跟|&|第|项|号|选|no\.?)/gi, ' ')
  if (/^[\d\s,，、;；.+/-]+$/.test(bare)) {
    const numbers = bare.match(/\d{1,2}/g) ?? []
    const picked = numbers.map((number) => options[Number(number) - 1])
    if (picked.length === 0 || picked.some((option) => option === undefined)) return null
    return [...new Set(picked as Option[])]
  }
  const led =
    /^((?:\d{1,2}[\s,，、和&.]*){1,20})(?:都|全|这|已|也)?(?:做|完成|有|选|是|可以|done|finished|did|yes|are|i have)/i.exec(
      words,
    )?.[1]
  // Several numbers, then words: "1 2 3, traced all 18 on 20 November". One number alone may be a day or a count.
  const several = /^((?:\d{1,2}(?:[\s,，、&.和]|and){1,3}){1,20}\d{1,2})\s*[,，:：;；。]\s*(?=\p{L})/iu.exec(
    words,
  )?.[1]
  const list = led ?? several
  if (list !== undefined) return pickMany(options, { words: list, option: null })
  const parts = words.split(/[,，、;；\n]+/).map((part) => pickOne(options, { words: part, option: null }))
  if (parts.length > 0 && parts.every((part) => part !== null)) return [...new Set(parts as Option[])]
  const named = options.filter((option) => option.words?.test(words))
  return named.length > 0 ? named : null
}
