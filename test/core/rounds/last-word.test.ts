import { describe, expect, it } from 'vitest'
import { calendarOf } from '../../../src/core/export/calendar-of.ts'
import { remindersOf } from '../../../src/core/reminders.ts'
import { isClosed, isLastWord } from '../../../src/core/rounds/last-word.ts'
import { contextOf } from '../../../src/core/step.ts'
import { currentQuestion } from '../../../src/core/steps/index.ts'
import { transition } from '../../../src/core/transition.ts'
import { Scene } from '../assist/scene.ts'
import { readySession } from '../team/ready-session.ts'

const final = `Hello,

We reviewed your submission. The decision is final and we may not reply to further messages about it.
Your listing remains deactivated.

Seller Performance Team`
const plain = `Hello,

We received your submission, but it does not contain enough information to reactivate your listing.
Your listing remains deactivated. If you have new information, please send it.

Seller Performance Team`

const refused = (lang: 'en' | 'zh', ...replies: string[]): Scene =>
  replies.reduce(
    (scene, reply) => scene.type(reply),
    new Scene(readySession('terminal:test', lang), transition).type(lang === 'zh' ? '今天' : 'today'),
  )
const caseOf = ({ session }: Scene) => session.cases['1']!
const askedBy = (scene: Scene): string => currentQuestion(contextOf(scene.session, Date.UTC(2026, 11, 5))).id

describe.each(['en', 'zh'] as const)('after a last word, in %s', (lang) => {
  const words = {
    en: { stop: 'stop here', go: 'I have something new', none: 'nothing after all' },
    zh: { stop: '到此为止', go: '有新东西', none: '其实没有' },
  }[lang]

  it('no letter is asked about until there is something new', () => {
    const scene = refused(lang, final)
    expect([isLastWord(caseOf(scene)), askedBy(scene)]).toEqual([true, 'next-letter'])
    scene.type(words.go)
    expect(askedBy(scene)).toBe('what-is-new')
    scene.type(
      lang === 'zh'
        ? '送货单 774，2026年10月11日，Lihe 开给 Oak Home，18件'
        : 'Delivery note 774, 11 October 2026, from Lihe to Oak Home, 18 units',
    )
    expect(askedBy(scene)).toBe('supplier-ready')
  })

  it('a closed case has no reminder and no day in the calendar, and opens again', () => {
    const scene = refused(lang, final).type(words.stop)
    const kase = caseOf(scene)
    expect([isClosed(kase), askedBy(scene), remindersOf(kase, 'UTC')]).toEqual([true, 'reply-wait', []])
    expect(calendarOf(kase, 'UTC', lang, 0).events).toEqual([])
    scene.type(words.go)
    expect(askedBy(scene)).toBe('what-is-new')
    scene.type(words.none)
    expect(isClosed(caseOf(scene))).toBe(true)
  })

  it('a further answer of Amazon’s asks anew', () => {
    const scene = refused(lang, final).type(words.stop).type(final.replace('Hello', 'Dear seller'))
    expect([isClosed(caseOf(scene)), askedBy(scene)]).toEqual([false, 'next-letter'])
  })
})

it('a plain refusal is none before the fifth', () => {
  const replies = Array.from({ length: 5 }, (_, i) => plain.replace('Hello,', `Hello ${i},`))
  expect(isLastWord(caseOf(refused('en', ...replies.slice(0, 1))))).toBe(false)
  const scene = new Scene(readySession('terminal:test'), transition).type('today')
  const kase = caseOf(scene.type(plain))
  const rounds = kase.rounds.map((round) => ({
    ...round,
    replies: replies.map((text) => ({ ...round.replies[0]!, text })),
  }))
  expect(isLastWord({ ...kase, rounds })).toBe(true)
})
