import { nextMove } from '../knowledge/next-moves.ts'
import { type Option, type Question, pickOne } from '../question.ts'

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
