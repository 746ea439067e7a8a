import { expect, it } from 'vitest'
import { transcriptNames } from '../play-through.ts'
import { playBoth } from './play.ts'

// A few of those that `npm run drill:telegram` plays.
const some =
  /^(?:3-make-me-an-invoice\.en|five-rounds|deadline-near|kept-for-long\.en|model-polish\.zh|papers\/mixed-asins\.zh)/

it.each(transcriptNames().filter((name) => some.test(name)))(
  '%s plays the same through Telegram',
  async (name) => {
    const { terminal, telegram } = await playBoth(name, name.includes('.zh.'))
    expect(telegram.said).toEqual(terminal.said)
    expect(telegram.session).toEqual(terminal.session)
  },
)
