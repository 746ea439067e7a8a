import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PartName } from '../../../src/core/poa/plan-text.ts'
import { readPlan } from '../../../src/core/poa/read-plan.ts'
import { samplePlan } from '../../../src/core/poa/sample-plan.ts'

const sentences = (text: string): string[] => readPlan(text).sentences.map((sentence) => sentence.text)
const names = (text: string): PartName[] => readPlan(text).parts.map((part) => part.name)

describe('headings', () => {
  it.each<[PartName, string]>([
    ['cause', 'Root cause'],
    ['cause', '## Root Cause(s)'],
    ['cause', '**A. Root cause**'],
    ['cause', '1. What caused the issue'],
    ['cause', 'I. The root cause of the complaint:'],
    ['cause', 'Why it happened'],
    ['cause', 'The root cause(s) of the issue.'],
    ['cause', 'What happened'],
    ['cause', 'Q1. What caused the issue?'],
    ['cause', 'Greater detail on the root cause(s) of the complaint'],
    ['cause', '（一）问题根源'],
    ['cause', '一、根本原因'],
    ['cause', '【问题原因】'],
    ['cause', '根本原因：'],
    ['actions', 'Actions taken'],
    ['actions', 'B. Corrective actions'],
    ['actions', 'The actions you have taken to resolve the issue immediately.'],
    ['actions', 'What we did:'],
    ['actions', 'Part 2: Steps we have taken'],
    ['actions', 'Immediate measures taken'],
    ['actions', '二、已采取的措施'],
    ['actions', '-- Measures already taken'],
    ['actions', '2、已经采取的解决措施'],
    ['actions', '第二部分：纠正措施'],
    ['actions', '纠正措施'],
    ['actions', '整改行动：'],
    ['prevention', 'C) Preventive measures'],
    ['prevention', 'The steps you have taken to prevent the issue'],
    ['prevention', 'Steps to prevent recurrence:'],
    ['prevention', '### How we avoid this in future'],
    ['prevention', 'Long-term measures'],
    ['prevention', 'How will you prevent this in the future?'],
    ['prevention', 'Improvements to our process'],
    ['prevention', '后续改进措施'],
    ['prevention', '三、预防措施'],
    ['prevention', '防止再次发生的措施'],
    ['exhibits', 'Exhibits'],
    ['exhibits', 'List of attached documents:'],
    ['exhibits', '附件'],
    ['exhibits', '四、证据清单'],
    ['cause', '1.1 Root cause'],
    ['cause', '[1] Root cause'],
    ['cause', 'Step 1: Root cause'],
    ['cause', '✅ Root cause'],
    ['cause', '1️⃣ Root cause'],
    ['cause', '<h3>Root cause</h3>'],
    ['cause', 'Root cause for ASIN B0TESTPA01'],
    ['cause', 'What led to the complaint'],
    ['cause', 'Problem analysis'],
    ['cause', 'Our investigation'],
    ['cause', 'Q: What caused the issue?'],
    ['cause', '第一，根本原因'],
    ['cause', '根本原因（B0TESTPA01）'],
    ['cause', '调查结果'],
    ['cause', '为什么会发生'],
    ['actions', 'How we fixed it'],
    ['actions', 'What has been done so far'],
    ['actions', 'Containment'],
    ['actions', 'Completed actions'],
    ['actions', '应对措施'],
    ['actions', '我们做了什么'],
    ['actions', '## 二、措施'],
    ['prevention', 'Going forward'],
    ['prevention', 'Quality control measures'],
    ['prevention', 'Changes to our process'],
    ['prevention', 'What stops it from happening again'],
    ['prevention', '如何避免再次发生'],
    ['prevention', '长效机制'],
    ['exhibits', 'Appendix'],
    ['exhibits', '证明材料'],
    ['cause', '1 根本原因'],
    ['cause', 'A 根本原因'],
    ['actions', '问题二：已经做了什么'],
    ['prevention', '问题三：现在靠什么防止'],
  ])('%s: %s', (name, heading) => {
    const { sentences } = readPlan(`${heading}\nOn 4 March we pulled 212 units.`)
    expect(sentences.map((sentence) => [sentence.part, sentence.heading])).toEqual([
      [name, true],
      [name, false],
    ])
  })

  it.each([
    ['cause', 'Root cause: the box was old.', 'the box was old.'],
    ['actions', 'Actions taken – we pulled 212 units.', 'we pulled 212 units.'],
    ['prevention', '预防措施：每箱入库前比对。', '每箱入库前比对。'],
    ['actions', '**Corrective actions:** We removed 12 units.', 'We removed 12 units.'],
    ['cause', '【根本原因】外盒为旧版。', '外盒为旧版。'],
    ['cause', 'Root Cause #1: bins had no label', 'bins had no label'],
    ['actions', '措施一：3月4日停售212件', '3月4日停售212件'],
  ])('%s may run into its text: %s', (name, text, rest) => {
    const { sentences } = readPlan(text)
    expect(sentences.map((sentence) => [sentence.part, sentence.heading, sentence.text])).toEqual([
      [name, true, text.slice(0, -rest.length).trimEnd()],
      [name, false, rest],
    ])
  })

  it.each([
    'The root cause is clear to us.',
    'Our actions are as follows.',
    'We will prevent this in future.',
    'I reviewed everything and can now provide matching documents.',
    '我们已经采取了措施。',
    '1. 联系供应商解决问题',
    '经过内部调查，现提交行动计划如下：',
    'We looked into it, and this is our plan of action:',
    '2、已采取补救措施',
    'We compared the box, the label and the reason codes of all returns with the page',
    'Immediate removal of 12 units on 4 March 2026',
    'What we counted was cartons, not models.',
    'The root cause is our process.',
    '**We sell no copies of this brand.**',
    '**On 4 March** we removed 12 units',
    '**Supplier check:** since 1 June the buyer calls each supplier',
    'Quality control: we opened 41 units',
    'Supplier: Norvik Trading, phone +1 555 0100',
    'Facts are facts.',
    '供应商已更换',
    '【缺：日期】已移除64件。',
    '解决问题并更换供应商',
    '预防为主，每批抽检。',
  ])('a sentence is none: %s', (text) => {
    expect(readPlan(text).sentences.map((sentence) => sentence.heading)).toEqual([false])
  })

  it.each(['Supplier details', 'What you asked for', 'Facts', '供应商与数量', '授权链'])(
    'sets apart what is no part of the story: %s',
    (heading) => {
      const { sentences } = readPlan(`Prevention\nEach carton is checked.\n${heading}\nNorvik Trading Ltd`)
      expect(sentences.map((sentence) => [sentence.part, sentence.heading])).toEqual([
        ['prevention', true],
        ['prevention', false],
        ['other', true],
        ['other', false],
      ])
    },
  )

  it('calls "What happened" the cause only where nothing else is', () => {
    expect(names('What happened\nA buyer complained.\nRoot cause\nThe box was old.')).toEqual([
      'opening',
      'cause',
    ])
    expect(names('What happened\nThe box was old.\nActions\nWe pulled 12 units.')).toEqual([
      'cause',
      'actions',
    ])
  })

  it('reads the parts of a whole plan in both languages', () => {
    expect(names(samplePlan.en)).toEqual(['opening', 'cause', 'actions', 'prevention', 'exhibits', 'closing'])
    expect(names(samplePlan.zh)).toEqual(['opening', 'cause', 'actions', 'prevention', 'exhibits', 'closing'])
  })
})

describe('parts without headings', () => {
  it.each<[PartName, string]>([
    ['cause', 'Cartons of two versions were mixed because our bins had no label.'],
    ['actions', 'On 4 March we pulled 212 units from sale.'],
    ['actions', 'We will remove the stock.'],
    ['prevention', 'Since 6 March each inbound carton is compared with the page photo before shelving.'],
    ['prevention', 'We promise to check suppliers.'],
    ['opening', 'Dear Seller Performance Team,'],
    ['cause', '由于两版包装混放，买家收到旧版外盒。'],
    ['actions', '3月4日我们停售212件。'],
    ['prevention', '自3月6日起，每箱入库前与页面主图逐项比对。'],
  ])('%s by its content: %s', (name, text) => {
    expect(names(text)).toEqual([name])
  })
})

describe('sentences', () => {
  it.each([
    [['We paid Foo Co., Ltd. for 12 units.', 'It came on 3 May.']],
    [['Invoice No. 2291 shows 3.5 kg.', 'See exhibit A.', 'We kept it.']],
    [['The U.S. store was checked.', 'Mr. Li signed.']],
    [['我们停售212件。', '退款已完成！', '谢谢。']],
    [['Was it old?', 'Yes!']],
  ])('%j', (expected) => {
    expect(sentences(expected.join(/[\u3400-\u9fff]/.test(expected[0] ?? '') ? '' : ' '))).toEqual(expected)
  })

  it('never cross a list item, and join a wrapped line', () => {
    expect(sentences('1. We pulled 12 units\n2. We refunded two buyers')).toEqual([
      'We pulled 12 units',
      'We refunded two buyers',
    ])
    expect(sentences('We pulled 12 units\nfrom sale.')).toEqual(['We pulled 12 units\nfrom sale.'])
  })

  it('never cross a cell of a table', () => {
    const rows =
      '| ASIN | Root cause | Action |\n|---|---|---|\n| B0TESTPA01 | old box | On 4 March we pulled 12 units |'
    const { sentences } = readPlan(rows)
    expect(sentences.map((sentence) => sentence.text)).toEqual([
      'ASIN',
      'Root cause',
      'Action',
      'B0TESTPA01',
      'old box',
      'On 4 March we pulled 12 units',
    ])
    expect(sentences.every((sentence) => sentence.item && !sentence.heading)).toBe(true)
  })

  it('read a row of two as a heading and its text, and no tab amid a sentence', () => {
    const told = (text: string) =>
      readPlan(text).sentences.map(({ text, part, heading }) => [text, part, heading])
    expect(told('Root cause\tThe box was old.')).toEqual([
      ['Root cause', 'cause', true],
      ['The box was old.', 'cause', false],
    ])
    expect(told('1.\tWe pulled\t12 units from sale,\tall of one lot')).toEqual([
      ['We pulled', 'actions', false],
      ['12 units from sale,\tall of one lot', 'actions', false],
    ])
  })

  it('know a list mark from a number, a name or an abbreviation', () => {
    const items = (text: string) => readPlan(text).sentences.map(({ text, item }) => [item, text])
    expect(items('1.2 Box compared')).toEqual([[true, 'Box compared']])
    expect(items('B2 Box compared')).toEqual([[true, 'Box compared']])
    expect(items('2.1 3月4日停售')).toEqual([[true, '3月4日停售']])
    expect(items('iv) Box compared')).toEqual([[true, 'Box compared']])
    expect(items('→ Box compared')).toEqual([[true, 'Box compared']])
    expect(items('1.5 kg were lost.')).toEqual([[false, '1.5 kg were lost.']])
    expect(items('I, the owner, compared the box.')).toEqual([[false, 'I, the owner, compared the box.']])
    expect(items('U.S. units were compared.')).toEqual([[false, 'U.S. units were compared.']])
    expect(items('Box compared\n----')).toEqual([[false, 'Box compared']])
  })

  it('know whether they are a list item', () => {
    expect(readPlan('B1. We pulled 12 units.').sentences.map((sentence) => sentence.item)).toEqual([true])
    expect(readPlan('（1）停售12件。').sentences.map((sentence) => sentence.item)).toEqual([true])
    expect(readPlan('1.5 kg were lost.').sentences.map((sentence) => sentence.item)).toEqual([false])
  })
})

describe('quotes', () => {
  it.each([
    ['The buyer wrote "it is fake" twice.', 'it is fake'],
    ['The notice says “we may not”.', 'we may not'],
    ['买家留言「不是正品」。', '不是正品'],
    ['Amazon:\n> Your account is closed.', 'Your account is closed.'],
  ])('%s', (text, inside) => {
    const start = text.indexOf(inside)
    expect(readPlan(text).isQuoted({ start, end: start + inside.length })).toBe(true)
  })

  it.each(["It's not our buyers' fault.", 'A 5" and a 7" box', 'An open " mark\nand another " one'])(
    'none in: %s',
    (text) => {
      expect(readPlan(text).quotes).toEqual([])
    },
  )
})

describe('language and length', () => {
  it.each([
    ['en', 5, 'We bought from 深圳市某某贸易 in May.'],
    ['zh', 13, '我们在亚马逊停售了十二件 ASIN B0TESTPA01 商'],
    ['en', 0, ''],
  ])('%s, %i: %s', (lang, length, text) => {
    const plan = readPlan(text)
    expect([plan.lang, plan.length]).toEqual([lang, length])
  })

  it('can be told the language', () => {
    expect(readPlan('发票 invoice number twelve', 'zh').length).toBe(2)
  })
})

describe('for any text', () => {
  it('sentences are in order, apart, and say what stands there', () => {
    const parts = fc.constantFrom(
      '# ',
      '根本原因：',
      'A. ',
      'No. ',
      '“',
      '\n',
      '\n\n',
      '。',
      '. ',
      'we',
      '> ',
      '12',
      '\r\n',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(parts).map((list) => list.join('')),
    )
    fc.assert(
      fc.property(text, (any) => {
        const plan = readPlan(any)
        let last = 0
        for (const sentence of plan.sentences) {
          expect(sentence.start).toBeGreaterThanOrEqual(last)
          expect(sentence.end).toBeGreaterThan(sentence.start)
          expect(any.slice(sentence.start, sentence.end)).toBe(sentence.text)
          expect(sentence.own.length).toBe(sentence.text.length)
          expect(plan.sentenceAt(sentence.start)).toBe(sentence)
          last = sentence.end
        }
      }),
    )
  })
})
