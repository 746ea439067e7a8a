import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const rows = readFileSync('test/README.md', 'utf8')
  .split('\n')
  .map((line) => /^\| (?<row>\d+) \|.*\| (?<shown>[^|]+) \|$/.exec(line)?.groups)
  .flatMap((groups) => (groups ? [{ row: Number(groups['row']), shown: groups['shown'] ?? '' }] : []))

describe('the table of faults', () => {
  it('has every row, once, in order', () => {
    expect(rows.map(({ row }) => row)).toEqual(Array.from({ length: 55 }, (_, at) => at + 1))
  })

  it.each(rows)('row $row is shown by $shown', ({ shown }) => {
    const parts = shown.split(/(?=`)(?<=, )/)
    expect(parts.length).toBeGreaterThan(0)
    for (const part of parts) {
      const path = /^`(test\/[\w./-]+)`/.exec(part)?.[1]
      if (path === undefined) expect(part).toMatch(/npm run (?:drill|bench|attack)/)
      else {
        expect(existsSync(path), path).toBe(true)
        const text = readFileSync(path, 'utf8')
        for (const [, quoted = ''] of part.matchAll(/“([^”]+)”/g)) expect(text, path).toContain(quoted)
      }
    }
  })
})
