import type { Notice } from '../case.ts'
import type { Text } from '../text.ts'

const moreDetail: Text = {
  en: 'Amazon wants more detail in the plan. We rewrite each part with dates, units and a cause per ASIN. Longer is not better. Answer every hint line that applies to you.',
  zh: '亚马逊要求计划书写得更具体。我们逐段补上日期、数量、每个 ASIN 的原因。不是越长越好，通知里每条提示都要对应到。',
}
const missingItem: Text = {
  en: 'Amazon names what is missing. Send just that, with one covering sentence. No new story.',
  zh: '亚马逊点名要补的东西。只补这些，加一句说明。不要另写新故事。',
}
const manyItems: Text = {
  en: 'Amazon lists several papers. Go line by line: attached, does not apply because …, or not available and this in its place.',
  zh: '亚马逊列了好几样材料。逐条回答：已附、不适用因为……、没有，改交……。',
}
const newSupplier: Text = {
  en: 'Amazon no longer takes the old papers. Either buy anew from a real new supplier as the letter says, or stop selling this ASIN. Nothing may be dated back.',
  zh: '旧的单据亚马逊不再认。要么按要求向新供应商真实采购，要么停售这个 ASIN。日期绝不能往前写。',
}
const nothingNew: Text = {
  en: 'The reply names nothing new. Go back to the first notice: what did it ask for, and what did you send? Only a new fact or paper helps. The same text again does not.',
  zh: '回复没有说缺什么新东西。回到第一份通知：它要什么，您交过什么？只有新的事实或材料有用，原文再发没有用。',
}
const notTheReport: Text = {
  en: 'Amazon says the answer misses the report. Answer that right and that ASIN with proof, and leave the rest out.',
  zh: '亚马逊说您没答到点上。只针对这项权利、这个 ASIN 举证，其他都不写。',
}
const retractionOnly: Text = {
  en: 'Amazon takes a retraction only from the rights owner itself. Ask them politely to send it with the Complaint ID. Do not forward their mail.',
  zh: '撤诉只能由权利人自己交给亚马逊。请对方带上投诉编号提交，不要转发对方的邮件。',
}
const final: Text = {
  en: 'This reads like a last word for this way. One more letter makes sense only with new proof. Then: in the EU and UK mediation after the internal appeal, in the US arbitration with a lawyer, a funds request after the period named, and removal of FBA stock.',
  zh: '看起来这条路已经走到头。除非有新证据，否则不要再发。之后：欧盟和英国可在内部申诉后申请调解，美国走仲裁（请律师），到期后申请放款，移除 FBA 库存。',
}
const stillClosed: Text = {
  en: 'One part was accepted, but the account stays deactivated for other violations. Find the notice of each date named. Each becomes its own case here: /new.',
  zh: '这一条通过了，但账户还因为别的违规停用。请找到信里每个日期对应的通知，每条单独开一个案件：/new。',
}
const reinstated: Text = {
  en: 'Reinstated. Check every ASIN, the Account Health row, stock and funds today. Then carry out the measures as written and keep the proof. Write back to Amazon only if it asks.',
  zh: '已恢复。今天就检查每个 ASIN、账户状况那一行、库存和资金。再把承诺的措施做起来，留好凭证。亚马逊没问就不用再写信。',
}
const closeOffers: Text = {
  en: 'Amazon looked at the live page and found offers still open. Close them, take a dated screenshot, then answer. The text must be true at the minute you send it.',
  zh: '亚马逊看了前台，还有报价没关。先关掉，截图带日期，再回复。提交那一刻，信里写的必须是真的。',
}

// Adverbs such as permanently are left out on purpose: they do not tell whether a way is closed (a.1, fact 4).
const words = {
  final:
    /not to reinstate|final decision|may not (?:respond|reply) to|no longer (?:respond|reply)|最终决定|不再回复/i,
  stillClosed:
    /(?:accepted|approved|reviewed).{0,160}(?:remains?|still) (?:deactivated|suspended|inactive)|已接受.{0,60}仍/i,
  closeOffers:
    /(?:close|delete|remove) (?:the |your |all )?(?:remaining|other|open|active) (?:listings?|offers?)|(?:listings?|offers?).{0,40}not (?:yet |been ){0,2}(?:closed|deleted|removed)|once (?:they|these|the listings|the offers) are (?:closed|deleted)|关闭.{0,12}(?:剩余|其余).{0,12}(?:链接|商品)|(?:链接|商品).{0,12}(?:未|没有)(?:关闭|删除)/i,
  retractionOnly:
    /(?:accept|retraction).{0,80}(?:only|directly|forwarded)|(?:only|forwarded).{0,40}retraction|转发.{0,20}撤/i,
  notTheReport: /(?:not|n't) address the (?:report|complaint|issue)|未.{0,8}针对.{0,12}投诉/i,
  askedBefore:
    /(?:previously|already|earlier) (?:requested|asked)|(?:requested|asked for) (?:before|previously|earlier)|(?:之前|此前|先前)(?:要求|索取)/i,
  moreDetail:
    /(?:greater|more|further|additional) (?:detail|information) (?:on|about|regarding|in)|更(?:详细|具体|多)/i,
}

/** What a reply says beyond its kind, where the next round hangs on it. */
export function replySays(text: string): 'still-closed' | 'final' | 'close-offers' | null {
  if (words.stillClosed.test(text)) return 'still-closed'
  if (words.closeOffers.test(text)) return 'close-offers'
  return words.final.test(text) ? 'final' : null
}

/** The right next move for a reply of Amazon's, by what it says (domain sheet a.6); `hasPoints` where it lists what it wants. */
export function replyMove(notice: Notice, hasPoints = false): Text {
  const text = notice.text
  const named = notice.documentsRequested.filter((demand) => demand !== 'poa')
  if (words.stillClosed.test(text)) return stillClosed
  if (notice.kind === 'reply-reinstated') return reinstated
  if (notice.documentsRequested.includes('invoices-new-supplier')) return newSupplier
  if (words.closeOffers.test(text)) return closeOffers
  if (words.retractionOnly.test(text)) return retractionOnly
  if (words.notTheReport.test(text)) return notTheReport
  if (notice.kind === 'reply-rejected' && words.final.test(text)) return final
  const isUnnamed = named.every((demand) => demand === 'other')
  if (notice.kind === 'reply-rejected' && isUnnamed && (!hasPoints || words.askedBefore.test(text)))
    return nothingNew
  if (named.length > 2) return manyItems
  if (notice.documentsRequested.includes('poa') || words.moreDetail.test(text))
    return named.length > 0 ? missingItem : moreDetail
  return named.length > 0 || hasPoints ? missingItem : nothingNew
}
