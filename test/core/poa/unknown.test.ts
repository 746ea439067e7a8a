import { describe, expect, it } from 'vitest'
import { Case } from '../../../src/core/case.ts'
import { citedExhibits } from '../../../src/core/poa/exhibits-cited.ts'
import { similarity } from '../../../src/core/poa/similarity.ts'
import { unknownIn } from '../../../src/core/poa/unknown.ts'

const kase = Case.parse({
  notice: {
    asins: ['B0TESTAA01'],
    receivedOn: '2026-06-28',
    invoiceWindowDays: 365,
    text: 'Complaint ID 1234567890',
  },
  facts: {
    'units-sold': { value: 860 },
    'units-stock': { value: 310 },
    gap: { value: 'intake', words: 'we opened 2 cartons a lot' },
  },
  evidence: [
    {
      id: 'e1',
      type: 'invoice',
      number: 'A-2291',
      issuedOn: '2026-03-04',
      supplier: 'Guangzhou Lihe Furniture Co., Ltd.',
      units: 700,
    },
    {
      id: 'e2',
      type: 'invoice',
      number: '04412',
      issuedOn: '2026-05-06',
      supplier: '东莞永泰五金有限公司',
      units: 500,
    },
    { id: 'e3', type: 'invoice', number: '777', units: 33, confirmed: false },
  ],
})
const words = (text: string) => unknownIn(text, kase).map(({ start, end }) => text.slice(start, end))

describe('unknownIn', () => {
  it.each([
    'Invoice A-2291 of 4 March 2026 and invoice 04412 of May 6, 2026: 1,200 units in all.',
    'We sold 860 units; 310 are in stock, together 1,170 units; 30 invoiced units are over.',
    'Complaint ID 1234567890, ASIN B0TESTAA01, in 2026.',
    'Since 28 June 2025 counts 365 days back from the notice.',
    'The lead opens two cartons of each lot. A 100% check is kept.',
    '1. First.\n2) Second.\n(3) Third.\nExhibit 2: see exhibits 1 to 3. Issue 2.',
    'Guangzhou Lihe Furniture Co., Limited issued it.',
    '由东莞永泰五金有限公司于2026年5月6日开具，500件（附件2）。',
    '过去365天售出860件，库存310件。',
    '一、原因\n第3条：每批开两箱。',
    '1 Cause\n2 Actions taken\n3 Prevention',
    'In Q1 2026, in the second quarter of 2026 and in early May 2026 we bought them.',
    '2026年上半年采购，3月上旬到货。',
  ])('knows: %s', (text) => expect(words(text)).toEqual([]))

  it.each([
    ['On 5 March 2026 we removed them.', ['5 March 2026']],
    ['On 5 March we removed them.', ['5 March']],
    ['In Q3 2026 we sold none.', ['Q3 2026']],
    ['2024年第二季度采购。', ['2024年第二季度']],
    ['We inspected 861 units.', ['861']],
    ['We inspected 33 units.', ['33']],
    ['Order 111-2345678-1234567 was refunded.', ['111-2345678-1234567']],
    ['ASIN B0TESTAA02 is affected.', ['B0TESTAA02']],
    ['Invoice A-2292 covers it.', ['A-2292']],
    ['Shenzhen Lihe Furniture Co., Ltd. issued it.', ['Shenzhen Lihe Furniture Co., Ltd.']],
    ['Mr. Chen trained them.', ['Mr. Chen']],
    ['Write to sales@other.example.', ['sales@other.example']],
    ['Three employees were trained.', ['Three']],
    ['In 2019 it began.', ['2019']],
    ['2026年3月5日移除。', ['2026年3月5日']],
    ['共移除861件。', ['861']],
    ['培训了三名员工。', ['三']],
    ['由深圳永泰五金有限公司开具。', ['由深圳永泰五金有限公司']],
  ])('does not know: %s', (text, expected) => expect(words(text)).toEqual(expected))
})

describe('citedExhibits', () => {
  it.each([
    ['see exhibit 2', [2]],
    ['Exhibits 1, 2 and 3', [1, 2, 3]],
    ['exhibits 1-3', [1, 2, 3]],
    ['Attachment no. 4', [4]],
    ['附件1至3', [1, 2, 3]],
    ['附件1、2和附件5', [1, 2, 5]],
    ['an exhibit of art', []],
    ['exhibit 1, 400 units', [1]],
  ])('%s', (text, numbers) => expect(citedExhibits(text).map(({ number }) => number)).toEqual(numbers))
})

describe('similarity', () => {
  it('is 1 for the same words, 0 for none shared, between for the rest', () => {
    expect(similarity('We removed 41 units.', 'we removed 41 UNITS')).toBe(1)
    expect(similarity('旧版包装混放', '旧版包装混放')).toBe(1)
    expect(similarity('alpha beta', 'gamma delta')).toBe(0)
    expect(similarity('', '')).toBe(0)
    expect(similarity('one two three four', 'one two three five')).toBeCloseTo(0.75)
  })
})
