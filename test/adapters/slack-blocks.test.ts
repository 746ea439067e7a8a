import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { piecesOf } from '../../src/adapters/slack/blocks.ts'
import { plainWords } from '../../src/adapters/slack/inert.ts'
import type { Message } from '../../src/core/effect.ts'
import { alarmsIn, faultOf, type ShownBlock } from '../slack/limits.ts'

const message = (text: string, over: Partial<Message> = {}): Message => ({
  text,
  lang: 'en',
  step: 'plan',
  choices: [],
  files: [],
  ...over,
})

/** What a reader sees of a text that Slack shows. */
const shown = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').replaceAll('\u200B', '')

const posts = (of: Message) => piecesOf(of, true).flatMap((piece) => (piece.kind === 'post' ? [piece] : []))

const hostile = [
  '<!channel>',
  '<!here|x>',
  '<@U1>',
  '<#C1>',
  '<https://evil.example|Amazon>',
  '<mailto:a@b.c>',
  '&lt;!channel&gt;',
  '*b* _i_ ~s~ `c`',
  '```',
  '> quoted',
  '好'.repeat(40),
  '&&&&',
  '\n\n',
  'https://evil.example',
]

describe('a message in Slack', () => {
  it('keeps to every limit and wakes nobody, whatever stands in it', () => {
    const piece = fc.oneof(fc.constantFrom(...hostile), fc.string({ maxLength: 40 }))
    const text = fc
      .tuple(fc.array(piece, { minLength: 1, maxLength: 60 }), fc.integer({ min: 1, max: 40 }))
      .map(([parts, times]) => `x${parts.join(' ').repeat(times)}`)
    const choices = fc.array(
      fc.record({
        id: fc.string({ minLength: 1, maxLength: 60 }),
        label: fc.oneof(piece, fc.constant('<'.repeat(90))),
      }),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(text, choices, fc.boolean(), (words, buttons, isCopy) => {
        const given = message(words, { choices: buttons, turn: 7, ...(isCopy && { copy: true as const }) })
        for (const { text: fallback, blocks } of posts(given)) {
          const known = blocks as readonly ShownBlock[]
          expect(faultOf(fallback, known)).toBeNull()
          expect([fallback, ...known.map((block) => block.text?.text ?? '')].flatMap(alarmsIn)).toEqual([])
        }
      }),
      { numRuns: 60 },
    )
  })

  it('shows a long text whole, or gives it as a file', () => {
    const lines = Array.from({ length: 400 }, (_, n) => `Line ${n}: 5 & 6 < 7 units of "B0AB12CD34".`).join(
      '\n',
    )
    const files = piecesOf(message(lines), true).flatMap((piece) =>
      piece.kind === 'file' ? [piece.text] : [],
    )
    const read = posts(message(lines)).flatMap(({ blocks }) =>
      (blocks as readonly ShownBlock[]).map((block) => shown(block.text?.text ?? '')),
    )
    expect(files.length > 0 ? files.join('\n') : read.join('\n')).toBe(lines)
  })

  it('gives a plan as a text to copy and as a file', () => {
    const plan = 'Root cause.\n'.repeat(80)
    const pieces = piecesOf(message(plan, { copy: true }), true)
    expect(pieces.map(({ kind }) => kind)).toEqual(['post', 'file'])
    expect(JSON.stringify(pieces[0])).toContain('```')
  })

  it('names commands as they are given in Slack', () => {
    const [piece] = posts(message('Send /cases 2, or /help. Not a/help, /helpless or https://x/help/y.'))
    expect(piece?.text).toContain(
      'Send /appeal cases 2, or /appeal help. Not a/help, /helpless or https://x/help/y.',
    )
  })
})

describe('what a person wrote', () => {
  it.each([
    ['&lt;b&gt; &amp;amp;', '<b> &amp;'],
    [
      'see <https://sellercentral.amazon.com|sellercentral.amazon.com> and <https://a.b/c>',
      'see sellercentral.amazon.com and https://a.b/c',
    ],
    ['<mailto:x@y.com|x@y.com> <@U1> <@U1|ann> <#C1|room> <!here>', 'x@y.com @U1 @ann #room @here'],
    ['<https://evil.example|Amazon>', 'Amazon (https://evil.example)'],
  ])('%s is read as they saw it', (given, seen) => {
    expect(plainWords(given)).toBe(seen)
  })
})
