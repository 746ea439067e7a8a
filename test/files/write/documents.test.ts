import { getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { exhibitIndex } from '../../../src/core/export/exhibit-index.ts'
import type { Paper } from '../../../src/core/export/paper.ts'
import { planPaper, reviewPaper } from '../../../src/core/export/plan-paper.ts'
import { newCase } from '../../../src/core/session.ts'
import { readDocx } from '../../../src/files/read/docx.ts'
import { writeFileOf } from '../../../src/files/make-file.ts'
import { readySession } from '../../core/team/ready-session.ts'

const ready = readySession('terminal:test').cases['1']!
const day = '2026-11-30'
const hash = 'ab'.repeat(32)

/** A sofa with papers that were read from files; the second has no file. */
const withFiles = {
  ...ready,
  evidence: ready.evidence.map((entry, i) =>
    i === 1
      ? entry
      : {
          ...entry,
          source: {
            sha256: hash,
            part: 1,
            typeWords: null,
            pages: [1],
            fields: [],
            goods: [],
            file: '发票 1.pdf',
          },
        },
  ),
}

async function pdfText(bytes: Uint8Array): Promise<{ text: string; pages: number }> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  let text = ''
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    text += items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
  }
  return { text: text.replaceAll(/\s+/g, ''), pages: pdf.numPages }
}

const bare = (text: string): string => text.replaceAll(/\s+/g, '')
const wordsOf = ({ blocks }: Paper): string[] =>
  blocks.flatMap((block) =>
    block.kind === 'heading' ? [block.text] : block.kind === 'lines' ? block.lines : block.rows.flat(),
  )

const papers: readonly (readonly [string, Paper])[] = [
  ['the plan', planPaper(ready, 'en', day)],
  ['the plan in Chinese', planPaper(ready, 'zh', day)],
  ['the review copy', reviewPaper(ready, day)],
  ['the exhibit index', exhibitIndex(withFiles, day)],
]

describe.each(papers)('%s', (name, paper) => {
  it('is whole as a PDF of few bytes that has a letter for each sign', async () => {
    const bytes = await writeFileOf({ as: 'pdf', paper })
    const { text } = await pdfText(bytes)
    for (const words of wordsOf(paper)) expect(text).toContain(bare(words))
    expect(text).not.toContain('□')
    expect(text.includes('不要提交')).toBe(name === 'the review copy' || name === 'the exhibit index')
    expect(bytes.length).toBeLessThan(120_000)
  })

  it('is whole as a Word file', async () => {
    const bytes = await writeFileOf({ as: 'docx', paper })
    const lines = await readDocx(bytes)
    const text = bare(lines.lines.map((line) => line.text).join('\n'))
    // A row is one line of what is read, so the lines of its cells stand beside one another.
    for (const words of wordsOf(paper).flatMap((cell) => cell.split('\n')))
      expect(text).toContain(bare(words))
    expect(bytes.length).toBeLessThan(60_000)
  })
})

it('says of each exhibit its file, its hash and what it shows', () => {
  const rows = exhibitIndex(withFiles, day).blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows : [],
  )
  expect(rows).toHaveLength(ready.evidence.filter(({ leftOut }) => leftOut === null).length)
  expect(rows[0]).toEqual([
    '1',
    expect.any(String),
    `发票 1.pdf\nSHA-256 ${hash}`,
    '正文没有引用 / not cited',
  ])
  expect(rows[1]?.[2]).toContain('no file here')
  expect(rows[2]?.[3]).toMatch(/^\[8\] On 21 November 2026 we wrote .*\(exhibit 3\)\.$/)
})

describe('an odd case', () => {
  it('with nothing in it is a page that says so', async () => {
    const kase = newCase('1', 0, 'zh')
    for (const paper of [planPaper(kase, 'en', day), reviewPaper(kase, day), exhibitIndex(kase, day)])
      for (const as of ['pdf', 'docx'] as const)
        expect((await writeFileOf({ as, paper })).length).toBeGreaterThan(500)
    expect((await pdfText(await writeFileOf({ as: 'pdf', paper: exhibitIndex(kase, day) }))).text).toContain(
      '还没有附件',
    )
  })

  it('with 200 exhibits, endless words and letters of every script loses none', async () => {
    const [first] = withFiles.evidence
    const endless = { ...first!, id: 'e201', type: 'other' as const, name: 'y'.repeat(9000) }
    const name = `🎉 محمد שלום ${'長'.repeat(40)} ${'w'.repeat(90)} & <b> \ud800\u0007`
    const evidence = Array.from({ length: 200 }, (_, i) => ({
      ...first!,
      id: `e${i + 1}`,
      name,
      type: 'other' as const,
    }))
    const paper = exhibitIndex({ ...ready, evidence: [...evidence, endless] }, day)
    const pdf = await pdfText(await writeFileOf({ as: 'pdf', paper }))
    expect(pdf.text.match(/SHA-256/g)).toHaveLength(201)
    expect(pdf.text.match(/長/g)).toHaveLength(200 * 40)
    expect(pdf.text).toContain('表示本PDF字体里没有的字符')
    const docx = await readDocx(await writeFileOf({ as: 'docx', paper }))
    expect(docx.lines.filter((line) => line.text.includes('محمد שלום')).length).toBeGreaterThanOrEqual(200)
  })
})
