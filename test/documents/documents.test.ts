import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DocumentText, plainText } from '../../src/core/evidence/document-text.ts'
import { readDocx } from '../../src/files/read/docx.ts'
import { createReader } from '../../src/files/read/reader.ts'
import { readPdf } from '../../src/files/read/read-pdf.ts'
import { layouts } from './layouts.ts'
import { unicodePdf } from './pdf.ts'
import { scoreOf } from './score.ts'
import { folder, later, laterFolder, specs } from './spec.ts'

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
    expect(right / all).toBeGreaterThanOrEqual(0.98)
  })

  it.each(['pdf', 'docx'])(
    'of other layouts and labels is read from %s as well',
    { timeout: 60_000 },
    async (end) => {
      const names = readdirSync(laterFolder).filter((name) => name.endsWith(end))
      const scores = await Promise.all(
        names.map(async (name) => {
          const bytes = readFileSync(join(laterFolder, name))
          const page = end === 'docx' ? await readDocx(bytes) : null
          const text = page
            ? DocumentText.parse({ sha256: 'a', kind: 'docx', pageCount: 1, pages: [page] })
            : await read(bytes)
          const paper = later.find(({ id }) => name.startsWith(`${id}.`))
          if (!paper) throw new Error(`${name} has no labels.`)
          return scoreOf(text, paper)
        }),
      )
      expect(scores.flatMap(({ sure }) => sure)).toEqual([])
      const sum = (key: 'right' | 'all'): number => scores.reduce((all, score) => all + score[key], 0)
      expect(sum('right') / sum('all')).toBeGreaterThanOrEqual(0.98)
    },
  )

  it('is recognised from a scan', { timeout: 120_000 }, async () => {
    const scan = await createReader().read(readFileSync(join(folder, 'invoice-en-2.scan.jpg')))
    expect(scan).toMatchObject({ kind: 'image', failure: null })
    expect(plainText(scan)).toContain('MF/44821')
    expect(plainText(scan)).toContain('B07H4N2QKX')
  })
})
