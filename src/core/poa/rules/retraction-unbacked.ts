import { isNegated } from '../clauses.ts'
import type { PlanSentence, PlanText } from '../plan-text.ts'
import type { Match, Rule } from '../rule.ts'
import { cue } from '../word-index.ts'

// Either the owner is named with a word of an end, or the complaint with a strong one.
const owners = cue(
  'owner owners holder holders brand complainant complainants reporter lawyer they side he she',
)
const endings = cue(
  'retract retracts retracted retraction withdraw withdraws withdrawn withdrew withdrawal rescind rescinds rescinded forgave forgiven apologised apologized pursue object objects insist objection objections claims back satisfied permission terms peace agreement understanding dropped cancelled canceled cancel lifted closed close settled resolved solved removed deleted revoked ended over void off invalid error mistake released cleared accepted agreed amicably rest reached considers drop lift takes took taken longer pulled fine settled everything let',
)
const complaints = cue(
  'complaint complaints report reports claim claims infringement infringements accusation retraction withdrawal matter',
)
const strongEndings = cue(
  'retract retracted retraction withdrawn withdrawal rescinded dropped cancelled canceled revoked void settled resolved solved takes took taken exist attached enclosed forwarded',
)
const named = cue('retract retracted withdrew withdrawn dropped settled resolved forgave')
const owner =
  /\b(?:rights? ?(?:owners?|holders?)|brand(?: owner)?|complainants?|(?:trade ?mark|patent|copyright) (?:owner|holder)|owner of the (?:brand|trade ?mark)|reporter|other side|lawyer of the (?:brand|owner)|they)\b/i
const inCapitals =
  /\b(?!(?:ASIN|FBA|SKU|LOA|USA|THIS|TIME|THE|AND|NOT|YOUR|HAVE|BEEN|THEY|WITH|FROM)\b)[A-Z]{4,20}\b/
// Said of the owner, these end a complaint; the weaker ones need the complaint beside them.
const gaveUp =
  /\b(?:retract(?:ed|s)?|withdr(?:ew|awn|aws?)|rescind(?:ed|s)?|forgave|forgiven|apologi[sz]ed|(?:not|no longer|n['’]t) (?:pursue|object|insist|be pursued)\w{0,2}|no (?:further |more )?(?:claims?|objections?)|no longer has|t(?:aken?|ook) (?:the \w{1,12} )?back|is satisfied|given us permission|gave us permission|released us|cleared us|accepted our (?:apology|explanation|answer|reply)|considers? the (?:matter|case|complaint)|came to terms|made peace|let the matter rest|(?:sent|gave) us (?:the|a|its) retraction|pulled (?:its|the|his|her|their) (?:report|complaint|claim)|let the (?:claim|complaint|matter) go|(?:all|everything) is (?:fine|settled|ok)|dropped (?:everything|it all|all claims|the matter)|agreed to (?:retract|withdraw|drop|cancel|close|lift|take)|reached an agreement)\b/i
const complaint =
  /\b(?:complaints?|reports?|claims?|infringements?|matter|dispute|accusation|allegation|notice|case)\b/i
const ended =
  /\b(?:dropped|cancel(?:led|ed)?|lifted|closed?|settled|resolved|solved|removed|deleted|revoked|ended|over|void|off(?: the table)?|invalid|no longer valid|sent in error|a mistake|everything|drop|lift)\b/i
const complaintEnded =
  /\b(?:complaints?|reports?|claims?|infringements?|accusation|notice)\b[^.;,\n]{0,40}\b(?:was|is|has been|were|had been|have been)\s(?:\w{2,12} )?(?:retracted|withdrawn|dropped|cancel(?:led|ed)|revoked|rescinded|void)\b|\b(?:complaints?|claims?|reports?) (?:does|do) not exist any ?more\b/i
const withOwner =
  /\b(?:settled|resolved|closed|solved|terms|peace|agreement|understanding)\b[^.;\n]{0,40}\bwith (?:the )?(?:brand|rights? ?(?:owner|holder)|complainant|trade ?mark (?:owner|holder)|owner)\b|\b(?:issue|matter|complaint|dispute) with the (?:brand|rights? owner|complainant)\b[^.;\n]{0,24}\b(?:solved|resolved|settled|closed|over)\b/i
const paper =
  /\b(?:retraction|withdrawal)\b[^.\n]{0,40}\b(?:attached|enclosed|forwarded|exhibit|done)\b|\b(?:attach(?:ed|ing)?|enclosed?|forward(?:ed|ing)?)\b[^.\n]{0,40}\b(?:retract\w{0,4}|withdrawal|no longer objects?)\b|\bforwarded (?:e-?mail|message)\b[^.\n]{0,40}\bretract\w{0,4}/i
const takenBack =
  /\b(?:takes?|took|taken)\s(?:the|his|her|its|their|this)\s(?:complaint|report|claim|notice)\s(?:back|down)\b/i
const ownerZh = /品牌方?|权利人|投诉人|投诉方|对方|商标权人|专利权人|brand owner|rights owner|complainant/i
const gaveUpZh =
  /原谅|谅解|撤诉|撤回|撤销|撤案|撤了|和解|不(?:再)?追究|放弃(?:投诉|追究)|不再投诉|取消了?(?:投诉|举报)|作废|了结|谈好|误会|承认[^，。；]{0,6}(?:错误|误)|达成(?:一致|协议)|同意[^，。；]{0,6}(?:销售|恢复)|cancel|withdr|retract/i
const complaintEndedZh =
  /(?<!买家|客户)(?:投诉|侵权|举报)(?:编号\s?\d{4,14})?[^，。；\n家]{0,4}(?:已经?|被)?(?:撤回|撤销|撤诉|和解|作废|了结|取消)|撤诉(?:邮件|函|信|书)[^，。；\n]{0,4}(?:已附|见附件|已转发|附件)|(?:收到|附上|拿到|发来|出具|给我们发)了?[^，。；\n]{0,6}(?:撤诉|谅解)(?:邮件|函|信|书)/
const gate = /品牌|权利|投诉|对方|律师|撤诉|谅解|举报|商标权人|brand|complain/i
const backed =
  /\b(?:sent|submitted|filed|sends|submits)\b[^.\n]{0,40}\b(?:retraction|withdrawal)\b[^.\n]{0,30}\bamazon\b|\b(?:retraction|withdrawal)\b[^.\n]{0,60}\b(?:to amazon|shows)\b|\bstates that it (?:has )?(?:sent|submitted|filed)\b|\b(?:account health|seller central|amazon)\b[^.\n]{0,30}\b(?:shows?|shown|confirms?|confirmed)\b|\bby amazon\b|直接向亚马逊|向亚马逊(?:提交|发送)|(?:亚马逊|账户状况)[^，。]{0,8}(?:显示|确认)|直接提交/i
const asking =
  /\b(?:ask|asked|asks|request|requested|invited?|wrote to)\b[^.\n]{0,60}\b(?:to|for)\b|\b(?:if|whether|until|unless|once|as soon as|when)\b|\b(?:owner|brand|they|it) may\b|是否|请(?:求)?[^，。]{0,12}(?:撤|复核)|(?:尚未|还没有?|未|没有)(?:撤|收到|同意|答复)|如(?:果|权利|对方|其|品牌|投诉)|若|要求|须由|待(?!遇)|直到|等(?:待|到|其|权利人|撤诉)/i
// A buyer's complaint, the seller's own goods and a supplier's word are something else.
const others =
  /\b(?:buyers?|customers?|supplier|factory|carrier|units|stock|offer|from sale|listing|our team)\b|买家|客户|报价|入库|供应商/i

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
  check: (plan): Match[] =>
    inOrder([
      ...plan.sentencesWith(owners, endings),
      ...plan.sentencesWith(complaints, strongEndings),
      ...plan.sentencesWith(named),
      ...plan.hanSentences.filter(({ own }) => gate.test(own)),
      ...withTheirWords(plan),
    ])
      .filter((sentence) => !sentence.heading && !sentence.quoted && isUnbacked(sentence))
      .map(({ start, end }) => ({ start, end })),
}

const inOrder = (sentences: readonly PlanSentence[]): readonly PlanSentence[] =>
  sentences.length < 2 ? sentences : [...new Set(sentences)].sort((a, b) => a.at - b.at)

/** Sentences that give the owner's own words. */
const withTheirWords = (plan: PlanText): readonly PlanSentence[] =>
  plan.quotes.length === 0 ? [] : plan.statements.filter(({ text }) => theirWords.test(text))

const theirWords =
  /(?:对方|权利人|品牌方|投诉人|律师)[^。\n]{0,12}(?:答复|回复|表示|说|称)[^。\n“"「]{0,6}[“"「][^”"」\n]{0,24}(?:撤|原谅|谅解|不追究|和解)|\b(?:rights? owner|brand|complainant|lawyer)\b[^.\n]{0,30}\b(?:wrote|said|answered|replied|confirmed)\b[^.\n“"]{0,20}[“"][^”"\n]{0,60}\b(?:withdr\w{1,4}|retract\w{0,3}|drop\w{0,4}|forg[ai]v\w{0,2})/i

function isUnbacked({ own, text, hasHan }: PlanSentence): boolean {
  const tells =
    (hasHan && tellsInChinese(own)) || tellsInEnglish(own) || (own !== text && theirWords.test(text))
  return tells && !backed.test(text) && !asking.test(own)
}

function tellsInEnglish(own: string): boolean {
  const back = takenBack.exec(own)
  if (back !== null) return !byUs.test(own.slice(0, back.index)) && !isNegated(own, back.index)
  if (withOwner.test(own) || paper.test(own)) return true
  if (complaintEnded.test(own)) return !others.test(own)
  const who = owner.exec(own) ?? inCapitals.exec(own)
  if (who === null) return false
  const after = own.slice(who.index)
  const end = gaveUp.exec(after)
  // "They" alone may be anybody: then the complaint has to be named, and nothing of the goods.
  const isSure = !/^they$/i.test(who[0]) || (complaint.test(own) && !others.test(own))
  if (end !== null && isSure && !isNegated(after, end.index)) return !byUs.test(after.slice(0, end.index))
  const weak = ended.exec(after)
  if (weak === null || !isSure || !complaint.test(after) || byUs.test(after.slice(0, weak.index)))
    return false
  return !isNegated(after, weak.index) && !others.test(own)
}

// What the seller's side ended is no retraction.
const byUs = /\b(?:we|i)\b[^.;,]{0,20}$/i

function tellsInChinese(own: string): boolean {
  if (complaintEndedZh.test(own)) return !/买家|客户/.test(own)
  const who = ownerZh.exec(own)
  if (who === null) return false
  const end = gaveUpZh.exec(own.slice(who.index))
  return end !== null && end.index < 30 && !isNegated(own, who.index + end.index)
}
