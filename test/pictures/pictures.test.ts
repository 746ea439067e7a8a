import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { pictures } from './pictures.ts'

const folder = new URL('../../docs/pictures/', import.meta.url)
const drawn = pictures()

it.each(Object.entries(drawn))(
  '%s shows what the coach says today; `npm run pictures` draws it anew',
  (name, svg) => {
    expect(readFileSync(new URL(name, folder), 'utf8')).toBe(svg)
    expect(Buffer.byteLength(svg)).toBeLessThan(60_000)
  },
)

it('keeps no other picture, and the README shows each with words for it', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  const shown: string[] = [
    ...readme.matchAll(/<img src="docs\/pictures\/([^"]+)"[^>]* alt="[^"]{20,}"/g),
  ].map(([, name = '']) => name)
  expect(readdirSync(folder).toSorted()).toEqual(Object.keys(drawn).toSorted())
  expect(shown.toSorted()).toEqual(Object.keys(drawn).toSorted())
})
