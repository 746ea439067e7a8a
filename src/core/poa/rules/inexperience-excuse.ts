import type { PlanSentence, PlanText } from '../plan-text.ts'
import { type Rule, saidInSentences, wording } from '../rule.ts'
import { ways, waysZh } from '../ways.ts'

const subject = String.raw`(?:we|i)(?:['’](?:re|m))?`

const excuse = wording({
  ...ways(
    ['newcomer newcomers', /(?:as|being|are|am|were|was) (?:a |an |such |only |just ){0,2}newcomers?/],
    [
      'student hobby part',
      /(?:i|we) (?:am|are) (?:just |only )?(?:a |an )?(?:\w{1,8} )?(?:student|hobby seller|part[- ]time seller)/,
    ],
    ['selling only', /only (?:been )?(?:selling|on amazon|in business) (?:\w{1,8} )?(?:for|since)/],
    [
      'everything',
      /(?:i|we) (?:\w{1,8} )?(?:thought|believed|assumed) (?:that )?everything (?:was|is) (?:\w{1,6} )?(?:in order|fine|ok|okay|correct|right)/,
    ],
    ['realize realise', /not (?:realize|realise) (?:that )?(?:we|i|it|this)/],
    [
      'new',
      new RegExp(
        String.raw`${subject}(?: (?:are|am|were|was))? (?:still |quite |very |both |just |only |a |relatively |fairly |both ){0,3}new(?: |$|[,.;])(?!(?:box|carton|packag|version|supplier|stock|unit|item|owner))|(?:as|being|a) (?:a |an )?new (?:amazon )?sellers?|new (?:to|on|with|at) (?:amazon|this|the (?:platform|marketplace)|selling|e-?commerce)|new (?:amazon )?sellers? (?:like|who)`,
      ),
    ],
    [
      'first',
      /(?:our|my|the) (?:very )?first (?:time|store|year|month|account|experience|product|listing|order|sale) (?:\w{1,8} ){0,2}(?:sell|on amazon|with amazon|online|selling|doing)/,
    ],
    [
      'started opened joined learning registered began still',
      /(?:just|only|recently) (?:started|began|opened|joined|registered) (?:\w{1,10} ){0,2}(?:sell\w{0,3}|amazon|business|store|account|shop|last|this|e-?commerce)|still (?:learning|new)/,
    ],
    ['joined opened', /(?:only|just|recently) (?:joined|opened)/],
    [
      'explained told',
      /(?:nobody|no one|never) (?:\w{1,8} )?(?:explained|told) (?:us|me|this|it|the rules?|that)/,
    ],
    [
      'heard',
      /(?:never|not) (?:\w{1,8} )?heard (?:of|about) (?:\w{1,12} ){0,3}(?:approval|rules?|polic(?:y|ies)|brand|registry|gating|this|it|authori[sz]ation)/,
    ],
    [
      'knowledge understanding',
      /(?:our|my) (?:knowledge|understanding) (?:of|about) (?:[\w'’]{1,12} ){1,4}(?:was|is) (?:\w{1,8} )?(?:not|poor|limited|weak|little|bad|low)/,
    ],
    [
      'young fresh green',
      /(?:we|i|our (?:company|store)) (?:are|am|is) (?:still |very |quite ){0,2}(?:young|fresh|green) (?:in|on|at|to)/,
    ],
    [
      'beginner beginners newbie newbies novice rookie inexperienced amateur amateurs novices',
      /beginners?(?!['’]s? (?:kit|set|guide|pack))|newbies?|novices?|rookie|inexperienced|amateurs?/,
    ],
    ['inexperience ignorance unfamiliarity naivety', /inexperience|(?:our|my|of) ignorance|unfamiliarity/],
    [
      'unaware unfamiliar ignorant naive',
      new RegExp(
        String.raw`${subject} (?:are|am|were|was) (?:\w{1,10} )?(?:unaware|unfamiliar|ignorant|naive)`,
      ),
    ],
    [
      'aware familiar',
      /(?:(?:was|were|are|am|['’]m) not|(?:was|were|are)n['’]t) (?:\w{1,10} )?(?:aware|familiar)(?! (?:of|with|that) (?:the|a) (?:new|change|switch|mix|old|other|second))/,
    ],
    [
      'lack lacked lacking lacks limited insufficient little enough experience knowledge awareness much rules education understanding',
      /(?:lack(?:ed|s|ing)?|limited|insufficient|little|not (?:so )?much|not a lot of|no|not enough|not have enough) (?:of )?(?:the |any |proper |enough |sufficient |relevant )?(?:\w{1,12} )?(?:education|experience|knowledge|awareness|understanding|rules)/,
    ],
    [
      'know understand realize realise',
      /(?:did not|didn['’]t|do not|don['’]t) (?:\w{1,10} )?(?:know|understand|realize|realise)(?! (?:the (?:supplier|factory|lot|seller|stock|date|number|size|model)|which|how many|whether|where|that the (?:supplier|factory|lot|carton|box|unit|goods|units|seller|courier|label|picker)))/,
    ],
    ['knowing', /without knowing|not knowing (?:the|that|about)/],
    ['idea', /(?:had|have) no idea/],
    [
      'told informed',
      /(?:nobody|no one|never) (?:\w{1,8} )?(?:told|informed) (?:us|me)? ?(?:that|about|we|i)/,
    ],
    [
      'thought believed assumed',
      /(?:we|i) (?:\w{1,10} )?(?:thought|believed|assumed) (?:that )?(?:it|this|we|i|they|everyone|anyone) (?:was|were|is|could|can|had) (?:\w{1,10} ){0,2}(?:allowed|ok|okay|fine|legal|permitted|sell|normal|enough|acceptable)/,
    ],
    [
      'professional professionals experts expert',
      /(?:are|am|were|was) not (?:a |an |yet )?(?:professionals?|experts?)/,
    ],
    [
      'misunderstood misunderstand misunderstanding misread',
      /(?:we|i|our|my) (?:\w{1,10} )?(?:misunderst(?:ood|anding)|misread) (?:of )?(?:the |your |amazon['’]s )?(?:\w{1,12} )?(?:polic(?:y|ies)|rules?|guidelines?|requirements?)/,
    ],
  ),
  zh: waysZh(
    /(?:刚|才)接手(?:店铺|账号|账户|公司)|一无所知|第一次遇到|不知道(?:该)?(?:怎么|如何)(?:办|处理|做)/,
    /(?:才|刚)(?:做|开)了?[^，。；]{0,6}(?:月|年|天)|还在(?:摸索|学习)|没有?人(?:告诉|教|提醒)(?:过)?我们?|(?:以前|之前)?(?:没有?|未)(?:做|接触)过(?:跨境|亚马逊|电商)|(?:不知道|不清楚|不晓得)[^，。；]{0,10}(?:授权|侵权|违规|规则|政策|不能|不可以|不允许)/,
    /新手(?![机柄表套提环工册写术持动电链上])|小白(?!鞋|瓶|菜)|菜鸟|萌新|新(?:的|人)?卖家|刚(?:刚)?(?:在|从)[^，。；]{0,10}(?:开始|毕业)|刚毕业|(?:刚|才)(?:刚)?(?:开始)?(?:接触|入驻|开店|起步|入行|做(?:亚马逊|跨境|电商))|刚开始(?:做|经营|运营|销售)/,
    /第一次(?:做|接触|经营|开|在)(?:亚马逊|跨境|电商|店)?/,
    /不懂(?:规则|政策|规定|行|法|亚马逊|平台|得)|一知半解|不知情|不知者/,
    /不(?:太|够|是很|甚|怎么)?(?:了解|熟悉|清楚|知道|懂)[^，。；]{0,12}(?:规则|政策|规定|要求|品牌|流程|法规|知识产权|侵权|条款|亚马逊|不能|不可以|需要授权)|(?:规则|政策|规定|法规|知识产权)[^，。；]{0,8}不(?:太|够|是很|甚)?(?:了解|熟悉|清楚|知道|懂)/,
    /(?:缺乏|没有?|欠缺|缺少)(?:足够的?|相关|运营|销售|丰富的?)?(?:经验|知识(?!产权)|常识)|经验(?:不足|不够|欠缺|尚浅)|无知(?!识|名)/,
    /(?:误以为|以为|误认为)[^，。；]{0,10}(?:可以|允许|能卖|没问题|没关系|不算|合规)|没有?意识到|未(?:能)?意识到|没想到/,
    /疏于学习|没学过|水平有限|能力有限|什么都不懂|都不懂|(?:政策|规则|规定|法规|平台)[^，。；]{0,4}(?:了解|熟悉|认识|认知|理解)(?:得)?(?:不够|不足|不深|有限|不全|不多)|(?:缺乏|没有|缺少)(?:足够的?)?(?:认知|认识|了解)/,
  ),
})
const process =
  /\bhad no (?:\w{1,12} ){0,2}(?:steps?|checks?|process|procedures?|rules?|lists?|forms?|control|line|person)\b|\bno (?:\w{1,12} )?(?:step|check|process|procedure) (?:that|which|for|to|in|at)\b|\b(?:nobody|no one) (?:\w{1,8} )?(?:checked|compared|asked|verified|looked)\b|\bwithout (?:a|any) (?:\w{1,10} )?(?:check|step|process)|(?:没有|缺少|未设|未建立|无)[^，。；]{0,16}(?:环节|步骤|流程|制度|清单|岗位|核查|检查|核对)|(?:无人|没有?人)[核检查比]/i
const oursToo = /\b(?:suppliers?|factory|seller who|buyers?|customers?)\b(?! (?:who|whom) we)[^,.;]{0,20}$/i

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
    'We did not know which lot the units came from, so all 41 were opened.',
    'We have just started form QC-3.',
    'The supplier did not know the lot number.',
    '上架前没有核查品牌授权的环节。',
    '我们不了解该品牌的要求，因为上架前没有核查授权的环节。',
    '新版外盒与主图不同。',
    '该链接为新手机壳。',
    '我们没有知识产权授权，已删除链接。',
  ],
  bad: [
    'We are new and did not know.',
    'The reason is lack of education.',
    'A result of our inexperience.',
    'We were not aware of the policy.',
    'We thought it was allowed to sell this brand.',
    'Being new sellers, we overlooked this.',
    '我们是新手，不懂规则。',
    '由于经验不足，上架了该商品。',
    '我们不了解平台政策。',
    '我们误以为可以销售该品牌。',
  ],
  check(plan) {
    return saidInSentences(plan, excuse).flatMap(({ span, sentence }) => {
      const before = sentence.own.slice(0, span.start - sentence.start)
      return oursToo.test(before) || namesProcess(plan, sentence) ? [] : [span]
    })
  },
}

/** The missing step is named here or in the next sentence. */
function namesProcess(plan: PlanText, sentence: PlanSentence): boolean {
  const next = plan.sentences[sentence.at + 1]
  return process.test(sentence.text) || (next !== undefined && process.test(next.text))
}
