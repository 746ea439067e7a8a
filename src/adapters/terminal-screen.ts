import { clearLine, cursorTo, type Interface } from 'node:readline'
import { writeOut } from './terminal-face.ts'
import { wrap } from './terminal-wrap.ts'

const widest = 88

/** What people see: wrapped text above the line that is being typed. Words and numbers only, no colour. */
export interface Screen {
  /** `verbatim` lines follow the text and are never wrapped, so that they can be copied whole. */
  print(text: string, verbatim?: readonly string[]): Promise<void>
  /** Shows that it is the seller's turn. */
  ask(): void
  /** The seller's turn is over. */
  taken(): void
}

/** `live` is true where a person sits at a real terminal; elsewhere nothing is redrawn. */
export function createScreen(
  reader: Interface,
  output: NodeJS.WriteStream | NodeJS.WritableStream,
  live: boolean,
): Screen {
  let open = true
  let asking = false
  reader.on('close', () => {
    open = false
  })
  const columns = (): number => Math.min(('columns' in output && output.columns) || 80, widest)

  return {
    async print(text, verbatim = []) {
      if (live) {
        cursorTo(output, 0)
        clearLine(output, 0)
      }
      await writeOut(
        output,
        `${[...(text === '' ? [] : [wrap(text, columns())]), ...verbatim].join('\n')}\n\n`,
      )
      if (live && open && (asking || reader.line !== '')) reader.prompt(true)
    },
    ask() {
      asking = true
      if (live && open) reader.prompt()
    },
    taken() {
      asking = false
    },
  }
}
