import type { Case, Evidence } from '../case.ts'
import { blank, nextEvidenceId } from '../evidence/blank.ts'
import { type ChecklistItem, checklist, splitTonight } from '../evidence/checklist.ts'
import { helperSheets } from '../evidence/helper-sheets.ts'
import { heldIn } from '../evidence/held-words.ts'
import { materialOf } from '../evidence/kinds.ts'
import { supplierMessage } from '../evidence/supplier-letter.ts'
import { factOf, listOf, withFact, withoutFact } from '../facts.ts'
import { wantsPageEdit } from '../poa/form.ts'
import { type Context, type Note, type Option, type Question, pickMany } from '../question.ts'
import type { Step } from '../step.ts'
import type { Text } from '../text.ts'
import { counts, shortfall } from './material-counts.ts'
import { documents } from './material-documents.ts'
import { earlierPlan } from './material-earlier.ts'
import { paperQuestions } from './material-read.ts'
import { reissueQuestions } from './material-reissue.ts'
import { noticeIsReady } from './notice-is-ready.ts'
import { inBoth } from './supplier-notes.ts'

const name = (kind: string): Text => materialOf(kind)?.name ?? { en: kind, zh: kind }

const mark: Record<ChecklistItem['need'], Text> = {
  asked: { en: ' (asked for)', zh: '（通知要求）' },
  helps: { en: '', zh: '' },
  optional: { en: ' (optional)', zh: '（可选）' },
}

const optionsOf = (items: readonly ChecklistItem[]): Option[] =>
  items.map((item) => ({
    id: item.kind,
    label: {
      en: `${name(item.kind).en}${mark[item.need].en}`,
      zh: `${name(item.kind).zh}${mark[item.need].zh}`,
    },
  }))

/** Not papers of the seller: the letter itself, and what a rights owner sends to Amazon directly. */
const notPapers: ReadonlySet<string> = new Set([
  'plan',
  'retraction-request',
  'acknowledgement',
  'error-explanation',
  'other-asked',
])

/** The list a seller answers from; the plan itself is written here, so it is not on it. */
const itemsOf = (kase: Case): ChecklistItem[] =>
  checklist(kase)
    .filter(
      ({ kind, need }) =>
        !notPapers.has(kind) && (!wantsPageEdit(kase) || need === 'asked' || kind === 'page-screenshot'),
    )
    .slice(0, 14)

/** Which numbers can be done tonight and which wait for somebody else's office hours. */
function splitNote(kase: Case): Text {
  const all = itemsOf(kase)
  const { tonight, later } = splitTonight(all)
  const numbers = (items: readonly ChecklistItem[], joiner: string): string =>
    items
      .map((item) => all.indexOf(item) + 1)
      .toSorted((a, b) => a - b)
      .join(joiner)
  const parts = [
    { items: tonight, en: 'Can be done tonight: ', zh: '今晚能做：' },
    { items: later, en: 'Waits for the supplier: ', zh: '等供应商上班：' },
  ].filter(({ items }) => items.length > 0)
  return {
    en: parts.map(({ items, en }) => `${en}${numbers(items, ', ')}.`).join('\n'),
    zh: parts.map(({ items, zh }) => `${zh}${numbers(items, '、')}。`).join('\n'),
  }
}

/** Everything the coach knows of one material: why, what makes it count, what gets it refused, what if it cannot be had. */
function about(item: ChecklistItem): Note[] {
  const material = materialOf(item.kind)
  if (!material) return []
  const { why, counts: good, refused, cannot } = material
  return [
    {
      text: {
        en: `${material.name.en}\nWhy: ${why.en}\nIt counts when: ${good.en}\nRefused when: ${refused.en}\nIf you cannot get it: ${cannot.en}`,
        zh: `${material.name.zh}\n为什么要：${why.zh}\n怎样才算数：${good.zh}\n什么情况会被拒：${refused.zh}\n拿不到怎么办：${cannot.zh}`,
      },
    },
  ]
}

/** One piece of evidence for each material the seller says they have; what they typed about it already stays. */
function withEvidence(kase: Case, kinds: readonly string[]): Case {
  const kept = kase.evidence.filter(({ name: kind, words }) => words !== '' || kinds.includes(kind))
  const evidence: Evidence[] = [...kept]
  for (const kind of kinds) {
    const material = materialOf(kind)
    if (!material || evidence.some((entry) => entry.name === kind)) continue
    evidence.push({ ...blank(nextEvidenceId(evidence)), type: material.documentType, name: kind })
  }
  return { ...kase, evidence }
}

/** The text for the supplier, to paste into WeChat, for what only they can give. */
function askSupplier(context: Context, kinds: readonly string[]): Note[] {
  const missing = itemsOf(context.kase).filter(
    (item) => item.need !== 'optional' && !kinds.includes(item.kind) && materialOf(item.kind)?.ask,
  )
  if (missing.length === 0) return []
  const text = {
    en: `For your supplier (copy the next message; the one after it says the same in Chinese). Ask only for what is true: nothing is dated back. If a paper cannot be had, tell me; the plan then says so.`,
    zh: `给供应商的话在下一条，可以直接复制到微信；再下一条是英文版。只要真实的材料，日期不能倒填。拿不到就告诉我，信里如实写。`,
  }
  const letter = supplierMessage(
    missing.map(({ kind }) => kind),
    context.kase,
  )
  return [{ text }, ...inBoth(letter)]
}

/** Pages to work with while the papers are gathered. */
function sheetsNote({ kase, lang }: Context): Note[] {
  const files = helperSheets(kase).map(({ name, text }) => ({ name, text: text[lang] }))
  if (files.length === 0) return []
  const text = {
    en: 'Pages to work with: what Amazon may ask your supplier, what to look for, what to photograph. They are for you; none of them goes to Amazon.',
    zh: '几张工作用的单子：亚马逊可能问供应商什么、要核对什么、拍哪些照片。自己用，不交给亚马逊。',
  }
  return [{ text, files }]
}

const have: Question = {
  id: 'have-documents',
  step: 'material',
  label: { en: 'papers you have', zh: '手上的材料' },
  why: {
    en: 'what you can prove decides what the letter may say.',
    zh: '手上有什么凭证，决定信里能写什么。',
  },
  applies: (context) => noticeIsReady(context) && itemsOf(context.kase).length > 0,
  answered: ({ kase }) => factOf(kase, 'have-documents') !== null,
  ask: ({ kase }) => {
    const split = splitNote(kase)
    return {
      text: {
        en: `Which of these do you have, or can you have tonight?\n${split.en}\n«about 2» tells more of number 2.`,
        zh: `下面哪些您手上有，或今晚能备好？\n${split.zh}\n想了解第 2 项，回“说明 2”。`,
      },
      options: optionsOf(itemsOf(kase)),
      multi: true,
    }
  },
  answer: (context, given) => {
    const items = itemsOf(context.kase)
    const asked = /^(?:about|tell me about|more on|说明|详细|解释|关于)\s*(\d{1,2})/i.exec(
      given.words.trim(),
    )?.[1]
    const item = asked === undefined ? undefined : items[Number(asked) - 1]
    if (item) return { kind: 'aside', notes: about(item) }
    const named =
      given.option === null
        ? heldIn(
            given.words,
            items.map(({ kind }) => kind),
          )
        : null
    const options = optionsOf(items)
    const picked =
      pickMany(options, given) ?? (named === null ? null : options.filter(({ id }) => named.includes(id)))
    if (!picked) {
      return {
        kind: 'again',
        note: {
          en: 'Please answer with the numbers of what you have, or 0.',
          zh: '请回复手上有的编号，都没有回 0。',
        },
      }
    }
    const kinds = picked.map(({ id }) => id)
    const kase = withFact(context, 'have-documents', kinds, given.words, withEvidence(context.kase, kinds))
    return {
      kind: 'taken',
      kase,
      notes: [
        { text: heldNote(kinds) },
        ...cannotNotes(items, kinds),
        ...askSupplier({ ...context, kase }, kinds),
        ...sheetsNote({ ...context, kase }),
      ],
    }
  },
  clear: (kase) => withoutFact(kase, 'have-documents'),
  shown: ({ kase, lang }) =>
    listOf(kase, 'have-documents')
      .map((kind) => name(kind)[lang])
      .join(lang === 'zh' ? '、' : ', ') || '0',
}

const heldNote = (kinds: readonly string[]): Text =>
  kinds.length === 0
    ? { en: 'Noted: none of these so far.', zh: '记下了：目前都没有。' }
    : {
        en: `Noted: ${kinds.map((kind) => name(kind).en).join('; ')}.`,
        zh: `记下了：${kinds.map((kind) => name(kind).zh).join('、')}。`,
      }

/** For each paper the notice asks for and the seller lacks: the honest alternative, once. */
function cannotNotes(items: readonly ChecklistItem[], kinds: readonly string[]): Note[] {
  const groups = new Set(
    items.filter((item) => item.oneOf && kinds.includes(item.kind)).map(({ oneOf }) => oneOf),
  )
  const lacking = items.filter(
    (item) => item.need === 'asked' && !kinds.includes(item.kind) && !(item.oneOf && groups.has(item.oneOf)),
  )
  return lacking.slice(0, 2).flatMap((item) => {
    const material = materialOf(item.kind)
    if (!material) return []
    return [
      {
        text: {
          en: `Not there yet: ${material.name.en}. ${material.cannot.en}`,
          zh: `还没有${material.name.zh}：${material.cannot.zh}`,
        },
      },
    ]
  })
}

export const material: Step = {
  name: 'material',
  title: { en: 'Gather the material', zh: '准备材料' },
  questions: (context) => [
    ...paperQuestions(context),
    earlierPlan,
    have,
    documents,
    ...reissueQuestions(context),
    counts,
    shortfall,
  ],
}
