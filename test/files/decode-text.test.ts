import { describe, expect, it } from 'vitest'
import { decodeText } from '../../src/files/decode-text.ts'

const hex = (digits: string): Uint8Array => Uint8Array.from(Buffer.from(digits.replaceAll(' ', ''), 'hex'))
const utf16 = (text: string, big: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le')
  return big ? bytes.swap16() : bytes
}

describe('the text in a file', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode('发票 café'), '发票 café'],
    ['UTF-8 with its mark', hex('efbbbf e58f91'), '发'],
    ['UTF-16 LE with its mark', hex('fffe d153'), '发'],
    ['UTF-16 BE with its mark', hex('feff 53d1'), '发'],
    ['UTF-16 LE without a mark', utf16('发票 No. 7\r\n', false), '发票 No. 7\r\n'],
    ['UTF-16 BE without a mark', utf16('发票 No. 7\r\n', true), '发票 No. 7\r\n'],
    ['GB18030', hex('c4fabac3a3acc7ebcce1b9a9b7a2c6b1a1a3'), '您好，请提供发票。'],
    ['GB18030, two characters', hex('b7a2c6b1'), '发票'],
    ['Big5', hex('b1 7a a6 6e a1 41 bd d0 b4 a3 a8 d1 b5 6f b2 bc a1 43'), '您好，請提供發票。'],
    [
      'Shift_JIS',
      hex('90bf 8b81 8f91 82f0 92f1 8f6f 82b5 82c4 82ad 82be 82b3 82a2 8142'),
      '請求書を提出してください。',
    ],
    ['windows-1252', hex('436166e9 20 93 6e61ef7665 94 20 80 35'), 'Café “naïve” €5'],
  ])('%s', (_, bytes, text) => {
    expect(decodeText(bytes)).toBe(text)
  })

  it.each([
    ['nothing', hex('')],
    ['a PNG', hex('89504e470d0a1a0a0000000d')],
    ['a PDF', new TextEncoder().encode('%PDF-1.7\nall of this could be read as text')],
    ['a ZIP or DOCX', hex('504b0304140000')],
    ['an executable', hex('7f454c460201010000000000000000000300')],
    [
      'UTF-8 with a byte lost',
      Buffer.concat([
        new TextEncoder().encode('附上发票和授权书'),
        hex('e58f'),
        new TextEncoder().encode('。'),
      ]),
    ],
    ['control characters', hex('0102030405060708')],
  ])('is null for %s', (_, bytes) => {
    expect(decodeText(bytes)).toBeNull()
  })
})
