// Papers that somebody else issues; a seller who makes one has forged it.
export const issued = String.raw`(?:invoices?|receipts?|fapiaos?|l\.?o\.?a\.?s?|letters? of authori[sz]ation|authori[sz]ation letters?|bank statements?|delivery notes?|proofs? of purchase)`
export const paper = String.raw`(?:${issued}|documents?|papers?|certificates?|statements?|contracts?|(?:(?:test|lab|inspection) )?reports?|pdfs?)`
// What may stand between a verb and the paper it is done to: no other thing, and nothing that ends the object.
const stops =
  'so|that|which|who|and|or|but|after|when|while|because|to|for|with|in|on|onto|of|from|by|before|until|without|at|into|as|if|then|is|are|was|were|has|have|had|not|no|sure|it|them|up|out'
const things =
  'listings?|offers?|pages?|titles?|forms?|format|process|procedure|workflow|system|logs?|lists?|folders?|sheet|table|spreadsheet|steps?|field|section|box|boxes|labels?|packaging|photos?|pictures?|units|goods|items|products|cartons?|matching our|order|orders|purchases|rule|policy|copy|copies|file of|archive|record|records|request|requests'
export const kind = String.raw`(?:(?!(?:${stops}|${things})\b)[\w'’.-]{1,18}\s){0,4}?`
export const near = String.raw`(?:(?!(?:${stops}|${things})\b)[\w'’.-]{1,18}\s){0,2}?`
// "the invoice log", "invoices mandatory": not the paper itself.
export const itself = String.raw`\b(?![\s-](?:log|logs|check|checks|checking|process|procedures?|polic(?:y|ies)|requests?|lists?|register|folder|forms?|verification|reviews?|archive|records?|tables?|sheet|step|steps|rules?|management|control|controls|files?|index|template for|number field|requirements?|mandatory|compulsory|obligatory|available|visible|readable|part of|a (?:condition|must|requirement|part)|for (?:each|every|all|our|the) (?:\w{1,12} )?(?:customers?|buyers?|sales?|orders?|clients?|deliver(?:y|ies)|purchases?|lots?|shipments?)|cop(?:y|ies))\b)`
export const part =
  '(?:(?:issue |invoice |old |wrong |correct |right |buyer |bill-to |supplier |company |seller |product |model |item |lot )?(?:dates?|years?|descriptions?|quantit(?:y|ies)|qty|amounts?|numbers?|names?|address|totals?|asins?|skus?|models?|brand|units?|figures?|details|titles?|logo|letterhead|header|stamp|seal|chop|signature))'
export const strong =
  '(?:photo-?shopp?ed|falsified|forged|fabricated|doctored|back-?dated|ante-?dated|manipulated|faked|retouched)'
export const outsider =
  '(?:friends?|cousin|brother|sister|relatives?|uncle|wife|husband|someone|somebody|freelancer|designer|agent|agency|broker|middleman|third party|(?:other|another|different) (?:seller|company|shop|firm)|(?:shell|trading) company|company)'
export const outsiders =
  'friend friends cousin brother sister relative relatives uncle wife husband someone somebody freelancer designer agent agency broker middleman company party seller shop firm'

/** Every paper named in English begins with one of these. */
export const papers =
  'invoice invoices receipt receipts fapiao fapiaos loa loas letter letters authorisation authorization statement statements note notes proof proofs document documents paper papers certificate certificates contract contracts report reports pdf pdfs bank delivery test lab inspection'

/** One way to begin to tell it; the pattern is tried where one of its words stands. */
export interface Way {
  /** The words it begins with. */
  readonly from: string
  /** Words of which each such act has one, where those it begins with are too common. */
  readonly needs?: string
  readonly patterns: readonly string[]
}
