import {
  issued,
  itself,
  kind,
  near,
  outsider,
  paper,
  papers,
  part,
  strong,
  type Way,
} from './forged-papers-words.ts'

/** Making a paper, or having it made. */
export const waysMade: readonly Way[] = [
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
]
