import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** The rows of a table: what, where, shown by. */
const rows = readFileSync('docs/where.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| (?!What \||---)/.test(line))
  .map((line) => line.slice(2, -2).split(' | '))

const paths = (cell: string): string[] =>
  [...cell.matchAll(/`((?:src|test|prompts|docs)\/[^`]+)`/g)].map((hit) => hit[1] ?? '')

describe('what it does, where it lives, what shows it', () => {
  it('is a table of three cells a row', () => {
    expect(rows.length).toBeGreaterThan(200)
    expect(rows.filter((cells) => cells.length !== 3)).toEqual([])
  })

  it('names only what is there', () => {
    const named = readFileSync('docs/where.md', 'utf8')
    expect(paths(named).filter((path) => !existsSync(path))).toEqual([])
  })

  it('names a place for each promise, and a test or what is not kept', () => {
    const bare = rows.filter(
      ([, where = '', shown = '']) =>
        paths(where).length === 0 ||
        (!paths(shown).some((path) => path.startsWith('test/')) && !/\*\*(?:missing|partly)\*\*/.test(shown)),
    )
    expect(bare).toEqual([])
  })

  it('quotes words that stand in the tests', () => {
    const quoted = [
      ...readFileSync('docs/where.md', 'utf8').matchAll(/`(test\/[^`]+)`((?: “[^”]+”,?)+)/g),
    ].flatMap(([, path = '', words = '']) =>
      [...words.matchAll(/“([^”]+)”/g)].map(([, word = '']) => ({ path, word })),
    )
    expect(quoted.length).toBeGreaterThan(150)
    const lost = quoted.filter(({ path, word }) => !readFileSync(path, 'utf8').includes(word))
    expect(lost).toEqual([])
  })
})
