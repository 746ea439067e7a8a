import { describe, expect, it } from 'vitest'
import { Case } from '../../../src/core/case.ts'
import { checkEvidence } from '../../../src/core/evidence/checks.ts'
import { Session } from '../../../src/core/session.ts'
import { contextOf } from '../../../src/core/step.ts'
import { accountName } from '../../../src/core/steps/plan-account.ts'
import { read } from '../evidence/every-check.ts'

const contextWith = (...evidence: unknown[]) => {
  const kase = Case.parse({ notice: { receivedOn: '2026-06-28' }, evidence })
  return contextOf(Session.parse({ id: 's', current: kase.id, cases: { [kase.id]: kase } }), 0, kase)
}
const printed = contextWith(read('e1'))
const bare = contextWith(read('e1', { 'buyer-address': '' }))
const answer = (context: typeof printed, words: string) =>
  accountName.answer(context, { words, option: null })

describe('the legal name of the account', () => {
  it('is asked for with the address only where an invoice prints one', () => {
    expect(accountName.ask(printed).text.en).toContain('business address')
    expect(accountName.ask(printed).text.zh).toContain('公司地址')
    expect(accountName.ask(bare).text.en).not.toContain('address')
    expect(accountName.applies(contextWith())).toBe(false)
  })

  it.each([
    ['Shenzhen Mingzhou Trading Ltd\n15 Nanshan Rd, Shenzhen', '15 Nanshan Rd, Shenzhen', 'found'],
    [
      '名称：Shenzhen Mingzhou Trading Ltd\n地址：15 Nanshan Rd, Shenzhen',
      '15 Nanshan Rd, Shenzhen',
      'found',
    ],
    ['Shenzhen Mingzhou Trading Ltd\n2 Wensan Street\nHangzhou', '2 Wensan Street, Hangzhou', 'conflicts'],
    ['Shenzhen Mingzhou Trading Ltd', undefined, 'not-checked'],
  ])('takes both from one answer, and the name alone: %j', (words, address, result) => {
    const taken = answer(printed, words)
    if (taken.kind !== 'taken') throw new Error('It answers the question.')
    expect(taken.kase.facts['account-name']?.value).toBe('Shenzhen Mingzhou Trading Ltd')
    expect(taken.kase.facts['account-address']?.value).toBe(address)
    expect(checkEvidence(taken.kase).find(({ id }) => id === 'buyer-address')?.result).toBe(result)
    expect(accountName.answered({ ...printed, kase: taken.kase })).toBe(true)
    const told = (taken.notes ?? []).map(({ text }) => text.en).join()
    expect(told.includes('gives your address')).toBe(result === 'conflicts')
    expect(accountName.clear(taken.kase).facts).toEqual({})
  })

  it('takes no lines that it did not ask for', () => {
    expect(answer(bare, 'Shenzhen Mingzhou Trading Ltd\nand more').kind).toBe('again')
    expect(answer(printed, ' ').kind).toBe('again')
  })
})
