import type { Demand, Kind, Source } from '../words.ts'
import { billInvoice, documents } from './documents.ts'
import { genuineProof, inError } from './explanations.ts'
import { hitsOf, type Words, firstSpan, has, lexicon } from './lexicon.ts'

const mayContact = lexicon(
  '(we|amazon) (may|might|will|could)|kept confidential|confidential|(wir|amazon) (können|werden|behalten)|vertraulich',
  '我们(?:也许|或许|有权|有时会)|外传|外部に(?:は)?漏ら|電話で確かめ|我们(?:可能|会|将)|保密|外泄|(?:当社|弊社|Amazon)(?:は|が|から)[^。]{0,30}(?:場合|ことがあ)|秘密',
)

export interface Context {
  readonly kind: Kind
  readonly source: Source
  readonly isReply: boolean
  readonly forged: boolean
}

/** What one sentence names, most telling first; a list of alternatives is one demand. */
export function demandsIn(text: string, context: Context): readonly (readonly [Demand, Words])[] {
  if (context.forged && has(genuineProof, text)) {
    const offersBoth = /(?:说明|解释|説明|経緯|事情)[^。]{0,24}(?:[かは]、|または|もしくは|或|要么)/.test(
      text,
    )
    if (offersBoth)
      return [
        ['explanation-in-error', inError],
        ['proof-documents-are-genuine', genuineProof],
      ]
    const explains =
      /expla|erklär|说明|解释|説明/i.test(text) &&
      !/evidence|proof|prove|nachweis|beleg|beweis|证明|证据|証明|証拠/i.test(text)
    const genuine = ['proof-documents-are-genuine', genuineProof] as const
    if (explains) return [['explanation-in-error', inError]]
    // "Explain how it came about, or prove that the papers are genuine": two ways in one sentence.
    return /(?:expla|erklär|erläuter|begründ)[^.]*(?: or |oder|, und |, and )/i.test(text)
      ? [['explanation-in-error', inError], genuine]
      : [genuine]
  }
  const found: (readonly [Demand, Words])[] = []
  const invoice = has(documents.invoice, text.replace(billInvoice, ''))
  const loa = has(documents.loa, text)
  const licence = has(documents.licence, text)
  if (has(documents.bill, text)) found.push(['utility-bill', documents.bill])
  if (has(documents.customs, text)) found.push(['other', documents.customs])
  else if (invoice && has(documents.newSupplier, text))
    found.push(['invoices-new-supplier', documents.newSupplier])
  else if (invoice && !licence && loa && context.source === 'brand-owner' && ownersInvoice.test(text))
    found.push(['loa', documents.loa], ['invoice-from-rights-owner', documents.invoice])
  else if (invoice && (licence || (loa && context.source === 'brand-owner')))
    found.push(['invoice-or-loa-or-licence', documents.invoice])
  else if (invoice && !loa && has(documents.fromOwner, text) && !has(documents.manufacturer, text))
    found.push(['invoice-from-rights-owner', documents.invoice])
  else if (invoice) {
    found.push(['invoices', documents.invoice])
    if (loa && (joins(text) || has(otherPapers, text))) found.push(['loa', documents.loa])
  } else if (loa) found.push(['loa', documents.loa])
  else if (licence) found.push(['invoice-or-loa-or-licence', documents.licence])
  if (has(documents.retraction, text) && context.source === 'brand-owner' && context.kind !== 'court-order')
    found.push(['retraction', documents.retraction])
  const isRetraction = found.some(([demand]) => demand === 'retraction')
  for (const [demand, pattern] of documents.rest) {
    // The brand registry is where a rights owner withdraws its report; that asks for no certificate.
    // Pictures that a complaint is about are none to be sent.
    const isAccused = demand === 'photos' && context.kind === 'rights-owner-copyright'
    if (has(pattern, text) && !isAccused && !(isRetraction && demand === 'brand-registration'))
      found.push([demand, pattern])
  }
  const isPrinted =
    has(printedOn, text) &&
    !/\bor in (?:your|a|the) (?:message|reply|answer|e-?mail|appeal)|oder in ihrer/i.test(text)
  const contacts =
    alsoContact.test(text) ||
    (!isPrinted &&
      (firstSpan(documents.contact, text) !== null || hitsOf(documents.contactField, text).length >= 2))
  if (contacts && !has(mayContact, text.slice(0, /[\u3040-\u9fff]/.test(text) ? 16 : 40))) {
    if (has(documents.supplier, text)) found.push(['supplier-contact', documents.supplier])
    if (has(documents.manufacturer, text)) found.push(['manufacturer-contact', documents.manufacturer])
  }
  return found
}

/** "an invoice of the rights owner or of its authorised distributor", beside a letter of authorisation */
const ownersInvoice =
  /(?:invoices?|receipts?)(?: (?:from|by|of|issued|made|out|written))+ (?:the |its |their |a |an )?(?:rights? ?|brand ?|trade ?mark ?|copyright ?)?(?:owner|holder)|rechnung(?:en)? (?:des|der|vom|von) (?:rechte|marken)-?inhaber|(?:权利人|品牌方|权利所有者)[^。;,]{0,14}(?:开具|出具|开(?:给您)?|购货|进货|采购)的?发票|権利者[^。;、]{0,14}(?:発行(?:した|する)?|の)(?:の)?請求書/iu

/** "… and the contact details of your supplier": asked for beside what the invoices must show. */
const alsoContact =
  /(?:以及|和|及|并|还有|另外|同时提供|同时附上)(?:您的?)?(?:供应商|供货商)的?(?:完整|详细)?(?:联系方式|联系信息|联络方式)|\band give us (?:a |the |your )?(?:working |correct |valid )?(?:phone|contact|name)|\b(?:and|plus|as well as) (?:the |your )?(?:supplier's contact|contact (?:details|information) (?:of|for) (?:the|your) supplier)|(?:sowie|und) (?:die )?kontaktdaten (?:des|ihres) lieferanten|(?:および|ならびに|と)(?:仕入れ?先|供給元)の(?:連絡先|ご連絡先)/i

/** What an invoice must show is no wish for it apart. */
const printedOn = lexicon(
  'on which (your|the|their) (\\p{L}+ ){0,2}(name|address)|^(-- ?|- ?|• ?)?(with|showing|bearing) (your|the|their) (\\p{L}+ ){0,2}(name|address)|(on|in) (it|them|the (invoice|document)*)|(has|have|shows?|carr(y|ies)|bears?|matching|states?) (the|your|their) (\\p{L}+ ){0,3}(name|address)*|(steht|stehen|enthält|enthalten|zeigt|zeigen|trägt)( \\p{L}+){0,8}',
  '写明(?:的)?(?:名称|抬头)|抬头|読めるように|载明|须?显示|上(?:须|应|要)?有|一致|載って|記載され|明記され|表示され',
)
/** "Invoices, contracts, delivery orders or authorisation letters" is the list of an audit: each counts. */
const otherPapers = lexicon(
  'contracts?|delivery (orders?|notes?)|verträge*|lieferschein*',
  '合同|交货单|送货单|契約書|納品書',
)

/** True where the authorisation is asked for together with the invoices, not in their place. */
function joins(text: string): boolean {
  const one = firstSpan(documents.invoice, text)
  const other = firstSpan(documents.loa, text)
  if (one === null || other === null) return false
  const between = text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start))
  return (
    /(?:^|\s)(?:and|und|sowie|plus)\s|以及|[和及与]|と|および|並びに|ならびに/iu.test(between) &&
    !/(?:^|\s)(?:or|oder)\s|或|または|もしくは/iu.test(between)
  )
}
