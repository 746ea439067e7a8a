import { PassThrough } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { stripVTControlCharacters } from 'node:util'
import stringWidth from 'fast-string-width'
import { describe, expect, it } from 'vitest'
import { humanFace } from '../../src/adapters/terminal-human.ts'
import type { Face, Input } from '../../src/adapters/terminal-face.ts'

const [pasteStart, pasteEnd] = ['\u001B[200~', '\u001B[201~']

/** A person at a real terminal of forty columns. */
function atTerminal(): {
  face: Face
  types: (keys: string) => void
  seen: () => string
  taken: Input[]
  left: Promise<void>
} {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input })
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 40 })
  let shown = ''
  output.on('data', (chunk: Buffer) => {
    shown += chunk.toString('utf8')
  })
  const face = humanFace({
    input,
    output,
    words: (text) => text.zh,
    resume: 'npm run -s chat -- --data "my cases"',
  })
  const taken: Input[] = []
  const left = (async () => {
    for await (const each of face.inputs()) taken.push(each)
  })()
  return { face, types: (keys) => void input.write(keys), seen: () => shown, taken, left }
}

const typedLines = (taken: readonly Input[]): string[] =>
  taken.map((each) => (each.kind === 'text' ? each.text : each.kind))

describe('a real terminal', () => {
  it('asks for marked pastes and takes one, however slowly it comes, as one message', async () => {
    const { face, types, seen, taken, left } = atTerminal()
    types(`${pasteStart}Dear seller,\r\r`)
    await pause(200)
    types(`your listing was removed.\rRegards${pasteEnd}`)
    await pause(200)
    expect(taken).toEqual([])
    types('\r')
    await pause(200)
    face.close()
    await left
    expect(typedLines(taken)).toEqual(['Dear seller,\n\nyour listing was removed.\nRegards'])
    expect(seen()).toContain('\u001B[?2004h')
    expect(seen().indexOf('\u001B[?2004l')).toBeGreaterThan(0)
  })

  it('takes an unmarked paste that ends its last line as one message, and typed lines one by one', async () => {
    const { face, types, taken, left } = atTerminal()
    types('one\rtwo\rthree\r')
    await pause(200)
    types('four\r')
    await pause(200)
    types('five\r')
    await pause(200)
    face.close()
    await left
    expect(typedLines(taken)).toEqual(['one\ntwo\nthree', 'four', 'five'])
  })

  it('says on Ctrl-C how to come back, in a line that can be copied whole, and drops what was being typed', async () => {
    const { types, seen, taken, left } = atTerminal()
    types('half a sen\u0003')
    await left
    expect(taken).toEqual([])
    expect(seen()).toContain('\nnpm run -s chat -- --data "my cases"\n')
  })

  it('keeps to the columns, uses no colour, and shows the prompt again under a message that came unasked', async () => {
    const { face, types, seen, left } = atTerminal()
    await face.settled({ case: 'c1', step: 'start', missing: [], lang: 'zh' }, 'opening')
    types('半句话')
    const text =
      '先别急着提交。把亚马逊的通知完整粘贴过来，我先帮您看清楚是谁投诉、要什么材料、什么时候截止。'
    const choices = [{ id: 'q=a', label: '品牌方投诉了我的链接，需要授权书或者供应商开的发票' }]
    await face.show({ text, lang: 'zh', step: 'start', choices, files: [] }, [])
    const plain = stripVTControlCharacters(seen().replaceAll('\u001B[1G', '\n'))
    expect(Math.max(...plain.split(/[\r\n]+/).map((row) => stringWidth(row)))).toBeLessThanOrEqual(40)
    expect(
      seen()
        .split('\u001B[')
        .filter((part) => /^[\d;]*m/.test(part)),
    ).toEqual([])
    expect(plain.trimEnd()).toMatch(/> 半句话$/)
    face.close()
    await left
  })
})
