import { materialOf } from '../evidence/kinds.ts'
import { factOf, textOf, withFact, withoutFact } from '../facts.ts'
import { absenceReasons } from '../poa/absence.ts'
import { papersLacking } from '../poa/asked-papers.ts'
import { needsEnglish } from '../poa/english.ts'
import { type Answer, type Context, type Option, type Question, pickOne } from '../question.ts'
import type { Text } from '../text.ts'
import { englishQuestion } from './english-question.ts'
import { accountName } from './plan-account.ts'
import { lettersWithGaps, letterQuestion } from './plan-letters.ts'
import { overTimeQuestions } from './plan-over-time.ts'
import { supplier } from './plan-supplier.ts'

/** What the letter still needs once its frame stands: absent papers, the supplier, the account's name, English words. */
export function gapQuestions(context: Context): Question[] {
  const { kase } = context
  const absent = [
    ...new Set([...papersLacking(kase).map(({ kind }) => kind as string), ...answeredAbsences(context)]),
  ]
  return [
    ...absent.map(absentQuestion),
    ...lettersWithGaps(kase).map(letterQuestion),
    ...overTimeQuestions(kase),
    accountName,
    supplier,
    ...needsEnglish(kase).map(({ fact, words, label }) => englishQuestion(fact, words, label)),
  ]
}

const answeredAbsences = ({ kase }: Context): string[] =>
  Object.keys(kase.facts)
    .filter((id) => id.startsWith('absent/'))
    .map((id) => id.slice('absent/'.length))

const waitingFor: Text = {
  en: 'It stays marked as missing until it is here; type it in when it comes. If it covers only a part of the units, the letter says so with the number, and the offers for the rest come down.',
  zh: '先标着缺这一项，拿到后直接打给我。如果只能覆盖一部分数量，信里按实际数量写，其余的报价先下架。',
}

const noInvoice: Text = {
  en: 'Then take the offers for these goods down before you send, or think about giving this listing up: without an invoice the chance is small, and saying so openly is still better than any made-up paper.',
  zh: '那提交前先把这批货的报价下架，或者考虑放弃这个链接：没有发票希望不大，但如实说明也比任何做出来的单据强。',
}

/** A paper that was asked for and is not there: its absence is explained, with what is offered instead. */
function absentQuestion(kind: string): Question {
  const id = `absent/${kind}`
  const name = materialOf(kind)?.name ?? { en: kind, zh: kind }
  const options = (): Option[] =>
    absenceReasons
      .filter((reason) => reason.fits(kind))
      .map(({ id: reason, label, words }) => ({ id: reason, label, words }))
  return {
    id,
    step: 'plan',
    label: { en: `why there is no ${name.en.toLowerCase()}`, zh: `为什么没有${name.zh}` },
    why: {
      en: 'each thing asked for must be attached or its absence explained.',
      zh: '要求的每一项，要么附上，要么说明为什么没有。',
    },
    applies: ({ kase }) =>
      factOf(kase, id) !== null || papersLacking(kase).some((item) => item.kind === kind),
    answered: ({ kase }) => factOf(kase, id) !== null,
    ask: () => ({
      text: {
        en: `The notice asks for: ${name.en}. You have none so far. What is true?`,
        zh: `通知要求${name.zh}，目前没有。实际情况是？`,
      },
      options: options(),
    }),
    answer: (context, given): Answer => {
      const picked = pickOne(options(), given)
      if (picked?.id === 'waiting') {
        const skipped = [...context.kase.skipped.filter((other) => other !== id), id]
        return {
          kind: 'aside',
          kase: { ...context.kase, skipped },
          notes: [{ text: waitingFor }],
        }
      }
      if (!picked)
        return { kind: 'again', note: { en: 'Please choose the one that is true.', zh: '请选属实的一项。' } }
      const notes = kind === 'invoice' && picked.id === 'none-exists' ? [{ text: noInvoice }] : []
      return { kind: 'taken', kase: withFact(context, id, picked.id, given.words), notes }
    },
    clear: (kase) => withoutFact(kase, id),
    shown: ({ kase, lang }) =>
      absenceReasons.find((reason) => reason.id === textOf(kase, id))?.label[lang] ?? '',
  }
}
