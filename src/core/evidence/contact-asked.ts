import { type ContactPart, contactParts } from './contact-words.ts'

const mail =
  'e-?mail(?:\\s(?:address(?:es)?|id))?|e-?mail-adresse|メール(?:アドレス)?|电子邮[箱件](?:地址)?|邮箱(?:地址)?|邮件地址'
const beside =
  '(?:tele)?phone(?:\\snumbers?)?|contact\\snumbers?|(?:street\\s|physical\\s|business\\s)?address(?:es)?|web\\s?sites?|telefon(?:nummer)?|adresse|電話番号?|住所|ウェブサイト|联系电话|电话(?:号码)?|地址|网站|网址'
const gap = '[\\s,，、;；/&()（）•*·-]{0,8}(?:(?:and|or|und|oder|和|及|或)[\\s•*·-]{0,8})?'
const listed = new RegExp(`(?:${mail})${gap}(?:${beside})|(?:${beside})${gap}(?:${mail})`, 'gi')
const party =
  /suppliers?|manufacturers?|distributors?|vendors?|lieferant|hersteller|仕入先|供給業者|供应商|制造商|厂家/i

/** True where a notice names the e-mail in one list with the supplier's phone, address or website. */
export function asksEmail(notice: string): boolean {
  return Array.from(notice.matchAll(listed)).some(({ index, 0: list }) => {
    const before = notice.slice(Math.max(0, index - 200), index)
    const after = notice.slice(index + list.length, index + list.length + 60)
    const ofSupplier =
      /^[^.。\n]{0,40}\b(?:of|for)\s(?:your|the|each)\s(?:suppliers?|manufacturers?|distributors?)/i
    const isOwn = /\byour\s(?:own\s)?(?:name|contact|business|company|full)[^.。\n]{0,40}$/i.test(before)
    return !isOwn && (party.test(before) || ofSupplier.test(after))
  })
}

/** The parts of the supplier's contact that a notice needs; the e-mail only where it asks for it. */
export const contactNeeded = (notice: string): ContactPart[] =>
  contactParts.filter((part) => part !== 'supplier-email' || asksEmail(notice))
