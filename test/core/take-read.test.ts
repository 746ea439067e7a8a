import { describe, expect, it } from 'vitest'
import { DocumentText } from '../../src/core/evidence/document-text.ts'
import { messagesIn } from '../../src/core/effect.ts'
import type { CaseEvent } from '../../src/core/event.ts'
import { newSession, type Session } from '../../src/core/session.ts'
import { transition } from '../../src/core/transition.ts'
import { linesOfText } from '../../src/files/read/plain.ts'

const sha256 = 'ab'.repeat(32)
const notice = `Dear Seller,
We removed some of your listings because of a customer complaint about the authenticity of your items.
ASIN: B0ABCDEF12
Please send us copies of invoices from your supplier issued in the last 365 days.`

const textOf = (words: string, over: Partial<DocumentText> = {}): DocumentText =>
  DocumentText.parse({
    sha256,
    kind: 'pdf',
    pageCount: 1,
    pages: words ? [linesOfText(words, 1)] : [],
    ...over,
  })

function after(...events: CaseEvent[]): { session: Session; said: string; choices: string[] } {
  let session = newSession('test:1', 0, 'en')
  let messages: ReturnType<typeof messagesIn> = []
  for (const [id, event] of events.entries()) {
    const step = transition(session, { id: String(id), session: 'test:1', event })
    session = step.session
    messages = messagesIn(step.effects)
  }
  return {
    session,
    said: messages.map(({ text }) => text).join('\n'),
    choices: messages.flatMap(({ choices }) => choices.map(({ id }) => id)),
  }
}

const sent: CaseEvent = { type: 'sent', at: 5, name: 'scan.pdf', size: 9000, text: null, sha256 }
const read = (text: DocumentText): CaseEvent => ({ type: 'read', at: 9, caseId: '1', text })

describe('what was read in a file', () => {
  it('is asked for with the file, and told once', () => {
    const step = transition(newSession('test:1', 0, 'en'), { id: '1', session: 'test:1', event: sent })
    expect(step.effects).toContainEqual({ to: 'files', read: { caseId: '1', sha256, at: 5, lang: 'en' } })
    const told = after(sent, read(textOf('INVOICE 7\nUnits 20')))
    expect(told.said).toContain('I read scan.pdf: 1 page, 2 lines.')
    expect(told.session.cases['1']?.files[0]?.readAt).toBe(9)
    expect(after(sent, read(textOf('INVOICE 7')), read(textOf('INVOICE 7'))).said).toBe('')
  })

  it('says why nothing was read, and what a reviewer may ask about', () => {
    expect(after(sent, read(textOf('', { failure: 'encrypted' }))).said).toMatch(
      /^scan\.pdf: The file needs a password/,
    )
    const signals = [{ kind: 'saved-again', page: null, detail: '2' }] as const
    expect(after(sent, read(textOf('INVOICE 7', { signals: [...signals] }))).said).toContain(
      'A reviewer may ask about this: the file was saved again after it was made: 2.',
    )
  })

  it.each([
    ['Statement of Account\nInvoice 7  200.00\nInvoice 8  300.00', true],
    ['深圳丽禾家具有限公司\n2026年5月对账单\n送货单号  金额', true],
    ['We made this statement to you before\nnothing else', false],
  ])('says what is asked for in place of a statement of account: %s', (words, isOne) => {
    expect(after(sent, read(textOf(words))).said.includes('each invoice that it lists')).toBe(isOne)
  })

  it('changes nothing for a file that is not listed, or a case that is gone', () => {
    expect(after(read(textOf('INVOICE 7'))).said).toBe('')
    expect(after(sent, { ...read(textOf('INVOICE 7')), caseId: '9' } as CaseEvent).said).toBe('')
  })
})

describe('a message of Amazon’s that came as a file', () => {
  it('is taken as pasted once the seller says that it was read right', () => {
    const asked = after(sent, read(textOf(notice)))
    expect(asked.choices).toEqual(['read=yes', 'read=no'])
    expect(asked.said).toContain('ASIN: B0ABCDEF12')
    expect(asked.session.cases['1']?.notice).toBeNull()
    const taken = after(sent, read(textOf(notice)), { type: 'chose', at: 10, choice: 'read=yes' })
    expect(taken.session.cases['1']?.notice?.asins).toEqual(['B0ABCDEF12'])
    const inWords = after(sent, read(textOf(notice)), { type: 'said', at: 10, text: 'yes' })
    expect(inWords.session.cases['1']?.notice?.asins).toEqual(['B0ABCDEF12'])
  })

  it('is left where it was read wrong', () => {
    const left = after(sent, read(textOf(notice)), { type: 'chose', at: 10, choice: 'read=no' })
    expect(left.said).toContain('paste the text here')
    expect(left.session).toMatchObject({ pending: null, cases: { '1': { notice: null } } })
  })
})
