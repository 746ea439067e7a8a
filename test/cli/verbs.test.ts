import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DraftOut, ReadyOut, TriageOut } from '../../src/cli/output-shapes.ts'
import { rules } from '../../src/core/poa/rules/index.ts'
import { drawing, pdfOf } from '../documents/pdf.ts'
import { run, tempFile, tempFolder } from './run.ts'

const notice = 'test/cli/notice.txt'
const aCase = tempFile(
  'case.json',
  JSON.stringify({
    notice: { kind: 'inauthentic-customer', source: 'customer', asins: ['B0TESTQA17'], confirmed: true },
    facts: { 'units-sold': { value: 46 }, 'units-stock': { value: 11 } },
  }),
)

describe('triage', () => {
  it('gives one object of the promised shape for each input, in order', async () => {
    const { code, json } = await run(['triage', notice, '-', '--json'], 'How do I sell on Amazon?')
    const [first, second] = json().map((line) => TriageOut.parse(line))
    expect(code).toBe(0)
    expect(first).toMatchObject({
      file: notice,
      asins: ['B0TESTQA17'],
      source: 'customer',
      invoiceWindowDays: 365,
    })
    expect(second).toMatchObject({ file: '-', asins: [] })
  })

  it('keeps the spans of its quotes true to the text as given', async () => {
    const text = readFileSync(notice, 'utf8').replaceAll('\n', '\r\n')
    const { json } = await run(['triage', '-', '--json'], text)
    const { evidence } = TriageOut.parse(json()[0])
    expect(evidence.length).toBeGreaterThan(3)
    for (const { start, end, text: quoted } of evidence) expect(text.slice(start, end)).toBe(quoted)
  })

  it('reads a notice a line from standard input, and goes on after a bad line', async () => {
    const text = readFileSync(notice, 'utf8')
    const lines = [
      JSON.stringify({ id: 'first', text }),
      '{"text":7}',
      JSON.stringify(text),
      '',
      '{"text":" "}',
    ]
    const { code, json, err } = await run(['triage', '--jsonl'], lines.join('\n'))
    const [first, second, ...rest] = json().map((line) => TriageOut.parse(line))
    expect(code).toBe(2)
    expect(first).toMatchObject({ file: 'first', asins: ['B0TESTQA17'] })
    expect(second).toMatchObject({ file: 'line 3', asins: ['B0TESTQA17'] })
    expect(rest).toEqual([])
    expect(err).toContain('line 2')
    expect(err).toContain('line 5')
  })

  it('reads the same from any encoding', async () => {
    const text = '亚马逊通知：您的商品 B0TESTQA17 收到真实性投诉，请提供过去365天的发票。'
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
    const [utf8, wide] = [
      await run(['triage', '-', '--json'], text),
      await run(['triage', '-', '--json'], utf16),
    ]
    expect(wide.out).toBe(utf8.out)
  })

  it('reads a notice that is a document as the chat does, and says what cannot be read', async () => {
    const lines = readFileSync(notice, 'utf8').split('\n')
    const page = drawing(lines.map((text, at) => ({ x: 40, y: 40 + at * 16, text })))
    const file = tempFile('notice.pdf', pdfOf([page]))
    const broken = tempFile('broken.pdf', '%PDF-1.7\nnothing')
    const { code, json, err } = await run(['triage', file, broken, '--json'])
    const [first, ...more] = json().map((line) => TriageOut.parse(line))
    expect([code, more]).toEqual([2, []])
    expect(first).toMatchObject({ file, asins: ['B0TESTQA17'], source: 'customer', invoiceWindowDays: 365 })
    expect(err).toMatch(/^triage: [^\n]*broken\.pdf: The file is cut short or damaged[^\n]*\n$/)
  })

  it.each([
    ['en', 'Who complains: '],
    ['zh', '谁投诉：'],
  ])('is a short summary for people in %s', async (lang, words) => {
    const { out } = await run(['triage', notice, '--lang', lang])
    expect(out).toContain(words)
    expect(out.trimEnd().split('\n').length).toBeLessThan(16)
  })
})

describe('draft', () => {
  it('prints the plan with its gaps, and is 1 while there is one', async () => {
    const { code, out } = await run(['draft', '--case', aCase])
    expect(code).toBe(1)
    expect(out).toContain('B0TESTQA17')
    expect(out).toContain('[MISSING: ')
  })

  it('gives every sentence with what it rests on', async () => {
    const { json } = await run(['draft', '--case', aCase, '--json', '--lang', 'zh'])
    const plan = DraftOut.parse(json()[0])
    expect(plan.text).toMatch(/\p{Script=Han}/u)
    expect(plan.missing.length).toBeGreaterThan(0)
  })

  it('reads the case from standard input and writes to a file', async () => {
    const out = join(tempFolder(), 'plan.md')
    const ran = await run(['draft', '--case', '-', '--format', 'md', '--out', out], readFileSync(aCase))
    expect(ran).toMatchObject({ code: 1, out: '', err: '' })
    expect(readFileSync(out, 'utf8')).toMatch(/^#/m)
    expect(await run(['draft', '--case', aCase, '--out', 'no/such/folder/plan.txt'])).toMatchObject({
      code: 2,
      out: '',
    })
  })
})

describe('draft as Word and PDF', () => {
  it.each([
    ['docx', [], 'PK'],
    ['pdf', [], '%PDF-'],
    ['pdf', ['--lang', 'zh'], '%PDF-'],
    ['docx', ['--review'], 'PK'],
  ])('writes %s %j', async (format, more, begins) => {
    const out = join(tempFolder(), `plan.${format}`)
    const ran = await run(['draft', '--case', aCase, '--format', format, '--out', out, ...more])
    expect(ran).toMatchObject({ code: 1, out: '', err: '' })
    expect(readFileSync(out, 'latin1').startsWith(begins)).toBe(true)
  })
})

describe('a case', () => {
  it('may be longer than a text, because all that was said is in it', async () => {
    const transcript = Array.from({ length: 3000 }, (_, at) => ({ at, who: 'coach', text: 'x'.repeat(500) }))
    const long = tempFile('long.json', JSON.stringify({ transcript }))
    expect(await run(['ready', '--case', long])).toMatchObject({ code: 1, err: '' })
  })
})

describe('ready', () => {
  it('is closed for an unfinished case, item by item in the promised shape', async () => {
    const { code, json } = await run(['ready', '--case', aCase, '--json'])
    const gate = ReadyOut.parse(json()[0])
    expect([code, gate.ready, gate.file]).toEqual([1, false, aCase])
    expect(gate.items.length).toBeGreaterThanOrEqual(8)
  })

  it('is closed for an empty case too', async () => {
    expect((await run(['ready', '--case', '-'], '{}')).code).toBe(1)
  })
})

describe('rules', () => {
  it('lists every rule once', async () => {
    const { out, code } = await run(['rules'])
    expect([code, out.trimEnd().split('\n').length]).toEqual([0, rules.length])
    expect((await run(['rules', '--format', 'json'])).json().map(({ id }) => id)).toEqual(
      rules.map(({ id }) => id),
    )
  })

  it('finds a rule by its id, its code or its name, and shows its page', async () => {
    const id = rules[0]?.id ?? ''
    const [code = '', ...name] = id.split('-')
    const pages = await Promise.all(
      [id, code.toLowerCase(), name.join('-')].map((wanted) => run(['rules', wanted, '--format', 'md'])),
    )
    expect(new Set(pages.map(({ out }) => out)).size).toBe(1)
    expect(pages[0]?.out).toMatch(new RegExp(`^# ${id}\\n`))
  })
})
