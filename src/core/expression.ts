const mostInClass = 30

/** Thrown where an expression holds what is not known here, or says too little. */
export class Unknown extends Error {}

export function unknown(): never {
  throw new Unknown()
}

/** One unit of an expression: a character out of `chars` (null: any) or a group; a test of the place has neither. */
export interface Unit {
  readonly kind: 'char' | 'group' | 'place'
  readonly chars: readonly string[] | null
  readonly end: number
}

const plain = /[a-z \u4e00-\u9fff]/
const digits = Array.from({ length: 10 }, (_, digit) => String(digit))
const place = { kind: 'place', chars: null } as const

const isCounted = (sign: string): boolean => sign !== '' && '?*+{'.includes(sign)

/** The source of a regular expression as its units, groups and counts, each read where it is needed. */
export class Source {
  readonly text: string
  readonly #options = new Map<number, number[]>()
  readonly #close = new Map<number, number>()
  readonly top: readonly number[]

  constructor(text: string) {
    this.text = text
    const top = [0]
    const open: { at: number; options: number[] }[] = []
    for (let at = 0; at < text.length; at += 1) {
      const char = text.charAt(at)
      if (char === '\\') at += 1
      else if (char === '[') at = this.#classEnd(at) - 1
      else if (char === '|') (open.at(-1)?.options ?? top).push(at + 1)
      else if (char === '(') open.push({ at, options: [at + 1] })
      else if (char === ')') {
        const group = open.pop() ?? unknown()
        this.#options.set(group.at, group.options)
        this.#close.set(group.at, at)
      }
    }
    if (open.length > 0) unknown()
    this.top = top
  }

  /** Where each option of the group at a place begins. */
  options(at: number): readonly number[] {
    const starts = this.#options.get(at) ?? unknown()
    const [, ...rest] = starts
    return this.text.startsWith('(?:', at) ? [at + 3, ...rest] : starts
  }

  /** Plain letters that stand once each, one after another. */
  letters(at: number): string {
    let end = at
    while (plain.test(this.text.charAt(end))) end += 1
    return this.text.slice(at, isCounted(this.text.charAt(end)) ? Math.max(at, end - 1) : end)
  }

  unit(at: number): Unit {
    const char = this.text.charAt(at)
    if (char === '(') {
      const end = (this.#close.get(at) ?? unknown()) + 1
      if (this.text.charAt(at + 1) !== '?' || this.text.charAt(at + 2) === ':')
        return { kind: 'group', chars: null, end }
      return /^\(\?(?:<?[=!])/.test(this.text.slice(at, at + 4)) ? { ...place, end } : unknown()
    }
    if (char === '[') {
      const end = this.#classEnd(at)
      return { kind: 'char', chars: this.#members(at + 1, end - 1), end }
    }
    if (char === '\\') return this.#escape(at)
    if (char === '^' || char === '$') return { ...place, end: at + 1 }
    if (char === '.') return { kind: 'char', chars: null, end: at + 1 }
    if ('*+?{}]'.includes(char) || (char >= '\ud800' && char <= '\udfff')) unknown()
    return { kind: 'char', chars: [char.toLowerCase()], end: at + 1 }
  }

  /** How often the unit before a place may stand, and where what follows begins. */
  times(at: number): { min: number; isRepeated: boolean; end: number } {
    const once = { min: 1, isRepeated: false, end: at }
    if (!isCounted(this.text.charAt(at))) return once
    const found = /^(?:[?*+]|\{(\d{1,4})(,)?(\d{0,4})\})\??/.exec(this.text.slice(at, at + 12))
    if (found === null) return once
    const [sign, least, comma, most] = found
    const end = at + sign.length
    if (least === undefined)
      return { min: sign.startsWith('+') ? 1 : 0, isRepeated: !sign.startsWith('?'), end }
    return { min: Number(least), isRepeated: Number(comma === undefined ? least : most || 2) > 1, end }
  }

  #classEnd(at: number): number {
    for (let end = at + 1; end < this.text.length; end += 1) {
      if (this.text.charAt(end) === '\\') end += 1
      else if (this.text.charAt(end) === ']') return end + 1
    }
    return unknown()
  }

  #escape(at: number): Unit {
    const char = this.text.charAt(at + 1)
    if (char === 'b' || char === 'B') return { ...place, end: at + 2 }
    if (char === 'd') return { kind: 'char', chars: digits, end: at + 2 }
    if (char === 'p' || char === 'P')
      return { kind: 'char', chars: null, end: this.text.indexOf('}', at) + 1 || unknown() }
    if (char !== '' && 'swSWD'.includes(char)) return { kind: 'char', chars: null, end: at + 2 }
    if (char === 'n') return { kind: 'char', chars: ['\n'], end: at + 2 }
    if (char === '' || /[\p{L}\p{N}]/iu.test(char)) unknown()
    return { kind: 'char', chars: [char], end: at + 2 }
  }

  /** The characters of a class, lower case; null for one of too many. */
  #members(from: number, to: number): string[] | null {
    const words = this.text.slice(from, to)
    if (words.startsWith('^') || /\\[pPswSWD]|[\ud800-\udfff]/.test(words)) return null
    const members: string[] = []
    for (const [whole, first, last] of words.matchAll(/(\\?[^])(?:-(\\?[^]))?/g)) {
      if (last === undefined)
        members.push(...(first?.startsWith('\\') ? (new Source(first).unit(0).chars ?? unknown()) : [whole]))
      else if (whole.includes('\\')) unknown()
      else {
        const start = whole.charCodeAt(0)
        const end = whole.charCodeAt(2)
        if (end - start > mostInClass) return null
        for (let code = start; code <= end; code += 1) members.push(String.fromCharCode(code))
      }
    }
    return members.length > mostInClass ? null : members.map((one) => one.toLowerCase())
  }
}
