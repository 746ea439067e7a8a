import { issued, itself, kind, outsider, outsiders, paper, type Way } from './forged-papers-words.ts'

/** Papers of somebody who sold nothing: lent, bought, obtained. */
export const waysLent: readonly Way[] = [
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
]
