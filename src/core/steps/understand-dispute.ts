import type { Case } from '../case.ts'
import { rightsOwnerLetter } from '../evidence/supplier-letter.ts'
import { disputeFacts, disputeFactsFor } from '../poa/catalogue/index.ts'
import type { Item } from '../poa/catalogue/item.ts'
import { adviceOn } from '../poa/advise.ts'
import { leadInvoice, takeUp } from '../poa/take-up.ts'
import { isDispute, postureOf } from '../posture.ts'
import { type Answer, type Note, type Option, type Question, pickMany } from '../question.ts'
import { noticeIsReady } from './notice-is-ready.ts'

/** With letters of authorisation in the case the chain is told from them, link by link. */
const offered = (kase: Case): readonly Item[] =>
  disputeFactsFor(postureOf(kase) ?? 'wrong').filter(
    ({ id }) =>
      id !== 'dispute.link-of-chain' ||
      !kase.evidence.some(({ type, leftOut }) => type === 'loa' && leftOut === null),
  )

const offers = (kase: Case): Option[] => offered(kase).map(({ id, offer }) => ({ id, label: offer }))

/** Two ways at once: the answer to Amazon, and a short neutral letter to the rights owner. */
function bothWays(kase: Case): Note[] {
  const text = {
    en: 'Two ways go in parallel: the answer to Amazon, which we write now, and a short letter to the rights owner asking for a review. The next message is that letter; copy it. A retraction counts only when the rights owner sends it to Amazon itself.',
    zh: '两条路一起走：一是我们现在写给亚马逊的答复，二是给权利人写一封简短的信，请对方复核。下一条就是这封信，可直接复制。撤诉必须由权利人自己提交给亚马逊才算数。',
  }
  const letter = rightsOwnerLetter(kase)
  return [{ text }, { text: { en: letter.en, zh: letter.en }, copy: true }]
}

/** What a wrong report is answered with: facts of the supply chain that a paper shows. */
export const dispute: Question = {
  id: 'dispute-facts',
  step: 'understand',
  label: { en: 'facts against the report', zh: '反驳投诉的事实' },
  why: { en: 'a denial counts only with the paper beside it.', zh: '没有凭证的否认不起作用。' },
  applies: (context) => noticeIsReady(context) && isDispute(context.kase),
  answered: ({ kase }) => kase.choices.some(({ item }) => disputeFacts.some(({ id }) => id === item)),
  intro: ({ kase }) => (kase.notice?.source === 'brand-owner' ? bothWays(kase) : []),
  ask: ({ kase }) => ({
    text: { en: 'Which of these are true, and you can show them?', zh: '下面哪些属实，并且有凭证？' },
    options: offers(kase),
    multi: true,
  }),
  answer: (context, given): Answer => {
    const { kase } = context
    const picked = pickMany(offers(kase), given)
    if (!picked || picked.length === 0) {
      const advice = adviceOn(given.words, kase)
      const plain = {
        en: 'Without one provable fact there is nothing to send. Choose at least one by its number, or /edit whether the report is right.',
        zh: '没有一条能证明的事实，就没有可提交的内容。请按编号至少选一条，或用 /edit 改“投诉是否属实”。',
      }
      return {
        kind: 'again',
        note: advice ? { en: `${advice.en}\n${plain.en}`, zh: `${advice.zh}\n${plain.zh}` } : plain,
      }
    }
    const ids = picked.map(({ id }) => id)
    const taken = takeUp(kase, disputeFacts, ids, 'so', context.now)
    // What was read off an invoice has that invoice for its proof.
    const invoice = leadInvoice(taken)?.id ?? null
    const choices = taken.choices.map((choice) =>
      choice.proof === null && choice.slots['number'] !== undefined && choice.slots['units'] !== undefined
        ? { ...choice, proof: invoice }
        : choice,
    )
    return { kind: 'taken', kase: { ...taken, choices } }
  },
  clear: (kase) => ({
    ...kase,
    choices: kase.choices.filter(({ item }) => !disputeFacts.some(({ id }) => id === item)),
  }),
  shown: ({ kase, lang }) =>
    disputeFacts
      .filter(({ id }) => kase.choices.some(({ item }) => item === id))
      .map(({ offer }) => offer[lang])
      .join('; '),
}
