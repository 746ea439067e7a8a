import { expect, it } from 'vitest'
import { playBoth, transcriptNames } from './play.ts'

// A few of those that `npm run drill:telegram` plays.
const some = /^(?:3-make-me-an-invoice\.en|deadline-near|kept-for-long\.en|model-polish\.zh)/

it.each(
  transcriptNames()
    .filter((name) => some.test(name))
    .toSorted(),
)('%s plays the same through Telegram', async (name) => {
  const { terminal, telegram } = await playBoth(name, name.includes('.zh.'))
  expect(telegram.said).toEqual(terminal.said)
  expect(telegram.session).toEqual(terminal.session)
})
