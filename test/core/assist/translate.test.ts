import { describe, expect, it } from 'vitest'
import { factOf } from '../../../src/core/facts.ts'
import { readyGate } from '../../../src/core/poa/ready.ts'
import { Scene, storyUntil } from './scene.ts'

const words = '退货留言：7位买家说收到的不是页面上那款沙发'
const english = 'Return comments: 7 buyers said that the sofa they received was not the one on the page'
const start = storyUntil('model-polish.zh', '请打出这句话的英文')

const asked = (): Scene => new Scene(start).tap('english/trigger=translate').tap('model=yes')
const told = (source: string, target: string) => ({ value: { sentences: [{ source, target }] } })
const typed = ({ session }: Scene): unknown => {
  const kase = session.cases[session.current]
  return kase ? factOf(kase, 'english/trigger') : undefined
}

describe('a Chinese answer in English', () => {
  it('is shown beside the Chinese, and stands once the seller accepted it', () => {
    const scene = asked()
    expect(scene.ask.untrusted).toEqual({ words })
    scene.answer(told(words, english))
    expect(scene.said[0]).toContain(`您的原话：“${words}”\n[模型] ${english}`)
    expect(typed(scene)).toBeNull()
    scene.tap('english/trigger=accept')
    expect(typed(scene)).toBe(english)
  })

  it.each([
    ['another number', english.replace('7', '70')],
    ['a lost «not»', english.replace('was not', 'was')],
    ['a plan for what was done', english.replace('said', 'will say')],
    ['a new figure', `${english} on 4 March 2026`],
  ])('is shown and not used where it has %s', (_, target) => {
    const scene = asked().answer(told(words, target))
    expect(scene.said[0]).toContain('对不上，不采用')
    expect(scene.said[0]).toContain(target)
    expect(scene.buttons).not.toContain('english/trigger=accept')
    expect(typed(scene)).toBeNull()
    const edit = scene.session.cases['1']?.edits.at(-1)
    expect(edit).toMatchObject({ pending: false, accepted: false, before: words, after: target })
    expect(edit?.reason).toMatch(/^parity\//)
  })

  it('is left out where it is not the whole answer', () => {
    const scene = asked().answer(told(words.slice(0, 12), 'Return comments'))
    expect(scene.said[0]).toContain('没有译全')
    expect(typed(scene)).toBeNull()
  })

  it('may be the seller’s own all the same, and then has to say the same as well', () => {
    const scene = asked().answer(told(words, english)).type(english.replace('7', '9'))
    const kase = scene.session.cases[scene.session.current]
    const item = kase && readyGate(kase).items.find(({ id }) => id === 'parity')
    expect(item?.result).toBe('no')
    expect(item?.why.zh).toContain('7 | 9')
  })
})
