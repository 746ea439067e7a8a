import { describe, expect, it } from 'vitest'
import { Reply, type Case } from '../../../src/core/case.ts'
import { readyGate } from '../../../src/core/poa/ready.ts'
import { waysOn, whenToStop } from '../../../src/core/rounds/advice.ts'
import { openReply } from '../../../src/core/rounds/state.ts'
import { contextOf } from '../../../src/core/step.ts'
import { takeReply } from '../../../src/core/steps/take-reply.ts'
import { transition } from '../../../src/core/transition.ts'
import { Scene } from '../assist/scene.ts'
import { readySession } from '../team/ready-session.ts'

const refusal = `Hello,

We received your submission, but it does not contain enough information to reactivate your listing.
Your listing remains deactivated. If you have new information, please send it.

Seller Performance Team`
const nextRefusal = (count: number): string => refusal.replace('Hello,', `Hello ${count},`)

const sent = (): Scene => new Scene(readySession('terminal:test'), transition).type('today')
const caseOf = ({ session }: Scene): Case => session.cases['1']!

describe('when to stop', () => {
  it('is said at the third refusal and from the fifth on, and not before', () => {
    let { session } = sent()
    const told: string[] = []
    for (let count = 1; count <= 5; count += 1) {
      const taken = takeReply(contextOf(session, Date.UTC(2026, 11, count)), nextRefusal(count))
      session = taken.session
      const said = taken.notes.map(({ text }) => text.en).join('\n')
      told.push(/(?:third|fourth) answer|\d answers/.exec(said)?.[0] ?? '')
      expect(said.includes('If this way is closed'), `${count}`).toBe(count >= 3)
    }
    expect(told).toEqual(['', '', 'third answer', 'fourth answer', '5 answers'])
    expect(whenToStop(session.cases['1']!)?.zh).toContain('律师')
  })

  it.each([
    ['US', /arbitration/],
    ['UK', /mediation/],
    ['DE', /mediation[\s\S]*lawyer/],
    ['JP', /90 days/],
    [null, /arbitration/],
  ])('names the ways beyond one more letter in %s, as what they are', (marketplace, words) => {
    const { en, zh } = waysOn(marketplace)
    expect(en).toMatch(words)
    expect(zh).toMatch(/\p{Script=Han}/u)
    expect(`${en}${zh}`).not.toMatch(/guarantee|certainly|一定能/)
  })
})

describe('an answer of Amazon’s', () => {
  it.each([
    ['Please send a more detailed plan.', true],
    ['We accepted your plan. Your account remains deactivated because of other listings.', false],
  ])('%s waits for ours: %s', (text, isOpen) => {
    const kase = caseOf(sent())
    const replies = [Reply.parse({ text, reading: { kind: 'reply-more-info' } })]
    const rounds = kase.rounds.map((round) => ({ ...round, replies }))
    expect(openReply({ ...kase, rounds }) !== null).toBe(isOpen)
  })
})

describe('a further letter', () => {
  const itemOf = (kase: Case, id: string) => readyGate(kase).items.find((item) => item.id === id)

  it('that says the same again is held back until it brings something', () => {
    const kase = caseOf(sent().type(refusal))
    expect(itemOf(kase, 'new-since')?.result).toBe('no')
    const paper = { ...kase.evidence[0]!, id: 'e99', name: 'delivery-note', number: '77' }
    expect(itemOf({ ...kase, evidence: [...kase.evidence, paper] }, 'new-since')).toBeUndefined()
  })

  it('that tells it otherwise than the one before is held back, with both sentences', () => {
    const kase = caseOf(sent().type(refusal))
    const rounds = kase.rounds.map((round) => ({
      ...round,
      text: round.text.replaceAll('18 units', '16 units'),
    }))
    expect(rounds[0]?.text).not.toBe(kase.rounds[0]?.text)
    const held = itemOf({ ...kase, rounds }, 'earlier-rounds')
    expect(held?.result).toBe('no')
    expect(held?.why.en).toMatch(/16 units[\s\S]*18 units/)
  })
})
