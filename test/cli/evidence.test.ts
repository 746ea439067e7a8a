import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { EvidenceOut } from '../../src/cli/output-shapes.ts'
import { run, tempFile, tempFolder } from './run.ts'

const invoice = (number: string, units: number): string =>
  `COMMERCIAL INVOICE
Seller: Guangzhou Lihe Furniture Co., Ltd.     Invoice No: ${number}
Buyer: Shenzhen Mingzhou Trading Ltd           Date: 4 March 2026
Description        Qty      Unit Price     Amount
Sofa cover grey    ${units}      12.50          ${(units * 12.5).toFixed(2)}
Total                                      USD ${(units * 12.5).toFixed(2)}
`
const aCase = tempFile(
  'case.json',
  JSON.stringify({
    notice: {
      kind: 'inauthentic-customer',
      asins: ['B0TESTSF01'],
      receivedOn: '2026-06-28',
      invoiceWindowDays: 365,
      documentsRequested: ['invoices'],
      confirmed: true,
    },
    facts: { 'units-sold': { value: 500 }, 'account-name': { value: 'Shenzhen Mingzhou Trading Limited' } },
  }),
)

describe('evidence', () => {
  it('gives for each file what was read and what the checks say, the same file summed once', async () => {
    const files = [
      ['a.txt', 'LH-1', 300],
      ['copy.txt', 'LH-1', 300],
      ['b.txt', 'LH-2', 150],
    ] as const
    const [a = '', ...more] = files.map(([name, number, units]) => tempFile(name, invoice(number, units)))
    const { code, json, err } = await run(['evidence', a, ...more, '--case', aCase, '--json'])
    const [first, , third] = json().map((line) => EvidenceOut.parse(line))
    expect(err).toBe('')
    expect(first).toMatchObject({ file: a, type: 'invoice', pages: 1, failure: null })
    expect(first?.fields).toContainEqual({
      name: 'number',
      value: 'LH-1',
      page: 1,
      confidence: 1,
      text: 'Seller: Guangzhou Lihe Furniture Co., Ltd.  Invoice No: LH-1',
    })
    const checkOf = (id: string) => third?.checks.find((check) => check.id === id)
    expect(checkOf('units')).toMatchObject({ result: 'conflicts' })
    expect(checkOf('units')?.message.en).toContain('450 units invoiced, 500 sold; 50 short')
    expect(checkOf('buyer-name')).toMatchObject({ result: 'found' })
    expect(code).toBe(1)
  })

  it('reads one from standard input', async () => {
    const { json, code } = await run(['evidence', '-', '--case', aCase, '--json'], invoice('LH-1', 500))
    const [only, ...more] = json().map((line) => EvidenceOut.parse(line))
    expect(more).toEqual([])
    expect(only).toMatchObject({ file: '-', type: 'invoice' })
    expect(code).toBe(1)
    expect(await run(['evidence', '-'], '')).toMatchObject({
      code: 2,
      err: expect.stringContaining('standard input: The file is empty') as string,
    })
    expect(await run(['evidence', '-', '--bind', 'x.pdf'], 'x')).toMatchObject({ code: 2, out: '' })
  })

  it('binds files behind an index, and makes copies with private data taken out', async () => {
    const folder = tempFolder()
    const file = tempFile('a.txt', `${invoice('LH-1', 9)}Contact: maria.l@mail.example\n`)
    const out = join(folder, 'bound.pdf')
    const copies = join(folder, 'copies')
    const { err } = await run(['evidence', file, '--bind', out, '--redact', copies, '--hide', 'Lihe'])
    expect(err).toBe('')
    expect(readFileSync(out, 'latin1').startsWith('%PDF-')).toBe(true)
    const copy = (await run(['evidence', join(copies, 'a.txt-redacted.pdf'), '--json'])).out
    expect(copy).toContain('LH-1')
    expect(copy).not.toMatch(/maria|Lihe/)
  })

  it('says what cannot be read, goes on with the rest, and shows it to people in Chinese', async () => {
    const broken = tempFile('broken.pdf', '%PDF-1.7\nnothing')
    const good = tempFile('a.txt', invoice('LH-1', 9))
    const { code, out, err } = await run(['evidence', broken, 'no-such.pdf', good, '--lang', 'zh'])
    expect(code).toBe(2)
    expect(err).toContain('evidence: broken.pdf: The file is cut short or damaged')
    expect(err).toContain('no-such.pdf: there is no such file')
    expect(out).toContain('1. 号码：LH-1')
    expect(out).toContain('没核对: 我需要过去365天的销量和现有库存')
  })
})
