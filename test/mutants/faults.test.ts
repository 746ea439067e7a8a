import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { faults } from './faults.ts'

it.each(faults)('can still be planted: $what', ({ file, from }) => {
  expect(readFileSync(file, 'utf8').split(from)).toHaveLength(2)
})
