import { expect, it } from 'vitest'
import { transcriptNames } from '../play-through.ts'
import { playBoth } from './play.ts'

// A few, unless all are asked for: SLACK_TRANSCRIPTS=all.
const some =
  process.env['SLACK_TRANSCRIPTS'] === 'all'
    ? /./
    : /^(?:3-make-me-an-invoice\.zh|deadline-near\.zh|kept-for-long\.en|model-polish\.en|papers\/mixed-asins\.zh)/

it.each(transcriptNames().filter((name) => some.test(name)))(
  '%s plays the same through Slack',
  async (name) => {
    const { terminal, slack } = await playBoth(name)
    expect(slack.said).toEqual(terminal.said)
    expect(slack.session).toEqual(terminal.session)
  },
)
