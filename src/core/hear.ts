import type { Case } from './case.ts'
import { forgetNow, forgetOption } from './commands/forget.ts'
import { consentSaid, modelSaid, settleHelp } from './commands/model.ts'
import { handover } from './commands/plan.ts'
import { follow, give, undoOf } from './give.ts'
import { offerCheck } from './knowledge/offers.ts'
import { answerSideQuestion, looksLikeQuestion } from './knowledge/side-questions.ts'
import { parseNotice } from './notice/parse.ts'
import type { Outcome } from './outcome.ts'
import { adviseOnDraft, looksLikePlan } from './poa/advise.ts'
import { type Context, type Question, saysNo, saysYes } from './question.ts'
import { findRefusal } from './refusals.ts'
import { asksToWriteAgain } from './rounds/cool-down.ts'
import { contextOf, withCase } from './step.ts'
import { currentQuestion, questionsOf } from './steps/index.ts'
import { volunteeredPapers } from './steps/material-documents.ts'
import { noticeIsReady } from './steps/notice-is-ready.ts'
import { volunteeredContact } from './steps/plan-supplier.ts'
import { keepReply } from './steps/reply.ts'
import { takeNotice } from './steps/take-notice.ts'
import { takenOut } from './steps/withdraw-paper.ts'
import type { Text } from './text.ts'
import { placeName, zoneNamed } from './zones.ts'

const maxWords = 1_000_000
const pasted = 200 // characters from which a text is a paste rather than an answer
const shortMail = 40 // characters of a short mail, which has lines of its own

/** Free words from the seller: a paste, a request to refuse, a side question, or the answer that is waited for. */
export function hear(context: Context, words: string): Outcome {
  if (words === '') {
    const text = { en: 'That message was empty.', zh: '这条消息是空的。' }
    return { session: context.session, notes: [{ text }], ask: true }
  }
  if (words.length > maxWords) {
    const text = {
      en: 'That is more than I can take at once (1 MB). Please send only the part that matters.',
      zh: '内容太长，超过 1 MB。请只发相关的部分。',
    }
    return { session: context.session, notes: [{ text }], ask: true }
  }
  if (context.session.pending) return settlePending(context, words)
  const ofModel = modelSaid(context, words)
  if (ofModel !== null) return settleHelp(context, ofModel)
  const spoken = inTheirLanguage(context, words)
  const waiting = currentQuestion(spoken)
  // A notice pasted before the language is known is kept; the language is asked after it.
  const question =
    waiting.id === 'language' && words.length >= pasted
      ? (questionsOf(spoken).find(({ id }) => id === 'notice') ?? waiting)
      : waiting
  if (question.id === 'notice' && words.length >= pasted)
    return give(spoken, question, { words, option: null })
  const offer = offerCheck(words)
  if (offer !== null) return { session: spoken.session, notes: [{ text: offer }], ask: 'again' }
  return (
    refuse(spoken, question, words) ??
    aside(spoken, question, words) ??
    toldPlace(spoken, question, words) ??
    volunteered(spoken, question, words) ??
    give(spoken, question, { words, option: null })
  )
}

const hasMailLines = (words: string): boolean => words.length >= shortMail && words.includes('\n')

/** A few lines that Amazon wrote in answer to an appeal. */
function isReplyOf(words: string): boolean {
  if (!hasMailLines(words)) return false
  const { isNotice, level } = parseNotice(words)
  return isNotice && level === 'reply'
}

/** Han characters in the seller's own words make the coach speak Chinese; a pasted notice says nothing of the seller. */
function inTheirLanguage(context: Context, words: string): Context {
  const { session } = context
  if (words.length >= pasted || (session.lang !== null && isReplyOf(words))) return context
  const han = words.match(/\p{Script=Han}/gu)?.length ?? 0
  const letters = words.match(/\p{L}/gu)?.length ?? 0
  const isChinese =
    han > 0 && (session.lang === null || (han >= 4 && han * 2 > letters && session.asking === null))
  const next = isChinese ? 'zh' : session.lang === null && letters >= 8 ? 'en' : session.lang
  if (next === session.lang || next === null) return context
  const spoken = withCase({ ...session, lang: next }, { ...context.kase, lang: next })
  return contextOf(spoken, context.now)
}

const pleads =
  /other (?:tools?|people|services?|bots?|sellers?)|every(?:one|body) (?:does|else)|just this once|别的(?:工具|人|服务商|机器人)|别人都|别家|人家都|同行都|大家都|就这一次|通融/i

const stays: Text = {
  en: 'That may be, and I still cannot. Forged or back-dated papers turn a request for documents into a closed account with the funds held. What true proof is there: payment record, chat with the seller, photos, who sold it to you?',
  zh: '别人怎么做我管不了，这个我还是不能帮。造假或倒填日期的单据，会让“要材料”变成封号、扣资金。我们看看有什么真实的凭证：付款记录、和卖家的聊天、照片、货是谁卖给您的？',
}

/** One sentence of refusal and the honest next step; what was asked for is remembered, so that nothing rests on it. */
function refuse(context: Context, question: Question, words: string): Outcome | null {
  const refusal = findRefusal(words)
  if (!refusal && context.kase.refusals.length > 0 && pleads.test(words) && words.length < 120)
    return { session: context.session, notes: [{ text: stays }], ask: 'again' }
  if (!refusal || words.length > 2000) return null
  if ((question.step === 'reply' || question.step === 'standing') && words.length >= pasted) return null
  const kase: Case = {
    ...context.kase,
    refusals: [
      ...context.kase.refusals,
      { id: refusal.id, at: context.now, words: words.slice(0, 300) },
    ].slice(-20),
  }
  return { session: withCase(context.session, kase), notes: [{ text: refusal.reply }], ask: true }
}

const noSource: Text = {
  en: 'I have no sourced answer to that, so I give none. I help with an appeal against an Amazon authenticity complaint; /help shows how.',
  zh: '这个问题我没有可靠的出处，就不乱答了。我能帮您处理亚马逊真实性投诉的申诉；/help 看用法。',
}

function aside(context: Context, question: Question, words: string): Outcome | null {
  const { session, kase } = context
  const isLong = words.length >= pasted
  if (
    (isLong || hasMailLines(words)) &&
    question.id !== 'notice' &&
    question.id !== 'reply-wait' &&
    question.id !== 'earlier-plan'
  ) {
    const reading = parseNotice(words)
    if (question.id === 'standing-log' && reading.level === 'reply') return null
    if (isLong && reading.isNotice && question.step === 'source' && kase.notice?.confirmed === false) {
      const again = questionsOf(context).find(({ id }) => id === 'notice')
      if (again)
        return follow(
          context,
          again,
          again.answer(contextOf(session, context.now, again.clear(kase)), { words, option: null }),
        )
    }
    // A reply seldom says who complained, so it is known for one by what it is.
    const isMail =
      reading.isNotice && (reading.level === 'reply' || (isLong && reading.confidence !== 'unsure'))
    if (isMail && !looksLikePlan(words)) {
      const text = {
        en: 'This looks like a message from Amazon. Does it belong to this case, or is it a new one?',
        zh: '这看起来是亚马逊发来的邮件。它属于这个案件，还是一个新案件？',
      }
      return {
        session: { ...session, pending: { what: 'which-mail', text: words } },
        notes: [{ text }],
        ask: false,
        buttons: [
          { id: 'mail=reply', label: { en: 'It answers this case', zh: '是这个案件的回复' } },
          {
            id: 'mail=notice',
            label: { en: 'Read it as this case’s notice', zh: '当作这个案件的通知重新读' },
          },
          { id: 'mail=new', label: { en: 'Open a new case', zh: '开一个新案件' } },
        ],
      }
    }
  }
  if (question.step !== 'source' && question.id !== 'earlier-plan' && looksLikePlan(words)) {
    const advice = adviseOnDraft(context, words)
    return { session: withCase(session, advice.kase), notes: advice.notes, ask: 'again' }
  }
  // What to do while waiting is told from the case, not from a page of answers.
  if (/^(?:reply-wait|standing-log)$/.test(question.id) && asksToWriteAgain(words)) return null
  const answer = words.length < pasted ? answerSideQuestion(words, kase) : null
  if (answer) return { session, notes: [{ text: answer }], ask: 'again' }
  return question.id === 'notice' && looksLikeQuestion(words)
    ? { session, notes: [{ text: noSource }], ask: true }
    : null
}

const tellsPlace =
  /^(?:(?:btw|by the way|ps)[,:]? ?)?(?:i.?m|i am|we.?re|we are|i live|my (?:city|place|time ?zone) is) (?:(?:based )?in )?[^.?!]{2,40}[.!]?$|^(?:我|我们|公司)?(?:人)?(?:在|位于|的?时区是)[^,，。?？]{1,12}(?:这边|时区)?[。.]?$/i

/** "I am in Leeds": days and times are counted there from now on. */
function toldPlace(context: Context, question: Question, words: string): Outcome | null {
  if (words.length > 60 || question.id === 'notice-details' || !tellsPlace.test(words.trim())) return null
  const zone = zoneNamed(words)
  if (zone === null) return null
  const text: Text = {
    en: `Noted: I count days and times in ${placeName(zone).en} time.`,
    zh: `记下了：日期和时间按${placeName(zone).zh}时间算。`,
  }
  return { session: { ...context.session, zone, zoneTold: true }, notes: [{ text }], ask: 'again' }
}

/** Papers and contacts told before or after they were asked for are taken where they belong; the open question stands. */
function volunteered(context: Context, question: Question, words: string): Outcome | null {
  if (!noticeIsReady(context)) return null
  const out = question.id.startsWith('paper/') ? null : takenOut(context, words)
  if (out !== null) {
    const undo = undoOf(context.kase, out.kase)
    return { session: { ...withCase(context.session, out.kase), undo }, notes: out.notes, ask: true }
  }
  const contact =
    question.id === 'supplier' || question.step === 'reply' ? null : volunteeredContact(context, words)
  const isDetail = /^(?:slots|proof|review)\//.test(question.id)
  // "3: our words" mends a sentence; a paper in full between two sections is a paper.
  const isKept =
    takesWords.test(question.id) || (question.id.startsWith('review/') && /^\D{0,8}\d+\s*[:：]/.test(words))
  const told = contact ?? (isKept ? null : volunteeredPapers(context, words, isDetail))
  return told === null
    ? null
    : { session: withCase(context.session, told.kase), notes: told.notes, ask: true }
}

/** Questions whose answer may itself speak of papers, dates and numbers. */
const takesWords =
  /^(?:documents|earlier-plan|trigger-hunt|whys|cause|branch|account-name|record|reply-wait|standing-|submitted|box\/|english\/|reissue\/|point\/)/

const foundThere =
  /^(?:yes|y|it is(?: there)?|it stands there|same|found it|是|是的|有|有的|一样|在|找到了|后台有|真的)[.。!]?$/i

/** The seller found the same text in Seller Central: their word wins over the signs. */
function takeAnyway(context: Context, words: string): Outcome {
  const question = questionsOf(context).find(({ id }) => id === 'notice')
  if (!question) return { session: context.session, notes: [], ask: true }
  return follow(context, question, takeNotice(context, words, true))
}

/** A yes or no that was asked outside the questions, answered in words. */
function settlePending(context: Context, words: string): Outcome {
  const { session } = context
  const calm = { ...session, pending: null }
  const what = session.pending?.what
  if (what === 'read' && saysYes(words))
    return hear(contextOf(calm, context.now), session.pending?.text ?? '')
  if (what === 'which-mail' && saysYes(words))
    return keepReply(contextOf(calm, context.now), session.pending?.text ?? '')
  const forgotten = what === 'forget' ? forgetOption(words) : null
  if (forgotten !== null) return forgetNow(contextOf(calm, context.now), forgotten)
  const consent = what === 'model' ? consentSaid(words) : null
  if (consent !== null) return settleHelp(context, consent)
  if (what === 'handover' && (saysYes(words) || words.trim().startsWith('同意')))
    return handover(contextOf(calm, context.now), 'yes')
  if (what === 'handover' && (saysNo(words) || words.trim().startsWith('不用')))
    return {
      session: calm,
      notes: [{ text: { en: 'Nothing was handed over.', zh: '没有生成任何文件。' } }],
      ask: true,
    }
  if (what === 'phishing' && foundThere.test(words))
    return takeAnyway(contextOf(calm, context.now), session.pending?.text ?? '')
  return hear(contextOf(calm, context.now), words)
}
