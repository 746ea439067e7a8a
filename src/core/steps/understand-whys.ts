import { wantHelp } from '../assist/help.ts'
import { withModel } from '../assist/task.ts'
import type { Case } from '../case.ts'
import { listOf, textOf, withFact, withoutFacts } from '../facts.ts'
import { type Answer, type Context, type Option, type Question, pickOne } from '../question.ts'
import type { Text } from '../text.ts'
import { asksCause } from './asks-cause.ts'
import { whereModel } from './model-options.ts'
import { asOwnGap } from './own-gap.ts'

const deeper: readonly Text[] = [
  { en: 'And why did your own side not notice it?', zh: '那为什么您自己这边没有发现？' },
  {
    en: 'Which step of yours should have caught it, and why did it not?',
    zh: '您的哪个环节本该拦住它？为什么没拦住？',
  },
  {
    en: 'Was there no such step, or was it not followed? Since when?',
    zh: '是没有这个环节，还是有但没执行？从什么时候起？',
  },
  {
    en: 'Who, by role, would have done it, and what were they told to do?',
    zh: '按岗位说，本该由谁做？当时是怎么要求的？',
  },
]

const maxWhys = 5 // five-whys: past that the coach keeps what there is and marks the gap

/** One more "why" while the answer names only others, or says nothing of the seller's own process. */
export function takeWords(context: Context, words: string): Answer {
  const asked = listOf(context.kase, 'whys')
  const whys = [...asked, words.trim().slice(0, 400)]
  const kase = withFact(context, 'whys', whys, words)
  const gap = asOwnGap(words, kase)
  if (gap === null)
    return { kind: 'taken', kase: withFact(context, 'cause-words', words.trim().slice(0, 400), words, kase) }
  if (whys.length >= maxWhys) {
    const text = {
      en: 'I leave it at that for now. The cause stays marked as open; /edit changes it.',
      zh: '先到这里。原因一栏先标为未完成，可用 /edit 修改。',
    }
    return { kind: 'taken', kase: withFact(context, 'cause-open', true, words, kase), notes: [{ text }] }
  }
  const next = deeper[Math.min(whys.length, deeper.length) - 1] ?? deeper[0]
  if (!next) return { kind: 'taken', kase }
  return { kind: 'aside', kase, notes: [{ text: { en: `${gap.en} ${next.en}`, zh: `${gap.zh}${next.zh}` } }] }
}

const anotherWhy: Option = {
  id: 'another',
  label: { en: 'Let the model ask the next why', zh: '让模型提下一个“为什么”' },
  words: /^(?:another (?:why|question)|换个问法)[.。]?$/i,
}

/** The model's next «why», marked as its own; it is a question and holds no answer. */
function proposedWhy({ model }: Case): Text | null {
  if (model?.proposal?.prompt !== 'why') return null
  const { question } = model.proposal
  return { en: `[model] ${question}`, zh: `[模型] ${question}` }
}

const withoutProposal = (context: Context): Context =>
  context.kase.model?.proposal?.prompt === 'why'
    ? { ...context, kase: withModel(context.kase, { proposal: null }) }
    : context

/** Five-whys in the seller's own words, where no ready cause fits. */
export const whys: Question = {
  id: 'whys',
  step: 'understand',
  label: { en: 'the cause in your words', zh: '用您自己的话说原因' },
  why: {
    en: 'a cause counts when it names a step of yours that was missing or did not look.',
    zh: '能说出自己哪个环节缺失或没查，才算原因。',
  },
  applies: (context) =>
    asksCause(context) &&
    (textOf(context.kase, 'branch') === 'other' || context.kase.facts['cause-other'] !== undefined),
  answered: ({ kase }) => textOf(kase, 'cause-words') !== null || kase.facts['cause-open'] !== undefined,
  ask: ({ kase, session }) => ({
    options: listOf(kase, 'whys').length === 0 ? [] : whereModel({ kase, session }, anotherWhy),
    text:
      listOf(kase, 'whys').length === 0
        ? {
            en: 'What happened, and which step of your own let it through? One or two sentences.',
            zh: '发生了什么？是您自己的哪个环节放过去的？一两句话。',
          }
        : (proposedWhy(kase) ?? { en: 'One level deeper, please.', zh: '请再往下说一层。' }),
  }),
  answer: (context, given): Answer =>
    pickOne([anotherWhy], given) && listOf(context.kase, 'whys').length > 0
      ? wantHelp(context, 'why', 'cause')
      : given.words.trim().length < 6
        ? { kind: 'again', note: { en: 'Please write one sentence.', zh: '请写一句话。' } }
        : takeWords(withoutProposal(context), given.words),
  clear: (kase) => withoutFacts(kase, (id) => ['whys', 'cause-words', 'cause-open'].includes(id)),
  shown: ({ kase }) => textOf(kase, 'cause-words') ?? '',
}
