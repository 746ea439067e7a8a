import type { Case, Evidence } from '../case.ts'
import { printDay } from '../dates.ts'
import { cite, nameOf } from '../evidence/describe.ts'
import { textOf } from '../facts.ts'
import { siblingLine } from '../memory/siblings.ts'
import type { PlanPart, Point } from '../rounds/points.ts'
import type { Lang, Text } from '../text.ts'
import type { Form } from '../words.ts'
import { printAsins } from './asins-text.ts'
import { answersFor, shortfallLine } from './draft-answers.ts'
import { chainLines } from './draft-chain.ts'
import { openPoints, pointHeading, pointLines, replyLine, wordsLine } from './draft-points.ts'
import { causeLines, extentLine, givenUpLines, noticeLine, postureLines, triggerLine } from './draft-story.ts'
import { edited } from './edits.ts'
import { englishOf } from './english.ts'
import { formOfCase, wantsPageEdit } from './form.ts'
import { gap, itemLine, type Line, line, wordsIn } from './ledger.ts'
import { itemsByPart } from './plan-items.ts'
import type { Missing, Poa, Section, SectionName } from './poa.ts'

interface RawSection {
  readonly name: SectionName
  readonly heading: Text
  readonly lines: readonly Line[]
  readonly maxLength?: number | null
}

/**
 * The plan that the case makes: a pure reading of its facts, papers and choices, never stored and so never stale.
 * Whatever is not known stays as a visible marker.
 */
export function draftPoa(kase: Case): Poa {
  const known = drafts.get(kase)
  if (known) return known
  const poa = draftedFrom(kase)
  drafts.set(kase, poa)
  return poa
}

// A case is a value and never changed, so one object always drafts alike; a turn asks for the draft many times.
const drafts = new WeakMap<Case, Poa>()

function draftedFrom(kase: Case): Poa {
  const form = formOfCase(kase)
  const raw = sectionsOf(kase, form).filter(({ lines }) => lines.length > 0)
  let number = 0
  const sections = raw.map(
    ({ lines, ...rest }): Section => ({
      ...rest,
      sentences: edited(kase, lines).map((entry) => ({ ...entry, number: ++number })),
    }),
  )
  return {
    form,
    title: titleOf(kase, form),
    sections: sections.filter(({ sentences }) => sentences.length > 0),
  }
}

const titles: Record<Form, Text> = {
  'full-plan': { en: 'Plan of action', zh: '行动计划书' },
  'documents-only': { en: 'Documents you asked for', zh: '应要求提交的材料' },
  'rights-owner-dispute': { en: 'Answer to the rights owner’s report', zh: '对权利人投诉的答复' },
  'counter-notice': { en: 'Answer to the rights owner’s report', zh: '对权利人投诉的答复' },
  'narrow-reply': { en: 'Answer to your request for more information', zh: '对补充信息要求的答复' },
  questionnaire: { en: 'Answers to your questions', zh: '对所列问题的回答' },
}

function titleOf(kase: Case, form: Form): Text {
  const asins = kase.notice?.asins ?? []
  const id = kase.notice?.complaintIds[0]
  const title =
    form === 'narrow-reply' && wantsPageEdit(kase)
      ? { en: 'Changes to the page', zh: '页面修改说明' }
      : titles[form]
  return {
    en: `${title.en}${asins.length > 0 ? `: ${printAsins(asins, 'en')}` : ''}${id ? ` (Complaint ID ${id})` : ''}`,
    zh: `${title.zh}${asins.length > 0 ? `：${printAsins(asins, 'zh')}` : ''}${id ? `（投诉编号 ${id}）` : ''}`,
  }
}

function sectionsOf(kase: Case, form: Form): RawSection[] {
  const parts = itemsByPart(kase)
  const some = (...lines: readonly (Line | null)[]): Line[] => lines.filter((entry) => entry !== null)
  const exhibits: RawSection = {
    name: 'exhibits',
    heading: { en: 'Exhibits', zh: '附件' },
    lines: exhibitLines(kase),
  }
  const closing: RawSection = {
    name: 'closing',
    heading: { en: 'Request', zh: '请求' },
    lines: closingLines(kase, form),
  }
  const points = openPoints(kase)
  const opening = (...lines: readonly (Line | null)[]): RawSection => ({
    name: 'opening',
    heading: { en: 'Summary', zh: '概要' },
    lines: some(...lines),
  })
  const answers: RawSection = {
    name: 'answers',
    heading: { en: 'What you asked for', zh: '贵方要求的内容' },
    lines: [...answersFor(kase), ...some(...points.filter(isAside).map((point) => wordsLine(kase, point)))],
  }
  if (form === 'questionnaire') return [...boxes(kase), exhibits]
  if (form === 'narrow-reply' && points.length > 0) {
    const asked = points.map((point) => pointSection(kase, point, parts))
    const cited = new Set(asked.flatMap(({ lines }) => lines.flatMap(({ basis }) => basis.evidence)))
    const own = exhibits.lines.filter(({ basis }) => basis.evidence.some((id) => cited.has(id)))
    return [opening(replyLine(kase)), ...asked, { ...exhibits, lines: own }, closing]
  }
  if (form === 'documents-only' || form === 'narrow-reply') {
    const extent = wantsPageEdit(kase) ? [] : [extentLine(kase), shortfallLine(kase)]
    const changes: RawSection = {
      name: 'actions',
      heading: { en: 'Actions taken', zh: '已采取的措施' },
      lines: parts.actions.map((taken) => itemLine(kase, taken)),
    }
    return [opening(noticeLine(kase), ...extent), changes, answers, exhibits, closing]
  }
  if (form !== 'full-plan') {
    const facts = parts.facts.map((taken) => itemLine(kase, taken))
    return [
      opening(noticeLine(kase)),
      { name: 'facts', heading: { en: 'Facts', zh: '事实' }, lines: facts },
      { name: 'authorisation', heading: { en: 'Authorisation', zh: '授权链' }, lines: chainLines(kase) },
      answers,
      exhibits,
      closing,
    ]
  }
  const said = (part: PlanPart): Line[] =>
    some(...points.filter((point) => point.part === part).map((point) => wordsLine(kase, point)))
  const planned = [...parts.actions.filter(({ choice }) => choice.status === 'planned'), ...parts.measures]
  const done = parts.actions.filter(({ choice }) => choice.status !== 'planned')
  return [
    opening(
      noticeLine(kase),
      ...postureLines(kase),
      extentLine(kase),
      triggerLine(kase),
      shortfallLine(kase),
    ),
    {
      name: 'cause',
      heading: { en: 'A. Root cause', zh: 'A. 根本原因' },
      lines: [...causeLines(kase, parts), ...said('cause')],
    },
    {
      name: 'actions',
      heading: { en: 'B. Actions taken', zh: 'B. 已采取的措施' },
      lines: [
        ...done.map((taken) => itemLine(kase, taken)),
        ...some(siblingLine(kase)),
        ...givenUpLines(kase),
        ...said('actions'),
      ],
    },
    {
      name: 'prevention',
      heading: { en: 'C. Preventive measures', zh: 'C. 预防措施' },
      lines: [...planned.map((taken) => itemLine(kase, taken)), ...said('prevention')],
    },
    answers,
    exhibits,
    closing,
  ]
}

/** A point beside the parts of the plan; in a full plan it is answered after them. */
const isAside = ({ part }: Point): boolean => part === null

/** What a reply asks, and what answers it: its part of the plan, rewritten, or papers and the seller's words. */
function pointSection(kase: Case, point: Point, parts: ReturnType<typeof itemsByPart>): RawSection {
  const heading = pointHeading(point)
  const { part } = point
  if (part === null) return { name: 'answers', heading, lines: pointLines(kase, point) }
  const words = wordsLine(kase, point)
  const done = parts.actions.filter(({ choice }) => choice.status !== 'planned')
  const planned = parts.actions.filter(({ choice }) => choice.status === 'planned')
  const lines = {
    cause: () => causeLines(kase, parts),
    actions: () => [...done.map((taken) => itemLine(kase, taken)), ...givenUpLines(kase)],
    prevention: () => [...planned, ...parts.measures].map((taken) => itemLine(kase, taken)),
  }[part]()
  return { name: part, heading, lines: [...lines, ...(words === null ? [] : [words])] }
}

/** One line for each paper that may be cited, numbered as the sentences cite them. */
function exhibitLines(kase: Case): Line[] {
  return kase.evidence
    .filter(({ leftOut }) => leftOut === null)
    .map((entry, i) => exhibitLine(kase, entry, i + 1))
}

function exhibitLine(kase: Case, entry: Evidence, number: number): Line {
  const text = cite(entry, kase.facts[`marked/${entry.id}`]?.value === true)
  const gaps: { text: Text; missing: Missing }[] = []
  let { en } = text
  if (/\p{Script=Han}/u.test(nameOf(entry).en)) {
    const fact = `exhibit/${entry.id}`
    const open = gap(
      { en: `English for «${nameOf(entry).zh}»`, zh: `«${nameOf(entry).zh}»的英文` },
      `english/${fact}`,
    )
    const typed = textOf(kase, `english/${fact}`)
    en = en.replace(nameOf(entry).en, typed ?? open.text.en)
    if (typed === null) gaps.push({ text: { en: '', zh: '' }, missing: open.missing })
  }
  if (entry.type === 'invoice' && entry.words === '')
    gaps.push(gap({ en: 'number, date and units of the invoice', zh: '发票号、日期和数量' }, 'documents'))
  const tail = (lang: Lang): string =>
    gaps.map((open) => (open.text[lang] === '' ? '' : ` ${open.text[lang]}`)).join('')
  return line(
    `exhibit/${entry.id}`,
    {
      en: `Exhibit ${number}: ${en.charAt(0).toUpperCase()}${en.slice(1)}${tail('en')}.`,
      zh: `附件${number}：${text.zh}${tail('zh')}。`,
    },
    { evidence: [entry.id] },
    { own: wordsIn(entry.words), missing: gaps.map(({ missing }) => missing) },
  )
}

function closingLines(kase: Case, form: Form): Line[] {
  const asins = printAsins(kase.notice?.asins ?? [], 'en')
  const zhAsins = printAsins(kase.notice?.asins ?? [], 'zh')
  const lines: Line[] = []
  if (kase.facts['regret']?.value === true)
    lines.push(
      line(
        'regret',
        { en: 'We regret the inconvenience to the buyer.', zh: '对给买家带来的不便，我们表示歉意。' },
        { facts: ['regret'] },
      ),
    )
  const [complaints, orders, since] = ['record-complaints', 'record-orders', 'record-since'].map(
    (id) => kase.facts[id]?.value,
  )
  if (typeof complaints === 'number' && typeof orders === 'number' && typeof since === 'string') {
    lines.push(
      line(
        'record',
        {
          en: `Since ${printDay(since, 'en')} there were ${complaints} ${complaints === 1 ? 'complaint' : 'complaints'} in ${orders} orders.`,
          zh: `自${printDay(since, 'zh')}以来，${orders}单中有${complaints}起投诉。`,
        },
        { facts: ['record-complaints', 'record-orders', 'record-since'] },
        { own: 5 },
      ),
    )
  }
  const account = kase.notice?.level === 'account'
  const request: Text =
    form === 'rights-owner-dispute' || form === 'counter-notice'
      ? {
          en: `We ask for review of the report on ${asins}, with the exhibits above.`,
          zh: `请结合以上附件复核对${zhAsins}的投诉。`,
        }
      : account
        ? { en: 'We ask for reactivation of the account.', zh: '请恢复账户。' }
        : { en: `We ask for reactivation of ${asins}.`, zh: `请恢复${zhAsins}。` }
  return [...lines, line('request', request, { facts: ['notice'] })]
}

function boxes(kase: Case): RawSection[] {
  return (kase.notice?.questions ?? []).map((box, i) => {
    const fact = `box/${i + 1}`
    const words = textOf(kase, fact)
    const open = gap(
      { en: `answer to box ${i + 1}`, zh: `第 ${i + 1} 格的回答` },
      words === null ? fact : `english/${fact}`,
    )
    const text = words === null ? open.text : { en: englishOf(kase, fact) ?? open.text.en, zh: words }
    const missing = words === null || englishOf(kase, fact) === null ? [open.missing] : []
    return {
      name: 'answers',
      heading: { en: `${i + 1}. ${box.text}`, zh: `${i + 1}. ${box.text}` },
      lines: [line(fact, text, { facts: [fact] }, { own: wordsIn(text.en), missing })],
      maxLength: box.maxLength,
    }
  })
}
