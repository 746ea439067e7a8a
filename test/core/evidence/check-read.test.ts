import { describe, expect, it } from 'vitest'
import { Case } from '../../../src/core/case.ts'
import { checkEvidence } from '../../../src/core/evidence/checks.ts'
import { confirm, correct } from '../../../src/core/evidence/document/correct.ts'
import { takePapers } from '../../../src/core/evidence/document/take-papers.ts'
import { readTypedDocuments } from '../../../src/core/evidence/read-typed.ts'
import { laidOut } from './document/laid-out.ts'

const notice = {
  kind: 'inauthentic-customer',
  receivedOn: '2026-06-28',
  invoiceWindowDays: 365,
  documentsRequested: ['invoices'],
  marketplace: 'US',
}
const facts = { 'account-name': { value: 'Shenzhen Mingzhou Trading Ltd' }, 'units-sold': { value: 500 } }
const invoice = (more: Record<string, string> = {}): string => {
  const {
    number = '2291',
    units = '400',
    amount = '5000.00',
    total = amount,
    seller = '88 Huangpu Road, Guangzhou',
    remarks = '',
  } = more
  return `INVOICE
Seller: Guangzhou Lihe Furniture Co., Ltd.
Address: ${seller}
Tel: +86 20 8123 4567
Invoice No: ${number}      Date: 4 March 2026
Buyer: Shenzhen Mingzhou Trading Ltd
Address: 15 Nanshan Road, Shenzhen
Description        Qty      Unit Price     Amount
Sofa cover grey    ${units}      12.50          ${amount}
Total                                      USD ${total}
${remarks}`
}

/** The case after the files were read and the seller said that all is right. */
function confirmed(...texts: string[]): Case {
  const taken = texts.reduce(
    (kase, text, i) => takePapers(kase, { ...laidOut(text), sha256: String(i) }, `${i}.pdf`).kase,
    Case.parse({ notice, facts }),
  )
  return { ...taken, evidence: taken.evidence.map(confirm) }
}
const resultOf = (id: string, kase: Case) => checkEvidence(kase).find((check) => check.id === id)?.result

describe('checks of papers that were read', () => {
  it('come to the same as for one that was typed', () => {
    const line =
      'Invoice 2291, 4 March 2026, from Guangzhou Lihe Furniture Co., Ltd. to Shenzhen Mingzhou Trading Ltd, 400 units'
    const { documents } = readTypedDocuments(line, '2026-07-01', 'en')
    const typed = Case.parse({ notice, facts, evidence: documents.map((entry) => ({ ...entry, id: 'e1' })) })
    const read = confirmed(invoice())
    for (const id of ['window', 'units', 'buyer-name', 'self-issued', 'same-number']) {
      const [a, b] = [typed, read].map(
        (kase) => checkEvidence(kase).find((check) => check.id === id)?.message,
      )
      expect(b, id).toEqual(a)
    }
  })

  it.each([
    ['required-fields', {}, 'found'],
    ['required-fields', { number: '' }, 'not-found'],
    ['arithmetic', {}, 'found'],
    ['arithmetic', { amount: '5100.00' }, 'conflicts'],
    ['arithmetic', { total: '5650.00' }, 'unclear'],
    ['shared-address', { seller: '15 Nanshan Road, Shenzhen' }, 'conflicts'],
    ['void', { remarks: 'VOID' }, 'conflicts'],
    ['red-letter', { remarks: 'Credit note for invoice 2200' }, 'conflicts'],
  ] as const)('say of %s with %o: %s', (id, more, expected) => {
    expect(resultOf(id, confirmed(invoice(more)))).toBe(expected)
  })

  it('sum an invoice once that came as a PDF and as a photo, and show two figures of one number', () => {
    const unitsOf = (kase: Case) => checkEvidence(kase).find(({ id }) => id === 'units')?.message.en
    expect(unitsOf(confirmed(invoice(), `${invoice()}\n`))).toContain('400 units invoiced')
    const two = confirmed(invoice(), invoice({ units: '300', amount: '3750.00' }))
    expect(resultOf('same-number', two)).toBe('conflicts')
  })

  it('hold the territory of a letter against the store', () => {
    const letter = (where: string): string =>
      `LETTER OF AUTHORIZATION\nLicensor: Northlight Home GmbH\nLicensee: Shenzhen Mingzhou Trading Ltd\nTerritory: ${where}\nValid until: 31 December 2026`
    expect(resultOf('loa-territory', confirmed(letter('USA and Canada')))).toBe('found')
    expect(resultOf('loa-territory', confirmed(letter('Japan')))).toBe('conflicts')
    expect(resultOf('loa-territory', confirmed(letter('our region')))).toBe('unclear')
  })

  it('cite nothing that the seller has not confirmed, and keep what they put right', () => {
    const { kase } = takePapers(Case.parse({ notice, facts }), laidOut(invoice()), 'a.pdf')
    expect(resultOf('units', kase)).toBeUndefined()
    const [entry] = kase.evidence
    const fixed = entry && correct(entry, 'units: 410\n1: 2292', '2026-07-01', 'en')
    expect(fixed && 'entry' in fixed && fixed.entry).toMatchObject({
      units: 410,
      number: '2292',
      confirmed: false,
    })
  })
})
