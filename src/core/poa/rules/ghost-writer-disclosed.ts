import { type Match, type Rule, said, withDeletion, wording } from '../rule.ts'

const traces = wording({
  cues: 'prep- writ- draf- clie- lang- chat- here- sure- cert- behalf beha- ai gpt tone- note- feel- let',
  en: /\b(?:prepared|written|drafted|composed) by (?!us\b|me\b|our (?:team|company|staff)\b|the (?:account holder|owner|seller)\b)(?:the )?(?:[A-Z][\w&-]*|an? (?:agency|consultant|service|lawyer|specialist)|chatgpt|ai)\b[^.\n]{0,40}|\b(?:on behalf of|for) (?:our|my|the) client\b|\bas an? (?:AI|artificial intelligence)(?: language)? (?:model|assistant)\b|\bas a (?:large )?language model\b|\bchat ?gpt\b|^\s*(?:sure|certainly|of course)[,!. ]{1,3}(?:here(?:['’]s| is)|below)[^\n]{0,80}|\bhere(?:['’]s| is) (?:a|an|your|the) (?:\w+ ){0,3}(?:plan of action|POA|draft|appeal(?: letter)?)\b|\blet me know if you(?:['’]d| would)? (?:like|want|need)\b|\bfeel free to (?:edit|adjust|customi[sz]e|modify)\b/gim,
  zh: /由[^，。；\n]{1,16}(?:代写|代为撰写|撰写|服务商(?:提供|起草))|(?:申诉服务商|代写|代申诉)|作为(?:一个|一名)?(?:AI|人工智能|语言模型)|以下是(?:为您|为你|您的|一份)[^，。；\n]{0,12}(?:申诉|行动计划|POA|草稿)|(?:如需|您可以)(?:修改|调整)[^，。；\n]{0,8}(?:请告诉我|告知我)|希望(?:这|以上)[^，。；\n]{0,8}(?:对您有帮助|有所帮助)/g,
})

/** The plan is the seller's own statement; words of a helper in it take that away. */
export const ghostWriterDisclosed: Rule = {
  id: 'C14-ghost-writer-disclosed',
  severity: 'warning',
  title: { en: 'Traces of another writer', zh: '有代写痕迹' },
  message: {
    en: 'These are words of a helper, not of the seller. Take them out; the plan speaks as the account holder.',
    zh: '这是代写或工具留下的话，不是卖家自己的。请删掉，以账户持有人的口吻写。',
  },
  source: 'Domain sheet b.3',
  confidence: 'inference',
  checked: '2026-11-22',
  fix: 'yes',
  good: [
    'The account holder has signed this plan.',
    'This plan was prepared by our team and checked by the owner.',
    'The test report was written by a laboratory, exhibit 4.',
    '本计划由账户持有人签署。',
    '入库表由仓库主管填写。',
    '检测报告由实验室出具，见附件4。',
  ],
  bad: [
    'This appeal was prepared by Sunrise Appeal Services.',
    'As an AI language model, I suggest the following plan.',
    'Sure, here is a plan of action for your listing.',
    '本申诉信由某服务商代写。',
    '作为一个AI，我建议如下计划。',
    '以下是为您准备的申诉信。',
  ],
  check(plan): Match[] {
    return said(plan, traces)
      .filter((span) => !/laborator|report/i.test(plan.text.slice(Math.max(0, span.start - 30), span.start)))
      .map((span) => {
        const sentence = plan.sentenceAt(span.start)
        return sentence ? withDeletion(plan, span, sentence) : span
      })
  },
}
