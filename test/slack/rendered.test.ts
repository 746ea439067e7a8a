import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { type Piece, piecesOf } from '../../src/adapters/slack/blocks.ts'
import { homeOf } from '../../src/adapters/slack/home.ts'
import { modalNames } from '../../src/adapters/slack/modal-names.ts'
import { form, skeleton } from '../../src/adapters/slack/modals.ts'
import { Message } from '../../src/core/effect.ts'
import { langs } from '../../src/core/text.ts'
import { kindsOfMessage } from '../kinds-of-message.ts'
import { runningCase, sessionOf, time } from '../core/running-case.ts'
import { alarmsIn, faultOf, faultOfView, type ShownBlock } from './limits.ts'

// Each kind of message as Slack is given it, and each view, kept as files to be looked at and held against Slack's
// limits. UPDATE=1 writes them anew.

const folder = new URL('./rendered/', import.meta.url)
const now = time('2026-12-02T03:00Z')
const cases = [runningCase('1', [{ date: '2026-12-09', text: 'within 7 days' }]), runningCase('2', [])]

const messages = Object.entries(kindsOfMessage).map(([name, fields]) => {
  const message = Message.parse({ lang: 'zh', step: 'material', turn: 41, ...fields })
  return [name, piecesOf(message, true)] as const
})
const views = langs.flatMap((lang) => [
  [`home.${lang}`, homeOf(sessionOf(cases, { lang }), lang, now)] as const,
  [`home-empty.${lang}`, homeOf(null, lang, now)] as const,
  ...modalNames.flatMap((name) => [
    [`form-${name}.${lang}`, form(name, lang, 'When? <!channel> & when not?')] as const,
    [`frame-${name}.${lang}`, skeleton(name, lang)] as const,
  ]),
])

it.each(messages)('%s is sent as kept, and Slack takes it', (name, pieces) => {
  for (const piece of pieces)
    if (piece.kind === 'post') {
      expect(faultOf(piece.text, piece.blocks as ShownBlock[])).toBeNull()
      expect(alarmsIn(JSON.stringify(piece))).toEqual([])
    }
  compare(name, pieces.map(shown).join('\n'))
})

it.each(views)('%s is shown as kept, and Slack takes it', (name, view) => {
  expect(faultOfView(view as never)).toBeNull()
  expect(alarmsIn(JSON.stringify(view))).toEqual([])
  compare(name, `${JSON.stringify(view, null, 2)}\n`)
})

it('keeps no example that nothing sends', () => {
  const names = [...messages, ...views].map(([name]) => `${name}.txt`)
  expect(readdirSync(folder).toSorted()).toEqual(names.toSorted())
})

function compare(name: string, text: string): void {
  const file = new URL(`${name}.txt`, folder)
  if (process.env['UPDATE'] === '1') writeFileSync(file, text)
  else expect(text).toBe(readFileSync(file, 'utf8'))
}

/** The blocks as they go out, and what a notification shows. */
function shown(piece: Piece): string {
  if (piece.kind !== 'post') return `== file ${piece.name}\n`
  const blocks = piece.blocks.map((block) =>
    block.type === 'section'
      ? `section: ${block.text.text}`
      : `${block.type}: ${JSON.stringify(block.elements)}`,
  )
  return [`== post, told as: ${piece.text.slice(0, 120)}`, ...blocks, ''].join('\n')
}
