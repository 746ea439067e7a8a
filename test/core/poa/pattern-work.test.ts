import { describe, expect, it } from 'vitest'
import { hostileTexts } from './pattern-samples.ts'
import { searchAll } from './pattern-steps.ts'
import { workOf } from './pattern-work.ts'

const again = 'begins again at every place of one run'
const several = 'repeats what can be read in several ways'

/** Patterns that some text makes slow without bound, with what is said of each. */
const bad: readonly (readonly [RegExp, string])[] = [
  [/(a+)+$/, again],
  [/(?:a|a)*$/, several],
  [/^(?:a|aa)*c/, several],
  [/^(?:a*)*b/, several],
  [/^(?:\w+\s?)*$/, again],
  [/\w+\s*\w+x/, again],
  [/^\w*\w*x/, again],
  [/[^.]*foo[^.]*bar/, again],
  [/\bfoo\b[^.]*\bbar\b/, again],
  [/\s+$/, again],
  [/^[\s#*]*foo/m, again],
  [/\d[\d,]*%/, again],
  [/(?:\w+ ){0,3}foo/, again],
  [/^(?:\w+ ?){0,3}x/, again],
  [/foo(?=.*bar)/, again],
  [/(?<=\w+ )foo/, 'has no upper bound in a lookbehind'],
]

/** Patterns whose work at one place has a bound, with the most steps it may come to. */
const good: readonly (readonly [RegExp, number])[] = [
  [/foo|bar/, 20],
  [/^\s*$/, 10],
  [/foo\w*/, 10],
  [/(?<!\w)\w+@/, 20],
  [/\b\w+@/, 20],
  [/^[ \t]*#+ /m, 20],
  [/^\s*(\w+)\s*=/, 40],
  [/"[^"\n]*"/, 20],
  [/"[^"\n]{1,600}"/, 20],
  [/\d+(?:,\d{3})*/, 20],
  [/^(?:ab?)*c/, 40],
  [/(?<![\d,])\d[\d,]{0,11}%/, 60],
  [/[^.]{0,60}foo[^.]{0,60}bar/i, 10_000],
  [/\b(?:we|i)\b[^.;]{0,40}\b(?:asked|told|removed)\b/i, 1000],
  [/(?:[A-Z]\w{0,20} ){1,6}Ltd/, 500],
  [/(\d{1,2})([-/])(\d{1,2})\2(\d{4})/, 40],
]

describe('the work of a pattern', () => {
  it.each(bad)('%s has no bound', (pattern, problem) => {
    expect(workOf(pattern.source, pattern.flags).problems.join('\n')).toContain(problem)
  })

  it.each(good)('%s has one', (pattern, steps) => {
    const work = workOf(pattern.source, pattern.flags)
    expect(work.problems).toEqual([])
    expect(work.steps).toBeLessThanOrEqual(steps)
  })

  it('grows with every bounded repetition of what can be read in several ways', () => {
    // The blank may be left out, so capitals can be cut into words in as many ways as one likes.
    expect(workOf('(?:[A-Z]\\w{0,20} ?){1,6}Ltd', '').steps).toBeGreaterThan(1e6)
    expect(workOf('(?:a|a){0,9}b', '').steps).toBeGreaterThan(2 ** 9)
    expect(workOf('x[^.]{0,60}a[^.]{0,60}b[^.]{0,60}c', '').steps).toBeGreaterThan(60 ** 3 / 8)
  })

  it('is never less than a search takes', () => {
    for (const [{ source, flags }] of good) {
      const { steps: most } = workOf(source, flags)
      for (const text of hostileTexts(source, flags, 400)) {
        const { steps } = searchAll(source, flags, text)
        expect([source, text, steps / (text.length + 1) <= most]).toEqual([source, text, true])
      }
    }
  })

  it('is found by a search that grows like its square where there is no bound', () => {
    const steps = (length: number): number => searchAll('\\s+$', '', `${' '.repeat(length)}x`).steps
    expect(steps(400) / steps(100)).toBeGreaterThan(12)
    const guarded = (length: number): number => searchAll('(?<!\\s)\\s+$', '', `${' '.repeat(length)}x`).steps
    expect(guarded(400) / guarded(100)).toBeLessThan(4.4)
  })
})

describe('the search that counts', () => {
  const patterns = [...bad.slice(5), ...good].map(([pattern]) => pattern)
  it.each(patterns)('%s: finds what the engine finds', (pattern) => {
    for (const text of hostileTexts(pattern.source, pattern.flags, 60)) {
      const native = Array.from(text.matchAll(new RegExp(pattern.source, `g${pattern.flags}`)))
        .filter((hit) => hit[0] !== '')
        .map((hit) => ({ start: hit.index, end: hit.index + hit[0].length }))
      expect(searchAll(pattern.source, pattern.flags, text).found).toEqual(native)
    }
  })
})
