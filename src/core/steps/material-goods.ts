import type { Case, Evidence } from '../case.ts'
import { findAsins } from '../asins.ts'
import { otherGoods } from '../evidence/counted.ts'
import { called } from '../evidence/check.ts'
import { isInvoice } from '../evidence/is-invoice.ts'
import { type Answer, type Context, type Given, type Question, pickOne } from '../question.ts'
import { checkNotes } from './material-documents.ts'
import { noticeIsReady } from './notice-is-ready.ts'

/** An invoice of several lines or for several listings: which line is which listing, so that units are summed apart. */
export function goodsQuestions(kase: Case): Question[] {
  const asins = kase.notice?.asins ?? []
  return kase.evidence.flatMap((entry) => {
    const goods = entry.source?.goods ?? []
    const isOpen = goods.length > 1 || asins.length > 1
    const tellsAll = goods.every(({ asin }) => asin !== null) && !kase.trail.includes(`goods/${entry.id}`)
    return isInvoice(entry.type) &&
      entry.confirmed &&
      goods.length > 0 &&
      asins.length > 0 &&
      isOpen &&
      !tellsAll
      ? [question(entry, asins)]
      : []
  })
}

function question(entry: Evidence, asins: readonly string[]): Question {
  const goods = entry.source?.goods ?? []
  const name = called(entry)
  const optionsHere =
    goods.length === 1 ? asins.map((asin) => ({ id: asin, label: { en: asin, zh: asin } })) : []
  return {
    id: `goods/${entry.id}`,
    step: 'material',
    label: { en: `goods on ${name.en}`, zh: `${name.zh}上的货品` },
    why: {
      en: 'Amazon compares the units of each listing apart.',
      zh: '亚马逊按每个 ASIN 分别核对数量。',
    },
    applies: noticeIsReady,
    answered: () => goods.every(({ asin }) => asin !== null),
    ask: () => ({
      text: {
        en: `Which line of ${name.en} is which listing?\n${goods.map(({ text, units }, i) => `${i + 1}. ${text}: ${units ?? '?'} units`).join('\n')}\nListings: ${asins.join(', ')}. Answer for example «1 ${asins[0] ?? ''}, 2 other».`,
        zh: `${name.zh}的每一行对应哪个 ASIN？\n${goods.map(({ text, units }, i) => `${i + 1}. ${text}：${units ?? '?'}件`).join('\n')}\nASIN：${asins.join('、')}。例如回复“1 ${asins[0] ?? ''}，2 其他”。`,
      },
      options: optionsHere,
    }),
    answer: (context, given) => answerGoods(context, entry, asins, given),
    clear: (kase) =>
      withLines(
        kase,
        entry.id,
        goods.map(({ text }) => findAsins(text)[0] ?? null),
      ),
    shown: () => goods.map(({ asin }, i) => `${i + 1} ${asin ?? '?'}`).join(', '),
  }
}

const again = {
  en: 'Give for each line its number and its ASIN, or «other».',
  zh: '请逐行写：行号加 ASIN，不是这次投诉的写“其他”。',
}

function answerGoods(context: Context, entry: Evidence, asins: readonly string[], given: Given): Answer {
  const goods = entry.source?.goods ?? []
  const one =
    goods.length === 1
      ? pickOne(
          asins.map((asin) => ({ id: asin, label: { en: asin, zh: asin } })),
          given,
        )
      : null
  const told = one ? [one.id] : readLines(given.words, goods.length, asins)
  if (told === null) return { kind: 'again', note: again }
  const merged = goods.map(({ asin }, i) => told[i] ?? asin)
  const kase = withLines(context.kase, entry.id, merged)
  if (merged.some((asin) => asin === null)) return { kind: 'aside', kase, notes: [] }
  return { kind: 'taken', kase, notes: checkNotes(context.kase, kase) }
}

/** «1 B0…, 2 and 3 other», or one listing for all lines. */
function readLines(words: string, count: number, asins: readonly string[]): (string | null)[] | null {
  const told: (string | null)[] = Array.from({ length: count }, () => null)
  const isOther = (part: string): boolean => /other|none|不是|其他|其它|别的/i.test(part)
  const target = (part: string): string | null =>
    findAsins(part).find((asin) => asins.includes(asin)) ?? (isOther(part) ? otherGoods : null)
  if (/^(?:all|都是|全部|全是)/i.test(words.trim())) {
    const [only] = asins
    const asin = target(words) ?? (asins.length === 1 ? (only ?? null) : null)
    return asin === null ? null : told.map(() => asin)
  }
  for (const part of words.split(/[,，;；\n]+/)) {
    const asin = target(part)
    const numbers = part.replaceAll(/[A-Z0-9]{10}/gi, ' ').match(/\d{1,2}/g) ?? []
    if (asin === null || numbers.length === 0) return null
    for (const number of numbers) {
      if (Number(number) < 1 || Number(number) > count) return null
      told[Number(number) - 1] = asin
    }
  }
  return told
}

function withLines(kase: Case, id: string, lines: readonly (string | null)[]): Case {
  const evidence = kase.evidence.map((entry) => {
    if (entry.id !== id || entry.source === null) return entry
    const goods = entry.source.goods.map((line, i) => ({ ...line, asin: lines[i] ?? null }))
    const named = goods.flatMap(({ asin }) => (asin === null || asin === otherGoods ? [] : [asin]))
    return { ...entry, asins: [...new Set(named)], source: { ...entry.source, goods } }
  })
  return { ...kase, evidence }
}
