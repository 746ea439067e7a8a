import { expect, it } from 'vitest'
import { licences } from './licences.ts'

const permissive = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'OFL-1.1',
  'Zlib',
])

it('every package that runs with the coach may be passed on with it', () => {
  const all = licences()
  const isFree = ({ licence }: { licence: string }): boolean => {
    const names = licence.replace(/[()]/g, '').split(/ (?:AND|OR) /)
    return licence.includes(' OR ')
      ? names.some((one) => permissive.has(one))
      : names.every((one) => permissive.has(one))
  }
  expect(all.length).toBeGreaterThan(50)
  expect(all.filter((one) => !isFree(one))).toEqual([])
})
