import { spawn, type ChildProcess } from 'node:child_process'
import { program as real } from '../program.ts'

/** Processes of the real program; one that ends is started again at once. */
export class Swarm {
  readonly #env: Readonly<Record<string, string | undefined>>
  readonly #children: ChildProcess[] = []
  /** Those that serve; to kill one that is only starting shows nothing, and where starting is slow nothing else would die. */
  readonly #serving = new Set<ChildProcess>()
  readonly #size: number
  readonly #program: string
  #isOver = false

  constructor(size: number, env: Readonly<Record<string, string>>, program = real) {
    this.#size = size
    this.#env = { PATH: process.env['PATH'], ...env }
    this.#program = program
  }

  async start(): Promise<void> {
    await Promise.all(Array.from({ length: this.#size }, (_, at) => this.#run(at)))
  }

  /** One that serves, as chance has it; false where none does. */
  kill(chance: number): boolean {
    const serving = [...this.#serving]
    const child = serving[Math.floor(chance * serving.length)]
    if (!child) return false
    this.#serving.delete(child)
    return child.kill('SIGKILL')
  }

  stop(): void {
    this.#isOver = true
    for (const child of this.#children) child.kill('SIGKILL')
  }

  #run(at: number): Promise<void> {
    const child = spawn(process.execPath, [this.#program, 'serve'], {
      env: this.#env,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    this.#children[at] = child
    child.once('exit', () => {
      this.#serving.delete(child)
      if (!this.#isOver) setTimeout(() => void this.#run(at), 20)
    })
    return new Promise((resolve) =>
      child.stdout?.once('data', () => {
        this.#serving.add(child)
        resolve()
      }),
    )
  }
}
