import { fstatSync } from 'node:fs'
import { styleText } from 'node:util'
import type { Io } from './io.ts'

type Color = 'red' | 'yellow' | 'cyan' | 'green' | 'dim' | 'bold'

/** How text output may look: in a terminal as wide as it is and with colour, anywhere else plain and unbroken. */
export interface Look {
  /** The columns that a line may take, or null where nothing is broken. */
  readonly columns: number | null
  paint(color: Color, text: string): string
  /** The text as rows that fit, each after the indent. */
  rows(text: string, indent: string): string[]
}

export const plain: Look = {
  columns: null,
  paint: (_, text) => text,
  rows: (text, indent) => text.split('\n').map((row) => (row === '' ? '' : indent + row)),
}

/** Colour only where the terminal has it; Node asks NO_COLOR, FORCE_COLOR and TERM for us. */
export async function lookOf({ stdout }: Io): Promise<Look> {
  const terminal = terminalOf(stdout)
  if (terminal === null) return plain
  const { wrap } = await import('../adapters/terminal-wrap.ts')
  const columns = Math.min(Math.max(terminal.columns || 80, 24), 80)
  const hasColors = terminal.hasColors()
  return {
    columns,
    paint: (color, text) => (hasColors ? styleText(color, text, { validateStream: false }) : text),
    rows: (text, indent) =>
      wrap(text, columns - indent.length)
        .split('\n')
        .map((row) => (row === '' ? '' : indent + row)),
  }
}

/** What is no stream of Node's writes straight to the descriptor; Node's own stream then knows the terminal behind it. */
function terminalOf(stdout: Io['stdout']): NodeJS.WriteStream | null {
  if ('isTTY' in stdout) return stdout.isTTY ? stdout : null
  if ('_writableState' in stdout || !fstatSync(1).isCharacterDevice()) return null
  return process.stdout.isTTY ? process.stdout : null
}

/** What would move the cursor, change colours or turn the direction of writing becomes a blank. */
export const harmless = (text: string): string =>
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  text.replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, ' ')
