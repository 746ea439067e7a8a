/** The three streams that a verb may use. */
export interface Io {
  readonly stdin: NodeJS.ReadStream | NodeJS.ReadableStream
  readonly stdout: NodeJS.WriteStream | NodeJS.WritableStream
  readonly stderr: NodeJS.WritableStream
}

/** A verb: its arguments in, its exit code out. 0 fine, 1 findings or not ready, 2 wrong use or unreadable input. */
export type Verb = (args: string[], io: Io) => Promise<number>

/** Wrong use, told to the person in one line; the command then exits with 2. */
export class WrongUse extends Error {}

/** False where the reader is slower than the writer. */
export const printLine = (io: Io, line: string): boolean => io.stdout.write(`${line}\n`)

/** One clear line on standard error. */
export const complain = (io: Io, line: string): void =>
  void io.stderr.write(`${line.replaceAll(/\s*\n\s*/g, ' ')}\n`)
