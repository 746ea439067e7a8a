import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { messagesIn } from '../../src/core/effect.ts'
import type { CaseEvent, Update } from '../../src/core/event.ts'
import { partsOf, type Session, sessionFrom } from '../../src/core/session.ts'
import { transition } from '../../src/core/transition.ts'

const at = Date.UTC(2026, 10, 23, 14)
const notice = `Hello,
We removed your listing because a customer complained that the item they received did not match the description on the detail page.
ASIN: B0TESTSF01
To have the listing reinstated, send us a plan of action with the root cause, the actions you have taken and the steps to prevent it.
Use the Appeal button on the Account Health page.`
const audit = `Hello, your Amazon selling account has been deactivated. You are offering items that may be inauthentic. ASIN: B0TESTMK03, B0TESTMK04.
Please send invoices from your supplier issued in the last 365 days; the quantity should match your inventory, and the name, phone, address and website of your supplier. Use the banner on Account Health.`

let count = 0
const update = (event: CaseEvent, lang: 'en' | 'zh' = 'en'): Update => ({
  id: `u${count++}`,
  session: 'terminal:test',
  event,
  lang,
})

function play(lines: readonly string[], lang: 'en' | 'zh' = 'en'): { session: Session; said: string[] } {
  let session: Session | null = null
  let said: string[] = []
  for (const text of ['', ...lines]) {
    const event: CaseEvent =
      text === '' && session === null ? { type: 'opened', at } : { type: 'said', at, text }
    const next = transition(session, update(event, lang))
    session = next.session
    said = messagesIn(next.effects).map(({ text }) => text)
  }
  if (!session) throw new Error('no session')
  return { session, said }
}

const words = fc.oneof(
  fc.constantFrom(
    notice,
    audit,
    'all right',
    '都对',
    '今天',
    'today',
    '20 November',
    '0',
    '1',
    '2',
    '1 2 3',
    'all',
    '卖了46，库存11',
    'sold 46, stock 11',
  ),
  fc.constantFrom(
    '属实',
    'wrong',
    'never sold',
    'not the sofa shown',
    'partly',
    '2026-11-02，K-2，K-1，18件',
    '60',
    '11月20日，11件，自有仓，凭证：照片',
    'plan for 1 December',
  ),
  fc.constantFrom(
    'Invoice 2291, 4 March 2026, 400 units, from Lihe Ltd to Mingzhou Ltd',
    '帮我做一张发票',
    'LOA 是什么？',
    '撤回',
    'withdraw',
    'yes',
    'no',
    'ok',
    'strike 3',
    '3: We did it.',
  ),
  fc.constantFrom(
    '/help',
    '/status',
    '/back',
    '/edit',
    '/edit 1',
    '/edit 2',
    '/edit 9',
    '/skip',
    '/repeat',
    '/undo',
    '/draft',
    '/why 1',
    '/why 99',
    '/ready',
    '/export',
    '/new',
    '/cases',
    '/cases 1',
    '/cases 2',
    '/language zh',
    '/language',
    '/practice',
    '/term POA',
    '/handover yes',
    '/forget',
    '/delete',
    '/nonsense',
    '/',
  ),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
)
const event = fc.oneof(
  { weight: 8, arbitrary: words.map((text): CaseEvent => ({ type: 'said', at, text })) },
  {
    weight: 3,
    arbitrary: fc
      .oneof(
        fc.constantFrom(
          'confirm-notice=ok',
          'lang=zh',
          'case=2',
          'forget=case',
          'forget=all',
          'forget=no',
          'mail=reply',
          'mail=notice',
          'mail=new',
          'command=status',
          'posture=wrong',
          'ok',
          '__proto__=x',
        ),
        fc.string({ maxLength: 20 }),
      )
      .map((choice): CaseEvent => ({ type: 'chose', at, choice })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<CaseEvent>(
      { type: 'opened', at },
      { type: 'woke', at },
      { type: 'sent', at, name: 'a.pdf', size: 10, text: null, sha256: 'ab'.repeat(32), caseId: '1' },
      { type: 'sent', at, name: 'b.pdf', size: 30_000_000, text: null, sha256: null },
      { type: 'sent', at, name: 'n.txt', size: 900, text: notice, sha256: 'cd'.repeat(32) },
    ),
  },
)

describe('transition', () => {
  it('answers any event in any session it can reach, and its session survives storing', () => {
    fc.assert(
      fc.property(
        fc.array(event, { maxLength: 30 }),
        fc.constantFrom<'en' | 'zh'>('en', 'zh'),
        (events, lang) => {
          let session: Session | null = null
          for (const each of events) {
            const next: { session: Session } = transition(session, update(each, lang))
            session = sessionFrom(partsOf(next.session))
            expect(session).toEqual(next.session)
          }
        },
      ),
      { numRuns: Number(process.env['RUNS'] ?? 150) },
    )
  })

  it('is a function: the same event in the same session gives the same answer', () => {
    fc.assert(
      fc.property(fc.array(event, { minLength: 1, maxLength: 12 }), (events) => {
        let session: Session | null = null
        for (const each of events) {
          const first: ReturnType<typeof transition> = transition(session, update(each))
          const again = transition(session, update(each))
          expect(again).toEqual(first)
          session = first.session
        }
      }),
      { numRuns: 60 },
    )
  })

  it('keeps a notice pasted before the language is known, and asks the language after it', () => {
    const next = transition(null, {
      id: 'x',
      session: 'terminal:test',
      event: { type: 'said', at, text: notice },
    })
    expect(next.session.cases['1']?.notice?.asins).toEqual(['B0TESTSF01'])
    expect(next.session.lang).toBeNull()
    expect(
      messagesIn(next.effects)
        .at(-1)
        ?.choices.map(({ label }) => label),
    ).toEqual(['中文', 'English'])
  })

  it('redraws kindly for a button of an earlier question', () => {
    const before = play([notice, 'all right', 'today']).session
    const { session, effects } = transition(
      before,
      update({ type: 'chose', at, choice: 'confirm-notice=kind' }),
    )
    expect(session.cases).toEqual(before.cases)
    expect(
      messagesIn(effects)
        .map(({ text }) => text)
        .join('\n'),
    ).toContain('earlier question')
    expect(messagesIn(effects).at(-1)?.choices.length).toBeGreaterThan(0)
  })

  it('goes back to the answer before and keeps it with /skip', () => {
    const { session, said } = play([notice, 'all right', 'today', '1 2', '/back'])
    expect(session.asking).toBe('have-documents')
    expect(said.join('\n')).toContain('Your answer so far')
    const kept = transition(session, update({ type: 'said', at, text: '/skip' }))
    expect(kept.session.asking).toBeNull()
    expect(kept.session.cases['1']?.facts['have-documents']?.value).toEqual(
      session.cases['1']?.facts['have-documents']?.value,
    )
  })

  it('changes any answer with /edit and returns to where it was', () => {
    const start = [notice, 'all right', 'today', '1 2', 'sold 46, stock 11']
    const { session } = play([...start, '/edit 5', 'sold 47', '12'])
    expect(session.cases['1']?.facts['units-sold']?.value).toBe(47)
    expect(session.cases['1']?.facts['units-stock']?.value).toBe(12)
    expect(session.asking).toBeNull()
    expect(play([...start, '/repeat']).said).toEqual([
      expect.stringContaining('Is the complaint about B0TESTSF01 right?'),
    ])
  })

  it('takes back the last answer with /undo', () => {
    const { session } = play([notice, 'all right', 'today', '1 2', 'sold 46, stock 11', '/undo'])
    expect(session.cases['1']?.facts['units-sold']).toBeUndefined()
    expect(session.cases['1']?.facts['have-documents']).toBeDefined()
  })

  it('names the sentences that a withdrawn answer leaves open', () => {
    const { said } = play([notice, 'all right', 'today', '1 2', 'sold 46, stock 11', '/edit 5', 'withdraw'])
    expect(said[0]).toMatch(/Withdrawn\.[\s\S]*sentence 2/)
  })

  it('never forgets what is skipped: it stays marked and comes back', () => {
    const { session, said } = play([notice, 'all right', 'today', '1 2', '/skip', '/draft'])
    expect(session.cases['1']?.skipped).toContain('counts')
    expect(said[0]).toContain('[MISSING: units sold]')
  })

  it('forgets a case and everything of it', () => {
    const asked = play([notice, 'all right', '/forget']).session
    const { session } = transition(asked, update({ type: 'chose', at, choice: 'forget=case' }))
    expect(JSON.stringify(session)).not.toContain('B0TESTSF01')
    expect(Object.keys(session.cases)).toEqual(['2'])
  })

  it('keeps several cases apart', () => {
    const { session } = play([notice, 'all right', '/new', audit, 'all right', '/cases 1'])
    expect(session.current).toBe('1')
    expect(session.cases['2']?.notice?.asins).toEqual(['B0TESTMK03', 'B0TESTMK04'])
    expect(session.cases['1']?.notice?.asins).toEqual(['B0TESTSF01'])
  })

  it('asks which day an ambiguous deadline means, and how a doubtful ASIN is spelt', () => {
    const doubtful = `${audit.replace('B0TESTMK03', 'BOTESTMK03')} Please send it by 03/04/2027.`
    const first = play([doubtful, 'all right'])
    expect(first.said.at(-1)).toContain('BOTESTMK03')
    const second = play([doubtful, 'all right', '1'])
    expect(second.said.at(-1)).toContain('3 April 2027')
    const third = play([doubtful, 'all right', '1', '4 March 2027', 'today, I am in Leeds'])
    const kase = third.session.cases['1']
    expect(kase?.notice?.asins.toSorted()).toEqual(['B0TESTMK03', 'B0TESTMK04'])
    expect(kase?.notice?.deadlines.map(({ date }) => date)).toContain('2027-03-04')
    expect(third.session.zone).toBe('Europe/London')
  })

  it('makes two cases of two notices in one mail', () => {
    const { session } = play([`${notice}\n\n-----\n\nHello,\n${audit}`])
    expect(Object.values(session.cases).map((kase) => kase.notice?.asins)).toEqual([
      ['B0TESTSF01'],
      ['B0TESTMK03', 'B0TESTMK04'],
    ])
  })

  it.each([
    ['en', 'Can you make me an invoice dated last October?'],
    ['zh', '能不能帮我做一张发票，日期写到去年10月'],
    ['zh', '帮我重新开一个小号店铺'],
    ['en', 'Can you write a review request so the buyer changes the review?'],
  ] as const)('declines wherever a seller can type (%s: %s)', (lang, request) => {
    const lines = [
      notice,
      lang === 'zh' ? '都对' : 'all right',
      'today',
      '1 2',
      'sold 46, stock 11',
      lang === 'zh' ? '属实' : 'right',
      'not the sofa shown',
      '3',
    ]
    for (let i = 1; i <= lines.length; i++) {
      const before = play(lines.slice(0, i), lang).session
      const after = transition(before, update({ type: 'said', at, text: request }, lang))
      expect(after.session.cases['1']?.refusals.length).toBe(1)
      expect(after.session.cases['1']?.facts).toEqual(before.cases['1']?.facts)
    }
  })

  it('stays within its budget: 12 questions to a first draft of a plan', () => {
    const { session, said } = play([
      notice,
      'all right',
      'today',
      '1 2',
      'sold 46, stock 11',
      'right',
      'not the sofa shown',
      '3',
      '1',
      '1',
      '1',
    ])
    expect(said.join('\n')).toContain('first draft')
    expect(session.cases['1']?.asked.filter((id) => !id.startsWith('slots/')).length).toBeLessThanOrEqual(12)
  })

  it('stays within its budget: 5 questions to a cover note', () => {
    const { session, said } = play([audit, 'all right', 'today', '0', 'sold 130, stock 0'])
    expect(said.join('\n')).toContain('first draft')
    expect(session.cases['1']?.asked.filter((id) => !id.startsWith('absent/')).length).toBeLessThanOrEqual(5)
  })
})

describe('a question beside the interview', () => {
  const after = (lines: readonly string[]) => play([notice, 'all right', ...lines])

  it.each([
    ['no', ['1']],
    ['keep everything', ['1']],
    ['today', ['1']],
    ['1', ['2']],
    ['this case', ['2']],
  ])('after /forget, «%s» leaves the cases %j', (words, ids) => {
    expect(Object.keys(after(['/forget', words]).session.cases)).toEqual(ids)
  })

  it('is forgotten once something else was tapped, so that a number typed later deletes nothing', () => {
    const asked = after(['/forget']).session
    const tapped = transition(asked, update({ type: 'chose', at, choice: 'notice-details=today' })).session
    const { session } = transition(tapped, update({ type: 'said', at, text: '1' }))
    expect(session.cases['1']?.notice?.asins).toEqual(['B0TESTSF01'])
  })

  it.each([
    ['yes', 3],
    ['no', 0],
  ])('after /handover, «%s» hands over files only with consent', (words, least) => {
    const asked = after(['/handover']).session
    const { effects } = transition(asked, update({ type: 'said', at, text: words }))
    expect(messagesIn(effects).flatMap(({ files }) => files).length).toBeGreaterThanOrEqual(least)
    if (least === 0) expect(messagesIn(effects).flatMap(({ files }) => files)).toEqual([])
  })
})
