import { deflateSync } from 'node:zlib'

/** A PDF of our own hand, page by page: what the file is to hold is written out, so that it can also be wrong. */
export function pdfOf(
  contents: readonly (string | Uint8Array)[],
  more: { info?: string; resources?: string } = {},
): Buffer {
  const kids = contents.map((_, i) => `${4 + i * 2} 0 R`).join(' ')
  const objects: Buffer[] = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(`<< /Type /Pages /Kids [${kids}] /Count ${contents.length} >>`),
    Buffer.from(`<< ${more.info ?? '/Producer (Till 3)'} >>`),
  ]
  for (const [i, content] of contents.entries()) {
    const packed = typeof content === 'string' ? deflateSync(content) : content
    const fonts = '/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>'
    objects.push(
      Buffer.from(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << ${fonts} ${more.resources ?? ''} >> /Contents ${5 + i * 2} 0 R >>`,
      ),
      streamOf(packed, '/Filter /FlateDecode'),
    )
  }
  return joined(objects)
}

export function streamOf(bytes: Uint8Array, entries: string): Buffer {
  return Buffer.concat([
    Buffer.from(`<< /Length ${bytes.length} ${entries} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ])
}

/** Objects from number 1, the first of them the catalogue, the third what is told of the file. */
export function joined(objects: readonly Buffer[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  let at = parts[0]?.length ?? 0
  const places: number[] = []
  for (const [i, object] of objects.entries()) {
    places.push(at)
    const whole = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')])
    parts.push(whole)
    at += whole.length
  }
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 3 0 R >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(parts)
}

export interface Written {
  readonly x: number
  readonly y: number // from the top
  readonly text: string
  readonly size?: number
}

/** What draws these words where they are said to stand. */
export function drawing(words: readonly Written[]): string {
  const shown = words.map(({ x, y, text, size = 11 }) => {
    const safe = text.replaceAll(/[\\()]/g, (sign) => `\\${sign}`)
    return `/F1 ${size} Tf 1 0 0 1 ${x} ${842 - y} Tm (${safe}) Tj`
  })
  return `BT\n${shown.join('\n')}\nET`
}

/** A page in any letters: the font is named and not put in, and a table says which letter each code is. */
export function unicodePdf(words: readonly Written[], info = '/Producer (Till 3)'): Buffer {
  const shown = words.map(({ x, y, text, size = 11 }) => {
    const codes = Array.from(text, (letter) =>
      (letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0'),
    ).join('')
    return `/F1 ${size} Tf 1 0 0 1 ${x} ${842 - y} Tm <${codes}> Tj`
  })
  const content = deflateSync(`BT\n${shown.join('\n')}\nET`)
  const ranges = Array.from({ length: 256 }, (_, high) => {
    const start = high.toString(16).padStart(2, '0')
    return `<${start}00> <${start}ff> <${start}00>`
  })
  const blocks = [0, 100, 200].map((from) => {
    const part = ranges.slice(from, from + 100)
    return `${part.length} beginbfrange\n${part.join('\n')}\nendbfrange`
  })
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange ${blocks.join('\n')} endcmap end end`
  return joined([
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from('<< /Type /Pages /Kids [4 0 R] /Count 1 >>'),
    Buffer.from(`<< ${info} >>`),
    Buffer.from(
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 6 0 R >> >> /Contents 5 0 R >>',
    ),
    streamOf(content, '/Filter /FlateDecode'),
    Buffer.from(
      '<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /Identity-H /DescendantFonts [7 0 R] /ToUnicode 8 0 R >>',
    ),
    Buffer.from(
      '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /W [32 126 500] /FontDescriptor 9 0 R >>',
    ),
    streamOf(deflateSync(map), '/Filter /FlateDecode'),
    Buffer.from(
      '<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 859 /Descent -141 /CapHeight 683 /StemV 80 >>',
    ),
  ])
}
