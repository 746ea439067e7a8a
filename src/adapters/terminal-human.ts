import { createInterface } from 'node:readline'
import type { Text } from '../core/text.ts'
import { createOffer } from './terminal-choices.ts'
import type { Face, Input } from './terminal-face.ts'
import { joinLines } from './terminal-paste.ts'
import { pathIn } from './terminal-path.ts'
import { createScreen } from './terminal-screen.ts'

const prompt = '> '
const saved: Text = { en: 'Saved as a file:', zh: '已保存为文件：' }
const goodbye: Text = { en: 'Everything is kept. To go on later:', zh: '内容都已保存。下次继续：' }

export interface HumanFaceOptions {
  readonly input: NodeJS.ReadStream | NodeJS.ReadableStream
  readonly output: NodeJS.WriteStream | NodeJS.WritableStream
  readonly words: (text: Text) => string
  /** The command that goes on where the seller left. */
  readonly resume: string
}

/** The face for people. */
export function humanFace({ input, output, words, resume }: HumanFaceOptions): Face {
  const live = isTerminal(input) && isTerminal(output)
  const reader = createInterface({
    input,
    output,
    terminal: live,
    prompt,
    crlfDelay: Infinity,
    historySize: 50,
  })
  const lines = joinLines(reader, input, live ? output : null)
  const screen = createScreen(reader, output, live)
  const offer = createOffer()

  // Ctrl-C throws away the line being typed, nothing else.
  reader.on('SIGINT', () => {
    lines.close()
    reader.close()
  })

  function meant(typed: string): Input {
    const path = pathIn(typed)
    if (path !== null) return { kind: 'file', path }
    const choice = offer.picked(typed)
    return choice ? { kind: 'choose', id: choice.id } : { kind: 'text', text: typed }
  }

  return {
    async *inputs() {
      for await (const typed of lines) {
        screen.taken()
        yield meant(typed)
      }
      await screen.print(words(goodbye), [resume])
    },
    async show({ text, choices, copy }, files) {
      if (copy) return screen.print('', [text])
      const list = offer.list(choices)
      const parts = [text, list, files.length > 0 ? words(saved) : '']
      return screen.print(
        parts.filter((part) => part !== '').join('\n\n'),
        files.map(({ path }) => path),
      )
    },
    complain: (why) => screen.print(words(why)),
    async settled() {
      offer.turn()
      screen.ask()
    },
    close: () => reader.close(),
  }
}

const isTerminal = (stream: object): boolean => 'isTTY' in stream && stream.isTTY === true
