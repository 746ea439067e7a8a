import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DocumentFacts, sureFrom, valueOf } from '../../../../src/core/evidence/document/document-facts.ts'
import { readDocument } from '../../../../src/core/evidence/document/read-document.ts'
import { laidOut } from './laid-out.ts'
import { papers } from './papers.ts'

const values = (text: string) => {
  const facts = readDocument(laidOut(text))[0]
  return (
    facts && { type: facts.type, ...Object.fromEntries(facts.fields.map(({ name, value }) => [name, value])) }
  )
}
const paperCalled = (name: string): string => papers.find((paper) => paper.name === name)?.text ?? ''

describe('readDocument', () => {
  it.each(papers)('reads $name', ({ text, expected, goods }) => {
    expect(values(text)).toMatchObject(expected)
    if (goods)
      expect(
        readDocument(laidOut(text))[0]?.goods.map((line) => [line.text, line.units, line.price, line.amount]),
      ).toEqual(goods)
  })

  it('tells where each value stands, and is as sure as the recogniser', () => {
    const [facts] = readDocument(laidOut(paperCalled('a pro forma'), 0.7))
    const number = facts?.fields.find(({ name }) => name === 'number')
    expect(number).toMatchObject({ page: 1, text: 'PI No.: PI-771  Date: 12 May 2026', confirmed: false })
    expect(number?.box.y).toBeGreaterThan(0)
    expect(facts?.fields.filter(({ confidence }) => confidence >= sureFrom)).toEqual([])
  })

  it('is not sure of a day with two readings', () => {
    const [facts] = readDocument(laidOut('INVOICE\nInvoice No: 77\nDate: 03/04/2026'))
    expect(facts?.fields.find(({ name }) => name === 'issued-on')?.confidence).toBeLessThan(sureFrom)
  })

  it('is not sure of a number that stands there twice and differently', () => {
    const [facts] = readDocument(laidOut('INVOICE\nInvoice No: 77-A\nInvoice Number: 78-B'))
    expect(facts?.fields.find(({ name }) => name === 'number')?.confidence).toBeLessThan(sureFrom)
  })

  it('is not sure of a line that does not multiply out', () => {
    const [facts] = readDocument(
      laidOut('INVOICE\nItem      Qty    Price    Amount\nLamp      100    5.00     900.00'),
    )
    expect(facts?.goods[0]?.confidence).toBeLessThan(sureFrom)
  })

  it('reads several invoices of one file, on pages of their own and on one page', () => {
    const one = (number: number, units: number): string =>
      `INVOICE\nInvoice No: A-${number}   Date: 2026-01-0${number}\nItem      Qty    Price\nLamp      ${units}    5.00\n`
    for (const parted of ['===\n', '\n']) {
      const read = readDocument(laidOut(one(1, 30) + parted + one(2, 40)))
      expect(read.map((facts) => [facts.part, valueOf(facts, 'number'), valueOf(facts, 'units')])).toEqual([
        [1, 'A-1', '30'],
        [2, 'A-2', '40'],
      ])
    }
  })

  it('reads one invoice over two pages with its table head repeated', () => {
    const head = 'INVOICE\nInvoice No: A-1   Date: 2026-01-01\nItem      Qty    Price\n'
    const read = readDocument(
      laidOut(`${head}Lamp      30    5.00\n===\n${head}Shade     12    2.00\nTotal           174.00\n`),
    )
    expect(read).toHaveLength(1)
    expect(read[0]).toMatchObject({ pages: [1, 2], goods: [{ units: 30 }, { units: 12 }] })
    expect(read[0] && valueOf(read[0], 'units')).toBe('42')
  })

  it.each([
    ['发票代码一经涂改作废', []],
    ['此单手写无效，过期作废', []],
    ['This receipt is void if altered', []],
    ['遗失概不补开', []],
    ['作废', ['void']],
    ['VOID', ['void']],
    ['补开2026年3月3日采购的货款，补开日期2026年7月9日', ['late-note']],
    ['红冲重开，原发票号码 24442000000012345678', ['late-note', 'red-letter']],
    ['被红冲蓝字数电票号码：24442000000012345678', ['red-letter']],
    ['红字增值税专用发票信息表编号 4403012600012345', ['red-letter']],
    ['销项负数', ['red-letter']],
  ])('takes for a note of this paper only what is not printed on every form: %s', (words, notes) => {
    const text = `电子发票（普通发票）\n发票号码：24442000000099887766      开票日期：2026年7月9日\n备注  ${words}`
    const [facts] = readDocument(laidOut(text))
    const found = facts?.fields.flatMap(({ name }) =>
      ['void', 'late-note', 'red-letter'].includes(name) ? [name as string] : [],
    )
    expect(new Set(found)).toEqual(new Set(notes))
  })

  it.each([
    ['电子发票（增值税专用发票）', '24442000000099887766', 'fapiao-electronic'],
    ['增值税电子普通发票', '12345678', 'fapiao-ordinary'],
    ['增值税专用发票', '12345678', 'fapiao-special'],
    ['手工发票', '12345678', 'fapiao-ordinary'],
    ['通用定额发票', '12345678', 'fapiao-ordinary'],
  ])('knows the kind of a fapiao: %s', (title, number, type) => {
    const [facts] = readDocument(laidOut(`${title}\n发票号码：${number}      开票日期：2026年7月9日`))
    expect(facts).toMatchObject({ type, typeWords: title.normalize('NFKC') })
  })

  it('answers for any text, with values that stand in it', () => {
    const word = fc.constantFrom(
      ...'Invoice No: 88 Date: 2026-01-02 发票号码： 数量 Qty Price Total 合计 ¥5 名称：甲公司 Buyer: Co., Ltd  \n === B0TESTSF01'.split(
        ' ',
      ),
      '  ',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        for (const facts of readDocument(laidOut(words.join(' '))))
          expect(DocumentFacts.safeParse(facts).success).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})
