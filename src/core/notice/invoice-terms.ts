import type { yardsticks } from '../words.ts'
import { billInvoice, documents } from './documents.ts'
import type { Sentence } from './layout.ts'
import { firstSpan, has, lexicon } from './lexicon.ts'
import { findPeriods, windowDays } from './periods.ts'

interface Found<T> {
  readonly value: T
  readonly start: number
  readonly end: number
}

export interface InvoiceTerms {
  readonly window: Found<number> | null
  readonly quantity: Found<(typeof yardsticks)[number]> | null
  readonly units: Found<number> | null
}

const papers = lexicon(
  '(supplier|vendor|source)( \\p{L}+){0,2} (billed|charged|invoiced) you|invoice*|receipt*|rechnung|rechnungen|einkaufsrechnung*|lieferantenrechnung*|quittung*|purchase document*|proof of purchase|issued|dated|belege*|delivery orders?|contracts?|bills?|purchase (papers?|records?)|kaufnachweis*|einkaufsbeleg*|lieferantenbeleg*|kopien|unterlagen|papiere|verträge*|lieferaufträge*|autorisierungsschreiben',
  '进货|票据|凭证|証憑|納品|契約書|レシート|发票|收据|单据|请款|采购|请求书|請求書|領収書|インボイス|仕入|発行|開具|开具|证明文件|書類|文件',
)
const matching = lexicon(
  'account(s|ing)? for|match*|tally|tallies|reflect*|cover*|correspond*|add up*|equal*|enough|sufficient*|agree(s|d|ing)?|account for|in line|consistent|total*|at least|quantit*|volume*|amount*|entsprech*|deck*|widerspiegel*|spiegel*|überein*|pass(en|t|end*)|ausreich*|menge*|stückzahl*|abdeck*|belegen|(add|adds|added|adding) up|in keeping|in proportion|in agreement|in step|line(s|d)? up|square(s|d)? with|mirror(s|ed)?|bear(s)? out|(back|backs|backing) up|fit(s|ted|ting)?|commensurate|account(s|ed|ing)? for|come(s)? (up )?to|prove( \\p{L}+){0,4} (number|quantity|amount|pieces)|go(es)? with|make(s)? up|as many (units |pieces |items )?as|figures?|piece counts?|number of (units|pieces|items)|zusammengezählt|zusammengerechnet|summe|insgesamt|so (viele|viel|hoch)( \\p{L}+){0,4},? wie|gerecht werden|gerecht wird|höhe|anzahl|entspricht|entsprechen|übersteig*|erreich(en|t)|belegt|belegen|hervorgeht|ergeben|ergibt|mindestmenge|mindestens|minimum',
  '販売数(?:量)?が(?:わか|分か|確認)|够|够得上|不低于|大于|等同|多于|不小于|不亚于|覆盖|相合|相应|对齐|抵得上|相称|吻合|相等|持平|加起来|合计|盖得住|涵盖|まかな|釣り合|つり合|足り|上回|同じ(?:数|量)|以上の(?:数|量)|下回らな|満たす|満たし|合計|賄|符合|匹配|一致|反映|对应|对得上|覆盖|涵盖|足以|足够|相符|相当|数量|体现|不少于|対応|反映|数量|見合|合って|合う|カバー|満た|相当|示す',
)
const sales = lexicon(
  "sales?( volume*| figures| quantit*)?|units sold|(you|you have|you've) sold|sold|verkauf(t|te|ten|s)*|verkäufen?|verkaufsvolumen*|verkaufsmenge*|verkaufszahl*|absatz*|abgesetzt*|umsatz*|(you|you have|you've|have been|were) sold|what you sold|selling (volume|figures|numbers)|verkäufen|verkaufszahlen|abverkauf*|veräu(ß|ss)ert*|(you|you have|you've) (shipped|delivered|dispatched|sent out|sent to)( \\p{L}+){0,2}|number (of \\p{L}+ )?you (sold|shipped|delivered)|(versendet|versandt|ausgeliefert|geliefert) haben|ihr (absatz|verkauf)|ihre verkäufe",
  '销售(?:记录|业绩|流水|台账)|所售|售卖|卖货|卖(?:掉|了|的)(?:件数|数量|多少)?|销(?:出|掉)|出货量|成交(?:量|数)|販売(?:した|された|分|点数)|(?:お)?売(?:れ|り|っ)た|お売りにな|売り上げた|出荷(?:数|した)|销量|销售(?:量|数量|额|情况|数)|售出|卖出|出售的数量|販売(?:数|量|実績|個数|台数)|売上(?:数|個数|点数)?|売れた|販売した',
)
const inventory = lexicon(
  'inventory|inventar|stock|stock levels?|units on hand|(lager|waren)?bestand*|lagerbestand*|lagermenge*|stock (you|we|on|that)( \\p{L}+){0,3}|what you (hold|have)( \\p{L}+){0,2}|auf lager|am lager|vorrätig|vorrat|vorräte*|lagernd|bestand (haben|führen)',
  '在仓|仓内|仓中|存量|手上(?:的|现有)?(?:的)?货|存货|现货|在库|手头(?:的)?(?:货|数量)|手持ち|お手元|库存|在庫',
)
const notPaper = lexicon(
  'fba|removal|destroy*|dispos*|removed?|pulled|expense|vernicht*|entsorg*|entfern*',
  '移除|销毁|弃置|返送|廃棄|処分',
)
const units =
  /(?:at least|minimum(?: of)?|no fewer than|not less than|mindestens|wenigstens|至少|不得少于|不得低于|不少于|最少|最低|少なくとも)\s?(\d{1,6})\s?(?:or more )?(?:units?|pieces?|pcs|items?|stück|einheiten|exemplare|artikel|件|个|個|点|台|套)|(\d{1,6})\s?(?:units?(?: of \p{L}+)?|pieces?|stück|einheiten|個|点|台|件|个)\s?(?:or more|oder mehr|以上)|(\d{1,6}) or more (?:units?|pieces?)|(?:pieces|units) (\d{1,6}) or (?:above|more)/giu

/** A question that asks for something to be sent. */
const requests = /^(?:could|can|would|will) you|^(?:könnten|können|würden) sie/i

/** A list entry or a sentence that says more of the papers just named. */
const takesUp =
  /^(?:[-•*·・]|dates? (?:within|in)|they|these|it|sie|diese|他们|它们|这些|(?:carries|dated|合計|過去|日付|发票|日期))/i

function windowIn(text: string, previous: string): Found<number> | null {
  for (const one of findPeriods(text)) {
    const before = text.slice(Math.max(0, one.start - 60), one.start)
    const near = text.slice(Math.max(0, one.start - 220), one.end + 40)
    const isBill =
      has(documents.bill, one.start < 12 || takesUp.test(text) ? previous + near : near) &&
      !has(documents.invoice, text.slice(0, one.start).replace(billInvoice, ''))
    const isDue =
      /\b(?:prove|submit|send|reply|respond|provide|upload|appeal|answer)(?: \w+){0,3} (?:within|in) $/i.test(
        before,
      ) || /(?:收到|本邮件|此邮件|通知)[^。,]{0,12}日?起\s?(?:的|计)?\s?$/.test(before)
    const looksBack =
      /(?:max\.? ?|going back|reaching back|(?:going|reaching|dating) back (?:no|not) (?:more|further) than|(?:no|not) (?:more|further back|older) than|up to|last|past|previous|prior|preceding|recent|within|older than|at most|maximal|höchstens|不超过|älter als|letzte[rn]?|vergangenen|vorangegangenen|zurückliegenden|innerhalb|最近(?:的)?|过去(?:的)?|近|前|過去|直近|这|発行(?:日)?から|発行後|さかのぼ(?:って|り)|开具(?:之)?(?:后|日起)|ここ)\s?(?:the\s)?(?:last |past |previous |der (?:letzten|vergangenen) )?$/i.test(
        before,
      ) ||
      /^(?:\s?(?:以内|内|之内|以内に)(?:的|の|に)?(?:开具|签发|出具|発行)?|\s?(?:before|prior|vor|behind us|leading up|up to (?:this|today|the day|\d)|preceding|\)? (?:just )?past))/i.test(
        text.slice(one.end, one.end + 16),
      )
    const days = windowDays(text, one)
    if (
      looksBack &&
      !isDue &&
      !isBill &&
      days !== null &&
      days >= 28 &&
      (has(papers, near) ||
        has(documents.invoice, near) ||
        (has(documents.invoice, previous) &&
          (takesUp.test(text) || (/^\p{Ll}/u.test(text) && !/[.!?;:]$/.test(previous)))))
    )
      return { value: days, start: one.start, end: one.end }
  }
  return null
}

const amounts = lexicon(
  'quantit*|units?|volume*|amount*|number|stückzahl*|menge*|stück|verkaufsmenge*|(piece|unit) counts?|pieces?|figures?|how many|as many|so viele|stückzahlen|anzahl|einheiten|exemplare',
  '数量|销量|件数|台数|個数|购买|購入|仕入',
)

/** True where a sentence says how much the papers must cover, in itself or right after naming them. */
function isOfPapers(text: string, previous: string): boolean {
  return has(papers, text) || has(amounts, text) || has(documents.invoice, previous)
}

/** How far back invoices may go, and what their quantities must match; null where the notice does not say. */
export function readInvoiceTerms(sentences: readonly Sentence[]): InvoiceTerms {
  let window: InvoiceTerms['window'] = null
  let quantity: InvoiceTerms['quantity'] = null
  let least: InvoiceTerms['units'] = null
  const asked = sentences.some((one) => has(documents.invoice, one.text.replace(billInvoice, '')))
  const at = <T>(one: Sentence, found: Found<T>): Found<T> => ({
    ...found,
    start: one.start + found.start,
    end: one.start + found.end,
  })
  for (const [index, sentence] of (asked ? sentences : []).entries()) {
    const { text } = sentence
    const previous = sentences
      .slice(Math.max(0, index - (sentence.isItem ? 4 : 1)), index)
      .map((one) => one.text)
      .join(' ')
    if (has(notPaper, text) && !has(documents.invoice, text)) continue
    const days: Found<number> | null =
      window === null && (!/[?？]$/.test(text) || requests.test(text)) ? windowIn(text, previous) : null
    if (days !== null) window = at(sentence, days)
    units.lastIndex = 0
    const count: RegExpExecArray | null =
      least === null && isOfPapers(text, previous) ? units.exec(text) : null
    if (count !== null)
      least = at(sentence, {
        value: Number(count.slice(1).find((one) => one !== undefined)),
        start: count.index,
        end: count.index + count[0].length,
      })
    if (quantity === null && has(matching, text) && isOfPapers(text, previous))
      quantity = yardstickIn(sentence)
  }
  return {
    window,
    quantity: quantity ?? (least === null ? null : { ...least, value: 'units' }),
    units: least,
  }
}

/** Sales before stock: a sentence that names both speaks of what was sold (domain sheet a.3). */
function yardstickIn({ text, start }: Sentence): InvoiceTerms['quantity'] {
  const sold = firstSpan(sales, text)
  const stocked = has(notPaper, text) ? null : firstSpan(inventory, text)
  const span = sold ?? stocked
  if (span === null) return null
  return { value: sold !== null ? 'sales' : 'inventory', start: start + span.start, end: start + span.end }
}
