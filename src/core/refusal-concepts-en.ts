import type { RefusalPattern } from './refusal-patterns.ts'

// Acts and objects near each other, in either order, for wishes that the plainer patterns do not foresee (domain sheet c.6).
const near = (one: string, other: string, gap = 40): string =>
  `(?:${one})[^.]{0,${gap}}?(?:${other})|(?:${other})[^.]{0,${gap}}?(?:${one})`
const words = (list: string): string => String.raw`\b(?:${list})\b`
const either = (...sources: readonly string[]): RegExp => new RegExp(sources.join('|'))

const invoice = String.raw`\b(?:invoices?|receipts?|fapiaos?)\b`
const paper = String.raw`\b(?:invoices?|receipts?|fapiaos?|l\.?o\.?a\.?s?|letters? of authori[sz]ation|authori[sz]ations?(?: letters?)?|purchase orders?|contracts?|bank (?:statements?|records?|transfers?)|transfer (?:slip|record)s?|payment (?:records?|proofs?|slips?)|(?:test|lab|inspection|quality) reports?|certificates?|retractions?|delivery notes?|packing (?:lists?|slips?)|utility bills?|licen[cs]es?|quotations?)\b`
const part = String.raw`\b(?:issue |invoice |order |purchase )?(?:dates?|quantit(?:y|ies)|qty|amounts?|totals?|units|buyer|company(?: name)?|brand(?: name)?|names?|address|month|year|model|product name|asin|lines?|numbers?|expiry|validity|territory|signature|stamp)\b`
const month =
  '\\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b'
const shop =
  '\\b(?:walmart|costco|target|ebay|aliexpress|alibaba|temu|shein|taobao|1688|pinduoduo|retail(?:er|ers)?|supermarkets?|outlets?|mall|flea market|auctions?|liquidat\\w*|clearance|pallets?|returns?|returned|refurb\\w*|second[- ]?hand|used|open(?:ed)?[- ]box|repack\\w*|drop[\\s-]?ship\\w*|arbitrage|middle\\s?man|unauthori[sz]ed|gr[ae]y market|parallel|seconds|stocklots?|overstock|fakes?|copies|replicas?|counterfeits?|knock[\\s-]?offs?|not (?:genuine|original|authentic|authori[sz]ed)|(?:no|without) (?:authori[sz]ation|licen[cs]e|invoices?))\\b'
const roles =
  '(?:suppliers?|factory|manufacturer|vendor|brand|rights owner|trademark owner|distributor|wholesaler|lab|buyer|customer|complainant|importer)'
const rank = '(?: (?:owner|manager|boss|director|representative|agent|rep|staff|employee|sales))?'
const kin =
  "(?:wife|husband|mother|mom|mum|father|dad|brother|sister|son|daughter|cousin|uncle|aunt|friend|partner|relative|employee|colleague|someone|somebody|neighbou?r|girlfriend|boyfriend)s?(?: else)?(?:'s|s)?"

const make: readonly RefusalPattern[] = [
  {
    id: 'make-document',
    act: either(
      `${words('re-?create|re-?creating|reproduce|reproducing|replicate|reconstruct|rebuild|remake|retype|redo|redraw|imitate|clone|forge|fake')} (?:(?:me|us|the|my|our|an?|this|that|these|same|lost|missing|old|another|similar|supplier'?s?) ){0,3}(?:it\\b|one\\b|them\\b|this\\b|that\\b|${paper})`,
    ),
    withDocument: true,
    issuerMay: true,
  },
  {
    id: 'make-document',
    act: either(
      near(
        '\\b(?:blank|empty|unfilled|pre-?signed|pre-?stamped|stamped|signed) (?:[a-z]+ ){0,2}(?:invoices?|receipts?|l\\.?o\\.?a\\.?s?|contracts?|paper|letterheads?|books?)\\b',
        '\\b(?:i|we|me|us|you|myself|ourselves|to|just)\\b (?:(?:can|could|will|just|to|only|then|should) ){0,3}(?:fill|write|complete|enter|type|put|print)\\b',
        60,
      ),
    ),
    withDocument: true,
  },
  {
    id: 'make-document',
    act: either(
      `\\b(?:fill|filling) (?:in |out |up )?(?:(?:the|my|an?|this|our|own|blank|some) ){0,3}${paper}`,
      `${paper}[^.]{0,30}\\b(?:fill|write|complete|type|print|make|do|issue|sign|stamp) (?:it |them |in |this |that |one )?(?:in |out |up )?(?:by )?(?:my|our)sel(?:f|ves)\\b`,
      `\\b(?:issue|make|write|sign|do|create) (?:it|one|them|my own|our own|the|an?) ?(?:${paper})? ?(?:by )?(?:my|our)sel(?:f|ves)\\b`,
    ),
    withDocument: true,
    issuerMay: true,
  },
  {
    id: 'make-document',
    act: either(
      `\\b(?:do|can|could|will) you (?:also )?(?:make|do|create|design|generate|supply|produce|offer|have|sell) (?:(?:those|these|such|any|some|me|us|an?|real|good|supplier|verifiable) ){0,3}(?:${paper}|those|these|such)\\b(?! (?:list|log|checklist|request|register|check|question|example|sample))`,
      `\\b(?:make|create|edit|change|generate|draw|do|fix) [^.]{0,20}${paper} [^.]{0,12}(?:with|in|using|on) (?:canva|photoshop|word|excel|chat\\s?gpt|ai|acrobat|an? (?:app|tool|website|generator|editor))\\b`,
      near(
        words('stamp|seal|chop|signature'),
        words(
          'carve|cut out|print shop|engrave|crop|ordered? online|make (?:one|a|my own)|get (?:one|a) made|copy|paste|scan',
        ),
        30,
      ),
    ),
    withDocument: true,
    issuerMay: true,
  },
  {
    id: 'make-document',
    act: either(
      `\\b(?:write|draft|make|prepare|do|create|type|sign|compose|generate) (?:me |us |up )?(?:(?:the|a|an|my|our|that|this) ){0,2}${roles}${rank}(?:'s|s'|s) (?:confirmation|statement|letter|declaration|reply|answer|e-?mail|retraction|authori[sz]ation|certificate|signature|stamp|invoice|quotation|contract)\\b`,
    ),
  },
]

const change: readonly RefusalPattern[] = [
  {
    id: 'change-document',
    // "Could the invoice say September": a wish about what a paper reads, with another fact beside it.
    act: either(
      `\\b(?:could|would|might) (?:the |my |our |this |that |it |an? )?(?:[a-z]+ )?${paper} (?:also |just |maybe |please |only |rather )?(?:say|read|show|have|list|state|mention|carry|cover|be (?:dated|made out|issued (?:for|to|in|on)|for|from|under|older|earlier|in (?:the|my) name))\\b`,
      `${words('can|may|want|need|nice if|better if|good if|great if|easier if|help if|wish|prefer|like')}(?: to have)? (?:the |my |our |this |that |it |an? )?(?:[a-z]+ )?${paper} (?:to )?(?:also |just |maybe |please |only )?(?:say|read|show|have|had|said|showed|list|state|was|were|be|carry|cover)\\b[^.]{0,40}(?:\\binstead|\\brather than|\\bnot (?:the|my|our|his)|\\b(?:more|bigger|higher|earlier|older|another|different|other|last year)\\b|\\b\\d{2,6}\\b|${month})(?!.{0,30}\\b(?:day|long)\\b)`,
    ),
  },
  {
    id: 'change-document',
    act: either(
      `\\b(?:change|swap|replace|switch|overwrite|edit|alter|modify|adjust|tweak|amend|redo|photoshop|fix up|patch|touch up|cover|white out|tip-?ex|erase|blank out|raise|lower|increase|bump|double) (?:out |up )?(?:(?:the|its|my|our|that|this|his|their|a|just|only|all|some|one|two|few|old|wrong) ){0,3}(?:[a-z']+ )?${part}`,
      `\\b(?:cross|scratch|rub|wipe|take|cut|crop|paint|blur) (?:out |off |over |away )(?:(?:the|its|my|our|that|this|his|their) )?(?:[a-z']+ )?${part}`,
    ),
    withDocument: true,
    issuerMay: true,
  },
  {
    id: 'change-document',
    act: either(
      `\\b(?:put|write|add|type|enter|use|place|insert|get) (?:in )?(?:(?:my|our|the|a|an|another|different|other|new|more|right|correct|some|few|extra) ){1,3}(?:[a-z']+ )?(?:name|company|llc|date|quantity|units?|asin|amount|address|lines?|number) (?:[a-z]+ ){0,3}(?:instead|there|on (?:it|them|that|top)|over (?:it|the)|in(?:to)? (?:it|the pdf|the file))`,
      near(
        words(
          'photo\\s?shop|canva|acrobat|pdf editor|paint|editable|in word|word (?:file|copy|version|format)|excel (?:file|copy|version)',
        ),
        `\\b(?:change|replace|swap|edit|correct|adjust|fix|put|fill|add|update|modify)\\b`,
        50,
      ),
    ),
    withDocument: true,
    issuerMay: true,
  },
  {
    id: 'back-date',
    act: either(
      `\\b(?:issue|write|make|sign|print|give|do|get|produce|put|set|date|type|stamp)\\w* [^.]{0,40}\\b(?:with|as|for|in|on|to|of|under|bearing|carrying|dated)? ?(?:an?|the|last|some|any|its)? ?(?:earlier|older|old|past|previous|prior|backward|last year'?s?|last month'?s?|last (?:${month}))(?: (?:issue|invoice))? (?:date|day|month|year)\\b`,
      `\\b(?:make|have|get|want|need) (?:it|the ${paper}|${paper}|them|the date|the letter) (?:look|appear|seem|to look|to be|be|dated) [^.]{0,16}(?:older|earlier|before|like (?:it|from|last)|last (?:year|month)|from ${month})`,
      `\\bdate (?:on |of )?(?:it|them|the ${paper})? ?(?:to |should |must |could |can |will )?(?:be )?(?:moved?|put|set|brought|pushed|rolled) (?:back|earlier|forward|before|to)\\b`,
      `\\b(?:move|put|set|bring|push|roll|turn) (?:the )?(?:date|clock|it) (?:back|earlier|forward|before)\\b`,
    ),
    withDocument: true,
  },
]

const buy: readonly RefusalPattern[] = [
  {
    id: 'buy-invoice',
    act: either(
      `\\b(?:guy|man|person|people|someone|somebody|anyone|anybody|group|channel|telegram|whatsapp|wechat|site|website|service|agency|agent|company|companies|contact|fiverr|dealer|broker|place|source|shop|store|friend|provider|vendor|seller|they|who)\\b (?:i know |on \\w+ |in \\w+ |online )?(?:(?:who|that|which|can|could|will|would|to|you|know|knows|does|do|for|with|really|just) ){0,4}(?:do|does|doing|make|makes|making|sell|sells|selling|issue|issues|offer|offers|offering|provide|provides|for|with|arrange|arranges|supply|supplies) (?:(?:me|us|any|some|real|genuine|verifiable|good|cheap|fake|such|these|those|proper|supplier|amazon|chinese|vat|ready|ready-made|old|approved|passing) ){0,4}(?:invoices|receipts|fapiaos?|an? invoice|loas)\\b(?! (?:number|check|question|problem))`,
      `\\b(?:where|how|who)\\b [^.]{0,30}\\b(?:get|find|source|obtain|buy|order|purchase|sells?|arrange)\\b (?:(?:me|us|any|some|real|genuine|verifiable|good|cheap|such|these|those|proper|supplier|ready|an?) ){0,3}(?:invoices?|receipts?|loas?)\\b[^.]{0,30}\\b(?:that (?:pass|work|amazon accepts)|without (?:buying|purchase|a supplier|buying anything)|online|fast|cheap|for (?:a fee|money|sale)|if i never|i never bought|never bought)`,
      `\\b(?:invoices?|receipts?|loas?)\\b [^.]{0,24}\\b(?:for (?:a fee|sale|hire|money)|on (?:fiverr|telegram)|as a service|to rent|to borrow|services?)\\b`,
      `\\b(?:pay|paid|paying|fee|commission|percent|rmb|usd|yuan|dollars?|\\$)\\b[^.]{0,40}\\b(?:to|for|so (?:that )?(?:he|she|they)) (?:get |getting |have |someone |him |her |them |make |making |issue |issuing |write |writing |a |an |the |some |real |old ){1,5}(?:invoices?|receipts?|loa|letter of authori[sz]ation)\\b`,
    ),
  },
  {
    id: 'buy-invoice',
    act: either(
      `\\b(?:another|other|different|any|random|second|my friend'?s?|friend'?s|sister|shell|trading|unrelated|new) (?:trading )?(?:supplier|company|factory|shop|seller|firm|vendor|business)(?: (?:i|we) (?:know|found|own|have))? (?:(?:can|could|will|would|may|might|to|who|that|is|be|willing|happy|ready|agreed|agrees) ){0,4}(?:to )?(?:issue|issues|write|writes|make|makes|give|gives|provide|do|bill|invoice|invoices|cover|sign)\\b[^.]{0,30}(?:${invoice}|\\bit\\b|\\bthem\\b|\\bfor (?:these|those|the) goods|\\bone\\b)`,
      `\\b(?:use|using|borrow|borrowing|take|taking|submit|send|attach|give) (?:an? |the |some |my |his |her |their )?(?:${kin}|another seller'?s?|other seller'?s?|other people'?s?|another shop'?s?|another company'?s?|someone else'?s?) (?:[a-z]+ ){0,2}${paper}`,
    ),
    withDocument: true,
  },
]

const invent: readonly RefusalPattern[] = [
  {
    id: 'invent-facts',
    act: either(
      near(
        '\\b(?:say|write|put|claim|pretend|tell (?:them|amazon)|state|enter|use|choose|pick|set|fill|give)\\b',
        "\\b(?:nobody|no one|noone|no-one|who|they|amazon) (?:(?:will|would|can|could|won'?t|wouldn'?t|can'?t|cannot|never|ever|really|even|does ?n'?t|do ?n'?t|is going to|going to) ){0,2}(?:know|knows|check|checks|care|cares|remember|remembers|verify|verifies|notice|notices|find out|ask|asks|prove)\\b",
        60,
      ),
      "\\b(?:does ?n'?t|do ?n'?t|not|no) (?:really )?(?:matter|need|have|care|important)[^.]{0,16}\\b(?:true|real|really|happened|exact|correct|honest)\\b",
      "\\b(?:true or (?:not|false)|real or not|whether (?:it is |it's )?(?:true|real))\\b",
      "\\b(?:tell|give|find|suggest|choose|pick|need|write|want|think of|use|what is|what's)\\b [^.]{0,24}\\b(?:cause|reason|story|explanation|excuse|answer)s?\\b [^.]{0,16}\\b(?:amazon (?:likes|loves|wants to hear|will like|believes|will believe|always accepts)|that (?:sounds|looks) (?:good|nice|better|believable)|sounds? (?:good|nice|better)|they (?:like|love|want to hear|believe)|works best)",
    ),
  },
  {
    id: 'invent-facts',
    act: new RegExp(
      near(
        near(
          '\\b(?:prepare|make|make up|create|do|write|draft|produce|generate|fill|sign|get|add|attach|put together|give me|show|put|say|claim|have)\\b',
          '\\b(?:records?|logs?|sheets?|signatures|attendance|minutes|photos?|reports?|trainings?|sop)\\b',
          30,
        ),
        "\\b(?:there (?:was|were) (?:no|never)|(?:nobody|no one|none) (?:was|were|got|has|had)|(?:we|i|they|staff|nobody|no one)(?: have| has| had)? (?:did ?n'?t|did not|never|have ?n'?t|had ?n'?t)|did ?n'?t (?:happen|take place|do)|never (?:happened|took place|did|done|held|trained)|not (?:happened|done|held|trained))\\b",
        50,
      ),
    ),
  },
  {
    id: 'invent-facts',
    act: either(
      '\\b(?:say|write|claim|put|state|tell (?:them|amazon)|pretend|declare)\\b(?: that)? (?:we|i|it|they|the|our|my|all|yes)\\b [^.]{0,60}\\b(?:but|although|though|even if|even though|while|when|only)\\b (?:in (?:truth|fact|reality)|it (?:is|was) (?:not|only)|we (?:only|did|have|had|are)|i (?:only|did|have|had)|really|actually|the truth|that is not|not)\\b',
      '\\b(?:pretend|act like|act as if|make it (?:look|sound|seem) (?:like|as if|as though)|make them (?:believe|think)|make amazon (?:believe|think)|let them (?:believe|think)|let amazon (?:believe|think))\\b(?! to be (?:from )?amazon)',
      '\\b(?:exaggerate|overstate|embellish|round (?:it )?up|double|stretch) (?:(?:the|our|my|it|a|little|bit) ){0,3}(?:numbers?|quantit\\w+|units|figures?|results?|truth|trainings?)\\b',
    ),
  },
]

const others: readonly RefusalPattern[] = [
  {
    id: 'impersonate',
    act: either(
      `\\b(?:speak|talk|call|phone|write|reply|answer|e-?mail|contact|sign|act|appear|introduce (?:my|our)sel(?:f|ves)|present (?:my|our)sel(?:f|ves)|pose|go|pass|log in|play|confirm)\\b (?:(?:to|with|the|amazon|them|him|her|it|this|that|letter|notice|calls?|phone|mails?|emails?|back|up|in|off|myself) ){0,5}as (?:if (?:i|we|he|she|you) (?:am|are|were|was|is) )?(?:the |a |an |my |our |their |his )?(?:[a-z]+ )?${roles}${rank}\\b`,
      `\\b(?:i|we|my ${kin}|he|she|${kin})\\b (?:can |could |will |would |should |to |just ){0,2}(?:answer|pick up|take|be|act|play|pretend|do|handle) [^.]{0,30}\\b(?:call|phone|supplier|factory)\\b[^.]{0,24}\\b(?:as|like|for|pretend\\w*|say(?:ing)?|be) (?:he|she|we|i|they|it|to be|the|my|is|am|are|from| ){1,4}${roles}`,
      `\\b(?:put|give|use|write|list|enter) (?:my|our|a|his|her|another|different|second|friend'?s?|${kin})(?: [a-z]+)? (?:phone|number|mobile|e-?mail|mailbox|gmail|contact)s?\\b [^.]{0,24}(?:as|for|of|like) (?:the |my |a )?${roles}`,
      `\\bsign (?:it |the \\w+ |this )?(?:in|with|under) (?:his|her|their|the ${roles}'?s?) name`,
    ),
  },
  {
    id: 'hide-facts',
    act: either(
      near(
        "\\b(?:hide|hiding|conceal|keep (?:it |this |that |them )?(?:a )?(?:secret|quiet|hidden|out|private|between us)|(?<!did )(?<!has )(?<!have )not (?:to )?(?:tell|mention|say|show|reveal|disclose|write|admit|let)|don'?t (?:tell|mention|say|show|reveal|disclose|write|admit|let)|never (?:tell|mention|admit|reveal|disclose)|leave (?:it |that |this )?out|leave out|skip (?:the|that)|avoid (?:saying|mentioning|telling)|without (?:saying|mentioning|telling|disclosing)|better not|(?:must|should|may|can|need) ?n[o']t (?:know|see|find|learn|notice)|no need to (?:tell|mention|say)|keep amazon from|so (?:that )?amazon (?:won'?t|doesn'?t|cannot|can'?t|does not|will not) (?:know|see|notice|find)|cover (?:it )?up|(?:omit|bury|sweep))\\b",
        `(?:${shop}|\\b(?:where (?:we|i) (?:bought|buy|got|get|source)|real (?:source|supplier|origin)|true (?:source|supplier|origin)|the truth)\\b)`,
        60,
      ),
      `\\b(?:say|write|claim|put|state|tell (?:them|amazon)|call (?:it|them)|declare|present|describe|list|pass (?:it|them) off)\\b [^.]{0,60}\\b(?:factory|wholesaler?|distributor|manufacturer|supplier|new|genuine|original|authentic|own (?:stock|warehouse)|authori[sz]ed|brand)\\b [^.]{0,24}\\b(?:when|while|but|although|though|instead|even|whereas|not|rather)\\b[^.]{0,24}${shop}`,
      `${shop}[^.]{0,40}\\b(?:say|write|claim|put|state|call|declare|present|describe|list|sell|show|name)\\b[^.]{0,30}\\b(?:factory|wholesaler?|distributor|manufacturer|new|genuine|original|authentic|own (?:stock|warehouse)|authori[sz]ed)\\b`,
    ),
  },
  {
    id: 'second-account',
    act: either(
      near(
        `\\b(?:use|using|run|sell|selling|list|relist|switch|move|moving|continue|go|shift|push|park|send|restart|start|open|work|operate|sign up|register|log in)\\b [^.]{0,30}\\b(?:(?:other|another|second|2nd|new|old|fresh|clean|backup|spare|different|extra|third|${kin}) (?:amazon |seller |selling )?(?:account|store|shop|acc|seller central)s?)\\b`,
        "\\b(?:for now|meanwhile|in the mean ?time|till|until|while|instead|first|temporar\\w*|during|as long as|right away|quicker|faster|easier|simpler|better|ok|okay|allowed|can i|can we|could (?:i|we)|should (?:i|we)|i'?ll|we'?ll|i will|we will|let'?s|plan|want to|thinking|just|how about|would)\\b",
        50,
      ),
      '\\b(?:fresh|clean|new|second|another|backup) (?:amazon |seller |selling )?(?:account|store|shop|acc)\\b [^.]{0,40}\\b(?:quicker|faster|easier|simpler|better|safer|solution|option|no\\?)',
      `\\b(?:account|store|shop|acc)\\b (?:on|under|in|with|using|by) (?:my |his |her |a |the )?${kin}`,
      `\\b${kin} (?:passport|id|licen[cs]e|company|name|documents|card|details)\\b [^.]{0,40}\\b(?:account|store|shop|acc|sign up|register)`,
    ),
  },
  {
    id: 'pressure-complainant',
    act: either(
      near(
        '\\b(?:how much|what (?:price|amount|sum)|pay|paying|payoff|pay off|offer(?:ing)?|bribe|compensat\\w+|cash|settle with money|give (?:him|her|them|the brand) (?:some |a |\\d)|share of|buy (?:off|them|him)|some money|a (?:small )?(?:fee|gift|bonus)|\\d{2,5} ?(?:usd|dollars?|rmb|euros?|\\$))',
        '\\b(?:drop|withdraw|retract|take back|take down|forget|cancel|pull|remove|close|go away|gone|disappear) ?(?:the |their |his |her |this |that |it|a |my )?(?:complaint|report|claim|case|infringement|back)?\\b[^.]{0,4}(?:complaint|report|claim|retraction|case|$|,|\\?)|\\b(?:complaint|report|claim|case) (?:be |get )?(?:gone|away|dropped|withdrawn|removed|closed|taken back|cancelled)',
        60,
      ),
      near(
        '\\b(?:threaten|scare|frighten|blackmail|intimidate|pressure|harass|bomb|spam|flood|expose|dig up|fight back|revenge|retaliate|make (?:him|her|them) (?:regret|suffer|pay)|report (?:his|her|their|them|him|all)|sue|bad reviews?|negative reviews?)\\b',
        '\\b(?:drop|withdraw|retract|take (?:it )?back|complainant|complaint|rights owner|brand owner|gives? (?:up|in)|stops?|back (?:off|down)|competitor)\\b',
        60,
      ),
    ),
  },
  {
    id: 'change-review',
    act: either(
      near(
        `\\b(?:buyers?|customers?|clients?|him|her|them|he|she|they|who(?:ever)?)\\b [^.]{0,40}\\b(?:delete|remove|change|edit|update|take (?:it )?down|revise|erase|withdraw|raise|correct|modify|improve|drop|cancel|upgrade|rewrite|turn) [^.]{0,20}\\b(?:reviews?|feedbacks?|ratings?|stars?|comments?|complaints?|claim)`,
        '\\b(?:i want|i need|we need|we want|need|want|get|getting|make|making|ask|asking|tell|convince|persuade|pay|offer|message|please|how|let|have|help|could|can (?:i|we)|should (?:i|we)|refund if|if (?:he|she|they)|so (?:that )?(?:he|she|they)|beg|push|call|write to|reach|gift|bonus|free)\\b',
        40,
      ),
      near(
        '\\b(?:ask|get|tell|message|convince|persuade|want|pay|beg)\\b [^.]{0,16}\\b(?:buyers?|customers?|him|her|them)\\b',
        '\\b(?:say (?:it|they) (?:was|is|were|are) (?:genuine|real|fine|ok|good|original)|take (?:it|that) back|(?:to )?withdraw|5[- ]?stars?|five[- ]?stars?|good reviews?|positive reviews?|nice reviews?)\\b',
        50,
      ),
      '\\b(?:please|pls) (?:remove|delete|change|update|edit|take down) (?:the|your|that|this)? ?(?:bad |negative |1|one|low)?[ -]?(?:stars?|reviews?|feedback|rating)',
    ),
  },
]

/** Wishes in English told by act and object, wherever each stands. */
export const englishConcepts: readonly RefusalPattern[] = [...make, ...change, ...buy, ...invent, ...others]
