import { wantHelp } from '../assist/help.ts'
import type { Case } from '../case.ts'
import { nextMove, sourceName } from '../knowledge/next-moves.ts'
import { type Option, type Question, pickOne } from '../question.ts'
import type { Text } from '../text.ts'
import { kinds } from '../words.ts'
import { whereModel } from './model-options.ts'

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

const propose: Option = {
  id: 'propose',
  label: { en: 'Let the model propose', zh: '让模型判断' },
  words: /^(?:propose|让模型判断|模型判断)[.。]?$/i,
}

/** What the model makes of it, with the words of the notice that it quotes; the seller chooses all the same. */
function proposedSource({ model }: Case): Text | null {
  if (model?.proposal?.prompt !== 'notice') return null
  const { source, quotes } = model.proposal
  const said = quotes.map((words) => `“${words}”`)
  return {
    en: `[model] It may be: ${sourceName(source).en}. The notice says: ${said.join(', ')}. I cannot tell from this text; which is it?`,
    zh: `[模型] 可能是：${sourceName(source).zh}。通知原文：${said.join('、')}。程序自己看不出来，请您确认是哪一种。`,
  }
}

/** Asked only when the text does not say who acted; nothing is guessed. */
export const who: Question = {
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
  ask: ({ kase, session }) => ({
    text: proposedSource(kase) ??
      kase.notice?.question ?? {
        en: 'I can’t tell from this text who complained. Open Account Health and read me the label beside the listing.',
        zh: '从这段文字看不出是谁投诉的。请打开账户状况，把链接旁边的违规名称告诉我。',
      },
    options: [...whoOptions, ...whereModel({ session, kase }, propose)],
  }),
  answer: (context, given) => {
    if (pickOne([propose], given)) return wantHelp(context, 'notice', 'notice')
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

const rights: Option[] = [
  { id: 'rights-owner-trademark', label: { en: 'Trademark', zh: '商标' }, words: /trade ?mark|商标/i },
  {
    id: 'rights-owner-counterfeit',
    label: { en: 'Counterfeit', zh: '假冒' },
    words: /counterfeit|fake|假冒|假货/i,
  },
  {
    id: 'rights-owner-copyright',
    label: { en: 'Copyright (text or pictures)', zh: '版权（文字或图片）' },
    words: /copyright|picture|image|版权|图片/i,
  },
  {
    id: 'rights-owner-patent',
    label: { en: 'Patent or design', zh: '专利（发明或外观）' },
    words: /patent|design|专利|外观/i,
  },
  {
    id: 'unsure',
    label: { en: 'I cannot tell', zh: '看不出来' },
    words: /tell|know|sure|不知道|不清楚|看不出/i,
  },
]

/** A rights owner's report that names no right: each right needs another answer, so it is asked. */
export const whichRight: Question = {
  id: 'which-right',
  step: 'source',
  label: { en: 'which right', zh: '哪种权利' },
  why: {
    en: 'a trademark, a counterfeit report, a copyright and a patent are answered differently.',
    zh: '商标、假冒、版权、专利，答复的方式各不相同。',
  },
  applies: ({ kase }) =>
    kase.notice !== null &&
    kase.notice.source !== 'unknown' &&
    kase.notice.kind.startsWith('rights-owner') &&
    kase.notice.right === null &&
    kase.notice.confidence !== 'sure' &&
    kase.notice.question !== null,
  answered: ({ kase }) =>
    kase.notice?.corrected.includes('right') === true || kase.notice?.corrected.includes('kind') === true,
  ask: ({ kase }) => ({
    text: kase.notice?.question ?? { en: 'Which right does the report name?', zh: '投诉的是哪种权利？' },
    options: rights,
  }),
  answer: (context, given) => {
    const picked = pickOne(rights, given)
    const { notice } = context.kase
    if (!picked || !notice)
      return {
        kind: 'again',
        note: {
          en: 'Please choose one, as the row in Account Health says.',
          zh: '请按账户状况里那一行选一项。',
        },
      }
    const kind = kinds.find((name) => name === picked.id) ?? notice.kind
    return {
      kind: 'taken',
      kase: { ...context.kase, notice: { ...notice, kind, corrected: [...notice.corrected, 'right'] } },
    }
  },
  clear: (kase) =>
    kase.notice
      ? {
          ...kase,
          notice: { ...kase.notice, corrected: kase.notice.corrected.filter((field) => field !== 'right') },
        }
      : kase,
  shown: ({ kase, lang }) => rights.find(({ id }) => id === kase.notice?.kind)?.label[lang] ?? '',
}
