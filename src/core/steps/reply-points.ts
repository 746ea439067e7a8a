import type { Case } from '../case.ts'
import { materialOf } from '../evidence/kinds.ts'
import { asListed } from '../evidence/asked-for.ts'
import { nameOf } from '../evidence/describe.ts'
import { isHeld } from '../evidence/is-held.ts'
import { textOf, withFact, withoutFact } from '../facts.ts'
import { papersLacking } from '../poa/asked-papers.ts'
import { openPoints, papersFact, pointFact } from '../poa/draft-points.ts'
import type { Point } from '../rounds/points.ts'
import { type Answer, type Context, type Option, type Question, pickOne, saysNo } from '../question.ts'
import type { Text } from '../text.ts'
import { opensWithPaper, readPapers } from './material-documents.ts'

/** For each point of the reply that no step answers by itself, in the order it asks. */
export function pointQuestions({ kase }: Context): Question[] {
  return openPoints(kase).map((point) => pointQuestion(kase, point))
}

const attached: Option = {
  id: 'attached',
  label: { en: 'The paper I have answers it', zh: '手上的凭证就能回答' },
  words: /^(?:attached|it is attached|the paper|已附|就是那张|手上的)/i,
}
const nothing: Option = {
  id: 'nothing',
  label: { en: 'I cannot get it', zh: '拿不到' },
  words: /^(?:i )?(?:cannot|can.?t|no|none|do(?:es)? not have|没有|拿不到)/i,
}
const rewrite: Option = {
  id: 'rewrite',
  label: { en: 'Choose measures again', zh: '重新选措施' },
  words: /^(?:choose|measures?|重选|重新选)/i,
}

const kindOf = (kase: Case, { demand }: Point): string | null =>
  demand === null || kase.notice === null
    ? null
    : (asListed({ ...kase.notice, documentsRequested: [demand] })[0]?.kind ?? null)

const isPaper = (kase: Case, point: Point): boolean => point.part === null && papersOf(kase, point).length > 0

const inWords: ReadonlySet<string> = new Set([
  'plan',
  'acknowledgement',
  'error-explanation',
  'other-asked',
  'supplier-contact',
])

const papersOf = (kase: Case, point: Point): string[] => {
  const kind = kindOf(kase, point)
  return kind === null || inWords.has(kind) ? [] : [kind]
}

function pointQuestion(kase: Case, point: Point): Question {
  const id = pointFact(kase, point)
  const quoted = point.text.length > 160 ? `${point.text.slice(0, 157)}…` : point.text
  return {
    id,
    step: 'plan',
    label: {
      en: `point ${point.number}: ${quoted.slice(0, 50)}`,
      zh: `第 ${point.number} 点：${quoted.slice(0, 50)}`,
    },
    why: {
      en: 'Amazon compares the answer with its own list, point by point.',
      zh: '亚马逊会拿自己的清单逐条核对。',
    },
    applies: () => true,
    answered: ({ kase: now }) => textOf(now, id) !== null || isAnsweredByStep(now, point),
    ask: (context) => ({
      text: askText(context.kase, point, quoted),
      options: optionsOf(context.kase, point),
    }),
    answer: (context, given) =>
      answerPoint(
        context,
        point,
        id,
        given.words,
        pickOne(optionsOf(context.kase, point), given)?.id ?? null,
      ),
    clear: (now) => withoutFact(now, id),
    shown: ({ kase: now }) => textOf(now, id) ?? '',
  }
}

/** A supplier's contact that is all there is simply printed. */
const isAnsweredByStep = (kase: Case, point: Point): boolean =>
  point.demand === 'supplier-contact' && textOf(kase, 'supplier-phone') === null

const optionsOf = (kase: Case, point: Point): Option[] => {
  if (point.part === 'prevention' || point.part === 'actions') return [rewrite]
  if (!isPaper(kase, point)) return []
  return heldFor(kase, point).length > 0 ? [attached, nothing] : [nothing]
}

const heldFor = (kase: Case, point: Point) =>
  kase.evidence.filter(
    (entry) =>
      entry.leftOut === null &&
      papersOf(kase, point).some(
        (kind) => entry.name === kind || isHeld(kind as never, { ...kase, evidence: [entry], facts: {} }),
      ),
  )

function askText(kase: Case, point: Point, quoted: string): Text {
  const head: Text = {
    en: `Amazon asks (${point.number}): “${quoted}”\n`,
    zh: `亚马逊问（${point.number}）：“${quoted}”\n`,
  }
  const tail = tailText(kase, point)
  return { en: head.en + tail.en, zh: head.zh + tail.zh }
}

function tailText(kase: Case, point: Point): Text {
  if (point.part !== null)
    return {
      en: 'Give what the last letter did not have: a step, a number, a day, a person, what happens on a failure. The part is written again with it.',
      zh: '请给上一封信里没有的：一个步骤、数量、日期、负责人、不合格怎么处理。这一段会带着它重写。',
    }
  const [kind] = papersOf(kase, point)
  if (kind === undefined)
    return {
      en: 'Answer it with facts: dates, numbers, papers; or why it does not apply.',
      zh: '用事实回答：日期、数量、凭证；不适用就写原因。',
    }
  const sent = heldFor(kase, point).filter(({ id }) =>
    kase.rounds.some(({ exhibits }) => exhibits.includes(id)),
  )
  const name = materialOf(kind)?.name ?? { en: kind, zh: kind }
  if (sent.length > 0)
    return {
      en: `You sent ${sent.map((entry) => nameOf(entry).en).join(', ')} before, and they ask again. What is different now? Type a new paper in one line, or say what was wrong with the old one.`,
      zh: `之前交过${sent.map((entry) => nameOf(entry).zh).join('、')}，他们又要一次。这次有什么不同？有新凭证就一行打给我，或说清旧的哪里有问题。`,
    }
  return {
    en: `${name.en}: if you have it now, type it in one line: kind, number, date, from whom, to whom, units.`,
    zh: `${name.zh}：现在有的话，一行写清：类型、号码、日期、谁开的、开给谁、数量。`,
  }
}

function answerPoint(
  context: Context,
  point: Point,
  id: string,
  said: string,
  picked: string | null,
): Answer {
  const { kase } = context
  const words = said.trim()
  if (picked === 'attached') return { kind: 'taken', kase: withFact(context, id, papersFact([]), words) }
  if (picked === 'nothing')
    return { kind: 'taken', kase: withFact(context, id, papersFact([]), words, absentNow(kase, point)) }
  if (picked === 'rewrite') {
    const part = point.part === 'actions' ? 'actions' : 'measures'
    return { kind: 'taken', kase: withFact(context, id, 'part', words, withoutFact(kase, part)) }
  }
  const read = point.part === null && opensWithPaper(context, words) ? readPapers(context, words) : null
  if (read !== null) {
    const isNew = (one: string): boolean => !kase.evidence.some((entry) => entry.id === one)
    const ids = isPaper(kase, point) ? [] : read.kase.evidence.map((entry) => entry.id).filter(isNew)
    return { kind: 'taken', ...read, kase: withFact(context, id, papersFact(ids), words, read.kase) }
  }
  if (words.length < 40 && nothing.words?.test(words))
    return {
      kind: 'again',
      note: {
        en: 'Say in one line why it cannot be had and what you give in its place. The letter says so openly.',
        zh: '请用一句话说明为什么拿不到、改交什么。信里会照实写。',
      },
    }
  if (words.length < 12 || saysNo(words))
    return {
      kind: 'again',
      note: {
        en: 'One fact at least: a day, a number, a paper, or why it does not apply.',
        zh: '至少一条事实：日期、数量、凭证，或不适用的原因。',
      },
    }
  return { kind: 'taken', kase: withFact(context, id, words, words) }
}

/** The paper is not held any more, so the letter has to explain its absence. */
function absentNow(kase: Case, point: Point): Case {
  const [kind] = papersOf(kase, point)
  const had = kase.facts['have-documents']
  if (kind === undefined || papersLacking(kase).some((item) => item.kind === kind)) return kase
  if (!had || !Array.isArray(had.value)) return kase
  const value = had.value.filter((one) => one !== kind)
  return { ...kase, facts: { ...kase.facts, 'have-documents': { ...had, value } } }
}
