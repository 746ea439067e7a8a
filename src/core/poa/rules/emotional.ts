import { type Rule, saidInSentences, wording, withDeletion } from '../rule.ts'

const feeling = wording({
  cues: 'inco- live- job fami- wife- husb- kids- chil- mort- deva- hear- desp- beg begg- tear- slee- suff- disa- sad sadd- upse- shoc- hurt- angr- frus- sham- unbe- plea- pain- bank- mout- pani- dest- ruin- cryi-',
  en: /\b(?:(?:my|our|the) (?:only|sole) (?:source of )?(?:income|livelihood|job)|livelihoods?|(?:destroy|ruin)(?:ed|ing|s)? (?:my|our) (?:life|lives|business|family|future)|(?:been|are|am|is) crying|(?:feed|support|provide for) (?:my|our|a|the) (?:\w{1,12} )?(?:family|families|children|kids)|(?:my|our) (?:whole |entire )?family (?:depends|relies|lives|needs|is)|(?:my|our) (?:wife|husband|kids|children|mortgage)|devastat(?:ed|ing)|heart[- ]?broken|heart[- ]?breaking|desperate(?:ly)?|(?:we|i) beg\b|\bbeg (?:you|amazon|for)\b|(?:kids|children|family|mouths) to (?:feed|support)|begging you|(?:in|with) tears|sleepless|can(?:not|['’]t) sleep|(?:we|i) (?:have |are |am )?suffer(?:ed|ing)?|(?:severely|deeply|very|so|extremely) (?:disappointed|sad|saddened|upset|shocked|hurt|angry|frustrated)|it is (?:such )?a shame|(?:we|i) (?:are|am) (?:so |very |really )?(?:frustrated|desperate|shocked|heartbroken|sad|saddened|angry|upset|panicking)|unbelievable|please,? please|painful (?:for us|time)|go(?:ing)? bankrupt)\b/gi,
  zh: /养家|活路|(?:等着|等)(?:发工资|吃饭|养)|全部(?:的)?希望|一家人|没(?:有)?饭吃|糊口|求求|恳求|哀求|跪求|拜托|唯一(?:的)?(?:收入|经济来源|生活来源|生计)|生计|心碎|绝望|崩溃|(?:非常|十分|极其|万分)(?:痛苦|焦虑|难过|伤心|委屈|失望|着急)|走投无路|一家老小|全家(?:人)?(?:的)?(?:生活|希望|都靠|唯一)|血汗钱|彻夜难眠|睡不着|濒临(?:倒闭|破产)|我(?:的|们的)?(?:妻子|老婆|丈夫|孩子|父母)/g,
})

/** Feelings answer none of the three questions; Amazon's page asks for facts. */
export const emotional: Rule = {
  id: 'V01-emotional',
  severity: 'warning',
  title: { en: 'Appeal to feelings', zh: '情绪化表达' },
  message: {
    en: 'This speaks of feelings. The reviewer can use only facts. Take it out.',
    zh: '这里写的是情绪。审核人员只能用事实做判断，建议删掉。',
  },
  source: 'Amazon help page on plans of action; adviser (domain sheet, sources 1, 31)',
  confidence: 'official',
  checked: '2026-11-22',
  notFor: ['documents-only'],
  fix: 'yes',
  good: [
    'On 4 March we pulled 212 units from sale.',
    'The buyer reported that a child suffered a light burn; the lot is quarantined.',
    'The family pack holds six units; the returned one held five.',
    'The buyer wrote: “I am so disappointed”.',
    '3月4日我们停售212件。',
    '买家反映儿童轻微烫伤，该批次已隔离。',
    '买家留言“非常失望”，已退款。',
  ],
  bad: [
    'This is my only income.',
    'We are devastated.',
    'I have to feed my family and I beg you to help.',
    'As a seller I am severely disappointed.',
    '这是全家唯一收入。',
    '求求你们恢复我的店铺。',
    '我们非常痛苦，已经走投无路。',
  ],
  check(plan) {
    return saidInSentences(plan, feeling).map(({ span, sentence }) => withDeletion(plan, span, sentence))
  },
}
