import { Undeliverable } from '../ports.ts'

/** Where sealed files lie, by path. It knows neither their keys nor whose they are. */
export interface Shelf {
  /** All of the bytes, safely, or an error and nothing that could be read. */
  write(path: string, bytes: Uint8Array): Promise<void>
  read(path: string): Promise<Uint8Array | null>
  /** The paths that begin so. */
  list(start: string): AsyncIterable<string>
  /** By the shelf's own clock; null where there is none. */
  writtenAt(path: string): Promise<number | null>
  /** Nothing where there is none. */
  remove(path: string): Promise<void>
  /** Clears away what writers left that died half-way before `before`; answers how much. */
  tidy(before: number): Promise<number>
}

/** The shelf does not do what it should; whoever deletes tries for longer than where a letter is refused. */
export function shelfError(words: string, cause: unknown): Error {
  const error = new Undeliverable(words, { isUnreachable: true })
  error.cause = cause
  return error
}
