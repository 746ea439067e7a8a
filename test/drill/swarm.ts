import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'

/** Processes of the real program; one that ends is started again at once. */
export class Swarm {
  readonly #env: Readonly<Record<string, string | undefined>>
  readonly #children: ChildProcess[] = []
  readonly #size: number
  #isOver = false

  constructor(size: number, env: Readonly<Record<string, string>>) {
    this.#size = size
    this.#env = { PATH: process.env['PATH'], ...env }
  }

  async start(): Promise<void> {
    await Promise.all(Array.from({ length: this.#size }, (_, at) => this.#run(at)))
  }

  /** One of them, as chance has it. */
  kill(chance: number): void {
    this.#children[Math.floor(chance * this.#size)]?.kill('SIGKILL')
  }

  stop(): void {
    this.#isOver = true
    for (const child of this.#children) child.kill('SIGKILL')
  }

  #run(at: number): Promise<void> {
    const child = spawn(process.execPath, [join(import.meta.dirname, '../../src/main.ts'), 'serve'], {
      env: this.#env,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    this.#children[at] = child
    child.once('exit', () => {
      if (!this.#isOver) setTimeout(() => void this.#run(at), 20)
    })
    return new Promise((resolve) => child.stdout?.once('data', () => resolve()))
  }
}
