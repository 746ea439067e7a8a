import { type Match, type Rule, saidInSentences, wording } from '../rule.ts'

const owner = String.raw`(?:rights? owner|brand(?: owner)?|complainant|trademark owner|patent owner|owner of the (?:brand|trademark)|reporter|they|[A-Z][\w&-]{2,20})`
const said = wording({
  cues: 'retr- with- forg- reso- sett- drop- canc- agre-',
  en: new RegExp(
    String.raw`\b${owner}\s(?:has |have |had |already |now |kindly ){0,3}(?:retracted|withdrawn|withdrew|forgiven|forgave|dropped|cancelled|canceled|revoked|agreed to (?:retract|withdraw|drop))\b|\b(?:complaint|report|claim|infringement)\s(?:was|is|has been|were|had been)\s(?:already |now )?(?:retracted|withdrawn|dropped|resolved|settled|cancelled|revoked)\b|\bthe retraction (?:is|was|has been) (?:attached|forwarded|enclosed|done)\b|\bforwarded (?:e-?mail|retraction|message)\b[^.\n]{0,40}\bretract\w*`,
    'gi',
  ),
  zh: /(?:品牌方?|权利人|投诉人|投诉方|对方|商标权人)[^，。；\n]{0,8}(?:已经?|同意)?(?:原谅|谅解|撤诉|撤回|撤销|撤案|放弃投诉|和解)|(?:投诉|侵权)[^，。；\n]{0,4}(?:已经?)?(?:撤回|撤销|撤诉|解决|和解)|撤诉(?:邮件|函|信)?(?:已附|见附件|已转发)/g,
})
const backed =
  /\b(?:sent|submitted|filed)\b[^.\n]{0,40}\b(?:retraction|withdrawal)\b|\b(?:retraction|withdrawal)\b[^.\n]{0,60}\b(?:sent|submitted|filed|shows)\b|直接向亚马逊|向亚马逊(?:提交|发送)|亚马逊(?:已)?显示/i
const asking =
  /\b(?:ask|asked|request|requested|invited|wrote to|if)\b[^.\n]{0,60}\b(?:retract|withdraw)|\b(?:not|n['’]t) (?:yet )?(?:retract|withdr)|请(?:求)?[^，。]{0,8}(?:撤|复核)|(?:尚未|还没有?|未)(?:撤|收到)|如果|要求/i

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
  check(plan): Match[] {
    return saidInSentences(plan, said)
      .filter(({ sentence }) => !backed.test(sentence.text) && !asking.test(sentence.text))
      .map(({ span }) => span)
  },
}
