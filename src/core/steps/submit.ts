import type { Case, Round } from '../case.ts'
import { printDay, readDay } from '../dates.ts'
import { exhibitNumber } from '../evidence/blank.ts'
import { nameOf } from '../evidence/describe.ts'
import { boxesOf, lengthText, letterText } from '../export/boxes.ts'
import { exhibitsOf } from '../export/exhibit-index.ts'
import { channelSteps } from '../knowledge/next-moves.ts'
import { draftPoa } from '../poa/draft.ts'
import type { Poa } from '../poa/poa.ts'
import { readyGate } from '../poa/ready.ts'
import {
  type Answer,
  type Context,
  type Note,
  type Option,
  type Question,
  pickOne,
  saysNo,
} from '../question.ts'
import { changesSince, changesText } from '../rounds/changes.ts'
import { isWaiting } from '../rounds/state.ts'
import { sha256 } from '../sha256.ts'
import type { Step } from '../step.ts'
import type { Text } from '../text.ts'
import { channelIn } from './submit-channel.ts'
import { noticeIsReady } from './notice-is-ready.ts'
import { liveState, supplierReady } from './submit-attest.ts'
import { gate } from './submit-gate.ts'

const englishStores: ReadonlySet<string> = new Set([
  'US',
  'UK',
  'CA',
  'AU',
  'IN',
  'SG',
  'AE',
  'SA',
  'ZA',
  'IE',
])

const otherLanguage: Text = {
  en: 'This store has another language. English is commonly accepted there, but that is not certain; if you have somebody who writes the local language well, send both.',
  zh: '这个站点不是英语站。那里一般接受英文申诉，但不能保证；有人能写当地语言的话，可以两份一起交。',
}

/** The text for Amazon's box, and each exhibit to attach, as its own copyable message. */
function sendNotes(context: Context): Note[] {
  const { kase } = context
  const poa = draftPoa(kase)
  const boxes = boxesOf(poa)
  const length = lengthText(boxes)
  const where = kase.notice ? channelSteps(kase.notice) : { en: '', zh: '' }
  const ids = attachedTo(poa)
  const files = kase.evidence.filter(({ id }) => ids.includes(id))
  const list = (lang: 'en' | 'zh'): string =>
    files.map((entry) => `${exhibitNumber(kase.evidence, entry.id)}. ${nameOf(entry)[lang]}`).join('\n')
  const attach: Text =
    files.length === 0
      ? { en: 'Attach nothing but what the letter names.', zh: '信里没提到的文件不要附。' }
      : {
          en: `Attach the untouched originals, one file each, named by their number:\n${list('en')}`,
          zh: `附上未改动的原件，一份一个文件，按编号命名：\n${list('zh')}`,
        }
  const noPdf = kase.notice && kase.notice.fileTypes.length > 0 && !kase.notice.fileTypes.includes('pdf')
  const types: Text = noPdf
    ? {
        en: `\nThe notice takes only ${kase.notice?.fileTypes.join(', ') ?? ''}: save each page of a PDF as a picture. Links are not accepted as proof.`,
        zh: `\n通知只接受 ${kase.notice?.fileTypes.join('、') ?? ''}：PDF 请逐页存成图片。不要用链接当凭证。`,
      }
    : { en: '', zh: '' }
  const foreign =
    kase.notice?.marketplace && !englishStores.has(kase.notice.marketplace) ? [{ text: otherLanguage }] : []
  const changes = changesSince(kase, letterText(poa))
  return [
    ...(changes === null ? [] : [{ text: changesText(changes) }]),
    {
      text: {
        en: `Ready to send. Copy the next text into Amazon’s box as it is; of several, each belongs to its own box, in order.\n${length.en}`,
        zh: `可以提交了。下面的正文原样复制到亚马逊的框里；有几条就按顺序一条一格。\n${length.zh}`,
      },
    },
    ...boxes.map(({ text }): Note => ({ text: { en: text, zh: text }, copy: true })),
    { text: { en: `${where.en}\n${attach.en}${types.en}`, zh: `${where.zh}\n${attach.zh}${types.zh}` } },
    ...foreign,
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
  applies: (context) => noticeIsReady(context) && (isWaiting(context.kase) || readyGate(context.kase).ready),
  answered: ({ kase }) => isWaiting(kase),
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
    const kase = frozen(context, read.day, given.words)
    return { kind: 'taken', kase, notes: waiting(kase, read.day) }
  },
  // What Amazon answered stays, and so does the letter that it answers.
  clear: (kase) =>
    kase.rounds.at(-1)?.replies.length === 0 ? { ...kase, rounds: kase.rounds.slice(0, -1) } : kase,
  shown: ({ kase, lang }) =>
    kase.rounds.at(-1)?.submittedOn ? printDay(kase.rounds.at(-1)?.submittedOn ?? '', lang) : '',
}

/** The ids of the papers that the letter lists, in its order. */
const attachedTo = (poa: Poa): string[] =>
  poa.sections
    .filter(({ name }) => name === 'exhibits')
    .flatMap(({ sentences }) => sentences.flatMap(({ basis }) => basis.evidence))

/** The letter as it left. Later answers change the next round, never this one; another day or way changes only that. */
function frozen(context: Context, day: string, words: string): Case {
  const { kase, session } = context
  const stored = session.cases[kase.id]
  const known = session.editing && stored && isWaiting(stored) ? stored.rounds.at(-1) : undefined
  const told = {
    submittedOn: day,
    channel: channelIn(words) ?? known?.channel ?? kase.notice?.channel[0] ?? '',
  }
  const round = known ?? roundOf(context)
  const others = kase.rounds.filter(({ number }) => number !== round.number)
  return { ...kase, rounds: [...others, { ...round, ...told }] }
}

function roundOf({ kase, session, now }: Context): Round {
  const poa = draftPoa(kase)
  const text = letterText(poa)
  const exhibits = attachedTo(poa)
  return {
    number: kase.rounds.length + 1,
    form: poa.form,
    text,
    hash: sha256(text),
    toldAt: now,
    by: session.by,
    submittedOn: null,
    channel: '',
    exhibits,
    papers: exhibitsOf(kase)
      .filter(({ id }) => exhibits.includes(id))
      .map(({ number, name, file }) => ({
        number,
        name: name.en,
        file: file?.name ?? null,
        sha256: file?.sha256 ?? null,
      })),
    files: kase.files.map(({ name, sha256: hash }) => ({ name, sha256: hash })),
    replies: [],
  }
}

function waiting(kase: Case, day: string): Note[] {
  const dated = kase.notice?.deadlines.some(({ what }) => what === 'reply') === true
  return [
    {
      text: {
        en: `Noted: round ${kase.rounds.length}, sent on ${printDay(day, 'en')}, kept as it left. The notice ${dated ? 'names your deadline, but no' : 'names no'} time for Amazon’s answer. Do not send it again and do not write daily; a second letter without a new fact does not help and many contacts can count against you. Paste Amazon’s answer here when it comes.`,
        zh: `记下了：第 ${kase.rounds.length} 轮，${printDay(day, 'zh')}提交，内容已原样留存。通知里没写亚马逊多久答复。不要重复提交，也不要天天追问：没有新事实的第二封信没有用，联系太多反而可能算违规。收到亚马逊的回复，粘贴到这里。`,
      },
    },
  ]
}

export const submit: Step = {
  name: 'submit',
  title: { en: 'Submit', zh: '提交' },
  questions: () => [supplierReady, liveState, gate, submitted],
}
