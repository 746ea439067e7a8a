import { EventEmitter } from 'node:events'
import { writeSync } from 'node:fs'

/**
 * Standard output or error for a command that prints and ends: what is written has left when the call returns, and the
 * machinery of streams, which costs a tenth of an empty process, is not loaded.
 */
export class DirectOutput extends EventEmitter implements NodeJS.WritableStream {
  readonly writable = true
  readonly #descriptor: number

  constructor(descriptor: number) {
    super()
    this.#descriptor = descriptor
  }

  write(content: string | Uint8Array): boolean {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    let at = 0
    while (at < bytes.length) at += this.#some(bytes.subarray(at))
    return true
  }

  end(content?: string | Uint8Array | (() => void)): this {
    if (content !== undefined && typeof content !== 'function') this.write(content)
    return this
  }

  #some(bytes: Uint8Array): number {
    try {
      return writeSync(this.#descriptor, bytes)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : null
      // A reader that left early (`| head`) is no fault of ours.
      if (code === 'EPIPE') process.exit()
      if (code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5) // a full pipe that does not block
      return 0
    }
  }
}
