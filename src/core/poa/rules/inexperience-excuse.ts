import type { PlanSentence, PlanText } from '../plan-text.ts'
import { type Rule, saidInSentences, wording } from '../rule.ts'

const excuse = wording({
  cues: 'new begi- inex- unaw- unfa- igno- awar- fami- lack- know- unde- real- star-',
  en: /\b(?:(?:we|i) (?:are|am|were|was) (?:still |quite |very |both |just )?(?:new(?! (?:box|carton|packag|version))|beginners?|inexperienced|unaware|unfamiliar|ignorant|not (?:\w{1,10} )?(?:aware|familiar))|as (?:a |an )?(?:new|inexperienced) sellers?|(?:a |we are )new sellers?\b|(?:our|my) (?:inexperience|ignorance|lack of)|inexperience|(?:was|were|are) not (?:\w{1,10} )?(?:aware|familiar) (?:of|with)|lack(?:ed|s|ing)? (?:of )?(?:the |any |proper |enough )?(?:education|experience|knowledge|awareness|understanding|rules)|(?:did not|didn['’]t) (?:know|understand|realize|realise)(?! (?:which|how many))|(?:we|i) (?:have |had )?(?:only )?just started)\b/gi,
  zh: /新手|新(?:的)?卖家|刚(?:刚)?(?:开始)?(?:做|接触|入驻|开店|起步)|不懂(?:规则|政策|规定|行)?|不(?:太|够)?(?:了解|熟悉|清楚|知道)(?:亚马逊|平台|相关|这个|该|此|这些|有关)?(?:的)?(?:规则|政策|规定|要求|品牌|流程)?|(?:缺乏|没有)(?:足够的?|相关)?(?:经验|知识|认识|了解)|经验不足|无知|意识(?:淡薄|不足|薄弱)/g,
})
const process =
  /\bhad no (?:\w{1,12} )?(?:steps?|checks?|process|procedures?|rules?|lists?|forms?|control|line|person)\b|\bno (?:step|check|process|procedure) (?:that|which|for|to|in)\b|\bnobody (?:checked|compared|asked)\b|(?:没有|缺少|未设|未建立)[^，。；]{0,16}(?:环节|步骤|流程|制度|清单|岗位|核查|检查|核对)/i

/** Not knowing is no process: it tells nothing about what will be different. */
export const inexperienceExcuse: Rule = {
  id: 'V06-inexperience-excuse',
  severity: 'warning',
  title: { en: 'Excuse of inexperience', zh: '以没经验为理由' },
  message: {
    en: 'Not knowing is no cause. Name the step your process lacked.',
    zh: '“不懂、没经验”不算原因。请写明流程里缺了哪一步。',
  },
  source: 'Chinese guide (domain sheet, source 48)',
  confidence: 'expert',
  checked: '2026-11-22',
  notFor: ['documents-only'],
  fix: 'assist',
  assist: {
    en: 'Which check would have told you, and where does it belong?',
    zh: '哪一步检查本来能发现？应该放在哪个环节？',
  },
  good: [
    'We had no step that checks brand approval before listing.',
    'We did not know the brand was protected: we had no step that checks this before listing.',
    'The new box differs from the photo.',
    'The notice says: “You did not know your supplier.”',
    '上架前没有核查品牌授权的环节。',
    '我们不了解该品牌的要求，因为上架前没有核查授权的环节。',
    '新版外盒与主图不同。',
  ],
  bad: [
    'We are new and did not know.',
    'The reason is lack of education.',
    'A result of our inexperience.',
    'We were not aware of the policy.',
    '我们是新手，不懂规则。',
    '由于经验不足，上架了该商品。',
    '我们不了解平台政策。',
  ],
  check(plan) {
    return saidInSentences(plan, excuse).flatMap(({ span, sentence }) =>
      namesProcess(plan, sentence) ? [] : [span],
    )
  },
}

/** The missing step is named here or in the next sentence. */
function namesProcess(plan: PlanText, sentence: PlanSentence): boolean {
  const next = plan.sentences[sentence.at + 1]
  return process.test(sentence.text) || (next !== undefined && process.test(next.text))
}
