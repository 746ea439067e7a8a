import type { Interface } from 'node:readline'
import { createQueue, type Queue } from './terminal-queue.ts'

/** Lines closer together than this were pasted, not typed. */
const quietMs = 120
const [pasteOn, pasteOff] = ['\u001B[?2004h', '\u001B[?2004l']

/**
 * What was typed or pasted, a paste as one message. Where the terminal marks pastes (bracketed paste) the marks
 * decide; elsewhere a short silence does. A last line without its line end waits for Enter.
 */
export function joinLines(
  reader: Interface,
  input: NodeJS.ReadableStream,
  terminal: NodeJS.WritableStream | null,
): Queue<string> {
  const queue = createQueue<string>()
  let held: string[] = []
  let pasting = false
  let closed = false
  let timer: NodeJS.Timeout | undefined

  function flush(): void {
    clearTimeout(timer)
    const text = held.join('\n')
    held = []
    if (text.trim() !== '') queue.push(text)
    else if (terminal && !closed) reader.prompt()
  }

  function wait(): void {
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (held.length > 0 && !pasting && reader.line === '') flush()
    }, quietMs)
  }

  reader.on('line', (line) => {
    held.push(line)
    wait()
  })
  reader.on('close', () => {
    closed = true
    terminal?.write(pasteOff)
    if (held.length > 0) flush()
    clearTimeout(timer)
    queue.close()
  })
  if (terminal) {
    terminal.write(pasteOn)
    input.on('keypress', (_: unknown, key: { name?: string } | undefined) => {
      if (key?.name === 'paste-start') pasting = true
      if (key?.name !== 'paste-end') return
      pasting = false
      wait()
    })
  }
  return queue
}
