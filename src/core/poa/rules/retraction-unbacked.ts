import type { PlanText } from '../plan-text.ts'
import { type Match, type Rule, wording } from '../rule.ts'
import { saidWithin } from '../said-within.ts'

const complaint =
  '(?:complaints?|reports?|claims?|infringements?|notice|case|matter|objections?|dispute|accusation)'
const owner = String.raw`(?:rights? ?(?:owners?|holders?)|brand(?: owner)?|complainants?|trademark owner|patent owner|copyright owner|owner of the (?:brand|trademark)|reporter|they|[A-Z]{3,20})`
const gaveUp =
  '(?:retracted|withdrawn|withdrew|forgiven|forgave|dropped|cancelled|canceled|revoked|lifted|closed)'
const said = wording({
  cues: 'retract retracted retraction withdraw withdrawn withdrew forgave forgiven resolved settled dropped drop cancelled canceled revoked lifted amicably agreement accepted closed objection objections object objects released void over cancel close lift would promised cleared rest taken took rescinded rescinds permission terms settlement peace understanding exist solved error withdrawal considers longer everything',
  also: 'owner owners holder brand complainant complainants reporter they complaint complaints report reports claim claims infringement matter case dispute retraction attached attach rights retract retracted withdrawn objects us side brand issue letter notice email mail',
  en: new RegExp(
    [
      String.raw`\b${owner}\s(?:\w{2,12} ){0,3}?(?:retracted|forgiven|forgave|agreed to (?:retract|withdraw|drop|cancel))\b(?! the wrong| the title)`,
      String.raw`\b${owner}\s(?:\w{2,12} ){0,3}?${gaveUp}\s(?:the|its|their|his|her|this|all)\s(?:\w{1,14} ){0,2}${complaint}\b`,
      String.raw`\b${complaint}\s(?:was|is|has been|were|had been|have been)\s(?:already |now |since |fully |amicably )?(?:retracted|withdrawn|dropped|resolved|settled|cancelled|canceled|revoked|closed|lifted|void|off the table|over|no longer valid|solved|sent in error)\b`,
      String.raw`\b(?:settled|resolved|closed)\s(?:the |this |our )?(?:\w{1,12} )?(?:matter|complaint|dispute|case|issue|claim|report)?\s?(?:amicably )?with (?:the )?(?:brand|rights? (?:owner|holder)|complainant|trademark owner)\b`,
      String.raw`\b(?:rights? (?:owner|holder)|brand|complainant|trademark owner|other side)\b[^.;\n]{0,50}\b(?:accepted our (?:apology|explanation|answer)|considers? the matter|(?:matter|case|complaint) (?:is |as )?closed|taken back|took back|rescind(?:ed|s)?|no longer has|gave us permission|given us permission|came to terms|dropped (?:everything|it all|the case)|sent in error)\b`,
      String.raw`\b(?:came to terms|reached a settlement|made peace|an understanding) with the (?:brand|rights? (?:owner|holder)|complainant|trademark owner)\b|\b${complaint} (?:does|do) not exist any ?more\b|\b${complaint} with the (?:brand|rights? owner) (?:is|was|has been) (?:solved|resolved|settled|closed)\b|\bissue with the (?:brand|rights? owner) (?:is|was|has been) (?:solved|resolved|settled)\b|\b(?:withdrawal|retraction) (?:letter|e-?mail|notice)\b[^.;\n]{0,24}\b(?:attached|enclosed|exhibit)\b`,
      String.raw`\b${owner}(?:['’]d|\s(?:\w{1,12} ){0,3}?(?:would|will|promised to|agreed to|is going to|are going to))\s(?:\w{2,10} )?(?:cancel|withdraw|retract|drop|close|lift)\s(?:the|its|their|this|our)\s(?:\w{1,14} ){0,2}${complaint}\b`,
      String.raw`\b${owner}\s(?:\w{1,12} ){0,3}?(?:no longer objects?|(?:does|do) not object|released us|let the matter rest|cleared us)\b|\b(?:he|she|they) no longer objects?\b`,
      String.raw`\bthe retraction (?:is|was|has been) (?:attached|forwarded|enclosed|done)\b|\b(?:attach(?:ed|ing)?|enclosed?|forward(?:ed|ing)?)\b[^.\n]{0,30}\bretraction\b|\bforwarded (?:e-?mail|retraction|message)\b[^.\n]{0,40}\bretract\w*`,
      String.raw`\b(?:brand|rights? (?:owner|holder)|complainant|trademark owner)\b[^.\n]{0,60}\b(?:no (?:further |more )?objections?|accepted our apology|reached an agreement)\b|\breached an agreement with the (?:brand|rights? owner|complainant)\b`,
    ].join('|'),
    'gi',
  ),
  zh: /(?:品牌方?|brand owner|rights owner|complainant|权利人|投诉人|投诉方|对方|商标权人|专利权人)[^，。；\n]{0,10}(?:原谅|谅解|撤诉|撤回|撤销|撤案|放弃投诉|和解|取消(?:了)?投诉|不再追究|不追究|放弃追究|不再投诉|作废|了结|谈好|是误会)|(?<!买家|客户)(?:投诉|侵权)[^，。；\n家]{0,4}(?:已经?|被)?(?:撤回|撤销|撤诉|和解|作废|了结)|与?(?:品牌方?|权利人|投诉人|对方)[^，。；\n]{0,8}(?:和解|达成一致|达成协议)|撤诉(?:邮件|函|信)?[^，。；\n]{0,2}(?:已附|见附件|已转发|附件)/gi,
})
const backed =
  /\b(?:sent|submitted|filed)\b[^.\n]{0,40}\b(?:retraction|withdrawal)\b|\b(?:retraction|withdrawal)\b[^.\n]{0,60}\b(?:sent|submitted|filed|shows)\b|\b(?:account health|seller central|amazon)\b[^.\n]{0,30}\b(?:shows?|shown|confirms?|confirmed)\b|直接向亚马逊|向亚马逊(?:提交|发送)|(?:亚马逊|账户状况)[^，。]{0,8}(?:显示|确认)/i
const asking =
  /\b(?:ask|asked|request|requested|invited|wrote to|if)\b[^.\n]{0,60}\b(?:retract|withdraw)|\b(?:not|n['’]t|never) (?:yet )?(?:been )?(?:retract|withdr|agreed|answered)|请(?:求)?[^，。]{0,8}(?:撤|复核)|(?:尚未|还没有?|未|没有)(?:撤|收到|同意)|如(?:果|权利|对方|其|品牌|投诉)|若|要求|\b(?:until|unless|whether|once|as soon as)\b|待|直到/i
// A buyer's complaint, the seller's own goods and a supplier's word are something else.
const others =
  /\b(?:buyers?|customers?|supplier|factory|units|from sale|our team)\b|买家|客户|报价|入库|供应商/i

/** Only a retraction that the rights owner itself sends to Amazon counts; a friendly e-mail does not (domain sheet a.1). */
export const retractionUnbacked: Rule = {
  id: 'C27-retraction-unbacked',
  severity: 'error',
  title: { en: 'A retraction that Amazon has not seen', zh: '撤诉还没到亚马逊' },
  message: {
    en: 'Amazon takes a retraction only from the rights owner itself. Say that the owner states it sent it to Amazon, with day and Complaint ID, or wait until it shows.',
    zh: '亚马逊只认权利人自己提交的撤诉。请写权利人表示已于某日向亚马逊提交、投诉编号多少，或等系统显示后再写。',
  },
  source: 'Rights owner notices and help page (domain sheet, sources 8, 12, 13)',
  confidence: 'official',
  checked: '2026-11-22',
  fix: 'no',
  good: [
    'The rights owner states that it sent the retraction to Amazon on 3 May 2026 for Complaint ID 1234567890.',
    'We asked the rights owner to retract the report.',
    'The rights owner has not retracted the report yet.',
    '权利人已于5月3日直接向亚马逊提交撤诉。',
    '我们已请权利人复核并撤诉。',
    '权利人尚未撤诉。',
  ],
  bad: [
    'The brand forgave us.',
    'The rights owner has withdrawn the complaint.',
    'The complaint has been resolved with the brand.',
    '品牌方已原谅。',
    '权利人已经撤诉。',
    '投诉已撤销，撤诉邮件见附件2。',
  ],
  check: (plan): Match[] => [
    ...saidWithin(plan, said, /谅|撤|和解|投诉|追究|一致|协议|谈好/)
      .filter(
        ({ sentence: { own, quoted } }) =>
          !quoted && !backed.test(own) && !asking.test(own) && !others.test(own),
      )
      .map(({ span }) => span),
    ...asTheirWords(plan),
  ],
}

/** The rights owner's own words given as the retraction, quoted or not. */
const theirWords =
  /(?:对方|权利人|品牌方|投诉人|律师)[^。\n]{0,12}(?:答复|回复|表示|说|称)[^。\n“"「]{0,6}[“"「][^”"」\n]{0,24}(?:撤|原谅|谅解|不追究|和解)|\b(?:rights? owner|brand|complainant|lawyer)\b[^.\n]{0,30}\b(?:wrote|said|answered|replied|confirmed)\b[^.\n“"]{0,20}[“"][^”"\n]{0,60}\b(?:withdr\w+|retract\w*|drop\w*|forg[ai]v\w*)/i

const asTheirWords = (plan: PlanText): Match[] =>
  plan.quotes.length === 0
    ? []
    : plan.statements
        .filter(({ text }) => theirWords.test(text) && !asking.test(text) && !backed.test(text))
        .map(({ start, end }) => ({ start, end }))
