import { spawn, type ChildProcessByStdio } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import { createInterface } from 'node:readline'
import { program } from '../program.ts'
import { ChatOut } from '../../src/adapters/terminal-lines.ts'

export type Input = { readonly text: string } | { readonly choose: string } | { readonly now: string }
export type Message = Extract<ChatOut, { kind: 'message' }>
export type Idle = Extract<ChatOut, { kind: 'idle' }>

/** What came out between an input and its idle line. */
export interface Reply {
  readonly messages: readonly Message[]
  readonly idle: Idle
}

/** A coach in a process of its own, spoken to over its pipes. */
export class Coach {
  readonly #process: ChildProcessByStdio<Writable, Readable, null>
  readonly #exited: Promise<number | null>
  #waiting: PromiseWithResolvers<Reply | null> | null = null
  #spoken = Promise.withResolvers<void>()
  #messages: Message[] = []

  constructor(given: { data: string; caseId?: string | undefined; main?: string | undefined }) {
    const args = ['chat', '--jsonl', '--data', given.data, '--lang', 'zh']
    if (given.caseId !== undefined) args.push('--case', given.caseId)
    const { MASTER_KEY: _key, MASTER_KEY_FILE: _file, ...env } = process.env
    const stdio: ['pipe', 'pipe', 'inherit'] = ['pipe', 'pipe', 'inherit']
    this.#process = spawn(process.execPath, [given.main ?? program, ...args], { stdio, env })
    this.#process.stdin.on('error', () => undefined) // it was killed while we wrote
    const { promise, resolve } = Promise.withResolvers<number | null>()
    this.#exited = promise
    this.#process.on('close', (code) => {
      this.#waiting?.resolve(null)
      this.#waiting = null
      resolve(code)
    })
    createInterface({ input: this.#process.stdout }).on('line', (line) => this.#take(line))
  }

  /** Everything up to the idle line, or null when the process died first. */
  send(input: Input): Promise<Reply | null> {
    if (this.#waiting) throw new Error('One input at a time.')
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return Promise.resolve(null)
    this.#waiting = Promise.withResolvers()
    this.#spoken = Promise.withResolvers()
    this.#process.stdin.write(`${JSON.stringify(input)}\n`)
    return this.#waiting.promise
  }

  /** Resolves with the first line after the last input: the message is out, and perhaps not yet noted as sent. */
  speaks(): Promise<void> {
    return this.#spoken.promise
  }

  async kill(): Promise<void> {
    this.#process.kill('SIGKILL')
    await this.#exited
  }

  /** Ends the input and waits for a clean end. */
  async close(): Promise<void> {
    this.#process.stdin.end()
    const code = await this.#exited
    if (code !== 0) throw new Error(`The coach ended with ${code}.`)
  }

  #take(line: string): void {
    let out: ChatOut
    try {
      out = ChatOut.parse(JSON.parse(line))
    } catch (cause) {
      if (this.#process.signalCode !== null || this.#process.killed) return // half a line of the dead
      throw new Error('The coach printed a line that is not of its protocol.', { cause })
    }
    this.#spoken.resolve()
    if (out.kind === 'message') this.#messages.push(out)
    else if (out.kind === 'error') throw new Error(`The coach complains: ${out.text}`)
    else {
      const messages = this.#messages
      this.#messages = []
      this.#waiting?.resolve({ messages, idle: out })
      this.#waiting = null
    }
  }
}
