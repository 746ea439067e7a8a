import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkEvidence } from '../../../src/core/evidence/checks.ts'
import { rows } from './every-check.ts'

describe('the domain sheet, row by row', () => {
  it.each(rows.map((row) => [row.row, row.id, row.result, row] as const))(
    '%s: %s is %s',
    (_row, id, result, { kase }) => {
      const found = checkEvidence(kase).filter((check) => check.id === id)
      expect(found.map((check) => check.result)).toContain(result)
      for (const { message } of found) {
        expect(message.en).toMatch(/^[A-Z«\p{L}\d].{20}/u)
        expect(message.zh).toMatch(/\p{Script=Han}{2}/u)
        expect(message.zh).not.toMatch(/undefined|null|\[object/)
        expect(message.en).not.toMatch(/undefined|null|\[object/)
      }
    },
  )

  it('has a row for every check in the code, and none for one that is not there', () => {
    const folder = new URL('../../../src/core/evidence/', import.meta.url)
    const source = globSync('check*.ts', { cwd: folder })
      .map((file) => readFileSync(new URL(file, folder), 'utf8'))
      .join('\n')
    const written = source.matchAll(/(?:\bcheck\(|isVoid \?)\s*'([a-z-]+)'(?: : '([a-z-]+)')?/g)
    const ids = new Set(
      [...written].flatMap(([, one, other]) => [one, other].filter((id) => id !== undefined)),
    )
    expect(new Set(rows.map(({ id }) => id))).toEqual(ids)
    const page = readFileSync(new URL('../../../docs/evidence.md', import.meta.url), 'utf8')
    for (const id of ids) expect(page).toContain(`\`${id}\``)
  })

  it.each(rows.filter(({ result }) => result !== 'found'))(
    '$id says what to do next when it is $result',
    ({ kase, id, result }) => {
      const step =
        /\?|\b(?:ask|add|attach|look|compare|check|give|have|show|say|says|tell|keep|use|need|send)\b/i
      for (const { message } of checkEvidence(kase).filter((one) => one.id === id && one.result === result)) {
        expect(message.en).toMatch(step)
        expect(message.zh).toMatch(/请|？|需要|写明|可以|试|信里/)
      }
    },
  )
})
