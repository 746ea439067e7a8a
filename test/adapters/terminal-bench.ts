import { createHash } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { createTerminal, type TerminalOptions, terminalSession } from '../../src/adapters/terminal.ts'
import { humanFace } from '../../src/adapters/terminal-human.ts'
import { jsonlFace } from '../../src/adapters/terminal-jsonl.ts'
import { readGiven } from '../../src/files/read-text.ts'
import { saveExport } from '../../src/files/save-export.ts'
import type { Bench } from '../contract/adapter.ts'

export interface TerminalBench extends Bench {
  readonly folder: string
  readonly ended: Promise<void>
  readonly input: PassThrough
  readonly now: () => number
}

/** A terminal on pretend streams. `face` decides how the seller's acts are written down. */
export function terminalBench(face: 'human' | 'jsonl', over: Partial<TerminalOptions> = {}): TerminalBench {
  const [input, output] = [new PassThrough(), new PassThrough()]
  const folder = mkdtempSync(join(tmpdir(), 'coach-'))
  let shown = ''
  let dealt = 0
  let expected = 0
  let ahead = 0
  output.on('data', (chunk: Buffer) => {
    shown += chunk.toString('utf8')
  })
  const now = (): number => ahead
  const adapter = createTerminal({
    face: (words) => {
      const made =
        face === 'human'
          ? humanFace({ input, output, words, resume: 'npm run -s chat' })
          : jsonlFace(input, output, words)
      return {
        ...made,
        async settled(where, after) {
          await made.settled(where, after)
          if (after === 'input') dealt += 1
        },
      }
    },
    clock: { now, moveTo: (at) => void (ahead = at) },
    deliver: async () => {},
    where: async () => ({ case: 'c1', step: 'start', missing: ['the notice'], lang: null }),
    readFile: readGiven,
    keepFile: async (bytes) => ({ sha256: createHash('sha256').update(bytes).digest('hex'), caseId: '1' }),
    saveFile: (file) => saveExport(join(folder, 'exports'), file),
    ...over,
  })
  const put = (line: string): void => {
    expected += 1
    input.write(`${line}\n`)
  }
  const act = (human: string, jsonl: object): void => put(face === 'human' ? human : JSON.stringify(jsonl))
  const choices = (): { id: string }[] =>
    shown
      .split('\n')
      .flatMap((line) =>
        line.startsWith('{') ? ((JSON.parse(line) as { choices?: { id: string }[] }).choices ?? []) : [],
      )
  return {
    adapter,
    sessionId: terminalSession,
    folder,
    ended: adapter.ended,
    input,
    now,
    says: (text) => act(text, { text }),
    picks: (place) =>
      face === 'human' ? put(String(place + 1)) : put(JSON.stringify({ choose: choices()[place]?.id })),
    sendsFile(name, bytes) {
      const path = join(folder, name)
      writeFileSync(path, bytes)
      act(`/file ${path}`, { file: path })
    },
    seen: () => shown,
    async quiet() {
      while (dealt < expected) await new Promise((resolve) => setTimeout(resolve, 2))
    },
  }
}
