import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Paper, PaperBlock } from '../../core/export/paper.ts'

/** A program on any machine has these or puts its own in their place. */
const font = { ascii: 'Calibri', hAnsi: 'Calibri', eastAsia: 'Microsoft YaHei', cs: 'Arial' }
const grey = '666666'
/** An A4 page between its margins, in twentieths of a point. */
const pageWidth = 9638

/** The document as a Word file: headings, paragraphs and tables, and nothing that runs. */
export async function writeDocx(paper: Paper): Promise<Uint8Array> {
  const { title, mark, lang, blocks } = paper
  const document = new Document({
    title: title.replaceAll('\n', ' '),
    creator: 'Appeal Coach',
    styles: {
      default: {
        document: {
          run: { font, size: 21, language: { value: lang === 'zh' ? 'zh-CN' : 'en-US', eastAsia: 'zh-CN' } },
        },
        title: {
          run: { font, size: 30, bold: true, color: '000000' },
          paragraph: { spacing: { after: 160 } },
        },
        heading1: { run: { font, size: 24, bold: true, color: '000000' } },
      },
    },
    sections: [
      {
        properties: { page: { margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 } } },
        ...(mark !== null && { headers: { default: new Header({ children: [paragraph(mark, 'small')] }) } }),
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [
                  new TextRun({
                    children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
                    size: 16,
                    color: grey,
                  }),
                ],
              }),
            ],
          }),
        },
        children: [
          ...title
            .split('\n')
            .map((text) => new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(text)] })),
          ...blocks.flatMap(blockOf),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}

function blockOf(block: PaperBlock): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_1,
          spacing: { before: 200, after: 80 },
          keepNext: true,
          children: [new TextRun(block.text)],
        }),
      ]
    case 'lines':
      return block.lines.map((line) => paragraph(line))
    case 'table':
      return [tableOf(block)]
  }
}

function paragraph(text: string, look: 'plain' | 'bold' | 'small' = 'plain'): Paragraph {
  const runs = text.split('\n').map(
    (line, i) =>
      new TextRun({
        text: line,
        ...(i > 0 && { break: 1 }),
        ...(look === 'bold' && { bold: true }),
        ...(look === 'small' && { size: 16, color: grey }),
      }),
  )
  return new Paragraph({ spacing: { after: look === 'plain' ? 80 : 40 }, children: runs })
}

function tableOf({ head, widths, rows }: Extract<PaperBlock, { kind: 'table' }>): Table {
  const whole = widths.reduce((sum, width) => sum + width, 0)
  const columns = widths.map((width) => Math.round((pageWidth * width) / whole))
  const row = (cells: readonly string[], isHead: boolean): TableRow =>
    new TableRow({
      tableHeader: isHead,
      children: cells.map(
        (text, i) =>
          new TableCell({
            width: { size: columns[i] ?? 0, type: WidthType.DXA },
            margins: { top: 40, bottom: 40, left: 80, right: 80 },
            children: [paragraph(text, isHead ? 'bold' : 'plain')],
          }),
      ),
    })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: pageWidth, type: WidthType.DXA },
    columnWidths: columns,
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  })
}
