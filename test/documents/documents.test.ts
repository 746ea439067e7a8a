import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DocumentText, plainText } from '../../src/core/evidence/document-text.ts'
import { createReader } from '../../src/files/read/reader.ts'
import { readPdf } from '../../src/files/read/read-pdf.ts'
import { layouts } from './layouts.ts'
import { unicodePdf } from './pdf.ts'
import { scoreOf } from './score.ts'
import { folder, specs } from './spec.ts'

const read = async (bytes: Uint8Array): Promise<DocumentText> =>
  DocumentText.parse({ sha256: 'a', kind: 'pdf', ...(await readPdf(bytes)) })

describe('the set of documents', () => {
  it('holds what was promised', () => {
    const others = readdirSync(folder)
    expect(others.length).toBeGreaterThanOrEqual(30)
    expect(specs.length * Object.keys(layouts).length + others.length).toBeGreaterThanOrEqual(90)
  })

  it('is read from text in each layout, and nothing wrong is sure', { timeout: 60_000 }, async () => {
    let right = 0
    let all = 0
    const sure: string[] = []
    for (const [i, spec] of specs.entries()) {
      const lay = Object.values(layouts)[i % 3] // all three of each: npm run documents
      if (!lay) throw new Error('There are three layouts.')
      const score = scoreOf(await read(unicodePdf(lay(spec))), spec)
      right += score.right
      all += score.all
      sure.push(...score.sure.map((words) => `${spec.id}: ${words}`))
    }
    expect(sure).toEqual([])
    expect(right / all).toBeGreaterThan(0.95)
  })

  it('is recognised from a scan', { timeout: 120_000 }, async () => {
    const scan = await createReader().read(readFileSync(join(folder, 'invoice-en-2.scan.jpg')))
    expect(scan).toMatchObject({ kind: 'image', failure: null })
    expect(plainText(scan)).toContain('MF/44821')
    expect(plainText(scan)).toContain('B07H4N2QKX')
  })
})
