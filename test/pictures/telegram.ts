import { piecesOf } from '../../src/adapters/telegram/pieces.ts'
import type { Said } from './talk.ts'
import { box, type Drawn, type Look, paragraph, picture, type Styled, words } from './svg.ts'

// A chat as a phone shows it: each piece that the adapter would send, in a bubble, and its buttons under it.

const width = 420
const [margin, padding, inner] = [10, 11, 330]

type Shown = Extract<ReturnType<typeof piecesOf>[number], { kind: 'text' }>

export function telegramPicture(talk: readonly Said[], title: string): string {
  const parts: string[] = [head()]
  let y = 62
  const add = ({ svg, height }: Drawn): void => {
    parts.push(svg)
    y += height + 8
  }
  for (const said of talk) {
    if (said.by === 'seller') add(bubble(plain(said.text), y, true))
    else
      for (const piece of piecesOf({ ...said.message, files: [] })) {
        if (piece.kind !== 'text') continue
        add(bubble(styled(piece.formatted), y, false))
        for (const row of piece.keyboard?.inline_keyboard ?? []) {
          y -= 4
          add(buttons(row, y))
        }
      }
  }
  return picture(width, y + 4, title, '#d9e4ce', parts.join('\n'))
}

const head = (): string =>
  [
    box(0, 0, width, 52, 'fill="#fff"'),
    '<circle cx="30" cy="26" r="17" fill="#4b8fd0"/>',
    words(30, 31, 'AC', 'button light'),
    words(58, 23, 'Appeal Coach', 'name'),
    words(58, 40, 'bot', 'small'),
  ].join('\n')

const plain = (text: string): Styled[] => text.split('\n').map((line) => ({ text: line, look: 'plain' }))

const looks: Readonly<Record<string, Look>> = { bold: 'bold', italic: 'italic', pre: 'mono' }

/** The lines of a text, each in the look of the span that it begins. */
function styled({ text, entities }: Shown['formatted']): Styled[] {
  let offset = 0
  return text.split('\n').map((line) => {
    const at = offset
    offset += line.length + 1
    const span = entities.find((one) => one.offset <= at && at < one.offset + one.length)
    return { text: line, look: looks[span?.type ?? ''] ?? 'plain' }
  })
}

function bubble(lines: readonly Styled[], y: number, isSeller: boolean): Drawn {
  const x = isSeller ? width - margin - inner - 2 * padding : margin
  const { svg, height } = paragraph(lines, x + padding, y + 6, inner)
  const ground = box(
    x,
    y,
    inner + 2 * padding,
    height + 14,
    `rx="13" fill="${isSeller ? '#e6fbd3' : '#fff'}"`,
  )
  return { svg: `${ground}\n${svg}`, height: height + 14 }
}

function buttons(row: readonly { readonly text: string }[], y: number): Drawn {
  const each = (inner + 2 * padding - 4 * (row.length - 1)) / row.length
  const svg = row.map(({ text }, at) => {
    const x = margin + at * (each + 4)
    return `${box(x, y, each, 30, 'rx="8" fill="#6f8a68"')}\n${words(x + each / 2, y + 20, text, 'button light')}`
  })
  return { svg: svg.join('\n'), height: 30 }
}
