import type { Text } from '../../text.ts'
import type { Item } from './item.ts'
import { findAnswers } from './read-value.ts'

/** Words that name a kind of document; a day, a place or a number alone is none. */
const kindsZh =
  /照片|图片|截图|录像|视频|录屏|扫描|记录|(?<![代外])表(?![示达明面现态])|(?<![\d简下买接这那几一有])单(?![位独个纯调价子])|报告|发票|聊天|订单号|合同|协议|授权|回执|凭证|证书|证明|声明|说明|函|邮件|书面|消息|流水|回单|收据|小票|台账|日志|文件|附件|清单|单号|唛头图|对比图|对照图|导出|(?:搜索|检索|检查|盘点|核对)结果/
const kindsEn =
  /\b(?:photo(?:graph)?s?|pictures?|images?|screenshots?|screen captures?|videos?|recordings?|records?|logs?|sheets?|lists?|reports?|receipts?|invoices?|contracts?|agreements?|letters?|messages?|e-?mails?|chats?|statements?|certificates?|confirmations?|order (?:ids?|numbers?|nos?\.?)|tracking|waybills?|removal orders?|purchase orders?|delivery notes?|documents?|pdf|spreadsheets?|excel|forms?|slips?|exports?|scans?|cop(?:y|ies)|proofs? of \w+|export|history|files?|registers?|minutes|search results?|reviews?)\b/i
const kindsShort = /pdf|excel/i

const lacking =
  /没有|没拍|没留|没存|还没|暂无|拿不到|找不到|\bno\b(?!\.? ?\d)|\b(?:not|none|never|without|can(?:not|[’']t)|don[’']t|didn[’']t|haven[’']t|lost)\b/i
const toCome =
  /明天|后天|下周|以后|打算|准备去|会(?:去|再)?[拍补发要]|\b(?:will|going to|tomorrow|next week|plan to|soon)\b/i

/** Why words are no proof yet; null where they name a document that is there. */
export function proofProblem(words: string, item: Item): Text | null {
  if (lacking.test(words)) return isLacking
  if (toCome.test(words)) return isToCome
  if (/[?？]|吗\s*$/.test(words)) return noKind
  const named =
    kindsZh.test(words) ||
    kindsEn.test(words) ||
    kindsShort.test(words) ||
    findAnswers(words).some(({ kind }) => kind === 'document') ||
    isUsual(words, item)
  return named ? null : noKind
}

/** True for the item's usual proof in the seller's words: most of its words in English, its characters in Chinese. */
const isUsual = (words: string, { proof }: Item): boolean => {
  if (!proof) return false
  if (/\p{Script=Han}/u.test(words)) return sameWords(words, proof.zh)
  const usual = new Set(contentWords(proof.en))
  const said = contentWords(words)
  return said.length > 0 && said.filter((word) => usual.has(word)).length * 2 > said.length
}

const contentWords = (words: string): string[] =>
  (words.toLowerCase().match(/[a-z]{3,}/g) ?? []).filter(
    (word) => !/^(?:the|and|with|for|our|its|from|date|day)$/.test(word),
  )

/** True when nearly every character of the answer stands in the name: 修改前后的截图 for 修改前后的页面截图. */
export function sameWords(answer: string, name: string): boolean {
  const characters = Array.from(answer.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))
  const shared = characters.filter((character) => name.toLowerCase().includes(character)).length
  return characters.length >= 3 && shared >= characters.length * 0.85
}

const noKind: Text = {
  en: 'That does not name a document. Choose one, or type what it is: photos, a screenshot, a record, a report, order ids.',
  zh: '这里没看到是什么凭证。请选一项，或写明是什么：照片、截图、记录表、报告、订单号等。',
}
const isLacking: Text = {
  en: 'Then there is no proof yet. Choose «No proof yet», or name a document that you have.',
  zh: '那就是还没有凭证。请选“还没有凭证”，或写一样手上有的。',
}
const isToCome: Text = {
  en: 'A proof that is still to come does not count yet. Name one that you have, or choose «No proof yet».',
  zh: '还没拿到的凭证先不算。请写手上已有的，或选“还没有凭证”。',
}
