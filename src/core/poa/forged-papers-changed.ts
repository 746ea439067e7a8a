import { issued, itself, kind, near, paper, part, type Way } from './forged-papers-words.ts'

/** Changing a paper, and dating it as it was not. */
export const waysChanged: readonly Way[] = [
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
