import { nextMove } from '../knowledge/next-moves.ts'
import { type Answer, type Context, type Option, type Question, pickOne } from '../question.ts'
import { newCase } from '../session.ts'
import { confirm } from './source-confirm.ts'
import { takeNotice } from './take-notice.ts'

const newNotice: Option = {
  id: 'new',
  label: { en: 'I have another notice', zh: '我还有别的通知' },
  words: /new|another|其他|另外|别的/i,
}

/** Where no plan helps: the right next move is said, and the coach stays to listen. */
export const noPlan: Question = {
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
