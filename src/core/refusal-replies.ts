import type { Text } from './text.ts'

/** Kinds of request the coach never helps with (domain sheet c.6). */
export type RefusalId =
  | 'make-document'
  | 'change-document'
  | 'back-date'
  | 'buy-invoice'
  | 'void-invoice'
  | 'invent-facts'
  | 'impersonate'
  | 'hide-facts'
  | 'second-account'
  | 'pressure-complainant'
  | 'change-review'

const lateIssue: Text = {
  en: 'If the purchase really took place, ask the supplier who sold and delivered it to issue the invoice now, with the purchase date and the issue date in the remarks, and attach the contract, payment and delivery papers of the time. Amazon may or may not accept it.',
  zh: '如果这笔采购真实发生过，可请原供应商补开，备注原采购日期和补开日期，并附当时的合同、付款、送货记录；亚马逊不一定接受。',
}

/** One sentence of refusal with the real consequence, then the honest next step (product sheet, Voice). */
export const refusalReplies: Readonly<Record<RefusalId, Text>> = {
  'make-document': {
    en: `I can't help with this one: a document that the issuer did not issue can cost the account and the money in it when Amazon calls to verify it. ${lateIssue.en} What proof do you have from that time: payment, chat, photos, delivery?`,
    zh: `这个我不能帮：不是开具方自己开的文件，亚马逊一打电话核实，可能导致账户停用、资金被扣。${lateIssue.zh}当时留下了哪些凭证：付款、聊天、照片、送货单？`,
  },
  'change-document': {
    en: "I can't help with this one: a document changed by anyone but its issuer can cost the account and the money in it once it is verified. Ask the issuer for a corrected copy and keep the original as it is. What is wrong or missing on it? I'll write the message to the supplier.",
    zh: '这个我不能帮：不是开具方自己改的文件一旦被核实，可能导致账户停用、资金被扣。请开具方更正或红冲重开，原件保持原样。文件上哪里不对、缺什么？我来写给供应商的话。',
  },
  'back-date': {
    en: `I can't help with this one: an invoice with a changed date can cost the account and the money in it once it is verified. ${lateIssue.en}`,
    zh: `这个我不能帮：改过日期的发票一旦被核实，可能导致账户停用、资金被扣。${lateIssue.zh}`,
  },
  'buy-invoice': {
    en: `I can't help with this one: an invoice from someone who did not sell you the goods fails when Amazon verifies it and breaks tax law too. ${lateIssue.en} If nobody can, we say so openly and work with the proof you have.`,
    zh: `这个我不能帮：没有卖货给您的一方开的票就是虚开，核实时过不了，还有税务风险。${lateIssue.zh}如果开不了，就如实说明，用您手上真实的凭证。`,
  },
  'void-invoice': {
    en: "I can't help with this one: an invoice that is voided after it was sent in shows as void when Amazon or the tax platform checks it, and can cost the account. If the invoice has a mistake, the issuer can reverse and re-issue it, and the letter names both numbers. Which mistake is on it?",
    zh: '这个我不能帮：提交之后再作废的发票，在税务平台上一查就是作废，可能导致账户停用。如果票面有错，请开票方红冲重开，信里把两个号码都写明。票面哪里有错？',
  },
  'invent-facts': {
    en: "I can't put in what did not happen: one call to the supplier or one question about it can undo the whole appeal. Tell me what is true, even if it is little; what is missing stays marked, or becomes a planned step with a date. What has really been done so far?",
    zh: '没有发生的事我不能写进去：亚马逊核实一处不实，整份申诉就站不住。请告诉我真实情况，少一点也没关系；缺的先标出来，或者写成有日期的计划。到目前为止，实际做了什么？',
  },
  impersonate: {
    en: "I can't help to speak as somebody else: Amazon contacts suppliers and brands itself, and a false voice can cost the account. I can write a message that you send to them in your own name. Whom should it go to?",
    zh: '冒用别人的名义我不能帮：亚马逊会自己联系供应商和品牌方核实，被发现可能导致账户停用。我可以写一段话，由您用自己的名义发给对方。要发给谁？',
  },
  'hide-facts': {
    en: "I can't help to hide how the goods were bought or what they are: the documents and the supplier call show it, and the contradiction can cost the account. If you know that goods are copies, write no details here and ask a lawyer first. Otherwise tell me how you really sourced them and we see which proof fits.",
    zh: '隐瞒货源或商品真实情况我不能帮：单据和供应商电话一核对就会露出来，前后矛盾可能导致账户停用。如果您知道货是仿品，先别写细节，请先咨询律师。否则请告诉我真实的进货方式，我们看能拿出哪些凭证。',
  },
  'second-account': {
    en: "I can't help with another account: Amazon links accounts, and a new one opened now can close both. The way back is this appeal. Shall we go on with it?",
    zh: '另开账户我不能帮：亚马逊会做关联识别，这时候开新号可能两个都被停用。要恢复，还是走这次申诉。我们继续？',
  },
  'pressure-complainant': {
    en: "I can't help to pay or press for a retraction: Amazon can treat it as abuse, and it can be used against you in court. A short neutral letter may ask the rights owner to review the report and, if it is wrong, to send the retraction to Amazon itself. If they ask for money, speak to a lawyer first. Shall I write the letter?",
    zh: '花钱或施压换撤诉我不能帮：亚马逊可能认定为滥用，打官司时也会对您不利。可以写一封简短中性的信，请权利人复核；如果投诉有误，由对方自己向亚马逊提交撤诉。对方要钱的话，先咨询律师。要我写这封信吗？',
  },
  'change-review': {
    en: "I can't help to have reviews or feedback changed: asking a buyer for that breaks Amazon's rules and can cost the account by itself. You may answer the buyer, refund or replace, and ask what was wrong, without a word about the review. What did the buyer write?",
    zh: '让买家改评、删评我不能帮：这本身就违反亚马逊规则，可能单独导致账户停用。您可以正常回复买家、退款或换货，问清哪里有问题，但不提评价。买家写的是什么？',
  },
}
