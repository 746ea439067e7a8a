import { type Case, Edit } from '../case.ts'
import { readDay } from '../dates.ts'
import { factOf, numberOf, textOf, withFact, withoutFact, withoutFacts } from '../facts.ts'
import { draftPoa } from '../poa/draft.ts'
import { lint } from '../poa/lint.ts'
import type { Section, Sentence } from '../poa/poa.ts'
import { missingIn, printPoa, sentencesOf } from '../poa/print.ts'
import {
  type Answer,
  type Context,
  type Given,
  type Note,
  type Option,
  type Question,
  pickOne,
  saysNo,
  saysYes,
} from '../question.ts'
import { findQuantities } from '../quantities.ts'
import { sectionKey, worded } from '../refine/read-drafts.ts'
import { isWaiting } from '../rounds/state.ts'
import type { Text } from '../text.ts'
import {
  answerProposals,
  hasProposals,
  modelOptions,
  proposalNote,
  shownSentence,
} from './review-proposals.ts'

/** Section by section: what will be sent, and the seller's own hand in it. */
export function reviewQuestions({ kase }: Context): Question[] {
  const sections = draftPoa(kase).sections.filter(({ name }) => worded.has(name))
  return sections.map((section, i) => review(section, i + 1, sections.length))
}

const printed = (section: Section, lang: 'en' | 'zh'): string =>
  section.sentences.map((sentence) => shownSentence(sentence, lang)).join('\n')
const inChinese = (section: Section): string =>
  section.sentences.map(({ number, zh }) => `[${number}] ${zh}`).join('\n')
const asRead = (section: Section): string => section.sentences.map(({ en }) => en).join('\n')

const ok: Option = {
  id: 'ok',
  label: { en: 'Right as it is', zh: '没问题' },
  words: /^(?:ok|okay|yes|y|right|good|fine|looks good|好|好的|可以|没问题|对|是|行)[.。!]?$/i,
}

const idOf = (section: Section): string => `review/${sectionKey(section)}`

export const isReview = ({ id }: Question): boolean => id.startsWith('review/')

/** Where a sentence of the plan may be put in other words, as a question's id; null for one that is form. */
export function reviewOf({ kase }: Context, number: number): string | null {
  const section = draftPoa(kase).sections.find(
    ({ name, sentences }) => worded.has(name) && sentences.some((each) => each.number === number),
  )
  return section ? idOf(section) : null
}

function review(section: Section, place: number, count: number): Question {
  const id = idOf(section)
  return {
    id,
    step: 'plan',
    label: { en: `review: ${section.heading.en}`, zh: `审阅：${section.heading.zh}` },
    why: { en: 'you sign it; every sentence must be true.', zh: '这封信由您署名，每一句都得属实。' },
    applies: () => true,
    // An accepted section that changes later is read again: what was accepted is what stands here.
    // What is sent is not read again while Amazon has it.
    answered: ({ kase }) =>
      isWaiting(kase) || (textOf(kase, id) === asRead(section).slice(0, 4000) && !hasProposals(section)),
    ask: ({ kase, session }) => {
      const note = proposalNote(section)
      const findings = findingsIn(kase, section)
      const list = (lang: 'en' | 'zh'): string =>
        findings.length === 0 ? '' : `\n\n${findings.map((row) => row[lang]).join('\n')}`
      return {
        text: {
          en: `Review ${place} of ${count}: ${section.heading.en}\n${printed(section, 'en')}${note.en}${list('en')}\n\nTo change a sentence: its number, a colon, your words. To strike one: «strike 3».`,
          zh: `审阅 ${place}/${count}：${section.heading.zh}\n${printed(section, 'zh')}\n—— 中文对照 ——\n${inChinese(section)}${note.zh}${list('zh')}\n\n改句子：回编号加冒号和新的英文，例如 3: …… 。删掉一句：回“删 3”。`,
        },
        options: [...(hasProposals(section) ? [] : [ok]), ...modelOptions({ session, kase }, section)],
        sentences: section.sentences.map(({ number }) => number),
      }
    },
    answer: (context, given) => answerReview(context, section, id, given),
    clear: (kase) => withoutFact(kase, id),
    shown: ({ lang }) => (lang === 'zh' ? '已看过' : 'read'),
  }
}

/** What the linter says of this section, quoted, with what to do. */
function findingsIn(kase: Case, section: Section): Text[] {
  const poa = draftPoa(kase)
  const text = printPoa(poa, { lang: 'en', format: 'txt' })
  const { findings } = lint(text, { kase, form: poa.form })
  const rows = findings
    .filter(({ waived, severity }) => waived === null && severity !== 'info')
    .filter(({ start }) => section.sentences.some(({ en }) => isIn(text, en, start)))
  return rows.slice(0, 3).map(({ start, end, message, severity }) => {
    const words = text.slice(start, Math.min(end, start + 60)).replace(/\s+/g, ' ')
    return {
      en: `${severity === 'error' ? 'To mend' : 'Better'}: “${words}” ${message.en}`,
      zh: `${severity === 'error' ? '需要改' : '建议'}：“${words}” ${message.zh}`,
    }
  })
}

function isIn(text: string, sentence: string, offset: number): boolean {
  const at = text.indexOf(sentence)
  return at >= 0 && offset >= at && offset < at + sentence.length
}

function answerReview(context: Context, section: Section, id: string, given: Given): Answer {
  const { kase } = context
  const helped = answerProposals(context, section, given)
  if (helped) return helped
  if (hasProposals(section) && (given.option !== null || saysYes(given.words)))
    return { kind: 'again', note: firstSettle }
  if (pickOne([ok], given) || saysYes(given.words))
    return { kind: 'taken', kase: withFact(context, id, asRead(section).slice(0, 4000), given.words) }
  const change = /^\[?(\d{1,2})\]?\s*[:：.、]\s*([\s\S]+)$/.exec(given.words.trim())
  const strike = /^(?:strike|delete|remove|删掉?|去掉)\s*(?:第)?\s*\[?(\d{1,2})\]?/i.exec(given.words.trim())
  const number = Number(change?.[1] ?? strike?.[1])
  const sentence = sentencesOf(draftPoa(kase)).find((each) => each.number === number)
  if (!sentence || !section.sentences.some(({ id: own }) => own === sentence.id)) {
    return {
      kind: 'again',
      note: {
        en: 'Say «right», or the number of a sentence above with a colon and your words, or «strike» and the number.',
        zh: '回“没问题”，或“编号: 新的英文”，或“删”加编号。',
      },
    }
  }
  const after = change?.[2]?.trim() ?? ''
  return editSentence(context, sentence, after)
}

const firstSettle: Text = {
  en: 'First say what becomes of the words that are not yours: accept or reject them.',
  zh: '先决定模型写的那几句：采用，还是不用。',
}

/** A change in the seller's own words, kept beside what stood there; lint answers at once. */
function editSentence(context: Context, sentence: Sentence, after: string): Answer {
  const { kase, now } = context
  const edit = Edit.parse({
    id: `edit${kase.edits.length + 1}`,
    sentence: sentence.id,
    before: sentence.en,
    after: after.slice(0, 1000),
    at: now,
  })
  const next = { ...kase, edits: [...kase.edits, edit] }
  const notes: Note[] = [
    {
      text:
        after === ''
          ? { en: 'Struck. /undo brings it back.', zh: '删掉了。/undo 可以恢复。' }
          : { en: 'Changed. /undo brings the former words back.', zh: '改好了。/undo 可以恢复。' },
    },
  ]
  return {
    kind: 'aside',
    kase: next,
    notes,
    // What was changed is read again in its place; a change that was begun from elsewhere is over, so /undo means this one.
    session: { undo: { caseId: kase.id, before: { edits: kase.edits } }, asking: null, editing: false },
  }
}

const yesNo: Option[] = [
  { id: 'yes', label: { en: 'Yes', zh: '要' }, words: /^(?:y|yes|要|加|写)/i },
  { id: 'no', label: { en: 'No', zh: '不要' }, words: /^(?:n|no|不)/i },
]

const isPlan = (context: Context): boolean =>
  draftPoa(context.kase).form === 'full-plan' && missingIn(draftPoa(context.kase)).length === 0

const regret: Question = {
  id: 'regret',
  step: 'plan',
  label: { en: 'one sentence of regret', zh: '一句致歉' },
  why: { en: 'one plain clause is enough; more weakens the plan.', zh: '一句就够，多了反而减分。' },
  optional: true,
  applies: (context) => isPlan(context) && context.kase.notice?.source === 'customer',
  answered: ({ kase }) => factOf(kase, 'regret') !== null,
  ask: () => ({
    text: {
      en: 'Shall one sentence stand at the end: “We regret the inconvenience to the buyer.”?',
      zh: '结尾要不要加一句：“对给买家带来的不便，我们表示歉意。”？',
    },
    options: yesNo,
  }),
  answer: (context, given): Answer => {
    const picked =
      pickOne(yesNo, given) ?? (saysYes(given.words) ? yesNo[0] : saysNo(given.words) ? yesNo[1] : null)
    if (!picked) return { kind: 'again', note: { en: 'Yes or no?', zh: '要还是不要？' } }
    return { kind: 'taken', kase: withFact(context, 'regret', picked.id === 'yes', given.words) }
  },
  clear: (kase) => withoutFact(kase, 'regret'),
  shown: ({ kase, lang }) =>
    yesNo.find(({ id }) => id === (factOf(kase, 'regret') === true ? 'yes' : 'no'))?.label[lang] ?? '',
}

/** One factual line on the record with Amazon, with numbers, never as an argument (domain sheet b.1, 12). */
const record: Question = {
  id: 'record',
  step: 'plan',
  label: { en: 'one line on your record', zh: '一句销售记录' },
  why: {
    en: 'only with numbers, only as a last line; feedback and years of partnership do not help.',
    zh: '只写数字、只放最后；好评和合作年限帮不上忙。',
  },
  optional: true,
  applies: isPlan,
  answered: ({ kase }) => factOf(kase, 'record-complaints') !== null || factOf(kase, 'no-record') !== null,
  ask: () => ({
    text: {
      en: 'A factual line on your record, if you like: complaints, orders, since when. For example: 2 complaints in 4,100 orders since 1 January 2026. Or «no».',
      zh: '要不要加一句事实记录：投诉数、订单数、从哪天起。例如：2026年1月1日以来4100单中2起投诉。不要就回“不要”。',
    },
  }),
  answer: (context, given): Answer => {
    if (saysNo(given.words) || given.words.startsWith('不'))
      return { kind: 'taken', kase: withFact(context, 'no-record', true, given.words) }
    const read = readDay(given.words, context.today, context.lang)
    const numbers = findQuantities(given.words)
      .map(({ value }) => value)
      .toSorted((a, b) => a - b)
    const [complaints, orders] = [numbers[0], numbers[numbers.length - 1]]
    if (!('day' in read) || complaints === undefined || orders === undefined || numbers.length !== 2) {
      return {
        kind: 'again',
        note: {
          en: 'I need three things: complaints, orders, and the day from which you count. Or «no».',
          zh: '需要三样：投诉数、订单数、起算日期。不要就回“不要”。',
        },
      }
    }
    let kase = withFact(context, 'record-complaints', complaints, given.words)
    kase = withFact(context, 'record-orders', orders, given.words, kase)
    return { kind: 'taken', kase: withFact(context, 'record-since', read.day, given.words, kase) }
  },
  clear: (kase) => withoutFacts(kase, (id) => id.startsWith('record-') || id === 'no-record'),
  shown: ({ kase }) =>
    factOf(kase, 'no-record') === null
      ? `${numberOf(kase, 'record-complaints') ?? ''} / ${numberOf(kase, 'record-orders') ?? ''}`
      : '-',
}

export const closingQuestions: readonly Question[] = [regret, record]
