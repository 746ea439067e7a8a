import { textOf, withFact, withoutFact } from '../facts.ts'
import { type Answer, type Option, type Question, pickOne } from '../question.ts'
import { standsSince } from '../standing/state.ts'
import type { Step } from '../step.ts'
import { standingLog } from './standing-log.ts'
import { standingReport } from './standing-report.ts'

const unknown: Option = {
  id: 'unknown',
  label: { en: 'I cannot tell', zh: '说不清' },
  words: /^(?:i )?(?:do not|don.?t|cannot|can.?t) (?:know|tell)|^(?:no idea|不知道|说不清|不清楚)/i,
}

/** In the seller's own words: nobody else was there, and Amazon does not say. */
const why: Question = {
  id: 'standing-why',
  step: 'standing',
  label: { en: 'what decided it', zh: '起作用的是什么' },
  why: {
    en: 'it is the first thing you will want to know at the next complaint.',
    zh: '下次再遇到投诉，您最先想知道的就是这个。',
  },
  optional: true,
  applies: ({ kase }) => standsSince(kase) !== null,
  answered: ({ kase }) => textOf(kase, 'result-why') !== null,
  ask: () => ({
    text: {
      en: 'Recorded as reinstated. What do you think decided it, in one line: a paper, a sentence, a call?',
      zh: '结果已记下：恢复。您觉得起作用的是什么？一句话：某份凭证、某句话、某个电话？',
    },
    options: [unknown],
  }),
  answer: (context, given): Answer => {
    const isUnknown = pickOne([unknown], given) !== null
    const words = isUnknown ? 'unknown' : given.words.trim().slice(0, 400)
    return { kind: 'taken', kase: withFact(context, 'result-why', words, given.words) }
  },
  clear: (kase) => withoutFact(kase, 'result-why'),
  shown: ({ kase, lang }) => {
    const told = textOf(kase, 'result-why') ?? ''
    return told === 'unknown' ? unknown.label[lang] : told
  },
}

const allRight: Option = {
  id: 'right',
  label: { en: 'Looked: all is right', zh: '都看过，没问题' },
  words: /^(?:yes|ok|all|fine|looked|checked|都|没问题|正常|看过|是|好)/i,
}

/** The look at the live account on the day it came back. */
const live: Question = {
  id: 'standing-live',
  step: 'standing',
  label: { en: 'the look after reinstatement', zh: '恢复后的检查' },
  why: {
    en: 'what is still wrong is settled sooner on the first day than in a month.',
    zh: '还有不对的，当天处理比一个月后容易。',
  },
  optional: true,
  applies: ({ kase }) => standsSince(kase) !== null,
  answered: ({ kase }) => textOf(kase, 'result-live') !== null,
  ask: ({ kase }) => {
    const asins = (kase.notice?.asins ?? []).join(', ')
    return {
      text: {
        en: `Look at five things today: each offer is live${asins === '' ? '' : ` (${asins})`}; title, text and pictures are as the letter says; the row in Account Health is gone or closed; stock and shipments run; funds and open exchanges. What is not right?`,
        zh: `今天看五处：链接都在售${asins === '' ? '' : `（${asins}）`}；标题、文字、图片和信里写的一致；账户状况那一行已消失或已结案；库存和货件正常；资金和没办完的换货退款。哪里还不对？`,
      },
      options: [allRight],
    }
  },
  answer: (context, given): Answer => {
    if (pickOne([allRight], given) !== null)
      return { kind: 'taken', kase: withFact(context, 'result-live', 'right', given.words) }
    const words = given.words.trim().slice(0, 400)
    const kase = withFact(context, 'result-live', words, given.words)
    const text = {
      en: 'Noted. An account matter goes to Account Health support, a shipment or funds matter to its own help page; a letter about it does not belong in this appeal.',
      zh: '记下了。账户问题找账户状况支持，货件和资金走各自的帮助入口；不要写进这个申诉里。',
    }
    return { kind: 'taken', kase, notes: [{ text }] }
  },
  clear: (kase) => withoutFact(kase, 'result-live'),
  shown: ({ kase, lang }) => {
    const told = textOf(kase, 'result-live') ?? ''
    return told === 'right' ? allRight.label[lang] : told
  },
}

export const standing: Step = {
  name: 'standing',
  title: { en: 'Good standing', zh: '持续改进' },
  questions: () => [why, live, standingReport, standingLog],
}
