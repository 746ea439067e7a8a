import { describe, expect, it } from 'vitest'
import { defaultKeeping } from '../../../src/core/keeping.ts'
import { createTransition } from '../../../src/core/transition.ts'
import { Scene, storyUntil } from './scene.ts'

const place = { name: 'test-1', host: 'models.example', calls: 5, tokens: 100_000, cost: 2 }
const by = createTransition(defaultKeeping, place)
const story = { en: storyUntil('1-sofa.en', 'Review 2 of'), zh: storyUntil('1-sofa.zh', '审阅 2') }
const faulty =
  'Our intake counted 60 cartons in that lot and opened none, although we are severely disappointed.'

/** A case in which the model was asked once, and waits for its answer. */
const asked = (lang: 'en' | 'zh' = 'en'): Scene =>
  new Scene(story[lang], by).type(`5: ${faulty}`).tap('review/cause=polish').tap('model=yes')
const again = (scene: Scene): Scene => scene.tap('review/cause=polish')
const unusable = { value: { after: '' } }

describe('what the model used up is told', () => {
  it('in status: calls, tokens and money, today and in all', () => {
    const scene = asked()
      .answer({ ...unusable, tokensIn: 4100, tokensOut: 20, cost: 0.0213 })
      .type('/status')
    expect(scene.said.join('\n')).toContain(
      'Model: today: 1 of 5 calls, 4,120 of 100,000 tokens, cost 0.021 of 2.00 in the currency of this service’s price list.',
    )
    expect(scene.said.join('\n')).toContain('In this case so far: 1 call, 4,120 tokens, cost 0.021')
  })

  it('in Chinese', () => {
    const scene = asked('zh')
      .answer({ ...unusable, cost: 0.0213 })
      .type('/status')
    expect(scene.said.join('\n')).toContain(
      '模型：今天调用 1/5 次，120/100,000 个 token，费用 0.021/2.00（按本服务价目表的货币）。本案件累计：调用 1 次',
    )
  })

  it('not in status where the model was never called, nor money where no price is known', () => {
    expect(new Scene(story.en, by).type('/status').said.join()).not.toContain('Model:')
    expect(asked().answer(unusable).type('/status').said.join()).not.toContain('cost')
  })

  it.each([
    ['calls', { calls: 4 }],
    ['tokens', { tokensIn: 81_000 }],
    ['money', { cost: 1.7 }],
  ])('once, by the answer that brings the case near the end of its %s', (_kind, used) => {
    const first = asked().answer({ ...unusable, ...used })
    expect(first.said.join('\n')).toContain('budget for this case nears its end')
    expect(again(first).answer(unusable).said.join('\n')).not.toContain('nears its end')
  })

  it('anew on another day', () => {
    const scene = asked().answer({ ...unusable, calls: 4 })
    scene.pass(25 * 60)
    expect(scene.type('/status').said.join('\n')).toMatch(
      /today: 0 of 5 calls[^\n]*In this case so far: 4 calls/,
    )
    expect(
      again(scene)
        .answer({ ...unusable, calls: 4 })
        .said.join('\n'),
    ).toContain('nears its end')
  })

  it('with the answer that there is none left', () => {
    const scene = asked().answer({ ...unusable, calls: 3 })
    again(scene).answer({ value: null, failure: 'budget', calls: 0, tokensIn: 0, tokensOut: 0 })
    expect(scene.said.join('\n')).toMatch(/used up[\s\S]*today: 3 of 5 calls/)
  })
})
