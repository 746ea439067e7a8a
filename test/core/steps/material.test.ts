import { describe, expect, it } from 'vitest'
import { messagesIn } from '../../../src/core/effect.ts'
import type { Session } from '../../../src/core/session.ts'
import { runningCase, said, sessionOf, textsOf } from '../running-case.ts'

const at = '2026-12-02T03:00Z'
const waiting = (lang: 'en' | 'zh'): Session => {
  const kase = runningCase('1', [])
  const notice = { ...kase.notice!, documentsRequested: ['invoices', 'supplier-contact', 'poa'] as const }
  return sessionOf(
    [{ ...kase, lang, notice: { ...notice, documentsRequested: [...notice.documentsRequested] } }],
    {
      lang,
    },
  )
}

describe('the checklist', () => {
  it('tells about one of its papers why, what counts, what is refused, and what if it cannot be had', () => {
    const [about, again] = textsOf(said(waiting('en'), at, 'about 1'))
    expect(about).toMatch(/Why: [^\n]+\nIt counts when: [^\n]+\nRefused when: [^\n]+\nIf you cannot get it: /)
    expect(again).toContain('Which of these do you have')
    expect(textsOf(said(waiting('zh'), at, '说明 1'))[0]).toMatch(/为什么要：[\s\S]+拿不到怎么办：/)
  })

  it.each(['en', 'zh'] as const)('gives the letter to the supplier in both languages: %s', (lang) => {
    const messages = messagesIn(said(waiting(lang), at, '0').effects)
    const letters = messages.filter(({ copy }) => copy === true).map(({ text }) => text)
    expect(letters).toHaveLength(2)
    expect(letters.map((text) => text.startsWith('您好'))).toEqual(
      lang === 'zh' ? [true, false] : [false, true],
    )
    for (const text of letters) expect(text).toMatch(/Change no date|不要改日期/)
  })
})
