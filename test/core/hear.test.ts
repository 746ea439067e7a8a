import { describe, expect, it } from 'vitest'
import { transition } from '../../src/core/transition.ts'
import { Scene } from './assist/scene.ts'
import { readySession } from './team/ready-session.ts'

const refusal = `Hello,

We received your submission, but it does not contain enough information to reactivate your listing.
Your listing remains deactivated. If you have new information that you did not provide before, please send it.

Seller Performance Team`
const reinstated = `Hello,

Thank you for providing this information to us. We have reviewed your submission and your listing B0TESTSF01 has been
reinstated. You can see it again in Manage Inventory within the next hours.

Seller Performance Team`

/** The letter is ready, and nobody said yet that it was sent. */
const ready = (): Scene => new Scene(readySession('terminal:test'), transition)
const caseOf = ({ session }: Scene) => session.cases[session.current]

describe('a mail of Amazon’s that is pasted at another question', () => {
  it.each([
    ['a refusal', refusal],
    ['a reinstatement', reinstated],
    [
      'a few lines',
      '您好，\n\n感谢您的回复。您提供的信息不足以恢复您的商品，商品仍处于停用状态。\n\n卖家绩效团队',
    ],
  ])('is known for one, and asked about: %s', (_, mail) => {
    const scene = ready()
    const before = caseOf(scene)
    scene.type(mail)
    expect(scene.said.join('\n')).toMatch(/looks like a message from Amazon|看起来是亚马逊发来的邮件/)
    expect(scene.buttons).toEqual(['mail=reply', 'mail=notice', 'mail=new'])
    expect(caseOf(scene)?.facts).toEqual(before?.facts)
  })

  it('does not change the language that the seller speaks', () => {
    const mail =
      '您好，\n\n感谢您的回复。您提供的信息不足以恢复您的商品，商品仍处于停用状态。\n\n卖家绩效团队'
    const scene = ready().type(mail)
    expect(scene.session.lang).toBe('en')
    expect(scene.said.join('\n')).toContain('looks like a message from Amazon')
    expect(ready().type('我们已经提交了，请继续').session.lang).toBe('zh')
  })

  it('is kept with the case once the seller says so', () => {
    const scene = ready().type(refusal).tap('mail=reply')
    expect(scene.said.join('\n')).toContain('I read it as: reply: refused')
    const kase = caseOf(scene)
    expect([
      ...(kase?.earlier ?? []),
      ...(kase?.rounds.flatMap(({ replies }) => replies) ?? []),
    ]).toHaveLength(1)
  })

  it('opens a case of its own where it belongs to another', () => {
    const scene = ready().type(refusal).tap('mail=new')
    expect(scene.session.current).toBe('2')
  })

  it('is not what the seller’s own words are, however long', () => {
    const own =
      'On 20 November 2026 we traced all 18 units of the lot, 11 of them in our own warehouse and 7 with buyers. We wrote to each of the seven buyers on 21 November and offered an exchange; three answered, four did not yet.'
    const lines = 'Phone: +86 20 8123 4567\nAddress: 88 Huangpu Road, Guangzhou\nno website, no e-mail'
    for (const words of [own, lines])
      expect(ready().type(words).said.join('\n')).not.toMatch(
        /looks like a message from Amazon|看起来是亚马逊发来的邮件/,
      )
  })
})
