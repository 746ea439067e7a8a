import { clearLine, createInterface, cursorTo } from 'node:readline'
import type { Button } from '../core/effect.ts'
import type { Text } from '../core/text.ts'
import { numbered, picked } from './terminal-choices.ts'
import { type Face, type Input, writeOut } from './terminal-face.ts'
import { joinLines } from './terminal-paste.ts'
import { pathIn } from './terminal-path.ts'
import { wrap } from './terminal-wrap.ts'

const widest = 88
const prompt = '> '
const saved: Text = { en: 'File saved:', zh: '文件已保存：' }
const goodbye = (command: string): Text => ({
  en: `Everything is kept. To go on later: ${command}`,
  zh: `内容都已保存。下次继续：${command}`,
})

/** The face for people. It uses words and numbers only, no colour. */
export function humanFace(
  input: NodeJS.ReadStream | NodeJS.ReadableStream,
  output: NodeJS.WriteStream | NodeJS.WritableStream,
  text: (t: Text) => string,
  resume: string,
): Face {
  const live = 'isTTY' in output && output.isTTY === true && 'isTTY' in input && input.isTTY === true
  const reader = createInterface({
    input,
    output,
    terminal: live,
    prompt,
    crlfDelay: Infinity,
    historySize: 50,
  })
  const lines = joinLines(reader, input, live ? output : null)
  let offered: Button[] = []
  let stale = false
  let open = true
  const columns = (): number => Math.min(('columns' in output && output.columns) || 80, widest)

  /** Prints above the line that is being typed. */
  async function print(words: string): Promise<void> {
    if (live) {
      cursorTo(output, 0)
      clearLine(output, 0)
    }
    await writeOut(output, `${wrap(words, columns())}\n\n`)
    if (live && open && reader.line !== '') reader.prompt(true)
  }

  reader.on('close', () => {
    open = false
  })
  // Ctrl-C throws away the line being typed, nothing else.
  reader.on('SIGINT', () => {
    lines.close()
    reader.close()
  })

  return {
    async *inputs() {
      for await (const typed of lines) yield meant(typed)
      await print(text(goodbye(resume)))
    },
    async show(message, files) {
      if (stale) offered = []
      stale = false
      const list = numbered(message.choices, offered.length + 1)
      offered = [...offered, ...message.choices]
      const paths = files.map((file) => `${text(saved)} ${file.path}`)
      await print([message.text, list, ...paths].filter((part) => part !== '').join('\n\n'))
    },
    complain: (why) => print(text(why)),
    async settled() {
      stale = true
      if (live && open) reader.prompt()
    },
    close: () => reader.close(),
  }

  function meant(typed: string): Input {
    const path = pathIn(typed)
    if (path !== null) return { kind: 'file', path }
    const choice = picked(typed, offered)
    return choice ? { kind: 'choose', id: choice.id } : { kind: 'text', text: typed }
  }
}
