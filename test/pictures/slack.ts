import { piecesOf } from '../../src/adapters/slack/blocks.ts'
import type { Said } from './talk.ts'
import { box, type Drawn, paragraph, picture, size, type Styled, words } from './svg.ts'
import { widthIn } from './wrap.ts'

// A direct message in Slack: each post that the adapter would make, its sections and its rows of buttons.

const width = 520
const [margin, left] = [16, 62]
const inner = width - left - margin

export function slackPicture(talk: readonly Said[], title: string, you: string): string {
  const parts: string[] = [head()]
  let y = 58
  const add = ({ svg, height }: Drawn): void => {
    parts.push(svg)
    y += height
  }
  for (const said of talk) {
    if (said.by === 'seller') {
      parts.push(who(y, you, '#7a5195', false))
      y += 20
      add(paragraph(plain(asTyped(said.text)), left, y, inner))
      y += 14
      continue
    }
    for (const piece of piecesOf({ ...said.message, files: [] }, true)) {
      if (piece.kind !== 'post') continue
      parts.push(who(y, 'Appeal Coach', '#2f6db5', true))
      y += 20
      for (const block of piece.blocks) {
        add(
          block.type === 'section'
            ? paragraph(block.text.text.split('\n').map(styled), left, y, inner)
            : buttons(block.elements as Pressed[], y + 6),
        )
      }
      y += 14
    }
  }
  return picture(width, y + 4, title, '#fff', parts.join('\n'))
}

const head = (): string =>
  [
    box(0, 0, width, 44, 'fill="#4a154b"'),
    words(margin, 28, 'Appeal Coach', 'name light'),
    box(width - 76, 14, 60, 17, 'rx="8" fill="#6b3a6c"'),
    words(width - 46, 27, 'Messages', 'small light', ' text-anchor="middle"'),
  ].join('\n')

function who(y: number, name: string, colour: string, isApp: boolean): string {
  const after = left + widthIn(name, size * 1.05) + 6
  const app = isApp
    ? `${box(after, y + 2, 30, 14, 'rx="3" fill="#e4e4e6"')}\n${words(after + 15, y + 13, 'APP', 'small', ' text-anchor="middle"')}`
    : ''
  return [
    box(margin, y + 1, 36, 36, `rx="7" fill="${colour}"`),
    words(margin + 18, y + 24, isApp ? 'AC' : name.slice(0, 1), 'button light'),
    words(left, y + 14, name, 'name'),
    app,
  ].join('\n')
}

const plain = (text: string): Styled[] => text.split('\n').map((line) => ({ text: line, look: 'plain' }))

/** Slack keeps what begins with `/` for itself; a command is given through one word of ours. */
const asTyped = (text: string): string => text.replace(/^\/(?=[a-z])/, '/appeal ')

/** A line of Slack's markup as it looks. */
function styled(line: string): Styled {
  const [, mark = '', marked] = /^([*_])(.+)\1$/.exec(line) ?? []
  const look = mark === '*' ? 'bold' : mark === '_' ? 'italic' : 'plain'
  const text = (marked ?? line).replaceAll('\u200B', '')
  return { text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'), look }
}

interface Pressed {
  readonly text: { readonly text: string }
}

function buttons(elements: readonly Pressed[], y: number): Drawn {
  const out: string[] = []
  let [x, row] = [left, y]
  for (const { text } of elements) {
    const wide = widthIn(text.text, 14) + 26
    if (x > left && x + wide > width - margin) [x, row] = [left, row + 36]
    out.push(box(x, row, wide, 30, 'rx="6" fill="#fff" stroke="#b9babd"'))
    out.push(words(x + wide / 2, row + 20, text.text, 'button bold'))
    x += wide + 8
  }
  return { svg: out.join('\n'), height: row + 36 - y }
}
