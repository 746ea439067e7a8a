import { expect, it } from 'vitest'
import { playLiar } from './play-liar.ts'

// The long form is `npm run liar`.
it('lets no lie through, whatever it is composed with', () => {
  const told = playLiar(20_261_201, 600)
  expect(told.size).toBeGreaterThan(40)
})
