import { uncompared } from '../evidence/checks.ts'
import { factOf, textOf, withFact, withoutFact } from '../facts.ts'
import { asksContact } from '../poa/asked-papers.ts'
import { type Answer, type Option, type Question, pickOne } from '../question.ts'
import { noticeIsReady } from './notice-is-ready.ts'

const supplierOptions: Option[] = [
  {
    id: 'yes',
    label: { en: 'Yes: it knows, and the phone is answered', zh: '知道，电话有人接' },
    words: /^(?:y|yes|是|知道|已经|有)/i,
  },
  { id: 'no', label: { en: 'Not yet', zh: '还没说' }, words: /^(?:n|no|not|没|还没)/i },
]

export const supplierReady: Question = {
  id: 'supplier-ready',
  step: 'submit',
  label: { en: 'the supplier knows', zh: '供应商是否知情' },
  why: {
    en: 'Amazon may call; a supplier that cannot be reached or knows nothing gets the papers refused.',
    zh: '亚马逊可能打电话核实；联系不上或说不知道，材料就会被拒。',
  },
  applies: (context) =>
    noticeIsReady(context) &&
    (asksContact(context.kase) ||
      context.kase.evidence.some(({ supplier, leftOut }) => supplier !== null && leftOut === null)),
  answered: ({ kase }) => textOf(kase, 'supplier-ready') === 'yes',
  ask: () => ({
    text: {
      en: 'Does your supplier know that Amazon may call, and is the phone on the invoice answered?',
      zh: '供应商知道亚马逊可能会打电话吗？发票上的电话有人接吗？',
    },
    options: supplierOptions,
  }),
  answer: (context, given): Answer => {
    const picked = pickOne(supplierOptions, given)
    if (!picked) return { kind: 'again', note: { en: 'Yes, or not yet?', zh: '知道，还是还没说？' } }
    const kase = withFact(context, 'supplier-ready', picked.id, given.words)
    if (picked.id === 'yes') return { kind: 'taken', kase }
    const skipped = [...kase.skipped.filter((id) => id !== 'supplier-ready'), 'supplier-ready']
    return {
      kind: 'aside',
      kase: { ...kase, skipped },
      notes: [
        {
          text: {
            en: 'Tell them before you send. I ask again at the check.',
            zh: '提交前先和对方说好。检查时我会再问。',
          },
        },
      ],
    }
  },
  clear: (kase) => withoutFact(kase, 'supplier-ready'),
  shown: ({ kase }) => textOf(kase, 'supplier-ready') ?? '',
}

const liveOptions: Option[] = [
  {
    id: 'yes',
    label: { en: 'I looked just now: all as written', zh: '刚核对过，都和信里一致' },
    words: /^(?:y|yes|ok|all|是|都|一致|核对|刚核对|对|好)(?!.*(?:不|没))/i,
  },
  {
    id: 'no',
    label: { en: 'Not yet, or something differs', zh: '还没核对，或有不一致' },
    words: /^(?:n|no|not|还没|不|没)/i,
  },
]

export const liveState: Question = {
  id: 'live-state',
  step: 'submit',
  label: { en: 'the last look', zh: '最后核对' },
  why: {
    en: 'Amazon checks the live page minutes later; a claim must be true at the minute you send.',
    zh: '亚马逊可能几分钟后就看线上页面；发出那一刻每句话都得是真的。',
  },
  applies: noticeIsReady,
  answered: ({ kase }) => factOf(kase, 'live-state') === true,
  ask: ({ kase }) => {
    const seen = new Map(uncompared(kase).map((check) => [check.message.en, check]))
    const mine = [...seen.values()].slice(0, 3)
    const rows = (lang: 'en' | 'zh'): string => mine.map(({ message }) => `\n· ${message[lang]}`).join('')
    return {
      text: {
        en: `The last look, minutes before sending: offers, stock, page text and removal orders are as the letter says?${mine.length === 0 ? '' : `\nAnd what I could not compare, you did:${rows('en')}`}`,
        zh: `提交前几分钟最后看一眼：报价、库存、页面文字、移除订单，都和信里写的一致吗？${mine.length === 0 ? '' : `\n还有我没法核对、要您自己核对的：${rows('zh')}`}`,
      },
      options: liveOptions,
    }
  },
  answer: (context, given): Answer => {
    const picked = pickOne(liveOptions, given)
    if (!picked) return { kind: 'again', note: { en: 'Please choose one.', zh: '请选一项。' } }
    if (picked.id === 'yes')
      return { kind: 'taken', kase: withFact(context, 'live-state', true, given.words) }
    return {
      kind: 'aside',
      kase: context.kase,
      notes: [
        {
          text: {
            en: 'Make the live state and the letter agree first. /edit changes an answer.',
            zh: '先让线上和信里一致。要改回答用 /edit。',
          },
        },
      ],
    }
  },
  clear: (kase) => withoutFact(kase, 'live-state'),
  shown: ({ lang }) => (lang === 'zh' ? '已核对' : 'looked'),
}
