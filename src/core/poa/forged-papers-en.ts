// Papers that somebody else issues; a seller who makes one has forged it.
const issued = String.raw`(?:invoices?|receipts?|fapiaos?|l\.?o\.?a\.?s?|letters? of authori[sz]ation|authori[sz]ation letters?|bank statements?|delivery notes?|proofs? of purchase)`
const paper = String.raw`(?:${issued}|documents?|papers?|certificates?|statements?|contracts?|(?:(?:test|lab|inspection) )?reports?|pdfs?)`
// What may stand between a verb and the paper it is done to: no other thing, and nothing that ends the object.
const stops =
  'so|that|which|who|and|or|but|after|when|while|because|to|for|with|in|on|onto|of|from|by|before|until|without|at|into|as|if|then|is|are|was|were|has|have|had|not|no|sure|it|them|up|out'
const things =
  'listings?|offers?|pages?|titles?|forms?|format|process|procedure|workflow|system|logs?|lists?|folders?|sheet|table|spreadsheet|steps?|field|section|box|boxes|labels?|packaging|photos?|pictures?|units|goods|items|products|cartons?|matching our|order|orders|purchases|rule|policy|copy|copies|file of|archive|record|records|request|requests'
const kind = String.raw`(?:(?!(?:${stops}|${things})\b)[\w'’.-]{1,18}\s){0,4}?`
const near = String.raw`(?:(?!(?:${stops}|${things})\b)[\w'’.-]{1,18}\s){0,2}?`
// "the invoice log", "invoices mandatory": not the paper itself.
const itself = String.raw`\b(?![\s-](?:log|logs|check|checks|checking|process|procedures?|polic(?:y|ies)|requests?|lists?|register|folder|forms?|verification|reviews?|archive|records?|tables?|sheet|step|steps|rules?|management|control|controls|files?|index|template for|number field|requirements?|mandatory|compulsory|obligatory|available|visible|readable|part of|a (?:condition|must|requirement|part)|for (?:each|every|all|our|the) (?:\w{1,12} )?(?:customers?|buyers?|sales?|orders?|clients?|deliver(?:y|ies)|purchases?|lots?|shipments?)|cop(?:y|ies))\b)`
const part =
  '(?:(?:issue |invoice |old |wrong |correct |right |buyer |bill-to |supplier |company |seller |product |model |item |lot )?(?:dates?|years?|descriptions?|quantit(?:y|ies)|qty|amounts?|numbers?|names?|address|totals?|asins?|skus?|models?|brand|units?|figures?|details|titles?|logo|letterhead|header|stamp|seal|chop|signature))'
const strong =
  '(?:photo-?shopp?ed|falsified|forged|fabricated|doctored|back-?dated|ante-?dated|manipulated|faked|retouched)'
const outsider =
  '(?:friends?|cousin|brother|sister|relatives?|uncle|wife|husband|someone|somebody|freelancer|designer|agent|agency|broker|middleman|third party|(?:other|another|different) (?:seller|company|shop|firm)|(?:shell|trading) company|company)'
const outsiders =
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

export const ways: readonly Way[] = [
  {
    from: 'make making made create creating created recreate recreated recreating re-create re-created generate generated generating retype retyped retyping re-type re-typed design designed mock mocked draw drew drawn cook cooked write wrote written compose composed forge faked fake',
    patterns: [
      String.raw`(?:mak(?:e|ing)|made|creat(?:e|ed|ing)|re-?creat(?:e|ed|ing)|generat(?:e|ed|ing)|re-?typed?|re-?typing|design(?:ed)?|(?:mock|cook)(?:ed)? up|dr(?:aw|ew|awn) up|writ(?:e|ten)|wrote|composed?)\s(?!(?:out|down|in|about)\b)${kind}${issued}${itself}(?!\s(?:numbers?|dates?|address|details|data)\b)`,
    ],
  },
  {
    from: 'prepared wrote written drafted typed printed issued produced composed',
    needs: 'ourselves myself own house',
    patterns: [
      String.raw`[a-z]{1,20}\s${kind}${issued}\s(?:ourselves|myself|by ourselves|by myself|on our own|in[- ]house)\b`,
    ],
  },
  {
    from: papers,
    needs:
      'made created written drawn prepared designed typed signed generated issued edited altered modified changed adjusted mock mock-up mockup mockups fake forgery forgeries reconstruction real invented photoshop photoshopped photoshoped photo-shopped falsified forged fabricated doctored backdated back-dated antedated ante-dated manipulated faked retouched editor',
    patterns: [
      String.raw`${issued}\s(?:\w{1,20}\s){0,3}(?:was|were|is|are|been|be)\s(?:made|created|written|drawn up|prepared|designed|typed|signed|generated|issued|edited)\s(?:(?:by (?:us|me|ourselves|myself|an? ${outsider}|(?:our|my) (?!own supplier|supplier|distributor|vendor|factory|manufacturer|wholesaler|brand|former)\w+))\b|in the name of|with an? (?:online )?(?:template|generator|editor))`,
      String.raw`${issued}\s(?:is|are|was|were)\s(?:only )?(?:an? )?(?:mock-?ups?|fake|forger(?:y|ies)|reconstructions?|not real|invented)\b`,
      String.raw`${issued}(?:\s#?[\w-]{0,12}\d[\w-]{0,12})?(?:\s(?:dates?|quantit(?:y|ies)|amounts?|names?))?\s(?:was|were|has been|have been|had been|can be|could be|will be|got)\s(?:then |also |only |slightly )?(?:edited|altered|modified|changed|adjusted)\b`,
      String.raw`(?:documents?|certificates?|pdfs?|papers?)(?:\s(?:we|that we) (?:sent|submitted|attached))?\s(?:was|were|has been|have been|had been)\s(?:then |also |only |slightly )?(?:edited|altered|modified)\b`,
      String.raw`${paper}\b[^.,;\n]{0,30}\b(?:was|were|is|are|been|be)\s(?:\w{1,12} )?${strong}\b`,
      String.raw`${issued}\b[^.,;\n]{0,30}\s(?:in|with|using)\s(?:photo-?shop|an? (?:pdf|online) editor)\b`,
    ],
  },
  {
    from: papers,
    needs:
      'completed made created edited changed altered wrote typed filled forged faked bought generated copied modified rewrote overwrote internet forum telegram online generator belong',
    patterns: [
      String.raw`(?:${issued}|documents?|papers?)\b[^.,;\n]{0,24}\b(?:that|which) (?:we|i|our \w{2,12}) (?:have |had |then |also )?(?:completed|made|created|edited|changed|altered|modified|wrote|typed|filled in|filled out|forged|faked)\b(?! (?:our|the) (?:listing|page|process))`,
      String.raw`(?:${issued}|documents?|papers?)\b[^.\n]{0,70}\b(?:we|i|he|she|they|assistant|accountant|designer|agency)\s(?:then |also |have |had |simply |just )?(?:edited|altered|modified|changed|retouched|rewrote|re-?typed|recreated|reconstructed|forged|faked|fabricated|photoshopped)\s(?:it|them|one)\b`,
      String.raw`(?:${issued}|documents?|papers?)\b(?!\s(?:process|procedure|form|log|list|check))[^.,;\n]{0,36}\b(?:was|were|been|got)\s(?:\w{1,12} )?(?:generated|bought|purchased online|made up|invented|photoshopped|altered|edited|modified|forged|faked|fabricated)\b(?! (?:from|at) (?:the |our )?(?:supplier|factory|distributor))`,
      String.raw`(?:${issued}|documents?|papers?)\b[^.;\n]{0,40}\b(?:from|on|in|with|via)\s(?:the internet|internet|a forum|telegram|fiverr|an? (?:online )?(?:generator|invoice tool|online tool)|an? (?:wechat|telegram|facebook|whatsapp) group)\b`,
      String.raw`(?:${issued}|documents?|papers?)\b[^.;\n]{0,16}\bthat (?:do|does|did) not belong\b`,
    ],
  },
  {
    from: 'took take takes taken used',
    needs: 'changed edited altered replaced',
    patterns: [
      String.raw`[a-z]{1,20}\s${kind}${issued}\b[^.;\n]{0,24}\band (?:then |simply |just )?(?:changed|edited|altered|replaced)\s(?:the |its )`,
    ],
  },
  {
    from: 'paid pay paying',
    patterns: [
      String.raw`[a-z]{1,20}\s[^.;\n]{0,24}\bfor (?:an?|some|these|fake) (?:\w{1,12} )?${issued}\b(?!\s\d)`,
    ],
  },
  {
    from: 'bookkeeper accountant assistant employee colleague nephew niece cousin designer secretary intern va staff',
    needs: 'produced prepared made wrote created drew designed typed composed',
    patterns: [
      String.raw`[a-z]{1,20}\s(?:has |have |had )?(?:then |also )?(?:produced|prepared|made|wrote|created|drew up|designed|typed|composed)\s${kind}${issued}${itself}(?!\s(?:numbers?|data|details)\b)`,
    ],
  },
  {
    from: 'swap swapped swapping substituted exchanged',
    patterns: [String.raw`[a-z]{1,20}\s${kind}${part}\s(?:on|in|of)\s${near}${issued}\b`],
  },
  {
    from: 'typed type types typing filled fill',
    needs: 'typed missing lines filled',
    patterns: [
      String.raw`[a-z]{1,20} in (?:the |all |its )?(?:missing |empty |blank )?(?:lines|details|fields|data|quantities|names?)\b`,
    ],
  },
  {
    from: 'white-out tipp-ex tippex whiteout correction',
    needs: "'out 'ex tippex whiteout fluid",
    patterns: [String.raw`(?:white-?out|tipp-?ex|correction fluid)\b`],
  },
  {
    from: 'overwrote overwritten overwrite scratched',
    patterns: [String.raw`[a-z]{1,20}\s${kind}(?:${part}|year)\b`],
  },
  {
    from: 'put make made making assembled worked cooked fill filled fills complete completed enter entered',
    needs: 'together assembled worked up blank filled fill completed entered',
    patterns: [
      String.raw`(?:put together|assembled|worked up|(?:make|made|making) up)\s${kind}${issued}(?!\s(?:list|file|folder|log))`,
      String.raw`(?:fill(?:ed|s)? (?:in|out)|completed?|entered?)\s${kind}(?:${part}\s(?:on|of|in)\s${near})?${issued}\b(?!\s(?:log|list|number|form|date))`,
    ],
  },
  {
    from: 'blank pre-stamped pre-signed',
    patterns: [String.raw`[a-z-]{1,20}\s(?:stamped |signed )?${issued}\b`],
  },
  {
    from: 'reconstruct reconstructed rebuilt rebuild recreate recreated redid remade retyped re-typed',
    patterns: [String.raw`[a-z-]{1,20}\s(?:it|them|one|${kind}${issued})\b`],
  },
  {
    from: 'fix fixed fixing touched clean cleaned edit edited',
    needs: 'illustrator acrobat canva photoshop fix fixed fixing edit edited cleaned',
    patterns: [
      String.raw`[a-z]{1,20}\s${kind}${issued}\s(?:in|with|using)\s(?:illustrator|acrobat|canva|paint|photoshop|word|excel)\b`,
    ],
  },
  {
    from: 'crop cropped cut trim trimmed blur blurred hide hid erase erased',
    patterns: [String.raw`[a-z]{1,20}\s${kind}${part}\s(?:off|from|on|out of|of)\s${near}${issued}\b`],
  },
  {
    from: 'split divide divided',
    patterns: [String.raw`[a-z]{1,20}\s${kind}${issued}\s(?:in|into|up)\b`],
  },
  {
    from: 'stamp seal chop signature',
    patterns: [
      String.raw`[a-z]{1,20}\b[^.\n]{0,44}\b(?:belongs? to another|we copied it)\b`,
      String.raw`[a-z]{1,20}\b[^.;\n]{0,44}\b(?:scanned|copied|pasted|cut|taken)\s(?:from|out of|onto|off)\b`,
      String.raw`(?<=\b(?:had|got|have) (?:the|a|their|its) (?:company )?)(?:stamp|seal|chop)\s(?:made|cut|carved|copied)\b`,
    ],
  },
  {
    from: 'help helps helped',
    patterns: [
      String.raw`[a-z]{1,20}\s(?:us|me)\s(?:to )?(?:prepare|make|create|write|draw up|produce)\s${kind}${issued}${itself}`,
    ],
  },
  {
    from: 'get gets got obtain obtained find arrange arranged',
    needs: 'someone somebody friend agent agency broker elsewhere any',
    patterns: [
      String.raw`[a-z]{1,20}\s${kind}${issued}\sfrom (?:any|someone|somebody|some|a friend|an? (?:agent|agency|broker|company))\b`,
      String.raw`[a-z]{1,20}\s(?:an?|some|another) (?:\w{1,14} ){0,3}to (?:issue|write|make|invoice)\b[^.;\n]{0,30}\b(?:elsewhere|somewhere else|not (?:sell|sold)|never (?:sold|bought))\b`,
    ],
  },
  {
    from: 'use used using attach attached submit submitted send sent asked ask',
    needs: 'different seller others',
    patterns: [
      String.raw`[a-z]{1,20}\s${kind}${issued}\s(?:from|of) (?:an?other|a different) (?:purchase|order|seller|company|lot|shop|account)\b`,
      String.raw`[a-z]{1,20}\s(?:another|a different|other|an other) (?:seller|company|shop)s? (?:for|['’]s)\s${kind}${issued}\b`,
    ],
  },
  {
    from: 'invoice invoices receipt receipts bank statement letter',
    needs:
      'changed replaced edited altered adjusted removed together assembled made shortened cropped reconstructed invented',
    patterns: [
      String.raw`${issued}\b[^.;\n]{0,24}\band (?:then |we )?(?:changed|replaced|edited|altered|adjusted|removed)\s${kind}${part}\b`,
      String.raw`${issued}\b[^.,;\n]{0,24}\s(?:was|were|is|are|been)\s(?:put together|made up|assembled|reconstructed|shortened|cropped|invented)\b`,
    ],
  },
  {
    from: 'changed change replaced edited altered',
    needs: 'bill bill-to purchaser',
    patterns: [String.raw`[a-z]{1,20}\s${kind}(?:bill-to|purchaser|billing) (?:name|company)\b`],
  },
  {
    from: 'issue issues issued write writes',
    needs: 'dated',
    patterns: [String.raw`[a-z]{1,20}\s${kind}${issued}\sdated (?:last|before|earlier|back|to)\b`],
  },
  {
    from: 'had have having got get',
    needs: 'made created drawn written done faked printed',
    patterns: [
      String.raw`[a-z]{1,20}\s${kind}${issued}\s(?:made|created|drawn up|written|done|faked|printed)\b`,
    ],
  },
  // made or lent by somebody who sold nothing
  {
    from: 'had has have asked paid hired told got let found used',
    needs: `accountant bookkeeper assistant ${outsiders}`,
    patterns: [
      String.raw`[a-z]{1,20}\s(?:our|my|an?|another|some)\s(?:\w{1,15}\s)?(?:accountant|bookkeeper|assistant|${outsider})\s(?:who |that |to |can |could |will |would ){0,2}(?:issues?|makes?|writes?|creates?|draws? up|prepares?|sells?|provides?)\s${kind}${issued}${itself}`,
    ],
  },
  {
    from: 'use used using',
    needs: `${outsiders} photoshop photo-shop editor generator template maker`,
    patterns: [
      String.raw`[a-z]{1,20}\s(?:an?|the|his|her)\s${issued}\s(?:of|from)\s(?:an?|another|my|our)\s(?:\w{1,12}\s)?${outsider}\b`,
      String.raw`[a-z]{1,20}\s(?:an? |online |free ){0,2}(?:photo-?shop|pdf editor|invoice (?:generator|template|maker))\b[^.\n]{0,40}\b${paper}\b`,
      String.raw`[a-z]{1,20}\san? template to (?:make|generate|create|produce)\s${kind}${issued}\b`,
    ],
  },
  {
    from: 'let allowed lets allows',
    patterns: [
      String.raw`[a-z]{1,20}\s(?:us|me)\s(?:to )?(?:use|have|borrow|submit|take)\s(?:\w{1,20}\s){0,3}${issued}\b`,
    ],
  },
  {
    from: 'sold sells sell selling',
    patterns: [String.raw`[a-z]{1,20}\s(?:us|me)\s${kind}(?:${issued}|paperwork|papers)${itself}`],
  },
  { from: 'lent loaned', patterns: [String.raw`[a-z]{1,20}\s(?:us|me)\s(?:\w{1,20}\s){0,3}${issued}\b`] },
  {
    from: `accountant bookkeeper assistant ${outsiders} third other another different shell trading owner`,
    needs: 'can could will would may willing able ready',
    patterns: [
      String.raw`(?:accountant|bookkeeper|assistant|stall owner|${outsider})\s(?:can|could|will|would|may|is (?:willing|able|ready) to)\s(?:also )?(?:produce|make|create|write|draw up|invent|type)\s(?:us |me )?(?:${kind}${issued}${itself}|one with an? (?:\w{1,10} )?date\b)`,
    ],
  },
  {
    from: `${outsiders} third other another different shell trading`,
    needs: 'issued made wrote created',
    patterns: [
      String.raw`${outsider}\s(?:[^,.;\n]{0,24}\s)?(?:issued|made|wrote|created)\s(?:[\w'’]{1,14}\s){0,2}${issued}\b(?=[^.\n]{0,40}\b(?:for us|never|did not|without|on our behalf|as a favou?r)\b)`,
    ],
  },
  {
    from: 'buy buying bought purchase purchased purchasing paid paying pay',
    needs: 'buy buying bought purchased purchasing paid paying pay ready fake',
    patterns: [
      String.raw`(?:bought|buy|buying|purchased|purchasing|purchase(?=\s(?:fake|ready)\s)|pa(?:id|y|ying) for(?=\s(?:an?|some|fake|ready)\s))\s${kind}${issued}${itself}`,
    ],
  },
  {
    from: 'borrow borrowed borrowing rent rented renting',
    patterns: [String.raw`[a-z]{1,20}\s(?:[\w'’]{1,22}\s){0,4}${paper}\b`],
  },
  // changed, or told as false
  {
    from: 'edit edited editing alter altered altering modify modified modifying doctor doctored doctoring manipulate manipulated manipulating retouch retouched retouching clean cleaned touch touched fake faked faking falsify falsified falsifying forge forged forging fabricate fabricated fabricating backdate backdated backdating back-date back-dated back-dating antedate antedated antedating photoshop photoshopped photoshoped photoshopping photo-shopped',
    patterns: [
      String.raw`(?:edit(?:ed|ing)?|alter(?:ed|ing)?|modif(?:y|ied|ying)|doctor(?:ed|ing)?|manipulat(?:e|ed|ing)|retouch(?:ed|ing)?|(?:clean|touch)(?:ed)? up|fak(?:e|ed|ing))\s${kind}(?:${issued}|documents?|papers?|certificates?|pdfs?|test reports?|contracts?(?=\s(?:date|to look)))${itself}`,
      String.raw`(?:(?:back|ante)-?dat|falsif|forg|fabricat|photo-?shopp?|doctor)(?:ed|ied|ing|e|y)?\s${kind}${paper}${itself}`,
      String.raw`photo-?shop(?:ped|ping)?\s(?:[\w'’]{1,20}\s){1,6}(?:on|onto|into|to|in|from|off|out of)\s${near}${paper}`,
    ],
  },
  {
    from: 'fake false forged bogus fabricated falsified made-up invented',
    patterns: [
      String.raw`[a-z-]{1,20}\s(?:\w{1,12}\s)?(?:${issued}|documents?|papers?|certificates?|test reports?)${itself}`,
    ],
  },
  {
    from: 'change changed changing adjust adjusted adjusting',
    patterns: [
      String.raw`[a-z]{1,20}\s${kind}${issued}(?:\s(?:issue )?(?:dates?|quantit(?:y|ies)|amounts?|names?|totals?)|${itself}(?!\s(?:address|e-?mail|settings?|numbers? (?:in|on) (?:the|our) (?:plan|letter|list|log|system))))`,
    ],
  },
  {
    from: 'fix fixed change changed changing edit edited editing alter altered altering modify modified modifying adjust adjusted adjusting correct corrected correcting update updated updating replace replaced replacing remove removed removing delete deleted deleting erase erased erasing overwrite overwrote',
    patterns: [String.raw`[a-z]{1,20}\s${kind}${part}\s(?:on|in|of|at|from)\s${near}${issued}${itself}`],
  },
  {
    from: 'add added adding type typed typing write writing wrote insert inserted inserting paste pasted pasting put print printed copy copied stuck place placed',
    needs:
      'add added adding typed typing wrote insert inserted inserting paste pasted pasting stuck stamp seal chop signature letterhead logo asin asins date dates name names quantity quantities text',
    patterns: [
      String.raw`[a-z]{1,20}\s${kind}(?:${part}|lines?|text|logo)\s(?:on|onto|to|into|in)\s${near}${issued}${itself}`,
      String.raw`[a-z]{1,20}\s(?!our\b|my\b)(?:[\w'’]{1,20}\s){0,4}(?:stamp|seal|chop|signature|letterhead)\s(?:on|onto|to|into)\s${near}${paper}${itself}`,
    ],
  },
  {
    from: 'merge merged merging combine combined combining stitch stitched join joined joining',
    patterns: [
      String.raw`[a-z]{1,20}\s${kind}${issued}\b(?![^.\n]{0,30}\b(?:pdf|file|exhibit|document|table|list)\b)`,
    ],
  },
  // dated as they were not
  {
    from: 'put set use print show write with',
    needs: 'date',
    patterns: [
      String.raw`[a-z]{1,20}\s(?:an?|the)\s(?:earlier|older|previous|past|different|old)\s(?:issue )?date\b|with the date (?:you|we|i|that) (?:want|need|like|prefer|fits?)\b|[a-z]{1,20}\s(?:one|it) with an? (?:\w{1,12} )?date in\b`,
    ],
  },
  {
    from: 'whited tippexed white-out tippex',
    patterns: [String.raw`[a-z-]{1,20}\s(?:out\s)?(?:the|an?|our|its)\b`],
  },
  {
    from: 'issue reissue re-issue make write sign send print date dates change move adjust',
    needs: 'date dates look',
    patterns: [
      String.raw`(?:issue|re-?issue|make|write|sign|send|print)\s[^.;\n]{0,40}\b(?:with|bearing|to) an? (?:earlier|older|previous|past|different|old|new) (?:issue )?date\b`,
      String.raw`(?<=\b(?:to|and|can|could|will)\s)date\s${kind}${issued}\b|make\s${kind}${paper}\slook\b`,
      String.raw`dates?\s(?:on|of|in)\s${near}${issued}\s(?:was|were|has been|have been|had been)\s(?:changed|edited|altered|modified|adjusted|moved)\b`,
      String.raw`(?:change|move|adjust) the date\b(?=[^.\n]{0,40}\b${paper}\b|\.?\s*$)`,
    ],
  },
]
