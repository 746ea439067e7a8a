import { Session } from 'node:inspector/promises'
import { type AST, RegExpParser } from '@eslint-community/regexpp'

/** Units of work, by what did it: a file of the source, a pattern, or a method of the language. */
export type Work = ReadonlyMap<string, number>

/**
 * Counts work instead of time, so that the same text always costs the same. Of our own code, how often each block was
 * entered; of the language, the characters handed to patterns and searched by strings, and the elements gone through by
 * lists. Start it before the code is loaded that is to be counted.
 */
export class Counter {
  readonly #session = new Session()
  readonly #folder: string

  /** `folder` is the part of the address that tells the code to be counted. */
  constructor(folder: string) {
    this.#folder = folder
  }

  async start(): Promise<void> {
    this.#session.connect()
    await this.#session.post('Profiler.enable')
    await this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  }

  stop(): void {
    this.#session.disconnect()
  }

  async count<T>(run: () => T): Promise<{ result: T; work: Work }> {
    await this.#session.post('Profiler.takePreciseCoverage')
    const natives = new Natives()
    let result: T
    try {
      natives.watch()
      result = run()
    } finally {
      natives.restore()
    }
    const taken = await this.#session.post('Profiler.takePreciseCoverage')
    const work = natives.counts()
    for (const { url, functions } of taken.result) {
      const [, file] = url.split(this.#folder)
      if (file === undefined) continue
      const blocks = functions.flatMap(({ ranges }) => ranges).reduce((sum, { count }) => sum + count, 0)
      work.set(file, (work.get(file) ?? 0) + blocks)
    }
    return { result, work }
  }
}

type Method = (this: unknown, ...given: unknown[]) => unknown
type Cost = (self: { length: number }, given: unknown[], result: unknown) => number

const length: Cost = (self) => self.length
// From V8's thirteenth character on a piece of a string is a view of it.
const piece: Cost = (_, __, result) => 1 + Math.min(12, (result as string).length)
const searched: Cost = (self, [what, from], result) => {
  const start = typeof from === 'number' ? from : 0
  const end = typeof result === 'number' && result >= 0 ? result : result === true ? start : self.length
  return Math.abs(end - start) + 1 + (typeof what === 'string' ? what.length : 0)
}

const onStrings: Record<string, Cost> = {
  indexOf: searched,
  includes: length,
  lastIndexOf: (self, given, result) =>
    given.length > 1 ? Math.abs(Number(given[1]) - Number(result)) + 1 : self.length - Number(result),
  startsWith: (_, [what]) => String(what).length,
  endsWith: (_, [what]) => String(what).length,
  slice: piece,
  substring: piece,
  ...Object.fromEntries(
    ['replace', 'replaceAll', 'split', 'trim', 'trimStart', 'trimEnd', 'toLowerCase', 'toUpperCase']
      .concat('normalize', 'repeat', 'localeCompare')
      .map((name) => [name, length]),
  ),
}
const copied: Cost = (_, __, result) => (result as { length: number }).length
const onLists: Record<string, Cost> = {
  slice: copied,
  concat: copied,
  flat: copied,
  ...Object.fromEntries(
    ['includes', 'indexOf', 'lastIndexOf', 'join', 'reverse', 'toReversed', 'shift', 'unshift', 'splice']
      .concat('toSpliced', 'fill', 'with', 'toSorted', 'sort')
      .map((name) => [name, length]),
  ),
}

/** The methods of strings, lists and patterns, replaced by ones that count while a piece of work runs. */
class Natives {
  readonly #undo: (() => void)[] = []
  readonly #methods = new Map<string, number>()
  readonly #patterns = new Map<string, number>()

  watch(): void {
    for (const [name, cost] of Object.entries(onStrings))
      this.#replace('string', String.prototype, name, cost)
    for (const [name, cost] of Object.entries(onLists)) this.#replace('list', Array.prototype, name, cost)
    const iterators = [[], new Set(), new Map()].map(
      (one) => Object.getPrototypeOf(one[Symbol.iterator]()) as object,
    )
    iterators.forEach((iterator) => this.#replace('list', iterator, 'next', () => 1))
    const counts = this.#patterns
    const exec = Reflect.get(RegExp.prototype, 'exec') as Method
    this.#set(RegExp.prototype, 'exec', function counted(this: RegExp, text: string) {
      const from = this.global || this.sticky ? this.lastIndex : 0
      const hit = exec.call(this, text) as RegExpExecArray | null
      counts.set(this.source, (counts.get(this.source) ?? 0) + handed(this, from, hit, text))
      return hit
    })
  }

  restore(): void {
    // Not by an iterator, which would count itself.
    while (this.#undo.length > 0) this.#undo.pop()?.()
  }

  counts(): Map<string, number> {
    const all = new Map(this.#methods)
    for (const [source, count] of this.#patterns) all.set(`/${source}/`, count)
    return all
  }

  #replace(kind: string, holder: object, name: string, cost: Cost): void {
    const counts = this.#methods
    const method = Reflect.get(holder, name) as Method
    const key = `${kind}.${name}`
    let count = 0
    this.#set(holder, name, function counted(this: { length: number }, ...given: unknown[]) {
      const result = method.apply(this, given)
      count += cost(this, given, result)
      return result
    })
    this.#undo.push(() => counts.set(key, count))
  }

  #set(holder: object, name: string, method: unknown): void {
    const own = Object.getOwnPropertyDescriptor(holder, name)
    if (own === undefined) return
    Object.defineProperty(holder, name, { ...own, value: method })
    this.#undo.push(() => Object.defineProperty(holder, name, own))
  }
}

/** The characters a search went over: to the end of what it found, or all that was left. */
function handed(pattern: RegExp, from: number, hit: RegExpExecArray | null, text: string): number {
  if (hit !== null) return Math.max(1, hit.index + hit[0].length - from)
  return pattern.sticky || isAnchored(pattern) ? 1 : text.length - from + 1
}

// A search of all matches goes by a copy of the pattern, so they are known by their source.
const anchored = new Map<string, boolean>()

/** True for a pattern that can match at the start of a text only. */
function isAnchored({ source, unicode, multiline }: RegExp): boolean {
  const known = anchored.get(source)
  if (known !== undefined) return known && !multiline
  const told = beginsAnchored(new RegExpParser().parsePattern(source, 0, source.length, { unicode }))
  anchored.set(source, told)
  return told && !multiline
}

const beginsAnchored = ({ alternatives }: { alternatives: readonly AST.Alternative[] }): boolean =>
  alternatives.every(({ elements: [first] }) => {
    if (first?.type === 'Group' || first?.type === 'CapturingGroup') return beginsAnchored(first)
    return first?.type === 'Assertion' && first.kind === 'start'
  })
