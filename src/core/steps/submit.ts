import type { Case, Round } from '../case.ts'
import { printDay, readDay } from '../dates.ts'
import { nameOf } from '../evidence/describe.ts'
import { factOf, textOf, withFact, withoutFact } from '../facts.ts'
import { channelSteps } from '../knowledge/next-moves.ts'
import { asksContact } from '../poa/asked-papers.ts'
import { draftPoa } from '../poa/draft.ts'
import { lint } from '../poa/lint.ts'
import { printPoa } from '../poa/print.ts'
import { gateName, gateNote, readyGate } from '../poa/ready.ts'
import {
  type Answer,
  type Context,
  type Note,
  type Option,
  type Question,
  pickOne,
  saysNo,
  saysYes,
} from '../question.ts'
import type { Step } from '../step.ts'
import type { Text } from '../text.ts'
import { noticeIsReady } from './source.ts'

const supplierOptions: Option[] = [
  {
    id: 'yes',
    label: { en: 'Yes: it knows, and the phone is answered', zh: '知道，电话有人接' },
    words: /^(?:y|yes|是|知道|已经|有)/i,
  },
  { id: 'no', label: { en: 'Not yet', zh: '还没说' }, words: /^(?:n|no|not|没|还没)/i },
]

const supplierReady: Question = {
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
    words: /^(?:y|yes|ok|all|是|一致|核对|对|好)/i,
  },
  {
    id: 'no',
    label: { en: 'Not yet, or something differs', zh: '还没核对，或有不一致' },
    words: /^(?:n|no|not|还没|不|没)/i,
  },
]

const liveState: Question = {
  id: 'live-state',
  step: 'submit',
  label: { en: 'the last look', zh: '最后核对' },
  why: {
    en: 'Amazon checks the live page minutes later; a claim must be true at the minute you send.',
    zh: '亚马逊可能几分钟后就看线上页面；发出那一刻每句话都得是真的。',
  },
  applies: noticeIsReady,
  answered: ({ kase }) => factOf(kase, 'live-state') === true,
  ask: () => ({
    text: {
      en: 'The last look, minutes before sending: offers, stock, page text and removal orders are as the letter says?',
      zh: '提交前几分钟最后看一眼：报价、库存、页面文字、移除订单，都和信里写的一致吗？',
    },
    options: liveOptions,
  }),
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
  shown: ({ kase }) => String(factOf(kase, 'live-state') ?? ''),
}

const gateOptions: Option[] = [
  { id: 'fill', label: { en: 'Fill the gaps now', zh: '现在补缺口' }, words: /fill|gap|now|补/i },
  {
    id: 'waive',
    label: { en: 'Waive a finding, with a reason', zh: '豁免一条检查，写明理由' },
    words: /^waive|豁免/i,
  },
]

/** Shown only while something is open: what, and how to close it. */
const gate: Question = {
  id: 'gate',
  step: 'submit',
  label: { en: 'the check before sending', zh: '提交前检查' },
  why: {
    en: 'a letter with a gap is refused, and the refusal counts.',
    zh: '有缺口的信会被拒，被拒一次难一次。',
  },
  applies: (context) =>
    noticeIsReady(context) && !readyGate(context.kase).ready && context.kase.rounds.length === 0,
  answered: () => false,
  ask: (context) => {
    const note = gateNote(context)
    return {
      text: {
        en: `${note.text.en}\n\nWhat next? To waive a finding: «waive RULE-ID because …».`,
        zh: `${note.text.zh}\n\n下一步？豁免一条检查请回：豁免 规则编号 因为……`,
      },
      options: gateOptions.slice(0, 1),
    }
  },
  answer: (context, given): Answer => {
    const waive = /^(?:waive|豁免)\s+([A-Z]\d{2}-[a-z-]+)\s+(?:because|因为|:|：)?\s*([\s\S]{4,})$/i.exec(
      given.words.trim(),
    )
    if (waive)
      return waived(
        context,
        (waive[1] ?? '').slice(0, 1).toUpperCase() + (waive[1] ?? '').slice(1).toLowerCase(),
        waive[2] ?? '',
      )
    if (pickOne(gateOptions, given)?.id === 'fill' || saysYes(given.words)) {
      const { kase } = context
      if (kase.skipped.length > 0) return { kind: 'aside', kase: { ...kase, skipped: [] }, notes: [] }
      return { kind: 'aside', notes: [howToMend(kase)] }
    }
    return {
      kind: 'again',
      note: {
        en: 'Choose «fill the gaps», /edit an answer, or /draft to read the plan.',
        zh: '请选“现在补缺口”，或用 /edit 改回答、/draft 看信。',
      },
    }
  },
  clear: (kase) => kase,
}

function howToMend(kase: Case): Note {
  const open = readyGate(kase).items.filter(({ result }) => result !== 'yes')
  const rows = (lang: 'en' | 'zh'): string =>
    open.map(({ id, why }) => `· ${gateName(id)[lang]}: ${why[lang]}`).join('\n')
  return {
    text: {
      en: `Still open:\n${rows('en')}\nUse /edit to change the answer behind it, or change the sentence in /edit → review.`,
      zh: `还没过的：\n${rows('zh')}\n用 /edit 改对应的回答，或在审阅那一项改句子。`,
    },
  }
}

/** A finding set aside with its reason, kept in the case; what blocks stays. */
function waived(context: Context, ruleId: string, reason: string): Answer {
  const { kase } = context
  const poa = draftPoa(kase)
  const next = {
    ...kase,
    waivers: [
      ...kase.waivers.filter((waiver) => waiver.ruleId !== ruleId),
      { ruleId, reason: reason.trim().slice(0, 500), at: context.now },
    ],
  }
  const { findings } = lint(printPoa(poa, { lang: 'en', format: 'txt' }), { kase: next, form: poa.form })
  const own = findings.filter((finding) => finding.ruleId === ruleId)
  if (own.length === 0)
    return {
      kind: 'again',
      note: { en: `${ruleId} reports nothing in this plan.`, zh: `${ruleId} 在这封信里没有发现问题。` },
    }
  if (own.some((finding) => finding.waived === null))
    return { kind: 'again', note: { en: `${ruleId} cannot be waived.`, zh: `${ruleId} 不能豁免。` } }
  return {
    kind: 'aside',
    kase: next,
    notes: [{ text: { en: 'Waived; the reason is kept in the case.', zh: '已豁免，理由记在案件里。' } }],
  }
}

/** The text for Amazon's box, and each exhibit to attach, as its own copyable message. */
function sendNotes(context: Context): Note[] {
  const { kase } = context
  const poa = draftPoa(kase)
  const english = printPoa(poa, { lang: 'en', format: 'txt' }).trim()
  const where = kase.notice ? channelSteps(kase.notice) : { en: '', zh: '' }
  const files = kase.evidence.filter(({ leftOut }) => leftOut === null).map(nameOf)
  const list = (lang: 'en' | 'zh'): string => files.map((name, i) => `${i + 1}. ${name[lang]}`).join('\n')
  const attach: Text =
    files.length === 0
      ? { en: 'Attach nothing but what the letter names.', zh: '信里没提到的文件不要附。' }
      : {
          en: `Attach the untouched originals, one file each, named by their number:\n${list('en')}`,
          zh: `附上未改动的原件，一份一个文件，按编号命名：\n${list('zh')}`,
        }
  return [
    {
      text: {
        en: 'Ready to send. The next message is the text for Amazon’s box; copy it as it is.',
        zh: '可以提交了。下一条就是贴到亚马逊框里的正文，原样复制。',
      },
    },
    { text: { en: english, zh: english }, copy: true },
    { text: { en: `${where.en}\n${attach.en}`, zh: `${where.zh}\n${attach.zh}` } },
  ]
}

const sentOptions: Option[] = [
  {
    id: 'today',
    label: { en: 'I sent it today', zh: '今天提交了' },
    words: /^(?:yes|sent|done|submitted|提交了|已提交|发了|好了|today|今天)[.。]?$/i,
  },
  { id: 'not-yet', label: { en: 'Not sent yet', zh: '还没提交' }, words: /not|later|还没|没有|稍后/i },
]

const submitted: Question = {
  id: 'submitted',
  step: 'submit',
  label: { en: 'the submission', zh: '提交' },
  why: {
    en: 'the day starts the clock: I count the waiting from it, and keep exactly what was sent.',
    zh: '从这天开始计时，我会原样留存提交的内容。',
  },
  applies: (context) =>
    noticeIsReady(context) && (readyGate(context.kase).ready || context.kase.rounds.length > 0),
  answered: ({ kase }) => kase.rounds.some(({ submittedOn }) => submittedOn !== null),
  intro: sendNotes,
  ask: () => ({
    text: { en: 'Send it, then tell me the day.', zh: '提交后告诉我是哪天。' },
    options: sentOptions,
  }),
  answer: (context, given): Answer => {
    const picked = pickOne(sentOptions, given)
    if (picked?.id === 'not-yet')
      return {
        kind: 'aside',
        notes: [
          {
            text: {
              en: 'No hurry; the text stays here. /draft shows it again.',
              zh: '不急，正文一直在。/draft 可再看。',
            },
          },
        ],
      }
    if (picked?.id !== 'today' && saysNo(given.words))
      return { kind: 'again', note: { en: 'Tell me the day when it is sent.', zh: '提交后告诉我日期。' } }
    const read =
      picked?.id === 'today' ? { day: context.today } : readDay(given.words, context.today, context.lang)
    if ('problem' in read) return { kind: 'again', note: read.problem }
    if (read.day > context.today)
      return { kind: 'again', note: { en: 'That day is still to come.', zh: '这一天还没到。' } }
    return { kind: 'taken', kase: frozen(context, read.day), notes: waiting(context, read.day) }
  },
  clear: (kase) => ({ ...kase, rounds: kase.rounds.slice(0, -1) }),
  shown: ({ kase, lang }) =>
    kase.rounds.at(-1)?.submittedOn ? printDay(kase.rounds.at(-1)?.submittedOn ?? '', lang) : '',
}

/** The round as it left: text, form, exhibits. Later answers change the next round, never this one. */
function frozen({ kase }: Context, day: string): Case {
  const poa = draftPoa(kase)
  const round: Round = {
    number: kase.rounds.length + 1,
    form: poa.form,
    text: printPoa(poa, { lang: 'en', format: 'txt' }),
    submittedOn: day,
    channel: kase.notice?.channel[0] ?? '',
    exhibits: kase.evidence.filter(({ leftOut }) => leftOut === null).map((entry) => nameOf(entry).en),
    replies: [],
  }
  return { ...kase, rounds: [...kase.rounds, round] }
}

function waiting({ kase }: Context, day: string): Note[] {
  const dated = kase.notice?.deadlines.some(({ what }) => what === 'reply') === true
  return [
    {
      text: {
        en: `Noted: round ${kase.rounds.length + 1}, sent on ${printDay(day, 'en')}, kept as it left. The notice ${dated ? 'names your deadline, but no' : 'names no'} time for Amazon’s answer. Do not send it again and do not write daily; a second letter without a new fact does not help and many contacts can count against you. Paste Amazon’s answer here when it comes.`,
        zh: `记下了：第 ${kase.rounds.length + 1} 轮，${printDay(day, 'zh')}提交，内容已原样留存。通知里没写亚马逊多久答复。不要重复提交，也不要天天追问：没有新事实的第二封信没有用，联系太多反而可能算违规。收到亚马逊的回复，粘贴到这里。`,
      },
    },
  ]
}

export const submit: Step = {
  name: 'submit',
  title: { en: 'Submit', zh: '提交' },
  questions: () => [supplierReady, liveState, gate, submitted],
}
