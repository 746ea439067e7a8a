import type { Case } from '../case.ts'
import type { BreachKind, Reading, Token } from './breach.ts'
import { readChinese } from './chinese.ts'
import { readEnglish } from './english.ts'
import { deniedIn, plannedIn, sameUnit } from './parity-words.ts'
import { namesOfCase, spellingsOf } from './names-of-case.ts'

/** A stretch of one of two texts; without words where the text has nothing that answers. */
interface Side {
  readonly words: string
  readonly start: number
  readonly end: number
}

/** Where the Chinese and the English do not say the same, both sides for showing beside each other. */
export interface Mismatch {
  readonly kind: BreachKind
  readonly zh: Side
  readonly en: Side
}

/**
 * Where a Chinese text and its English differ in a number, unit, date, name, identifier, exhibit, negation, limit or in
 * what is done and what is planned; empty where all agree.
 */
export function parity(zh: string, en: string, kase: Case): readonly Mismatch[] {
  const names = namesOfCase(kase)
  const [left, right] = [readChinese(zh, names), readEnglish(en, names)]
  return [
    ...figures(left, right),
    ...units(left, right),
    ...named(left, right, kase),
    ...told('negation', deniedIn(left, right), deniedIn(right, left)),
    ...told('status', plannedIn(left), plannedIn(right)),
    ...limits(left, right),
    ...weekdays(zh, en),
    ...letters(zh, en),
  ]
}

const sideOf = (token: Token | undefined): Side =>
  token ? { words: token.words, start: token.start, end: token.end } : { words: '', start: 0, end: 0 }

/** Numbers, dates, identifiers and exhibits, each as often on both sides. */
function figures(zh: Reading, en: Reading): Mismatch[] {
  const kinds = ['number', 'date', 'identifier', 'exhibit', 'gap'] as const
  return kinds.flatMap((kind) => {
    const of = ({ tokens }: Reading): Token[] => tokens.filter((token) => token.kind === kind)
    const left = [...of(zh)]
    const right = of(en).filter((token) => {
      const at = left.findIndex((other) => kind === 'gap' || sameKey(other.key, token.key))
      if (at >= 0) left.splice(at, 1)
      return at < 0
    })
    const hard = (tokens: readonly Token[], others: readonly Token[]): Token[] =>
      tokens.filter(
        (token) => kind !== 'number' || !isSmall(token) || others.some((other) => !isSmall(other)),
      )
    const [lost, added] = [hard(left, right), hard(right, left)]
    return Array.from({ length: Math.max(lost.length, added.length) }, (_, i) => ({
      kind,
      zh: sideOf(lost[i]),
      en: sideOf(added[i]),
    }))
  })
}

/** A day without its year answers the same day with one. */
const sameKey = (one: string, other: string): boolean =>
  one === other ||
  (/^\d\d-\d\d$/.test(one) && other.endsWith(`-${one}`)) ||
  (/^\d\d-\d\d$/.test(other) && one.endsWith(`-${other}`))

/** A small number in words is as often none on the other side: 两 is "both", 半年 "six months". */
const isSmall = ({ words, key }: Token): boolean => Number(key) <= 12 && !/\d/.test(words)

/** What is counted: 件 answers units, 箱 cartons. */
function units(zh: Reading, en: Reading): Mismatch[] {
  const numbers = ({ tokens }: Reading): Token[] => tokens.filter(({ kind }) => kind === 'number')
  return numbers(zh).flatMap((token): Mismatch[] => {
    const like = numbers(en).filter(({ key }) => key === token.key)
    const fits =
      like.length === 0 ||
      like.some((other) =>
        sameUnit(token.unit ?? '', other.unit ?? '', zh.text.slice(token.end, token.end + 6)),
      )
    return fits ? [] : [{ kind: 'unit', zh: sideOf(token), en: sideOf(like[0]) }]
  })
}

/** Names that the case knows in both spellings, and Latin names within the Chinese. */
function named(zh: Reading, en: Reading, kase: Case): Mismatch[] {
  const english = en.text.toLowerCase()
  const found: Mismatch[] = []
  const known = spellingsOf(kase)
  for (const token of zh.tokens) {
    if (token.kind !== 'name' || token.run !== undefined || ignored.test(token.words)) continue
    const spellings = known.filter((each) => each.includes(token.words.toLowerCase())).flat()
    const like = [token.words.toLowerCase(), ...spellings]
    const isChinese = /\p{Script=Han}/u.test(token.words)
    if (
      like.some((name) => english.includes(name)) ||
      (isChinese && spellings.length === 0 && unknownIn(en, known).length > 0)
    )
      continue
    found.push({ kind: 'name', zh: sideOf(token), en: sideOf(undefined) })
  }
  const chinese = zh.text.toLowerCase()
  for (const each of known) {
    const latin = each.find((name) => /^[\p{Script=Latin}\P{L}]+$/u.test(name) && english.includes(name))
    if (latin === undefined || each.some((name) => chinese.includes(name))) continue
    const start = english.indexOf(latin)
    found.push({
      kind: 'name',
      zh: sideOf(undefined),
      en: { words: en.text.slice(start, start + latin.length), start, end: start + latin.length },
    })
  }
  const strangers = zh.tokens.some(
    ({ kind, run, words }) =>
      kind === 'name' &&
      run === undefined &&
      han.test(words) &&
      !known.some((each) => each.includes(words.toLowerCase())),
  )
  for (const token of strangers ? [] : unknownIn(en, known))
    if (!chinese.includes(token.key)) found.push({ kind: 'name', zh: sideOf(undefined), en: sideOf(token) })
  return found
}

// Words that a letter capitalises and that are no names.
const ignored =
  /^(?:exhibits?|complaint|id|asins?|fba|sku|skus|amazon|seller|central|plan|action|appendix|annex|invoice|voice|customer|plus|ltd|co|limited|inc|llc|gmbh|pdf|ean|upc|usb|led|a|b|c|i|chinese|english|china|japan|germany|europe|us|uk|eu|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|[A-Z])$/i

const han = /\p{Script=Han}/u

/** Names of the English that the case does not know. */
const unknownIn = ({ tokens }: Reading, known: readonly (readonly string[])[]): Token[] =>
  tokens.filter(
    ({ kind, key, words }) =>
      kind === 'name' &&
      words.length > 2 &&
      !ignored.test(words) &&
      !known.some((each) => each.some((name) => name.includes(key))),
  )

interface Told {
  readonly least: number
  readonly most: number
  readonly token: Token | undefined
}

/** What may be told in so many words on either side; no count in common is a mismatch. */
function told(kind: BreachKind, left: Told, right: Told): Mismatch[] {
  if (left.least <= right.most && right.least <= left.most) return []
  return [{ kind, zh: sideOf(left.token), en: sideOf(right.token) }]
}

function limits(zh: Reading, en: Reading): Mismatch[] {
  return ['least', 'most-limit', 'about'].flatMap((mark): Mismatch[] => {
    const [left, right] = [zh, en].map(({ tokens }) =>
      tokens.find(({ kind, key }) => kind === 'mark' && key === mark),
    )
    if (
      mark === 'about' &&
      right &&
      /\b(?:questions?|notices?|words?|doubts?|complaints?|information) $/i.test(
        en.text.slice(0, right.start),
      )
    )
      return []
    return (left === undefined) === (right === undefined)
      ? []
      : [{ kind: 'limit', zh: sideOf(left), en: sideOf(right) }]
  })
}

const days = [
  /周日|周天|星期[日天]|sunday/gi,
  /周一|星期一|monday/gi,
  /周二|星期二|tuesday/gi,
  /周三|星期三|wednesday/gi,
  /周四|星期四|thursday/gi,
  /周五|星期五|friday/gi,
  /周六|星期六|saturday/gi,
  /每[天日]|every day|each day|daily/gi,
  /每(?:周|星期)(?:一次|(?![一二三四五六日天]))|(?:every|each|a) week\b|weekly/gi,
  /每个?月|(?:every|each|a|of the) month\b|monthly/gi,
  /每季度?|(?:every|each|a) quarter\b|quarterly/gi,
]

function weekdays(zh: string, en: string): Mismatch[] {
  return days.flatMap((day): Mismatch[] => {
    const [left, right] = [[...zh.replaceAll('周一次', '周1次').matchAll(day)], [...en.matchAll(day)]]
    if ((left.length === 0) === (right.length === 0)) return []
    const side = (hit: RegExpExecArray | undefined): Side =>
      hit ? { words: hit[0], start: hit.index, end: hit.index + hit[0].length } : sideOf(undefined)
    return [{ kind: 'date', zh: side(left[0]), en: side(right[0]) }]
  })
}

// Letters of two scripts in one word, an accent in a word that is no name.
const strange =
  /(?<![A-Za-z])[A-Za-z]*[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\uff10-\uff19\uff21-\uff5a][A-Za-z]*|(?<![A-Za-z\u00c0-\u024f])[a-z]+[\u00e0-\u024f][a-z]*|(?<![A-Za-z\u00c0-\u024f])[\u00e0-\u024f][a-z]+/gu

function letters(zh: string, en: string): Mismatch[] {
  const side = (hit: RegExpExecArray | undefined): Side =>
    hit ? { words: hit[0], start: hit.index, end: hit.index + hit[0].length } : sideOf(undefined)
  const [left, right] = [[...zh.matchAll(strange)][0], [...en.matchAll(strange)][0]]
  return (left ?? right) ? [{ kind: 'letters', zh: side(left), en: side(right) }] : []
}
