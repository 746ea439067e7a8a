import type { PlanSentence, PlanText } from '../plan-text.ts'
import { type Match, type Rule, saidInSentences, wording } from '../rule.ts'

const hedge = wording({
  cues: 'mayb- perh- thin- gues- poss- prob- migh- may coul- seem- like- beli- assu- susp- supp-',
  en: /\b(?:maybe|perhaps|(?:we|i) (?:think|guess|suppose|assume|suspect|believe)|possibly|probably|(?:might|may) (?:also )?have|(?:it|this|that|cause|reason|problem|issue) (?:might|may|could) (?:also )?(?:have been|be)|(?:it )?seems?(?: to| that)?|most likely|(?:it is |it's )?possible that)\b/gi,
  zh: /怀疑|猜想|(?<!因此|从而|所以|以致|使|让|买家)可能(?!性|导致|会)|也许|大概|或许|估计|猜测|好像|似乎|应该是|我们?(?:觉得|认为)(?:是|可能)?|疑似/g,
})
const tested =
  /\b(?:tested|tests?|compared|examined|measured|ruled out|could not confirm|cannot confirm|inspected|exhibit)\b|测试|比对|检测|排除|未能确认|无法确认|核实|附件/i
const strong = /\b(?:maybe|perhaps|guess|probably|possibly)\b|也许|大概|或许|估计|猜测|可能是|应该是/i

/** A cause that is guessed at leaves the reviewer to guess whether the cure fits. */
export const hedgedCause: Rule = {
  id: 'T09-hedged-cause',
  severity: 'warning',
  title: { en: 'Guessed cause', zh: '原因是猜的' },
  message: {
    en: 'The cause is only guessed here. Say what you found and how; or which candidates you tested.',
    zh: '这里的原因是猜测。请写查到了什么、怎么查的；还不能确定的，写明测试了哪几种可能。',
  },
  source: 'Guide to plans of action (domain sheet, source 49)',
  confidence: 'expert',
  checked: '2026-11-22',
  notFor: ['documents-only', 'rights-owner-dispute', 'counter-notice'],
  fix: 'no',
  good: [
    'Root cause: the box was the 2023 version.',
    'We could not confirm the cause; two candidates were tested: the box and the label.',
    'Root cause\nIt may have been the label or the box. Both were tested on 3 May (exhibit 2).',
    'Root cause\nNobody graded returns, so a returned unit could be sold again.',
    'We were told that some items may be inauthentic.',
    '根本原因：外盒为2023版。',
    '新旧包装放在同一货位，买家收到的盒子因此可能与主图不同。',
    '未能确认原因，已测试两种可能：外盒和标签。',
    '根本原因\n可能是标签，也可能是外盒。两者均于5月3日测试（附件2）。',
  ],
  bad: [
    'Maybe the box was old.',
    'I guess the buyer did not like the colour.',
    'Root cause\nIt may have been the box.',
    '可能是包装问题。',
    '根本原因\n估计是外盒旧了。',
    '也许是买家不喜欢颜色。',
  ],
  check(plan) {
    return saidInSentences(plan, hedge).flatMap(({ span, sentence }): Match[] => {
      const isCause = sentence.part === 'cause'
      if (!isCause && !(sentence.part === 'opening' && strong.test(sentence.text))) return []
      return isTested(plan, sentence) ? [] : [span]
    })
  },
}

/** Honest uncertainty: this sentence or one beside it says what was tested. */
function isTested(plan: PlanText, sentence: PlanSentence): boolean {
  const at = sentence.at
  return [at - 1, at, at + 1].some((near) => tested.test(plan.sentences[near]?.text ?? ''))
}
