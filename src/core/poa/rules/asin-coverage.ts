import type { Case } from '../../case.ts'
import { placeFor, type Rule } from '../rule.ts'

const real = /^(?:B0[0-9A-Z]{8}|\d{9}[\dX])$/

/** A listing of the notice that the text passes over stays open. */
export const asinCoverage: Rule = {
  id: 'S08-asin-coverage',
  severity: 'error',
  title: { en: 'A listing is not addressed', zh: '有ASIN没有写到' },
  message: {
    en: 'The notice names a listing that the text does not. Say for each ASIN what applies to it.',
    zh: '通知里有ASIN在文中没有提到。请为每个ASIN写明情况。',
  },
  source: 'Amazon help page on plans of action (domain sheet, source 1)',
  confidence: 'official',
  checked: '2026-11-22',
  fix: 'no',
  needs: ({ kase }) => (kase?.notice == null ? 'no notice in the case' : null),
  good: [
    {
      text: 'B0TESTAA01 and B0TESTAA02 share cause A1.',
      kase: { notice: { asins: ['B0TESTAA01', 'B0TESTAA02'] } },
    },
    { text: 'Listing B0TESTAA01: the box was old.', kase: { notice: { asins: ['B0TESTAA01'] } } },
    { text: 'The box was old.', kase: { notice: { asins: ['B0XXXXXXXX'] } } },
    { text: 'The box was old.', kase: { notice: { asins: [] } } },
    { text: 'Listing B0TEST****: the box was old.', kase: { notice: { asins: ['B0TESTAA01'] } } },
    { text: 'B0TESTAA01与B0TESTAA02原因相同。', kase: { notice: { asins: ['B0TESTAA01', 'B0TESTAA02'] } } },
    { text: '链接B0TESTAA01：外盒为旧版。', kase: { notice: { asins: ['B0TESTAA01'] } } },
    { text: '外盒为旧版。', kase: { notice: { asins: ['B0********'] } } },
  ],
  bad: [
    {
      text: 'For B0TESTAA01 the box was old.',
      kase: { notice: { asins: ['B0TESTAA01', 'B0TESTAA02', 'B0TESTAA03'] } },
    },
    {
      text: 'The cause for B0TESTAA01 and other ASINs is the box.',
      kase: { notice: { asins: ['B0TESTAA01', 'B0TESTAA02'] } },
    },
    { text: 'The box was old.', kase: { notice: { asins: ['B0TESTAA01'] } } },
    { text: 'B0TESTAA01的外盒为旧版。', kase: { notice: { asins: ['B0TESTAA01', 'B0TESTAA02'] } } },
    { text: 'B0TESTAA01等商品外盒为旧版。', kase: { notice: { asins: ['B0TESTAA01', 'B0TESTAA02'] } } },
    { text: '外盒为旧版。', kase: { notice: { asins: ['B0TESTAA01'] } } },
  ],
  check(plan, { kase }) {
    const open = kase === null ? none : askedIn(kase).filter((asin) => !plan.text.includes(asin))
    if (open.length === 0) return []
    // Small letters and an ASIN that the seller masked count as named.
    const text = plan.text.includes('b0') ? plan.text.toUpperCase() : plan.text
    const masks = hasMask(text) ? maskedIn(text) : none
    const missing = open.filter(
      (asin) => !text.includes(asin) && !masks.some((shown) => asin.startsWith(shown)),
    )
    return missing.map((asin) => ({
      ...placeFor(plan),
      message: {
        en: `The notice names ${asin}, the text does not. Say what applies to it: its cause, what was done, what is left.`,
        zh: `通知里有${asin}，文中没有写到。请写明它的原因、已做的处理和剩余情况。`,
      },
    }))
  },
}

const none: readonly string[] = []
const known = new WeakMap<Case, readonly string[]>()

/** The ASINs of the notice that are shown in full. */
function askedIn(kase: Case): readonly string[] {
  const asked =
    known.get(kase) ?? (kase.notice?.asins ?? []).filter((one) => real.test(one) && !/X{4}/.test(one))
  known.set(kase, asked)
  return asked
}

const hasMask = (text: string): boolean => text.includes('**') || text.includes('XXX') || text.includes('••')
const mask = /\bB0([0-9A-WYZ]{1,7})(?:[*•]{2,8}|X{3,8})(?![0-9A-Z])/g

/** What a seller who masks ASINs leaves of them: "B0TES*****". */
function maskedIn(text: string): string[] {
  const shown: string[] = []
  mask.lastIndex = 0
  for (let hit = mask.exec(text); hit !== null; hit = mask.exec(text)) shown.push(`B0${hit[1] ?? ''}`)
  return shown
}
