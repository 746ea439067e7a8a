import type { Case, Notice } from '../case.ts'
import { withoutFact, textOf } from '../facts.ts'
import { kindName, nextMove, replyMove } from '../knowledge/next-moves.ts'
import { parseNotice } from '../notice/parse.ts'
import type { Reading } from '../notice/triage.ts'
import { type Answer, type Context, type Option, type Question, pickOne, saysYes } from '../question.ts'
import { newCase } from '../session.ts'
import type { Step } from '../step.ts'
import type { Text } from '../text.ts'
import { card, cardOptions } from './source-card.ts'
import { fixNotice } from './source-fix.ts'
import { noticeDetails, noticeDetailsMissing } from './source-details.ts'

/** The facts of the case that carry the notice forward as the seller's own words say it is. */
const noticeOf = (reading: Reading, text: string): Notice => {
  const { sentOn } = reading
  return { ...reading, text, receivedOn: sentOn, confirmed: false, corrected: [] }
}

const notANotice: Text = {
  en: 'I do not see a message from Amazon in this. Please paste the whole notice, from the greeting to the last line. You find it in Seller Central under Performance Notifications.',
  zh: '这里面我没看到亚马逊的通知。请把通知从称呼到最后一行完整粘贴过来。在卖家后台的“绩效通知”里可以找到。',
}

const where: Text = {
  en: 'Open Seller Central, then Performance, then Account Health or Performance Notifications. Open the message about this listing, select all of it and paste it here. A screenshot I cannot read yet: type the label beside the listing and the list of what they ask for.',
  zh: '打开卖家后台 → 绩效 → 账户状况或绩效通知，点开这个链接的那封通知，全选、复制、粘贴到这里。截图我还读不了：请把链接旁边的违规名称和要求的材料清单打字给我。',
}

function phishingNote(signs: readonly string[]): Text {
  const list = signs.map((sign) => `“${sign}”`)
  return {
    en: `Careful: this has signs of a fake mail: ${list.join(', ')}. Amazon asks for no fee, password or chat app. Do not click, do not pay, do not answer. Open Seller Central yourself and look under Performance Notifications. If the same notice stands there, paste that one. I write no plan for this mail.`,
    zh: `小心，这封邮件有诈骗的迹象：${list.join('、')}。亚马逊不会收费、要密码或让您加聊天软件。先别点链接、别付款、别回复。请自己打开卖家后台的“绩效通知”核对；那里真有同样的通知，再把那一封贴给我。这封邮件我不写申诉。`,
  }
}

/** Takes a pasted text as the case's notice: keeps it, opens a case for each further one, or says what it is instead. */
export function takeNotice(context: Context, words: string): Answer {
  const { more, ...reading } = parseNotice(words)
  const { kase, session } = context
  if (reading.phishing.length > 0) return { kind: 'aside', notes: [{ text: phishingNote(reading.phishing) }] }
  if (!reading.isNotice) return { kind: 'again', note: notANotice }
  if (reading.level === 'reply' && kase.earlier.length < 10 && !asksEnough(reading))
    return keepEarlier(context, reading, words)
  const title = [kindName(reading.kind)[context.lang], reading.asins[0]].filter(Boolean).join(' ')
  const taken: Case = { ...kase, title, notice: noticeOf(reading, words) }
  if (more.length === 0) return { kind: 'taken', kase: taken }
  let { nextCase } = session
  const cases = { ...session.cases }
  for (const further of more) {
    const id = String(nextCase++)
    const name = [kindName(further.kind)[context.lang], further.asins[0]].filter(Boolean).join(' ')
    cases[id] = { ...newCase(id, context.now, context.lang), title: name, notice: noticeOf(further, words) }
  }
  const text = {
    en: `This mail holds ${more.length + 1} cases. I made one case of each; we take the first now, /cases shows the others.`,
    zh: `这封邮件里有 ${more.length + 1} 个案件。我分开建了案，先处理第一个，其他的用 /cases 查看。`,
  }
  return {
    kind: 'taken',
    kase: taken,
    notes: [{ text }],
    session: { cases: { ...cases, [taken.id]: taken }, nextCase },
  }
}

/** A reply that names new demands can be answered by itself; one that refers back needs the first notice. */
const asksEnough = (reading: Reading): boolean =>
  reading.kind === 'reply-more-info' &&
  reading.documentsRequested.some((demand) => demand !== 'poa' && demand !== 'other')

function keepEarlier(context: Context, reading: Reading, words: string): Answer {
  const { kase } = context
  const earlier = [...kase.earlier, { text: words, reading, at: context.now }]
  const move = replyMove(noticeOf(reading, words))
  return {
    kind: 'aside',
    kase: { ...kase, earlier },
    notes: [
      {
        text: {
          en: `This is an answer from Amazon (${kindName(reading.kind).en}), not the first notice. I keep it. ${move.en}`,
          zh: `这是亚马逊的回复（${kindName(reading.kind).zh}），不是最初的通知。我先留着。${move.zh}`,
        },
      },
      {
        text: {
          en: 'What they asked for stands in the first notice. Please paste that one too.',
          zh: '他们到底要什么，写在最初那封通知里。请把那一封也贴过来。',
        },
      },
    ],
  }
}

const pasteOptions: Option[] = [
  {
    id: 'where',
    label: { en: 'Where do I find it?', zh: '在哪里找通知？' },
    words: /where|哪里|找不到|没收到|截图|screenshot/i,
  },
]

const notice: Question = {
  id: 'notice',
  step: 'source',
  label: { en: 'the notice', zh: '亚马逊的通知' },
  why: {
    en: 'everything else follows from its exact words: who complained, what they want, by when.',
    zh: '谁投诉、要什么材料、什么时候截止，都写在原文里。',
  },
  applies: () => true,
  answered: ({ kase }) => kase.notice !== null,
  ask: () => ({
    text: {
      en: 'Do not submit anything yet. Paste Amazon’s whole notice here, in its own language.',
      zh: '先别急着提交。把亚马逊的通知完整粘贴过来，我先帮您看清楚是谁投诉、要什么材料、什么时候截止。',
    },
    options: pasteOptions,
  }),
  answer: (context, given) => {
    if (pickOne(pasteOptions, given)?.id === 'where' && given.words.length < 60)
      return { kind: 'aside', notes: [{ text: where }] }
    return takeNotice(context, given.words)
  },
  clear: (kase) => ({ ...withoutFact(kase, 'fix'), notice: null }),
  shown: ({ kase }) => (kase.notice ? `${kase.notice.text.slice(0, 40)}…` : ''),
}

const whoOptions: Option[] = [
  {
    id: 'customer',
    label: { en: 'A customer / buyer complaint', zh: '买家投诉' },
    words: /customer|buyer|顾客|买家|客户/i,
  },
  {
    id: 'brand-owner',
    label: { en: 'A brand or rights owner', zh: '品牌方或权利人' },
    words: /brand|rights|owner|品牌|权利/i,
  },
  {
    id: 'amazon-audit',
    label: { en: 'Amazon’s own check (Suspected…)', zh: '亚马逊自己审核（疑似…）' },
    words: /audit|amazon|suspected|审核|疑似|抽查/i,
  },
  {
    id: 'unsure',
    label: { en: 'I cannot tell', zh: '看不出来' },
    words: /tell|know|sure|不知道|不清楚|看不出/i,
  },
]

/** Asked only when the text does not say who acted; nothing is guessed. */
const who: Question = {
  id: 'who-complained',
  step: 'source',
  label: { en: 'who complained', zh: '谁投诉' },
  why: {
    en: 'a buyer, a brand and Amazon’s own check each need other papers.',
    zh: '买家、品牌方、亚马逊审核，要的材料各不相同。',
  },
  applies: ({ kase }) =>
    kase.notice !== null &&
    kase.notice.source === 'unknown' &&
    nextMove(kase.notice.kind, kase.notice).canPlan,
  answered: ({ kase }) =>
    kase.notice === null || kase.notice.source !== 'unknown' || kase.notice.corrected.includes('source'),
  ask: ({ kase }) => ({
    text: kase.notice?.question ?? {
      en: 'I can’t tell from this text who complained. Open Account Health and read me the label beside the listing.',
      zh: '从这段文字看不出是谁投诉的。请打开账户状况，把链接旁边的违规名称告诉我。',
    },
    options: whoOptions,
  }),
  answer: (context, given) => {
    const picked = pickOne(whoOptions, given)
    const { notice: read } = context.kase
    if (!picked || !read)
      return {
        kind: 'again',
        note: {
          en: 'Please choose one, or type the label as it stands there.',
          zh: '请选一项，或把那里的名称原样打给我。',
        },
      }
    const corrected = [...read.corrected, 'source']
    if (picked.id === 'unsure')
      return { kind: 'taken', kase: { ...context.kase, notice: { ...read, corrected } } }
    const source = whoSource(picked.id)
    const kind =
      read.kind === 'inauthentic-audit' && source === 'customer'
        ? 'inauthentic-customer'
        : read.kind === 'inauthentic-customer' && source === 'amazon-audit'
          ? 'inauthentic-audit'
          : read.kind
    return { kind: 'taken', kase: { ...context.kase, notice: { ...read, source, kind, corrected } } }
  },
  clear: (kase) =>
    kase.notice
      ? {
          ...kase,
          notice: {
            ...kase.notice,
            source: 'unknown',
            corrected: kase.notice.corrected.filter((field) => field !== 'source'),
          },
        }
      : kase,
  shown: ({ kase }) => kase.notice?.source ?? '',
}

const whoSource = (id: string): 'customer' | 'brand-owner' | 'amazon-audit' =>
  id === 'customer' || id === 'brand-owner' ? id : 'amazon-audit'

const confirm: Question = {
  id: 'confirm-notice',
  step: 'source',
  label: { en: 'what I read in the notice', zh: '通知的解读' },
  why: { en: 'every later step rests on these lines.', zh: '后面每一步都以这几行为准。' },
  applies: ({ kase }) => kase.notice !== null && textOf(kase, 'fix') === null,
  answered: ({ kase }) => kase.notice?.confirmed === true,
  intro: (context) => meaning(context),
  ask: (context) => {
    const read = context.kase.notice
    if (!read) return { text: { en: '', zh: '' } }
    const text = card(context, read)
    return {
      text: {
        en: `${text.en}\n\nIs it right? Choose a line to correct it.`,
        zh: `${text.zh}\n\n对吗？哪一行不对，就选哪一行。`,
      },
      options: cardOptions(context, read),
    }
  },
  answer: (context, given) => {
    const { kase } = context
    const read = kase.notice
    if (!read) return { kind: 'again', note: notANotice }
    const picked = pickOne(cardOptions(context, read), given) ?? (saysYes(given.words) ? { id: 'ok' } : null)
    if (!picked)
      return {
        kind: 'again',
        note: {
          en: 'Please say «all right», or name the line that is wrong by its letter.',
          zh: '都对就回“都对”；哪行不对，请回那一行的字母。',
        },
      }
    if (picked.id === 'ok')
      return { kind: 'taken', kase: { ...kase, notice: { ...read, confirmed: true } }, notes: [] }
    const fact = {
      value: picked.id,
      words: '',
      lang: context.lang,
      at: context.now,
      from: 'seller' as const,
      confirmed: true,
    }
    return { kind: 'aside', notes: [], kase: { ...kase, facts: { ...kase.facts, fix: fact } } }
  },
  clear: (kase) => (kase.notice ? { ...kase, notice: { ...kase.notice, confirmed: false } } : kase),
  shown: (context) =>
    context.kase.notice?.confirmed ? (context.lang === 'zh' ? '已确认' : 'confirmed') : '',
}

/** What the notice means, said before the card: what kind of case it is and is not. */
function meaning(context: Context): { text: Text }[] {
  const read = context.kase.notice
  if (!read) return []
  const move = nextMove(read.kind, read)
  return [{ text: move.why }]
}

const newNotice: Option = {
  id: 'new',
  label: { en: 'I have another notice', zh: '我还有别的通知' },
  words: /new|another|其他|另外|别的/i,
}

/** Where no plan helps: the right next move is said, and the coach stays to listen. */
const noPlan: Question = {
  id: 'no-plan',
  step: 'source',
  label: { en: 'the right next move', zh: '下一步该做什么' },
  why: { en: '', zh: '' },
  applies: ({ kase }) => kase.notice?.confirmed === true && !nextMove(kase.notice.kind, kase.notice).canPlan,
  answered: () => false,
  ask: ({ kase }) => ({
    text: kase.notice ? nextMove(kase.notice.kind, kase.notice).text : { en: '', zh: '' },
    options: [
      newNotice,
      { id: 'fix', label: { en: 'You read it wrong', zh: '你读错了' }, words: /wrong|错/i },
    ],
  }),
  answer: (context, given) => {
    const { kase } = context
    if (given.option === 'fix' || /wrong|读错|不对/i.test(given.words)) {
      return {
        kind: 'aside',
        notes: [],
        kase: confirm.clear({ ...kase, asked: kase.asked.filter((id) => id !== 'confirm-notice') }),
      }
    }
    if (pickOne([newNotice], given)?.id === 'new' && given.words.length < 60) return openAnother(context)
    if (given.words.length >= 200)
      return takeNotice({ ...context, kase: { ...kase, notice: null } }, given.words)
    return {
      kind: 'again',
      note: {
        en: 'I write no plan of action for this kind of case. /new opens another case; paste its notice there. /export gives you what we have.',
        zh: '这类案件我不写申诉信。发 /new 开新案件再粘贴通知；/export 导出现有内容。',
      },
    }
  },
  clear: (kase) => kase,
}

function openAnother(context: Context): Answer {
  const { session, kase } = context
  const fresh = newCase(String(session.nextCase), context.now, context.lang)
  const cases = { ...session.cases, [fresh.id]: fresh }
  return { kind: 'taken', kase, session: { cases, current: fresh.id, nextCase: session.nextCase + 1 } }
}

export const source: Step = {
  name: 'source',
  title: { en: 'Find the source', zh: '了解投诉源头' },
  questions: () => [notice, who, fixNotice, confirm, noPlan, noticeDetails],
}

/** True once the notice is read, confirmed and complete enough to go on. */
export const noticeIsReady = (context: Context): boolean =>
  context.kase.notice?.confirmed === true &&
  nextMove(context.kase.notice.kind, context.kase.notice).canPlan &&
  !noticeDetailsMissing(context.kase)
