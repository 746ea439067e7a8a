import { describe, expect, it } from 'vitest'
import type { CaseEvent } from '../../src/core/event.ts'
import { newCase, newSession, partsOf, type Session, sessionFrom } from '../../src/core/session.ts'
import { mostFiles } from '../../src/core/receive.ts'
import { transition } from '../../src/core/transition.ts'
import { messagesIn } from '../../src/core/effect.ts'

const sha256 = `1a2b3c4d${'0'.repeat(56)}`
const chat = (lang: 'en' | 'zh'): Session => newSession('test:1', 0, lang)

function sent(session: Session, over: Partial<Extract<CaseEvent, { type: 'sent' }>>) {
  const event = { type: 'sent', at: 5, name: 'invoice.pdf', size: 9000, text: null, sha256, ...over } as const
  const { session: next, effects } = transition(session, { id: '1', session: 'test:1', event })
  return {
    next,
    drops: effects.filter((effect) => effect.to === 'files' && 'drop' in effect),
    said: messagesIn(effects)
      .map(({ text }) => text)
      .join('\n'),
  }
}

describe('a file that a seller sends', () => {
  it.each([
    ['en', 'I keep invoice.pdf as you sent it, unchanged (1a2b3c4d).', 'I am reading it'],
    ['zh', 'invoice.pdf 原件已保存，一个字节都没动（校验码 1a2b3c4d）', '我正在读'],
  ] as const)('is listed and said to be kept, and is read meanwhile (%s)', (lang, kept, unread) => {
    const { next, said } = sent(chat(lang), {})
    expect(said).toContain(kept)
    expect(said).toContain(unread)
    expect(next.cases['1']?.files).toEqual([{ sha256, name: 'invoice.pdf', size: 9000, at: 5, readAt: null }])
    expect(sessionFrom(partsOf(next))).toEqual(next)
    expect(partsOf(next).get('case/1/files')).toBe(next.cases['1']?.files)
  })

  it('is one file when it comes twice, under whatever name', () => {
    const { next, said } = sent(sent(chat('en'), {}).next, { name: 'again.pdf', at: 9 })
    expect(said).toContain('I already have again.pdf, the same to the byte (1a2b3c4d)')
    expect(next.cases['1']?.files).toMatchObject([{ name: 'invoice.pdf', at: 5 }])
  })

  it('is kept and heard where it is a text', () => {
    const { next, said } = sent(chat('en'), { name: 'a.txt', text: '/status' })
    expect(said).toContain('I keep a.txt as you sent it')
    expect(said).toMatch(/notice/i)
    expect(next.cases['1']?.files).toHaveLength(1)
  })

  it.each<[string, Partial<Extract<CaseEvent, { type: 'sent' }>>, string]>([
    ['empty', { size: 0, sha256: null }, 'is empty'],
    ['too large', { size: 20_971_521, sha256: null }, 'larger than 20 MB, so I kept nothing'],
    ['not kept on this platform', { sha256: null }, 'I kept nothing of invoice.pdf'],
    ['a text that is too long', { name: 'mail.txt', size: 1_500_000 }, 'more than 1 MB'],
  ])('is told of where it is %s', (_, over, words) => {
    const { next, said } = sent(chat('en'), over)
    expect(said).toContain(words)
    expect(next.cases['1']?.files).toHaveLength(over.sha256 === null ? 0 : 1)
    if (over.sha256 === null) expect(said).not.toContain('I keep')
  })

  it('is one too many for a full case: nothing of it stays, and that is said', () => {
    const hashOf = (at: number): string => at.toString(16).padStart(64, '0')
    let session = chat('en')
    for (let at = 1; at <= mostFiles; at += 1)
      session = sent(session, { sha256: hashOf(at), name: `${at}.pdf` }).next
    const more = sent(session, { sha256: hashOf(0), text: 'words in it' })
    expect(more.said).toContain('I did not keep invoice.pdf: this case holds 100 files')
    expect(more.drops).toEqual([{ to: 'files', drop: { caseId: '1', only: [hashOf(0)] } }])
    expect(more.next.cases['1']?.files).toEqual(session.cases['1']?.files)
    const again = sent(session, { sha256: hashOf(7) })
    expect([again.said, again.drops]).toEqual([expect.stringContaining('I already have'), []])
  })

  it('belongs to the case it was kept for, and to none where that is gone', () => {
    const two = { ...chat('en'), cases: { '1': newCase('1', 0, 'en'), '2': newCase('2', 0, 'en') } }
    const { next } = sent(two, { caseId: '2' })
    expect([next.cases['1']?.files.length, next.cases['2']?.files.length]).toEqual([0, 1])
    const gone = sent(two, { caseId: '7' })
    expect(gone.said).toContain('I did not keep invoice.pdf: its case was deleted meanwhile')
    expect(gone.next.cases['1']?.files).toEqual([])
  })
})
