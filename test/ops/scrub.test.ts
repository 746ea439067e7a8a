import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createLog } from '../../src/ops/log.ts'
import { hidden, passwordsIn, scrubber } from '../../src/ops/scrub.ts'

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-'
const word = (minLength: number, maxLength = minLength + 20): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...Array.from(letters)), minLength, maxLength })
const hex = fc.string({
  unit: fc.constantFrom(...Array.from('0123456789abcdef')),
  minLength: 64,
  maxLength: 64,
})

/** What is planted, and the part of it that must not be found again. */
interface Planted {
  readonly text: string
  readonly core: string
}
const whole = (secret: fc.Arbitrary<string>): fc.Arbitrary<Planted> =>
  secret.map((text) => ({ text, core: text }))
const after = (head: string, tail: string, secret: fc.Arbitrary<string>): fc.Arbitrary<Planted> =>
  secret.map((core) => ({ text: `${head}${core}${tail}`, core }))

/** Secrets that show by themselves what they are. */
const shaped = fc.oneof(
  whole(fc.tuple(fc.integer({ min: 100_000, max: 9_999_999_999 }), word(30)).map((parts) => parts.join(':'))),
  whole(
    fc
      .tuple(fc.constantFrom('xoxb-', 'xoxp-', 'xoxe.xoxp-', 'xapp-'), word(12))
      .map((parts) => parts.join('')),
  ),
  whole(word(20).map((rest) => `sk-${rest}`)),
  after('Bearer ', '', word(12)),
  after('redis://coach:', '@db.example:6379/0', word(8)),
  after('rediss://:', '@db.example', word(8)),
  whole(hex),
  whole(hex.map((text) => text.toUpperCase())),
)
/** Any text can be a password; such a one is known by its value. */
const valued = fc.string({ unit: 'grapheme', minLength: 6, maxLength: 40 })

interface Failure {
  readonly error: Error
}
/** An error whose message, properties and causes go as deep as the dice say, with the secret at the bottom. */
const failureWith = (secret: string): fc.Arbitrary<Failure> =>
  fc
    .tuple(fc.string(), fc.string(), fc.nat(4), fc.constantFrom('message', 'property', 'stack'))
    .map(([before, behind, depth, where]) => {
      const error = new Error(where === 'message' ? `${before}${secret}${behind}` : before)
      if (where === 'property') Object.assign(error, { config: { url: [`${before}${secret}${behind}`] } })
      if (where === 'stack') error.stack = `${before}${secret}${behind}`
      let outer = error
      for (let level = 0; level < depth; level += 1)
        outer =
          level % 2 === 0
            ? new Error(behind, { cause: outer })
            : Object.assign(new Error(before), { error: outer })
      return { error: outer }
    })

function logged(what: string, about: object, known: readonly string[]): string {
  let text = ''
  const log = createLog('debug', { write: (line: string) => void (text += line) }, known)
  log.debug(what, about)
  log.error(what, { err: (about as Partial<Failure>).error, ...about })
  return text
}

it('lets no secret through that shows what it is, whatever stands around it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      shaped,
      fc.string({ unit: 'binary' }),
      (before, { text, core }, behind) => {
        const scrubbed = scrubber()(`${before}${text}${behind}`)
        expect(scrubbed).not.toContain(core)
        expect(scrubbed).toContain(hidden)
      },
    ),
    { numRuns: 400 },
  )
})

it('lets no known value through, raw, in JSON, in an address, or beside another that overlaps it', () => {
  fc.assert(
    fc.property(
      fc.array(valued, { minLength: 1, maxLength: 4 }),
      fc.string(),
      fc.nat(5),
      (secrets, between, cut) => {
        const glued = secrets.map((secret) => `${secret}${secret.slice(cut)}`).join(between)
        const scrub = scrubber(secrets)
        for (const text of [glued, JSON.stringify({ glued }), JSON.stringify([JSON.stringify([glued])])]) {
          const left = scrub(text).replaceAll(hidden, '\u0000')
          for (const secret of secrets) expect(left).not.toContain(secret)
        }
        for (const secret of secrets) expect(scrub(encodeURIComponent(secret))).toBe(hidden)
      },
    ),
  )
})

it('writes no secret into the log, however deep errors nest', () => {
  fc.assert(
    fc.property(
      fc
        .oneof(shaped, after('', '', valued))
        .chain((planted) => fc.tuple(fc.constant(planted), failureWith(planted.text))),
      ([{ text, core }, failure]) => {
        const told = logged(`failed: ${text}`, failure, [core]).replaceAll(hidden, '\u0000')
        for (const line of told.split('\n').filter((one) => one !== '')) {
          expect(line).not.toContain(core)
          expect(line).not.toContain(JSON.stringify(core).slice(1, -1))
        }
      },
    ),
    { numRuns: 120 },
  )
})

it('leaves plain words alone', () => {
  const text =
    '{"time":"2026-11-30T04:00:00.000Z","reason":"Telegram 403","msg":"a letter was not delivered yet"}'
  expect(scrubber(['123456:abc', 'short'])(text)).toBe(text)
})

it.each([
  ['redis://:p%40ss%2Fword@host:6379', ['p%40ss%2Fword', 'p@ss/word']],
  ['redis://user:one-two@a,redis://user:three-4@b', ['one-two', 'one-two', 'three-4', 'three-4']],
  ['redis+sentinel://:se%cret@h/main', ['se%cret', 'se%cret']],
  ['redis+sentinel://h/main?sentinel=watch:dog%21,h2', ['dog%21', 'dog!']],
  ['redis://host:6379', []],
])('finds the passwords in %s', (address, passwords) => {
  expect(passwordsIn(address)).toEqual(passwords)
})
