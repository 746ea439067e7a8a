import { describe, expect, it } from 'vitest'
import { findAsins, findComplaintIds } from '../../../src/core/notice/identifiers.ts'
import { parseNotice } from '../../../src/core/notice/parse.ts'
import {
  findContacts,
  findDoubtful,
  findOrderIds,
  findRightNumbers,
} from '../../../src/core/notice/references.ts'

const values = (found: readonly { value: string }[]): string[] => found.map(({ value }) => value)

describe('the numbers a notice names', () => {
  it.each([
    ['Test buy order ID: 113-5582047-9914632', ['113-5582047-9914632']],
    ['订单号 111-8043316-2275409，经检验', ['111-8043316-2275409']],
    ['call 0123-4567890-1234567 now', []],
  ])('orders: %s', (text, expected) => expect(values(findOrderIds(text))).toEqual(expected))

  it.each([
    ['U.S. Patent No. 10,845,219', 'patent 10,845,219'],
    ['Rechtsgrundlage: Patent EP 3 284 119 B1', 'patent EP 3 284 119 B1'],
    ['US design patent D901,234 asserted', 'design D901,234'],
    ['欧盟注册外观设计编号 008812345-0003', 'design 008812345-0003'],
    ['Trademark asserted: 018123456', 'trademark 018123456'],
    ['商标注册号：12345678', 'trademark 12345678'],
    ['商標登録番号:第6218894号', 'trademark 6218894'],
    ['the trademark NORVIK in class 9', null],
  ])('rights: %s', (text, expected) => {
    const [first] = findRightNumbers(text)
    expect(first === undefined ? null : `${first.right} ${first.value}`).toBe(expected)
  })

  it.each([
    ['Complaint ID: 13084326790', ['13084326790']],
    ['   Complaint ID .... 15037729904', ['15037729904']],
    ['Vorgangs-ID der Beschwerde: 15520879341', ['15520879341']],
    ['Şikayet kimliği: 10457729836', ['10457729836']],
    ['the rights owner has withdrawn complaint 12248870351', ['12248870351']],
    ['Complaint ID - 7403918852', ['7403918852']],
    ['Design PatentComplaint ID: 8237715092Removed in error?', ['8237715092']],
    ['Case No. 1:25-cv-07716', []],
    [
      'ASIN | Infringement | Complaint ID\nB0BXL7Q3VK | Counterfeit | 12034458971\nB0BXM1T8RD | Counterfeit | 12034461180',
      ['12034458971', '12034461180'],
    ],
    ['Complaints\n10927745630 / B0868NQWTL\n10931188204 / B087KZ5XCD', ['10927745630', '10931188204']],
    ['Units | 120345\nOrder | 12034458971', []],
  ])('complaints: %s', (text, expected) => expect(values(findComplaintIds(text))).toEqual(expected))
})

describe('whom a notice names', () => {
  it.each([
    ['1847395562  (paperback)\nB004QGXE2I  (DVD)', ['1847395562', 'B004QGXE2I']],
    ['1847395563 is no book: its check digit is wrong', []],
    ['Complaints:\n1847395562 of 3 May', []],
  ])('products: %j', (text, expected) => expect(values(findAsins(text))).toEqual(expected))

  it.each([
    ['Rechteinhaber: Studio Karthaus, info@studio.example', ['Studio Karthaus', 'info@studio.example']],
    [
      'Rights owner: Torrance Bike Works, Inc.\nE-mail: counsel@torrance.example',
      ['Torrance Bike Works', 'counsel@torrance.example'],
    ],
    ['权利人邮箱:brand@kestrel.example', [null, 'brand@kestrel.example']],
    ['Write to notice-dispute@amazon.com; the rights owner decides.', null],
  ])('%s', (text, expected) => {
    const [first] = findContacts(text)
    expect(first === undefined ? null : [first.name, first.value]).toEqual(expected)
  })
})

it('an address keeps its letters where umlauts are read that were spelled out', () => {
  const text = `Guten Tag,
wir haben Ihre Angebote geloescht, weil ein Rechteinhaber eine Verletzung seiner Marke gemeldet hat.
Sie koennen ihn anschreiben und muessen uns die Ruecknahme uebermitteln.
Rechteinhaber: info@kaeufer-haendler.example`
  expect(parseNotice(text).contacts.map(({ email }) => email)).toEqual(['info@kaeufer-haendler.example'])
  expect(parseNotice(text).documentsRequested).toEqual(['retraction'])
})

describe('look-alike characters', () => {
  it.each([
    ['ASIN: BO9GHK4TWN', 'BO9GHK4TWN', 'B09GHK4TWN'],
    ['ASIN: B0Cl4W8R2S', 'B0Cl4W8R2S', 'B0C14W8R2S'],
    ['Complaint ID: 13O25589716', '13O25589716', '13025589716'],
  ])('%s is asked', (text, printed, maybe) => {
    const [first] = findDoubtful(text, values(findAsins(text)))
    expect([first?.value, first?.maybe]).toEqual([printed, maybe])
  })

  it.each(['ASIN: B00EOE0WKQ', 'BOOKSELLER', 'Complaint ID: 13025589716', 'B0B0B0B0B0'])(
    '%s is as it should be',
    (text) => expect(findDoubtful(text, values(findAsins(text)))).toEqual([]),
  )
})
