import { explainDeadlines } from '../../core/knowledge/numbers-in-notice.ts'
import { missingOf } from '../../core/missing.ts'
import type { Session } from '../../core/session.ts'
import { contextOf } from '../../core/step.ts'
import { steps } from '../../core/steps/index.ts'
import type { Lang, Text } from '../../core/text.ts'
import { escaped, inert } from './inert.ts'
import { modalNames, type ModalName } from './modal-names.ts'
import type { View } from './modals.ts'
import { choosing } from './press.ts'

/** The most that Slack takes in one view is 100 blocks; a case needs two. */
const mostCases = 40
const longest = 3000

const texts = {
  head: { en: 'Your appeals', zh: '您的申诉' },
  none: {
    en: 'No case yet. Paste Amazon’s notice and I will tell you who complained, which papers are asked for, and by when.',
    zh: '还没有案件。把亚马逊的通知粘贴给我，我先帮您看清楚是谁投诉、要什么材料、什么时候截止。',
  },
  unnamed: { en: 'no name yet', zh: '未命名' },
  missing: { en: 'Still missing', zh: '还缺' },
  more: { en: 'The others: /appeal list', zh: '其余案件：/appeal list' },
  forget: { en: 'Delete my data', zh: '删除我的数据' },
  private: {
    en: 'What you see here is yours alone. Cases of a team stand in their threads.',
    zh: '这里的内容只有您能看到。团队的案件在各自的消息串里。',
  },
} satisfies Record<string, Text>

const opening: Record<ModalName, Text> = {
  notice: { en: 'Paste a notice', zh: '粘贴通知' },
  paper: { en: 'Add a paper', zh: '添加单据' },
  date: { en: 'Give a date', zh: '填写日期' },
}

/** The Home tab of one person: their own cases, what is due, what is missing, and what can be done from here. */
export function homeOf(session: Session | null, known: Lang | null, now: number): View {
  const lang = session?.lang ?? known ?? 'zh'
  const cases = Object.values(session?.cases ?? {}).filter(({ notice, trail }) => notice || trail.length > 0)
  const shown = session === null ? [] : cases.slice(0, mostCases)
  const blocks = [
    { type: 'header', text: plain(texts.head[lang]) },
    ...(shown.length === 0 ? [section(texts.none[lang])] : []),
    ...shown.flatMap((kase) => [
      section(caseText(session as Session, kase.id, lang, now)),
      { type: 'divider' },
    ]),
    ...(cases.length > mostCases ? [section(texts.more[lang])] : []),
    {
      type: 'actions',
      elements: [...modalNames.map((name) => button(`open.${name}`, opening[name][lang])), forget(lang)],
    },
    { type: 'context', elements: [{ type: 'mrkdwn', verbatim: true, text: texts.private[lang] }] },
  ]
  return { type: 'home', blocks }
}

function caseText(session: Session, id: string, lang: Lang, now: number): string {
  const kase = session.cases[id]
  if (!kase) return ''
  const context = contextOf(session, now, kase)
  const step = steps.find(({ name }) => name === kase.step)?.title[lang] ?? kase.step
  const title = kase.title === '' ? texts.unnamed[lang] : kase.title
  const due = kase.notice ? explainDeadlines(kase.notice, context.today, session.zone).slice(0, 1) : []
  const missing = id === session.current ? missingOf(session, now).slice(0, 10) : []
  const lines = [
    `*${inert(`${id}. ${title}`)}*  ${escaped(step)}`,
    ...due.map((text) => inert(text[lang])),
    ...(missing.length === 0 ? [] : [`${texts.missing[lang]}: ${missing.map(inert).join('; ')}`]),
  ]
  return lines.join('\n')
}

const plain = (text: string) => ({ type: 'plain_text', emoji: false, text })
const section = (text: string) => ({
  type: 'section',
  text: { type: 'mrkdwn', verbatim: true, text: text.slice(0, longest).replace(/&\w{0,4}$/, '') },
})
const button = (id: string, text: string) => ({ type: 'button', action_id: id, text: plain(text) })
const forget = (lang: Lang) => ({
  ...button(`${choosing}.forget`, texts.forget[lang]),
  value: 'command=forget',
})
