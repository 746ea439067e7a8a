import { describe, expect, it } from 'vitest'
import { messagesIn } from '../../../src/core/effect.ts'
import { draftPoa } from '../../../src/core/poa/draft.ts'
import { printPoa } from '../../../src/core/poa/print.ts'
import { readyGate } from '../../../src/core/poa/ready.ts'
import { defaultKeeping } from '../../../src/core/keeping.ts'
import { createTransition, transition } from '../../../src/core/transition.ts'
import { Scene, storyUntil, withModel } from './scene.ts'

const start = storyUntil('1-sofa.en', 'Review 2 of')
const mended =
  'Our intake counted 60 cartons in that lot and opened none, so the model label inside was not compared with our purchase order.'
const faulty = mended.replace(/\.$/, ', although we are severely disappointed.')

const planOf = ({ session }: Scene): string => {
  const kase = session.cases[session.current]
  return kase ? printPoa(draftPoa(kase), { lang: 'en', format: 'txt' }) : ''
}
const editsOf = ({ session }: Scene) => session.cases[session.current]?.edits ?? []

const faultyScene = (): Scene => new Scene(start).type(`5: ${faulty}`)
const asked = (): Scene => faultyScene().tap('review/cause=polish').tap('model=yes')
const proposed = (): Scene => asked().answer({ value: { after: mended } })

describe('the model and the seller’s word', () => {
  it('is not spoken of where there is none', () => {
    const scene = new Scene(start, transition).type(`5: ${faulty}`)
    expect(scene.buttons).not.toContain('review/cause=polish')
    expect(scene.type('polish').asks).toEqual([])
    expect(scene.said.join()).toContain('No model is used here')
  })

  it('is told before the first call: where it goes, what is masked, what is not known', () => {
    const scene = faultyScene().tap('review/cause=polish')
    expect(scene.said[0]).toMatch(
      /test-1 at models\.example[\s\S]*masked[\s\S]*How long models\.example keeps it I do not know/,
    )
    expect(scene.buttons).toEqual(['model=yes', 'model=later', 'model=no'])
    expect(scene.asks).toEqual([])
  })

  it('is told how often it may be asked', () => {
    const place = { name: 'test-1', host: 'models.example', calls: 60 }
    const scene = new Scene(start, createTransition(defaultKeeping, place)).tap('review/cause=polish')
    expect(scene.said[0]).toContain('At most 60 calls a day for one case')
  })

  it('holds for the case, and is asked again where the model is another one', () => {
    const scene = proposed().type('reject 5').tap('review/cause=polish')
    expect(scene.asks).toHaveLength(2)
    const moved = { ...scene.session, model: null }
    const other = new Scene(
      moved,
      createTransition(defaultKeeping, { name: 'test-2', host: 'elsewhere.example' }),
    )
    other.tap('model=stop').tap('review/cause=polish')
    expect(other.said[0]).toContain('test-2 at elsewhere.example')
    expect(other.asks).toEqual([])
  })

  it.each(['model=no', 'model=later'])('sends nothing after %s', (choice) => {
    const scene = faultyScene().tap('review/cause=polish').tap(choice)
    expect(scene.asks).toEqual([])
    expect(scene.buttons.includes('review/cause=polish')).toBe(choice === 'model=later')
    scene.type('/draft')
    expect(scene.asks).toEqual([])
  })

  it('is greeted with what is true', () => {
    const greeted = (by: typeof transition): string =>
      messagesIn(by(null, { id: 'u', session: 's', lang: 'en', event: { type: 'opened', at: 0 } }).effects)
        .map(({ text }) => text)
        .join()
    expect(greeted(transition)).toContain('nothing goes to an AI model.')
    expect(greeted(withModel)).toContain('nothing goes to an AI model unless you agree to it first')
  })
})

describe('a section in other words', () => {
  it('is asked about its faulty sentences alone, with no word of the seller among ours', () => {
    const { ask } = asked()
    expect(ask.untrusted['span']).toBe(faulty)
    expect(ask.blanks['findings']).toBe(
      '- Line 1: This speaks of feelings. The reviewer can use only facts. Take it out.',
    )
    expect(ask.untrusted['facts']).toContain('60 cartons')
  })

  it('is a proposal, marked and in no text, until the seller accepts it', () => {
    const scene = proposed()
    expect(scene.said.at(-1)).toContain(`[model] ${mended}`)
    expect(planOf(scene)).toContain(faulty)
    expect(editsOf(scene).at(-1)).toMatchObject({
      sentence: 'wrong-variant-sent.intake-counted-only',
      ruleId: 'V01-emotional',
      before: faulty,
      after: mended,
      by: 'model',
      pending: true,
      accepted: false,
      model: 'test-1',
      prompt: 'refine-1/all-1',
    })
    scene.type('accept 5')
    expect(planOf(scene)).toContain(mended)
    expect(planOf(scene)).not.toContain('disappointed')
  })

  it('blocks «ready» until it is decided', () => {
    const waits = (scene: Scene): boolean =>
      readyGate(scene.session.cases[scene.session.current] ?? fail()).items.some(
        ({ id }) => id === 'model-words',
      )
    const scene = proposed()
    expect(waits(scene)).toBe(true)
    expect(scene.tap('review/cause=ok').said[0]).toContain('Nothing was changed')
    expect(waits(scene.type('yes'))).toBe(true)
    expect(waits(scene.type('reject 5'))).toBe(false)
  })

  it.each(['undo 5', '/undo'])('is taken back by %s', (words) => {
    const scene = proposed().type('accept 5').type(words)
    expect(planOf(scene)).toContain(faulty)
    expect(editsOf(scene).at(-1)?.accepted).toBe(false)
  })

  it('holds for no other words than those it was made for', () => {
    const scene = proposed().type('accept 5').type('/edit')
    const other = scene.type('5: Our intake counted 59 cartons in that lot and opened none.')
    expect(planOf(other)).toContain('counted 59 cartons')
    expect(planOf(other)).not.toContain(mended)
  })

  it('drops what changes a fact, says why, and tries again, three rounds at most', () => {
    const scene = asked()
    for (const units of [16, 66, 61]) scene.answer({ value: { after: mended.replace('60', String(units)) } })
    expect(scene.asks).toHaveLength(3)
    expect(scene.said[0]).toContain('it changed a number')
    expect(editsOf(scene).filter(({ reason }) => reason === 'lock/number')).toHaveLength(3)
    expect(planOf(scene)).toContain(faulty)
  })

  it('stops where the model says the same twice', () => {
    const scene = asked()
    for (let i = 0; i < 3; i += 1)
      scene.answer({ value: { after: 'Nothing was opened.' }, ask: scene.ask.id })
    expect(scene.asks).toHaveLength(2)
  })

  it.each([
    'time-out',
    'unreachable',
    'refused',
    'malformed',
    'cut',
    'too-long',
    'budget',
    'stopped',
  ] as const)('changes nothing after %s, and says so', (failure) => {
    const scene = asked()
    const before = planOf(scene)
    scene.answer({ failure })
    expect(scene.said.length).toBeGreaterThan(0)
    expect(planOf(scene)).toBe(before)
    expect(scene.session.cases['1']?.model?.work).toBeNull()
  })

  it.each(['stop', '停止', '不用模型', 'no AI'])('is stopped by the word «%s»', (word) => {
    const scene = asked()
    const { ask } = scene
    scene.type(word).answer({ ask: ask.id, value: { after: mended } })
    expect(editsOf(scene)).toEqual(editsOf(faultyScene()))
    const isNever = scene.session.cases['1']?.model?.consent === 'no'
    expect(isNever).toBe(!/stop|停止/.test(word))
  })

  it('ignores an answer that is late, foreign or comes again', () => {
    const scene = asked()
    const first = scene.ask
    scene.answer({ ask: 'somebody-else', value: { after: mended } })
    expect(scene.said).toEqual([])
    scene.tap('model=stop')
    const stopped = scene.session
    scene.answer({ ask: first.id, value: { after: mended } })
    expect(scene.said).toEqual([])
    expect(scene.session.cases).toEqual(stopped.cases)
    const again = proposed()
    const settled = again.session
    again.answer({ value: { after: mended } })
    expect(again.session.cases).toEqual(settled.cases)
  })

  it('lets everything else work meanwhile, and leaves out an answer to words that changed', () => {
    const scene = asked().type('/status')
    expect(scene.said.join()).toContain('Write the plan')
    scene.type('/back')
    scene.type('/skip')
    scene.type('5: Our intake opened none of the 60 cartons.')
    scene.answer({ value: { after: mended } })
    expect(scene.said[0]).toContain('had changed meanwhile')
    expect(planOf(scene)).toContain('opened none of the 60 cartons')
  })

  it('is forgotten with its case', () => {
    const scene = asked()
    const { ask } = scene
    scene.type('/forget case').answer({ ask: ask.id, value: { after: mended } })
    expect(scene.said).toEqual([])
    expect(JSON.stringify(scene.session.cases)).not.toContain('cartons')
  })

  it('waits for nothing where the model is gone', () => {
    const scene = new Scene(asked().session, transition).type('/status')
    expect(scene.session.cases['1']?.model?.work).toBeNull()
  })

  it('asks nothing for what only the seller can tell', () => {
    const scene = new Scene(start)
      .type('5: The cause is not known yet.')
      .tap('review/cause=polish')
      .tap('model=yes')
    const findings = scene.asks.map(({ blanks }) => blanks['findings'])
    expect(findings.join()).not.toMatch(/Which step|On which day|How many/)
  })

  it('is answered in the seller’s other case without losing the place here', () => {
    const scene = asked().type('/new')
    scene.answer({ value: { after: mended } })
    expect(scene.said[0]).toMatch(/^Case /)
  })
})

function fail(): never {
  throw new Error('there is no case')
}
