import type { Outgoing } from '../ports.ts'
import type { Lang, Text } from '../core/text.ts'

/** What the person or program at the terminal gave. */
export type Input =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'choose'; readonly id: string }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'now'; readonly at: number }
  | { readonly kind: 'bad'; readonly why: Text }

/** Where the session stands once an input has been dealt with. */
export interface Where {
  readonly case: string
  readonly step: string
  readonly missing: readonly string[]
  readonly lang: Lang | null
}

/** A file handed to the seller, and where it now lies. */
export interface SavedFile {
  readonly name: string
  readonly path: string
  /** Empty for a file that is no text. */
  readonly text: string
}

/** One way of speaking through a terminal: lines for people, or JSON lines for programs. */
export interface Face {
  /** What was given, in order, until the input ends. */
  inputs(): AsyncIterable<Input>
  show(message: Outgoing, files: readonly SavedFile[]): Promise<void>
  complain(why: Text): Promise<void>
  /** The last input, or the opening, is dealt with and all of its replies are out. */
  settled(where: Where, after: 'opening' | 'input'): Promise<void>
  close(): void
}

/** Resolves when the text has left for the reader; rejects when nobody reads any more. */
export async function writeOut(output: NodeJS.WritableStream, text: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  output.write(text, (error) => (error ? reject(error) : resolve()))
  await promise
}
