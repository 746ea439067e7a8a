import { describe, expect, it } from 'vitest'
import { Case } from '../../../src/core/case.ts'
import { checkEvidence } from '../../../src/core/evidence/checks.ts'
import { textOf } from '../../../src/core/facts.ts'
import { newSession } from '../../../src/core/session.ts'
import { contextOf } from '../../../src/core/step.ts'
import { accountName } from '../../../src/core/steps/plan-account.ts'
import { read } from '../evidence/every-check.ts'

const context = (paper: unknown) =>
  contextOf(newSession('t', 0, 'en'), 0, Case.parse({ notice: {}, evidence: [paper] }))
const printed = context(read('e1'))
const bare = context(read('e1', { 'buyer-address': '' }))
const give = (words: string, asked = printed) => {
  const answer = accountName.answer(asked, { words, option: null })
  const kase = answer.kind === 'taken' ? answer.kase : null
  return {
    kind: answer.kind,
    name: kase && textOf(kase, 'account-name'),
    address: kase && textOf(kase, 'account-address'),
    result: kase && checkEvidence(kase).find(({ id }) => id === 'buyer-address')?.result,
  }
}

describe('the account a paper is made out to', () => {
  it('is asked for with its address only where a paper prints one', () => {
    expect(accountName.ask(printed).text.en).toContain('on a second line the business address')
    expect(accountName.ask(bare).text.en).not.toContain('address')
  })

  it.each([
    ['Shenzhen Mingzhou Trading Ltd\n15 Nanshan Rd, Shenzhen', '15 Nanshan Rd, Shenzhen', 'found'],
    ['Shenzhen Mingzhou Trading Ltd\n2 Wensan Street\nHangzhou', '2 Wensan Street, Hangzhou', 'conflicts'],
    ['名称：Shenzhen Mingzhou Trading Ltd\n地址：深圳市南山路15号', '深圳市南山路15号', 'unclear'],
    ['Shenzhen Mingzhou Trading Ltd', null, 'not-checked'],
  ])('is held against the paper, name and address: %s', (words, address, result) => {
    expect(give(words)).toEqual({ kind: 'taken', name: 'Shenzhen Mingzhou Trading Ltd', address, result })
  })

  it('keeps no second line that nothing is held against', () => {
    expect(give('Shenzhen Mingzhou Trading Ltd\nand another line', bare).kind).toBe('again')
  })

  it('is cleared with its address', () => {
    const answer = accountName.answer(printed, { words: 'Mingzhou Ltd\n15 Nanshan Rd', option: null })
    const kase = answer.kind === 'taken' && answer.kase ? accountName.clear(answer.kase) : null
    expect(kase && Object.keys(kase.facts)).toEqual([])
  })
})
