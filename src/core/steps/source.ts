import { withoutFact } from '../facts.ts'
import { type Option, type Question, pickOne } from '../question.ts'
import type { Step } from '../step.ts'
import type { Text } from '../text.ts'
import { confirm } from './source-confirm.ts'
import { deadlineDay } from './source-deadline.ts'
import { doubtful } from './source-doubtful.ts'
import { noticeDetails } from './source-details.ts'
import { fixNotice } from './source-fix.ts'
import { noPlan } from './source-no-plan.ts'
import { whichRight, who } from './source-who.ts'
import { takeNotice } from './take-notice.ts'

const where: Text = {
  en: 'Open Seller Central, then Performance, then Account Health or Performance Notifications. Open the message about this listing, select all of it and paste it here. A screenshot or the PDF of it does too: I show you what I read before I use it.',
  zh: '打开卖家后台 → 绩效 → 账户状况或绩效通知，点开这个链接的那封通知，全选、复制、粘贴到这里。发截图或 PDF 也行：我读完先给您核对，再往下走。',
}

const pasteOptions: Option[] = [
  {
    id: 'where',
    label: { en: 'Where do I find it?', zh: '在哪里找通知？' },
    words: /where|哪里|找不到|没收到|截图|screenshot/i,
  },
]

const hello = /^(?:hi|hello|hey|good (?:morning|evening)|你好|您好|在吗|有人吗|哈喽)[\s,，.。!！~?？]*$/i

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
    if (hello.test(given.words.trim()))
      return {
        kind: 'aside',
        notes: [{ text: { en: 'Hello. We take it step by step.', zh: '您好，我们一步一步来。' } }],
      }
    return takeNotice(context, given.words)
  },
  clear: (kase) => ({ ...withoutFact(kase, 'fix'), notice: null }),
  shown: ({ kase }) => (kase.notice ? `${kase.notice.text.slice(0, 40)}…` : ''),
}

export const source: Step = {
  name: 'source',
  title: { en: 'Find the source', zh: '了解投诉源头' },
  questions: () => [
    notice,
    who,
    whichRight,
    fixNotice,
    confirm,
    noPlan,
    doubtful,
    deadlineDay,
    noticeDetails,
  ],
}
