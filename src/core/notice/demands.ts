import type { Demand, Kind, Source } from '../words.ts'
import type { Sentence } from './layout.ts'
import { billInvoice, documents } from './documents.ts'
import { offersChoice, settle, type DemandFinding } from './choices.ts'
import { awaited, genuineProof, inError, neverSold, planParts, whyWrong } from './explanations.ts'
import { hitsOf, type Words, firstSpan, has, lexicon } from './lexicon.ts'
import { isConditional } from './sense.ts'

const request = lexicon(
  "appeal (with|by)|dispute,? by|please|kindly|send|sending|provide|submit|include|supply|attach|upload|give|furnish|present|forward|e-?mail|mail|needs?|require*|must|ask for|request(s|ed|ing)?|write|ask (them|the)|shown?|enclose|add|tell us|explain|describe|let us have|hand in|want|expect|entfern*|bestätig*|formulier*|änder*|bearbeit*|korrigier*|ergänz*|übersend*|zusend*|(reply|respond|answer)( \\p{L}+){0,8} with|show|prove|confirm|acknowledge|looking for|address|edit|correct|remove|dispute|bitte*|send(en|et)|schick*|übermitt*|reich(en|t)|einreich*|vorleg*|leg(en|t)|bereitstell*|stell(en|t)|hochlad*|lad(en|t)|benötig*|brauch*|füg(en|t)|angeben|angabe|nenn*|teil(en|t)|beifüg*|beleg*|nachweis*|erforderlich|erklär*|erläuter*|geb(en|t)|anforder*|verlang*|weis(en|t)|let (us|me) (see|have|know|look)|(we'd|we would) (like|want|need)|(like|want|wish) to see|we (ask|need|want|require|expect|look|await|are asking|must have|call)|put together|have ready|make (sure|certain)|see to it|ensure|there (must|has to|needs to|should) be|hand (over|us|in)|pass on|name (the|your|us|each|this)|drop us|drop a line|called for|get us|identify|specify|make sure|tell|let's have|(state|list|mention|enter|specify|name|identify)|file|(is|are) (needed|required|called for|necessary|wanted)|zukommen|gehör(t|en)|nötig|notwendig|gebraucht|gefordert|gefragt|verlangen|möchten wir|bitten wir|wir bitten|erwarten wir|wir erwarten|hätten wir gern|hinterleg*|liefer(n|t)|zeig(en|t)|überlass*|nachreich*|verschaff*|vorzulegen|einzureichen|zu senden|zu schicken|beizulegen|beizufügen|hochzuladen|halten sie|leg(en|t) sie|mail(en|t)|what (helps|would help|counts|will do|we accept|we take)|we bitten|bitten um|um vorlage|vorlage|erwirken|besorgen|einholen|(hand|get) us|handed",
  '您可以|请|写(?!真)|交来|交上|交到|交齐|交给|递交|呈交|备齐|准备好|给我们|传给|传到|传来|出示|补交|补齐|讲清|发给|寄给|发到|寄到|寄来|附(?:带|件)|拿出|发来|提供|提交|发送|上传|附上|附有|需要|需|须|回复|说明|出具|补充|寄|告知|确认|列出|注明|提出|送付|お寄せ|お出し|お書き|出して(?!い)|送って|揃え|そろえ|お見せ|添え|ご?記入|願い|いただけ|示して|お送り|送信|提供|用意|添付|アップロード|必要|知らせ|ください|下さい|求め(?!が|に応)|提示|お願い|記載|明記',
)
const refersBack = lexicon(
  "(you|you have|you've|you had) (already |previously |earlier )?(sent|provided|gave|given|submitted|supplied|uploaded)|(we )?(have )?(received|reviewed|got|checked|verified|looked at|read) (your|the)|your (previous|earlier|submitted)|thanks? (you )?for|(was|were|is|are|has been|have been) (not )?(received|verified|accepted|rejected|insufficient|incomplete|sufficient|enough|forged|altered|in place)|(cannot|could not|unable to|can't) (verify|accept|validate)|never arrived|(von ihnen |die sie |sie haben )(\\p{L}+ ){0,6}(eingereicht*|übermittelt*|vorgelegt*|gesendet|geschickt)|(wir haben|haben wir) (\\p{L}+ ){0,6}(erhalten|geprüft)|haben sie( uns)?( \\p{L}+){0,12} (eingereicht|übermittelt|vorgelegt|gesendet|geschickt|gesandt|überlassen|hochgeladen|gestellt|gegeben)|(danke|dank) für|konnten( wir)? (\\p{L}+ ){0,8}nicht",
  '您(?![^。,]{0,12}(?:需|须|应|请|可|要|能))[^。,]{0,44}(?:提交|提供|上传|发送)(?:的|过|了)|您(?:之前|此前|已|先前|已经)?(?:所)?(?:提交|提供|发送|上传)(?:的|过|了)|(?:收到|审核|审阅|查看|核实)(?:了|过)?您|感谢您|(?:无法|未能|不能)(?:核实|验证|接受|确认)|ご提出の(?:請求書|書類|資料|計画|納品書|領収書|証明書|許諾書|文書|内容|情報)|(?:請求書|書類|資料|計画書?|領収書|納品書|証明書)(?:の内容)?(?:を|は)(?:拝見|確認|審査|検討|受領)(?:いたし|し|させていただき)?(?:ました|ており)|(?:裏[づ付]け|確認する|確かめる)ことができ(?:ま|な)|(?:ご?提出|ご?送付|お送り|お出し|お寄せ|ご?提供)(?:いただ(?:いた|き[、,]?(?:誠に)?ありがと|きました)|くださ(?:り|って)[、,]?ありがと|済)|您[^。,]{0,16}(?:交来|发来|寄来|递交|补交|提交|上传|提供)的[^。,]{0,16},?(?:看来|看上去|似乎|疑似|像是|[系为属是](?:伪|假|造)|我们?(?:没|未|无)|没能|未能|无法)|(?:ご?提出|ご?送付|お送り|ご?提供)(?:いただ(?:いた|きまし)|された|くださ(?:った|いまし))|(?:確認|検証|受理)(?:が)?(?:できません|できなかった|いたしかね)',
)
/** "We do not need invoices": named in order not to be sent; and what a change would not mend. */
const needless = lexicon(
  "(is|are) not (required|needed|necessary|wanted)|even (if|when|though) (you|it|they|the (listing|offer|product))( \\p{L}+){0,3} (delet|remov|clos|end|sold|gone)*|(auch|selbst) (wenn|dann)( \\p{L}+){0,8} (löschen|entfernen|schließen|beenden|gelöscht|entfernt)|(do not|don't|does not|doesn't|will not|won't|need not|no need to|not necessary to|not required to|no longer) (need|require|have to|want|ask|send|submit|provide|resend)|(do|does) not (need|require|ask)|no (\\p{L}+ ){0,3}(is|are) (needed|required|necessary)|need not|will not (help|release|change|lift|restore)|(delet*|remov*|clos*)( \\p{L}+){0,6} (does not|doesn't|will not|won't) (clear|remove|resolve|settle|close|end)|(brauchen|müssen|benötigen)( \\p{L}+){0,3} nicht|nicht (nötig|notwendig|erforderlich|erneut)|(keep|retain) (your|the|all|these) (\\p{L}+ ){0,2}(invoice*|record*|document*)|bewahren sie|kein(e|en)? (\\p{L}+ ){0,3}(nötig|erforderlich|notwendig)|(löschen|entfernen)( \\p{L}+){0,4} (erledigt|beseitigt|behebt)( \\p{L}+){0,4} nicht|(does not|doesn't|will not|won't|cannot|can't|do not|don't|is no) (replace|substitute|stand in|take the place|make up)( \\p{L}+){0,6}|(no|not a) (substitute|replacement) for|(ersetzt|ersetzen)( \\p{L}+){0,5} nicht|kein ersatz|(hilft|nützt|bringt|helfen|nützen)( \\p{L}+){0,5} (nicht|nichts)|nicht (mehr )?(zu )?(schicken|einzureichen|benötigt|gebraucht|verlangt|nochmals|noch einmal)|(leave|spare) (us|yourself|out) (the|any)|(there's|there is) no need (to|for)|(is|are) (beside|besides) the point|(is|are) of no (use|help)",
  '(?:保存|保管|留存)(?:好)?[^。]{0,8}(?:发票|单据|文件)|无须|毋须|用不着|没必要|免(?:于)?(?:提供|提交)|不用(?:再)?(?:寄|交|发|传|给)|不要(?:再)?(?:重复)?(?:提交|发送|寄|发)|请勿(?:再)?(?:提交|发送|重复)|(?:お送り|ご?提出|送って|送り直|出して)[^。]{0,16}(?:には及び|必要は?(?:あ|ご)り|不要|いりません)|(?:なくて|なくとも)(?:も)?(?:結構|かまいま|構いま|大丈夫)|求めて(?:い|お)り?ません|要りません|(?:大切に|お手元に)?保管(?:して|を)|无需|不需要|不必|不用(?:再)?(?:提供|提交|发送)|(?:删除|移除|关闭)[^。,]{0,12}(?:并?不会|不能|无法)|(?:必要|提出)(?:は|が)?(?:あり|ござい)ません|(?:不要|必要ない)です|(?:削除|終了)し(?:て|た)も[^。]{0,20}(?:ません|ない)',
)
/** Papers that are no good: "pro forma invoices and order confirmations are not accepted". */
const refused = lexicon(
  "(are|is|will|can) (not |n't )(be )?(accepted|acceptable|sufficient|valid)( \\p{L}+){0,6}|(we )?(do not|don't|cannot|can't|will not) accept|erkennen wir nicht an|(werden|wird) nicht (akzeptiert|anerkannt)|akzeptieren wir nicht|(is|are|will be) (of no use|no good|not enough|turned down|refused|rejected|returned|disregarded|ignored)( \\p{L}+){0,6}|we (won't|will not|cannot|can't|don't) (take|look at|consider|use|work with)|(lehnen|weisen)( \\p{L}+){0,6} (ab|zurück)|(reicht|reichen|genügt|genügen)( \\p{L}+){0,3} nicht|(nehmen|lassen)( \\p{L}+){0,3} nicht (an|gelten)",
  '(?:恕|概)?不(?:予)?(?:接受|受理|认可)|(?:形式发票|报价单|订单|截图|链接|外链|试算表|确认书|Excel|Word)[^。]{0,10}(?:不收|不行|不算|无效|不可|没用)|(?:見積書?|注文書|注文確認|プロフォーマ|スクリーンショット|Excel|リンク)[^。]{0,16}(?:使えま|無効|対象外|不可|認めら)|(?:受け付け|受理|認め|取り扱)[^。]{0,12}(?:ません|できません|いたしかね)|(?:受け付け|受理|認め)(?:て|られ)(?:おり|い)?ま?せ?$',
)
const notYet = lexicon(
  "not (yet|already|previously)|haven't|have not|noch nicht|bisher nicht",
  '尚未|还没|还未|之前(?:未|没有)|まだ',
)
const withoutIt = lexicon(
  "should (you|we|they|this|these|nothing|no)( \\p{L}+){0,8} (not|n't|fail|reach|arrive)( \\p{L}+){0,6}|(if|unless) you( \\p{L}+){0,2} (not|don't|cannot|can't|fail|failed|unable|haven't|didn't)( \\p{L}+){0,5} (provide|send|submit|supply|respond|reply|receive|appeal|give|furnish|upload)|(if|unless) (we|the(?! (brand|trade ?mark|mark|product)( itself)? (is|belongs|does))|these|this|no|nothing|none|documents)( \\p{L}+){0,8} (not|n't|cannot|fail*|receive|arrive*)( \\p{L}+){0,8}|without (the|this|these|a|valid|sufficient)|failure to|(wenn|falls|sofern|sollten)( \\p{L}+){0,14} nicht( \\p{L}+){0,3} (vorleg*|einreich*|send*|bereitstell*|übermittel*|erhalten|erhielten|eingeh*|liefer*)|ohne (diese|die|gültige)|(geht|gehen|kommt|kommen|erhalten wir)( \\p{L}+){0,8} (nicht|nichts|keine)",
  '(?:一直|始终|逾期|到期)(?:不|没|未)[^。,]{0,6}(?:交|发|寄|回|给|提)|(?:书|書)?(?:書類|回答|返信|連絡|申し?立て|資料|情報)[^。]{0,10}(?:届か|いただけな)な?(?:い|けれ|かっ)|(?:送ら|提出し|お送りいただけ|届か)なければ|(?:如果|若|如|倘若)?您?(?:未能|不能|无法|没有|未|不)(?:在[^。]{0,16})?(?:提供|提交|发送|回复|收到)|(?:提供|提出|送付|受領|回答)(?:いただけ|でき|され|し)な(?:い|かった)場合|(?:いただけ|でき|され)な(?:い|かった)場合',
)
const mayContact = lexicon(
  '(we|amazon) (may|might|will|could)|kept confidential|confidential|(wir|amazon) (können|werden|behalten)|vertraulich',
  '我们(?:也许|或许|有权|有时会)|外传|外部に(?:は)?漏ら|電話で確かめ|我们(?:可能|会|将)|保密|外泄|(?:当社|弊社|Amazon)(?:は|が|から)[^。]{0,30}(?:場合|ことがあ)|秘密',
)

/** Words in brackets, which say less than the sentence around them. */
const aside = /\([^()]{1,120}\)/g

/** A list entry that runs on into "if we do not receive this …" (a lost line break) is read up to there. */
function withoutThreat(sentence: Sentence): Sentence {
  const threat = sentence.isItem ? firstSpan(withoutIt, sentence.text) : null
  return threat === null || threat.start < 25
    ? sentence
    : { ...sentence, text: sentence.text.slice(0, threat.start) }
}

/** True where the sentence asks for what it names; reports, threats and rules name papers too. */
function asks(sentence: Sentence, forged: boolean): boolean {
  if (sentence.isHeading) return false
  const { text, section, isItem } = sentence
  if (has(needless, text) || has(refused, text.replace(aside, ' '))) return false
  const requests = has(request, text)
  if (
    has(withoutIt, text) &&
    !/[,，、](?:[^,，、]{0,12})(?:please|send|provide|tell us|show us|explain|bitte|senden|请|提供|ください)/i.test(
      text,
    )
  )
    return false
  if (
    has(refersBack, text.replace(aside, ' ')) &&
    !has(notYet, text) &&
    !(forged && (isItem || has(genuineProof, text))) &&
    !/^(?:please|bitte|请)/i.test(text)
  )
    return false
  if ((section === 'why' && !isItem) || section === 'consequence')
    return (
      requests &&
      (!isConditional(text) || has(request, text.slice(text.search(/[,，、]/) + 1))) &&
      /please|send|provide|submit|bitte|senden|请|ください|need/i.test(text)
    )
  return isItem || requests || section === 'how' || section === 'evidence'
}

const accused = new Set<Kind>(['forged-document', 'related-account', 'other'])

interface Context {
  readonly kind: Kind
  readonly source: Source
  readonly isReply: boolean
  readonly forged: boolean
}

/** What one sentence names, most telling first; a list of alternatives is one demand. */
function demandsIn(text: string, context: Context): readonly (readonly [Demand, Words])[] {
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
  if (has(documents.retraction, text) && context.source === 'brand-owner')
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
  /(?:invoices?|receipts?)(?: (?:from|by|of|issued|made|out|written))+ (?:the |its |their |a |an )?(?:rights? ?|brand ?|trade ?mark ?|copyright ?)?(?:owner|holder)|rechnung(?:en)? (?:des|der|vom|von) (?:rechte|marken)-?inhaber|(?:权利人|品牌方|权利所有者)[^。;,]{0,14}(?:开具|出具|开|购货|进货|采购)的?发票|権利者[^。;、]{0,14}(?:発行|の)(?:の)?請求書/iu

/** "… and the contact details of your supplier": asked for beside what the invoices must show. */
const alsoContact =
  /(?:以及|和|及|并|还有|另外|同时提供|同时附上)(?:您的?)?(?:供应商|供货商)的?(?:完整|详细)?(?:联系方式|联系信息|联络方式)|\b(?:and|plus|as well as) (?:the |your )?(?:supplier's contact|contact (?:details|information) (?:of|for) (?:the|your) supplier)|(?:sowie|und) (?:die )?kontaktdaten (?:des|ihres) lieferanten|(?:および|ならびに|と)(?:仕入れ?先|供給元)の(?:連絡先|ご連絡先)/i

/** What an invoice must show is no wish for it apart. */
const printedOn = lexicon(
  '^(-- ?|- ?|• ?)?(with|showing|bearing) (your|the|their) (\\p{L}+ ){0,2}(name|address)|(on|in) (it|them|the (invoice|document)*)|(has|have|shows?|carr(y|ies)|bears?|matching|states?) (the|your|their) (\\p{L}+ ){0,3}(name|address)*|(steht|stehen|enthält|enthalten|zeigt|zeigen|trägt)( \\p{L}+){0,8}',
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

/** A notice that asks for nothing in so many words may still name what it waits for: "if we do not get your plan". */
function awaitedIn(sentences: readonly Sentence[], context: Context): (readonly [Sentence, Demand, Words])[] {
  return sentences
    .filter((sentence) => !sentence.isHeading && has(awaited, sentence.text))
    .flatMap((sentence) =>
      demandsIn(sentence.text, context)
        .filter(([demand]) => demand !== 'other' && demand !== 'retraction')
        .map(([demand, pattern]) => [sentence, demand, pattern] as const),
    )
}

/** The words that offer to explain a mistake: under a heading of its own, or among the ways a rights owner's case names. */
function wayOut(sentence: Sentence, context: Context): Words | null {
  const { text, section, isHeading } = sentence
  if (section === 'error') return has(inError, text) && (has(request, text) || isHeading) ? inError : null
  if (context.source !== 'brand-owner') return null
  return [neverSold, whyWrong].find((words) => has(words, text)) ?? null
}

/** True where a list of what a plan of action tells follows. */
function inPlan(sentence: Sentence, context: Context): boolean {
  return (
    demandsIn(sentence.text, context).some(([demand]) => demand === 'poa') || has(threeParts, sentence.text)
  )
}

/** "Send us two things. First: … Second: …" */
const countsOff =
  /^(?:(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|one|two|three|zum einen|zum anderen)(?=[,:.])|(?:erstens|zweitens|drittens|viertens)(?=[,:. ]))/i
/** An explanation is wished for in so many words, beside the proof. */
const explains = /expla(?:in|nation)|why|erklär|erläuter|weshalb|warum|说明|解释|説明|経緯/i
/** "How you make sure that goods without an invoice are not sold": a way of working, not a paper. */
const tellsHow =
  /^(?:(?:-{1,2}|[•*·]|\(?\d[.)]|\(?[a-z]\)) ?)?how (?:do |did |will |have )?you(?:r staff)? |^(?:[-•*·] ?)?(?:您|贵司)?(?:如何|怎样|怎么)(?:确保|保证|避免|防止)/i

/** "Should there be more complaints, we may remove the listing." */
const isOutlook =
  /^(?:should|if|when|once|sollte|wenn|falls) [^,]{4,60}, (?:we|wir) (?:may|might|will|can|could|kann|können|werden) /i
const bareCount = /^\p{L}{3,10}(?: \p{L}{3,8})?:$/u
const theirs =
  /^(?:(?:-{1,2}|[•*·]|\(?\d[.)]|\(?[a-z]\)) ?)?(?:(?:and|plus|as well as|sowie|und|ferner) )?(?:its|their|his|her|dessen|deren)(?= )/i

/** "Not the brand's owner? Then a complete set of documents …" */
const answersItself = /^(?:then|in (?:that|this|which) case|if so|if not|dann|in diesem fall)(?=[ ,:])/i

/** "… as well as invoices of the last 365 days", on a line below the list it belongs to. */
const goesOn =
  /^(?:as well as|together with|along with|plus|and|sowie|und|nebst|以及|并附|及|並びに|および|ならびに) ?/i

const threeParts = lexicon(
  '(three|following|these) (parts|points|sections)|folgende* (punkte|teile)',
  '(?:三|以下)(?:个)?(?:部分|方面)',
)

/** The causes, what was done about them, and what keeps them from coming back. */
const planThirds = [
  lexicon(
    'causes?|root causes?|(led|brought|lies|lay|lie|is|are|was|were) (to|about|behind)|reasons? (for|why)|went wrong|ursache*|worin|woran|grund|gründe|geführt|what caused',
  ),
  lexicon(
    '(taken|took|done|did|dealt|resolved|solved|corrected|fixed|addressed|remedied|corrections?)|(put|set)( \\p{L}+){0,4} right|unternommen|ergriffen*|getan|gelöst|behoben|beseitigt|abgestellt|lösung',
  ),
  lexicon(
    'prevent*|avoid*|recur*|(keep|stop)( \\p{L}+){0,6} (happening|coming|recurring|again|arising)|in (the )?future|(happen|occur|arise) again|künftig*|in zukunft|vorbeug*|verhinder*|vermeid*|wiederhol*|ausschließ*',
  ),
]

const ofPapers =
  /(?:th(?:e|is|ese|ose|at)|such|dies\S{0,2}|solche\S?|d(?:as|ie|er)) (?:\S+ )?(?:documents?|invoices?|papers?|receipts?|letters?|files?|dokument|unterlagen|rechnung|schreiben|papiere)/i

/** How many parts of a plan a sentence tells of: in Chinese and Japanese one holds all of them, set off by commas. */
function partsIn(text: string): number {
  if (!/[\u3040-\u9fff]/.test(text)) return Math.max(1, planThirds.filter((one) => has(one, text)).length)
  return Math.max(1, text.split(/[,，、;]/).filter((one) => has(planParts, one)).length)
}

/** Everything a notice asks for, in the order it asks; what it only mentions is left out. */
export function readDemands(sentences: readonly Sentence[], context: Context): DemandFinding[] {
  const found: DemandFinding[] = []
  const add = (demand: Demand, sentence: Sentence, pattern: Words): void => {
    if (found.some((one) => one.demand === demand)) return
    const span = firstSpan(pattern, sentence.text) ?? { start: 0, end: sentence.text.length }
    found.push({ demand, start: sentence.start + span.start, end: sentence.start + span.end })
  }
  let parts = 0
  let isOffered = false
  let isAsked = false
  let isOpen = false
  let isOfPlan = false
  let isCounting = false
  let previous = ''
  for (const sentence of sentences.map(withoutThreat)) {
    const way = wayOut(sentence, context)
    if (way !== null) add('explanation-in-error', sentence, way)
    isOffered ||= way === neverSold
    const isRetraction = context.source === 'brand-owner' && has(documents.retraction, sentence.text)
    if (isRetraction && !sentence.isHeading) add('retraction', sentence, documents.retraction)
    // "Send one of these: an invoice; a letter of authorisation": what follows the semicolon is asked for too.
    const wasAsked: boolean = isAsked || isCounting
    isCounting = countsOff.test(sentence.text)
      ? wasAsked
      : isCounting && (!sentence.opensLine || bareCount.test(previous))
    isAsked =
      asks(sentence, context.forged) ||
      (isCounting && !has(needless, sentence.text)) ||
      (!sentence.opensLine && answersItself.test(sentence.text)) ||
      (isAsked && isOpen && !sentence.opensLine && !sentence.isHeading)
    isOpen = isAsked && sentence.text.endsWith(';') && (isOpen || sentence.text.includes(':'))
    // What a plan must tell of ("that every listing is closed") is no paper beside it.
    if (!sentence.isItem) isOfPlan = sentence.text.endsWith(':') && inPlan(sentence, context)
    const before = previous
    isAsked ||=
      wasAsked &&
      (goesOn.test(sentence.text) || before.endsWith(':')) &&
      !sentence.isHeading &&
      !has(needless, sentence.text) &&
      !has(refersBack, sentence.text)
    isOpen ||= isAsked && before.endsWith(':') && sentence.text.endsWith(';')
    previous = sentence.text
    if (!isAsked) continue
    const isNone = (demand: Demand): boolean =>
      demand === 'other' && ((isOfPlan && sentence.isItem) || isOutlook.test(sentence.text))
    for (const [demand, pattern] of demandsIn(sentence.text, context))
      if (!isNone(demand) && (demand === 'poa' || !tellsHow.test(sentence.text)))
        add(demand, sentence, pattern)
    // "invoices of your supplier" - "its name, phone and address": the supplier's, though not named again.
    const isOfSupplier =
      theirs.test(sentence.text) &&
      has(documents.supplier, before) &&
      hitsOf(documents.contactField, sentence.text).length >= 2
    if (isOfSupplier) add('supplier-contact', sentence, documents.contactField)
    if (
      accused.has(context.kind) &&
      !(context.forged && has(genuineProof, sentence.text) && !explains.test(sentence.text)) &&
      has(inError, sentence.text) &&
      /expla|reason|(?:tell|show|let) us[^.]{0,12} why|how (?:such|these|those|the) |wie (?:solche|diese) |weshalb|warum|erklär|erläut|begründ|说明|解释|讲清|説明|理由|経緯|事情|裏[づ付]け|根拠|その旨|示す|前因后果|来龙去脉|告诉我们/i.test(
        sentence.text,
      ) &&
      (!has(planParts, sentence.text) || (context.forged && ofPapers.test(sentence.text)))
    )
      add('explanation-in-error', sentence, inError)
    if (has(planParts, sentence.text) && (!/[?？]|か。$/.test(sentence.text) || sentence.isItem)) {
      parts += partsIn(sentence.text)
      if (parts >= 2) add('poa', sentence, planParts)
    }
  }
  if (found.length === 0)
    for (const [sentence, demand, pattern] of awaitedIn(sentences, context)) add(demand, sentence, pattern)
  return settle(
    found,
    context.source === 'brand-owner' || (context.kind !== 'inauthentic-audit' && offersChoice(sentences)),
    isOffered,
  )
}
