import { describe, expect, it } from 'vitest'
import { Case } from '../../../src/core/case.ts'
import { textOf } from '../../../src/core/facts.ts'
import { answersFor } from '../../../src/core/poa/draft-answers.ts'
import { newSession } from '../../../src/core/session.ts'
import { contextOf, withCase } from '../../../src/core/step.ts'
import { supplier } from '../../../src/core/steps/plan-supplier.ts'

const now = Date.UTC(2026, 5, 20, 12)
const plain = 'Please send your supplier’s name, phone number, address and website.'
const withMail = 'Please send your supplier’s name, phone number, address, email and website.'

function context(text: string, known: Record<string, string> = {}) {
  const session = newSession('t', now, 'en')
  const facts = Object.fromEntries(Object.entries(known).map(([id, value]) => [id, { value }]))
  const kase = session.cases[session.current]
  const parsed = Case.parse({
    ...kase,
    facts,
    notice: { text, kind: 'inauthentic-audit', documentsRequested: ['supplier-contact'] },
  })
  return contextOf(withCase(session, parsed), now)
}

/** What became of one answer: its kind and the parts of the contact that are then known. */
function give(words: string, text = plain, known: Record<string, string> = {}) {
  const before = context(text, known)
  const answer = supplier.answer(before, { words, option: null })
  const kase = 'kase' in answer && answer.kase ? answer.kase : before.kase
  const parts = ['name', 'phone', 'address', 'website', 'email'].flatMap((part) => {
    const value = textOf(kase, `supplier-${part}`)
    return value === null ? [] : [[part, value]]
  })
  const line = answersFor(kase).find(({ id }) => id === 'supplier')
  return { kind: answer.kind, parts: Object.fromEntries(parts) as unknown, line }
}

const stall = {
  name: 'Yiwu Chen stall co',
  phone: '0579 8523 1111',
  address: 'international trade city district 2',
  website: 'none',
  email: 'none',
}

describe('the supplier’s contact', () => {
  it.each([
    ['phone 0579 8523 1111', 'aside', { phone: '0579 8523 1111' }],
    ['tel. 0579 8523 1111', 'aside', { phone: '0579 8523 1111' }],
    ['电话 0579 8523 1111', 'aside', { phone: '0579 8523 1111' }],
    [
      'Yiwu Chen stall co, tel 0579 8523 1111, international trade city district 2, no website, no email only wechat',
      'taken',
      stall,
    ],
    ['no website', 'aside', { website: 'none' }],
    ['没有网站，没有邮箱', 'aside', { website: 'none', email: 'none' }],
    ['no', 'again', {}],
    ['I will ask tomorrow', 'again', {}],
  ])('%s', (words, kind, parts) => expect(give(words)).toMatchObject({ kind, parts }))

  const whole = 'Lihe Furniture Co., Ltd., +86 20 8123 4567, 5 Xingye Road, Foshan, no website'

  it('needs the e-mail only where the notice asks for it', () => {
    expect(give(whole).kind).toBe('taken')
    expect(give(whole, withMail).kind).toBe('aside')
    expect(give(`${whole}, no email`, withMail).kind).toBe('taken')
    const known = {
      'supplier-name': 'Lihe',
      'supplier-phone': '1',
      'supplier-address': 'x',
      'supplier-website': 'none',
    }
    expect(supplier.answered(context(plain, known))).toBe(true)
    expect(supplier.answered(context(withMail, known))).toBe(false)
    expect(give('none', withMail, known)).toMatchObject({ kind: 'taken', parts: { email: 'none' } })
  })

  it('marks what is missing and says what there is none of', () => {
    const en =
      'Supplier: name Lihe Furniture Co., Ltd.; phone +86 20 8123 4567; address 5 Xingye Road, Foshan; no website'
    expect(give(whole).line).toMatchObject({
      en: `${en}.`,
      zh: '供应商：名称Lihe Furniture Co., Ltd.；电话+86 20 8123 4567；地址5 Xingye Road, Foshan；没有网站。',
      missing: [],
    })
    expect(give(whole, withMail).line).toMatchObject({
      en: `${en}; e-mail [MISSING: supplier e-mail].`,
      missing: [{ question: 'supplier', label: { en: 'supplier e-mail' } }],
    })
    expect(give(`${whole}, no email`, withMail).line).toMatchObject({ en: `${en}; no e-mail.`, missing: [] })
  })
})
