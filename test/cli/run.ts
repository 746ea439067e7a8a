import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { cli } from '../../src/cli.ts'

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
  /** Each line of the output as JSON. */
  readonly json: () => Record<string, unknown>[]
}

/** One command line, run in this process. */
export async function run(args: string[], input: string | Buffer = ''): Promise<Ran> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const [out, err] = [collect(stdout), collect(stderr)]
  const code = await cli(args, {
    stdin: Readable.from(input.length === 0 ? [] : [Buffer.from(input)]),
    stdout,
    stderr,
  })
  const text = out()
  const json = (): Record<string, unknown>[] =>
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
  return { code, out: text, err: err(), json }
}

function collect(stream: PassThrough): () => string {
  const chunks: Buffer[] = []
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  return () => Buffer.concat(chunks).toString('utf8')
}

export const tempFolder = (): string => mkdtempSync(join(tmpdir(), 'coach-'))

export function tempFile(name: string, content: string | Uint8Array): string {
  const path = join(tempFolder(), name)
  writeFileSync(path, content)
  return path
}
