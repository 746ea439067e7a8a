import { expect, it } from 'vitest'
import { DocumentText, plainText } from '../../../src/core/evidence/document-text.ts'

const box = { x: 0, y: 0, w: 10, h: 10 }

it('gives the text of a document as it would have been pasted', () => {
  const page = (number: number, ...texts: string[]) => ({
    number,
    width: 100,
    height: 100,
    source: 'text',
    lines: texts.map((text) => ({ text, box, confidence: 1 })),
  })
  const read = DocumentText.parse({
    sha256: 'a',
    kind: 'pdf',
    pageCount: 2,
    pages: [page(1, 'INVOICE', 'No. 7'), page(2, 'Total 12')],
  })
  expect(plainText(read)).toBe('INVOICE\nNo. 7\n\nTotal 12')
  expect(read).toMatchObject({ signals: [], failure: null })
})
