import type { Case } from '../case.ts'
import { describe } from '../evidence/describe.ts'
import type { Lang, Text } from '../text.ts'
import { findItem } from './catalogue/index.ts'
import { labelOf } from './catalogue/print-item.ts'
import { draftPoa } from './draft.ts'
import { wordsIn } from './ledger.ts'
import type { Missing, Poa, Section, Sentence } from './poa.ts'

export interface PrintOptions {
  readonly lang: Lang
  readonly format: 'txt' | 'md'
  /** Sentence numbers in brackets, for the chat; never in what is sent. */
  readonly numbers?: boolean
}

/** Prints the ledger. Plain text has no markup at all, so that it survives pasting into Amazon's box. */
export function printPoa(poa: Poa, { lang, format, numbers }: PrintOptions): string {
  const isMarkdown = format === 'md'
  const body = poa.sections.map((section) => printSection(section, lang, isMarkdown, numbers ?? false))
  const title = isMarkdown ? `# ${poa.title[lang]}` : poa.title[lang]
  return `${[title, ...body].join('\n\n')}\n`
}

function printSection(section: Section, lang: Lang, isMarkdown: boolean, numbers: boolean): string {
  const heading = isMarkdown ? `## ${section.heading[lang]}` : section.heading[lang]
  const lines = numbers
    ? section.sentences.map((sentence) => `[${sentence.number}] ${sentence[lang]}`)
    : linesOf(section, lang).map((text) => (isMarkdown && section.name === 'exhibits' ? `- ${text}` : text))
  return `${heading}\n${lines.join('\n')}`
}

/** Exhibits, answers and boxes stand one a line; a story reads on, except where its items are numbered. */
export function linesOf({ name, sentences }: Section, lang: Lang): string[] {
  const texts = sentences.map((sentence) => sentence[lang])
  if (name === 'actions' || name === 'prevention') return texts.map((text, i) => `${i + 1}. ${text}`)
  const readsOn = name === 'opening' || name === 'cause' || name === 'closing'
  return readsOn && texts.length > 0 ? [texts.join(lang === 'zh' ? '' : ' ')] : texts
}

export const sentencesOf = (poa: Poa): Sentence[] => poa.sections.flatMap(({ sentences }) => sentences)
export const missingIn = (poa: Poa): Missing[] => sentencesOf(poa).flatMap(({ missing }) => missing)

/** Parts that tell the seller's own story; lists of papers and the request are form. */
const story = new Set(['opening', 'cause', 'actions', 'prevention', 'facts', 'authorisation', 'answers'])

/** Share of the story's English words that come from the seller's own answers, 0 to 1. */
export function ownShare(poa: Poa): number {
  const sentences = poa.sections.filter(({ name }) => story.has(name)).flatMap(({ sentences: each }) => each)
  const all = sentences.reduce((sum, { en }) => sum + wordsIn(en.replace(/\[MISSING:[^\]]{0,160}\]/g, '')), 0)
  const own = sentences.reduce((sum, sentence) => sum + sentence.own, 0)
  return all === 0 ? 0 : Math.min(1, own / all)
}

/** Below this share a full plan is mostly catalogue: three words in four would fit any seller's case. */
export const leastOwnShare = 0.2

export function shareNote(poa: Poa): Text {
  const percent = Math.round(ownShare(poa) * 100)
  const open = missingIn(poa).length
  return {
    en: `${percent} % of the words are yours (dates, numbers, names, papers). ${open === 0 ? 'Nothing is marked as missing.' : `${open} ${open === 1 ? 'gap is' : 'gaps are'} marked.`} /why 3 tells what sentence 3 rests on.`,
    zh: `${percent}% 的内容来自您自己的信息（日期、数量、名称、凭证）。${open === 0 ? '没有标缺的地方。' : `标缺 ${open} 处。`}发 /why 3 看第 3 句的依据。`,
  }
}

/** What a sentence of the plan rests on, in words; null for a number that the plan does not have. */
export function explainSentence(kase: Case, number: number): Text | null {
  const sentence = kase.notice
    ? sentencesOf(draftPoa(kase)).find((each) => each.number === number)
    : undefined
  if (!sentence) return null
  const { facts, evidence, choices } = sentence.basis
  const rows: Text[] = [
    ...facts.map((id) => factRow(kase, id)),
    ...evidence.flatMap((id) => {
      const entry = kase.evidence.find((other) => other.id === id)
      if (!entry) return []
      const text = describe(entry)
      return [{ en: `paper: ${text.en}`, zh: `凭证：${text.zh}` }]
    }),
    ...choices.flatMap((id) => choiceRows(kase, id)),
    ...kase.edits
      .filter((edit) => edit.sentence === sentence.id && edit.accepted)
      .map((edit) => ({ en: `your own wording of it: “${edit.after}”`, zh: `您自己改写：“${edit.after}”` })),
    ...sentence.missing.map(({ label }) => ({ en: `still missing: ${label.en}`, zh: `还缺：${label.zh}` })),
  ]
  const list = (lang: Lang): string =>
    rows.length === 0
      ? lang === 'zh'
        ? '· 还没有依据'
        : '· nothing yet'
      : rows.map((row) => `· ${row[lang]}`).join('\n')
  return {
    en: `Sentence ${number}: ${sentence.en}\nIt rests on:\n${list('en')}`,
    zh: `第 ${number} 句：${sentence.en}\n（${sentence.zh}）\n依据：\n${list('zh')}`,
  }
}

const factNames: Readonly<Record<string, Text>> = {
  'units-sold': { en: 'units sold', zh: '销量' },
  'units-stock': { en: 'units in stock', zh: '库存' },
  'units-removed': { en: 'units removed', zh: '已移除数量' },
  'offers-removed': { en: 'offers removed', zh: '报价下架' },
  shortfall: { en: 'units without an invoice', zh: '没有发票的数量' },
  trigger: { en: 'what the buyer saw', zh: '买家看到的' },
  'event-words': { en: 'what happened', zh: '发生的事' },
  'cause-words': { en: 'the cause', zh: '原因' },
  'keep-listings': { en: 'listings to win back', zh: '要争取的链接' },
  regret: { en: 'a sentence of regret', zh: '致歉' },
}

const familyNames: readonly { readonly head: string; readonly name: Text }[] = [
  { head: 'supplier-', name: { en: 'the supplier’s contact', zh: '供应商联系方式' } },
  { head: 'absent/', name: { en: 'a paper that is not there', zh: '没有的材料' } },
  { head: 'posture', name: { en: 'is the complaint right', zh: '投诉是否属实' } },
  { head: 'record-', name: { en: 'your record', zh: '销售记录' } },
  { head: 'box/', name: { en: 'the answer to a box', zh: '格子里的回答' } },
]

function factRow(kase: Case, id: string): Text {
  if (id === 'notice') return { en: 'the notice, as you confirmed it', zh: '您确认过的通知内容' }
  const name = factNames[id] ??
    familyNames.find(({ head }) => id.startsWith(head))?.name ?? { en: id, zh: id }
  const fact = kase.facts[id]
  const words = fact ? (fact.words === '' ? String(fact.value) : fact.words) : null
  return {
    en: `your answer (${name.en}): ${words ?? 'withdrawn'}`,
    zh: `您的回答（${name.zh}）：${words ?? '已撤回'}`,
  }
}

function choiceRows(kase: Case, id: string): Text[] {
  const choice = kase.choices.find(({ item }) => item === id)
  const item = findItem(id)
  if (!choice || !item) return []
  const values = Object.entries(choice.slots).map(([name, value]): Text => {
    const slot = item.slots.find((other) => other.name === name)
    const label = slot ? labelOf(slot) : { en: name, zh: name }
    return { en: `${label.en}: ${value.en ?? value.value}`, zh: `${label.zh}：${value.zh ?? value.value}` }
  })
  return [{ en: `you confirmed: ${item.offer.en}`, zh: `您确认过：${item.offer.zh}` }, ...values]
}
