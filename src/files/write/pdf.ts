import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import PDFDocument from 'pdfkit'
import type { Paper, PaperBlock } from '../../core/export/paper.ts'
import { here } from '../read/here.ts'
import { fitting } from './fitting.ts'

type Sheet = PDFKit.PDFDocument
type Table = Extract<PaperBlock, { kind: 'table' }>

const margin = 54
const gap = 6
const size = { title: 16, heading: 12, text: 10, small: 8 }
const lineGap = 2

const noLetter = {
  en: '□ stands for a character that this PDF has no letter for; the Word file has it.',
  zh: '□ 表示本 PDF 字体里没有的字符，Word 文件里有。',
}

/** The document as a PDF whose text can be searched and copied; of the fonts it holds only the letters it uses. */
export async function writePdf(paper: Paper): Promise<Uint8Array> {
  const [regular, bold] = await Promise.all([fontFile('regular'), fontFile('bold')])
  const sheet = new PDFDocument({
    size: 'A4',
    margins: { top: margin, bottom: margin, left: margin, right: margin },
    bufferPages: true,
    autoFirstPage: false,
    lang: paper.lang === 'zh' ? 'zh-CN' : 'en',
    displayTitle: true,
    info: {
      Title: paper.title.replaceAll('\n', ' '),
      Creator: 'Appeal Coach',
      CreationDate: new Date(`${paper.day}T00:00:00Z`),
    },
  })
  const bytes = collected(sheet)
  sheet.registerFont('regular', regular).registerFont('bold', bold)
  sheet.on('pageAdded', () => sheet.font('regular'))
  sheet.addPage()
  const letters = fitting(fontkitOf(sheet))
  const shown = (text: string): string => letters.shown(text)
  sheet.font('bold').fontSize(size.title).text(shown(paper.title), { lineGap })
  sheet.moveDown(0.6)
  for (const block of paper.blocks) writeBlock(sheet, block, shown)
  if (letters.isLacking())
    sheet.moveDown(1).font('regular').fontSize(size.small).text(noLetter[paper.lang], margin)
  numberPages(sheet, paper.mark)
  sheet.end()
  return bytes
}

function writeBlock(sheet: Sheet, block: PaperBlock, shown: (text: string) => string): void {
  sheet.x = margin
  switch (block.kind) {
    case 'heading':
      needs(sheet, 60)
      sheet.moveDown(0.6).font('bold').fontSize(size.heading).text(shown(block.text), { lineGap })
      sheet.moveDown(0.2)
      return
    case 'lines':
      sheet.font('regular').fontSize(size.text)
      for (const line of block.lines) sheet.text(shown(line), { lineGap, paragraphGap: 3 })
      return
    case 'table':
      writeTable(sheet, block, shown)
  }
}

function writeTable(sheet: Sheet, { head, widths, rows }: Table, shown: (text: string) => string): void {
  const whole = widths.reduce((sum, width) => sum + width, 0)
  const columns = widths.map((width) => ((sheet.page.width - 2 * margin) * width) / whole)
  const header = (): void => writeRow(sheet, head.map(shown), columns, 'bold')
  needs(sheet, 80)
  header()
  for (const cells of rows.flatMap((row) => piecesOf(row.map(shown)))) {
    if (heightOf(sheet, cells, columns, 'regular') > roomIn(sheet)) {
      sheet.addPage()
      header()
    }
    writeRow(sheet, cells, columns, 'regular')
  }
  sheet.x = margin
}

/** A cell that would fill a page goes on in further rows, because a row stands on one page. */
const mostInCell = 450

function piecesOf(cells: readonly string[]): string[][] {
  const parts = cells.map(
    (text) => text.match(new RegExp(`[^]{1,${mostInCell}}(?:(?<=\\s)|$)|[^]{1,${mostInCell}}`, 'gu')) ?? [''],
  )
  const count = Math.max(...parts.map(({ length }) => length))
  return Array.from({ length: count }, (_, i) => parts.map((part) => part[i]?.trim() ?? ''))
}

function heightOf(sheet: Sheet, cells: readonly string[], columns: readonly number[], font: string): number {
  sheet.font(font).fontSize(size.text - 1)
  const heights = cells.map((text, i) => sheet.heightOfString(text, { width: inner(columns[i]), lineGap }))
  return Math.max(...heights) + gap
}

function writeRow(sheet: Sheet, cells: readonly string[], columns: readonly number[], font: string): void {
  const height = heightOf(sheet, cells, columns, font)
  const top = sheet.y
  let left = margin
  for (const [i, text] of cells.entries()) {
    sheet.text(text, left, top + gap / 2, { width: inner(columns[i]), lineGap, height: height + 1 })
    left += columns[i] ?? 0
  }
  const bottom = top + height
  sheet.moveTo(margin, bottom).lineTo(left, bottom).lineWidth(0.4).strokeColor('#bbbbbb').stroke()
  sheet.y = bottom
}

const inner = (column: number | undefined): number => (column ?? 0) - gap

const roomIn = (sheet: Sheet): number => sheet.page.height - margin - sheet.y

function needs(sheet: Sheet, height: number): void {
  if (roomIn(sheet) < height) sheet.addPage()
}

/** The mark and the number of each page, written once it is known how many there are. */
function numberPages(sheet: Sheet, mark: string | null): void {
  const { count } = sheet.bufferedPageRange()
  for (let page = 0; page < count; page += 1) {
    sheet.switchToPage(page)
    sheet.page.margins = { top: 0, bottom: 0, left: margin, right: margin }
    const line = { width: sheet.page.width - 2 * margin, align: 'center', lineBreak: false } as const
    sheet.font('regular').fontSize(size.small).fillColor('#666666')
    sheet.text(`${page + 1} / ${count}`, margin, sheet.page.height - margin / 2 - 6, line)
    if (mark !== null) sheet.text(mark, margin, margin / 2 - 4, line)
    sheet.fillColor('#000000')
  }
}

export async function collected(sheet: Sheet): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const part of sheet) parts.push(part as Uint8Array)
  return Buffer.concat(parts)
}

type Weight = 'regular' | 'bold'

const fonts = new Map<Weight, Promise<Buffer>>()

export function fontFile(weight: Weight): Promise<Buffer> {
  const known = fonts.get(weight)
  if (known) return known
  const require = createRequire(join(here, 'fonts.js'))
  const path =
    weight === 'bold'
      ? require.resolve('@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf')
      : require.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf')
  const read = readFile(path)
  fonts.set(weight, read)
  return read
}

/** What the package's own types leave out. */
function fontkitOf(sheet: Sheet): { hasGlyphForCodePoint(code: number): boolean } {
  sheet.font('regular')
  return (sheet as unknown as { _font: { font: { hasGlyphForCodePoint(code: number): boolean } } })._font.font
}
