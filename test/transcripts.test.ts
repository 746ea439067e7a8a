import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { kinds } from '../src/core/words.ts'
import { playTranscript } from './play-transcript.ts'

// Whole conversations, `> ` seller and `< ` coach, to be read line by line. UPDATE=1 writes them anew from the
// seller's lines; the diff is then for a person to read.
const folder = new URL('./transcripts/', import.meta.url)
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .toSorted()

describe('transcripts', () => {
  it('are there in both languages', () => {
    const stories = (lang: string): string[] =>
      names.filter((name) => name.endsWith(`.${lang}.txt`)).map((name) => name.replace(/\..*/, ''))
    expect(stories('zh')).toEqual(stories('en'))
    expect(stories('zh').length).toBeGreaterThanOrEqual(6)
  })

  it('show a notice of every kind', () => {
    const shown = names.filter((name) => name.startsWith('notices/')).map((name) => name.split(/[/.]/)[1])
    expect(new Set(shown)).toEqual(new Set(kinds))
  })

  it.each(names)('%s', (name) => {
    const file = new URL(name, folder)
    const text = readFileSync(file, 'utf8')
    const played = playTranscript(text, name.includes('.zh.') ? 'zh' : 'en')
    if (process.env['UPDATE'] === '1') writeFileSync(file, played.text)
    else expect(played.text).toBe(text)
    expect(played.findings, 'the plan that was sent is lint-clean').toEqual([])
  })
})
