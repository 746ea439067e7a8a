import { describe, expect, it } from 'vitest'
import { draftPoa } from '../../../src/core/poa/draft.ts'
import { sentencesOf } from '../../../src/core/poa/print.ts'
import { currentQuestion } from '../../../src/core/steps/index.ts'
import { contextOf } from '../../../src/core/step.ts'
import { transition } from '../../../src/core/transition.ts'
import { Scene } from '../assist/scene.ts'
import { runningCase, sessionOf } from '../running-case.ts'

const [first, second] = ['B0TESTAA01', 'B0TESTAA02']
const known = { 'have-documents': { value: [] }, 'units-sold': { value: 46 }, 'units-stock': { value: 11 } }

/** A case with its papers told, waiting for the question whether the complaint is right. */
function begin(notice: object = {}, facts: object = {}): Scene {
  const kase = runningCase('1', [], { facts: { ...known, ...facts } })
  const read = { ...kase.notice!, documentsRequested: ['poa'], ...notice }
  return new Scene(sessionOf([{ ...kase, notice: read as typeof kase.notice }]), transition).type('/repeat')
}
const factsOf = ({ session }: Scene) => session.cases['1']?.facts ?? {}
const asked = ({ session }: Scene): string => currentQuestion(contextOf(session, Date.UTC(2026, 11, 2))).id
const all = ({ said }: Scene): string => said.join('\n')

describe('whether the complaint is right', () => {
  it('is asked after the warning, and in detail by nobody', () => {
    const scene = begin()
    expect(all(scene)).toMatch(
      /not privileged[\s\S]*ask a lawyer first[\s\S]*Is the complaint about B0TESTAA01/,
    )
    expect(all(scene.type('well, it is a long story'))).toContain('No details are needed here')
  })

  it.each([
    ['1', 'right'],
    ['2', 'partly'],
    ['3', 'wrong'],
    ['4', 'never-sold'],
  ])('%s is %s', (words, posture) => {
    expect(factsOf(begin().type(words))['posture']?.value).toBe(posture)
  })

  it('is asked for each listing where they differ, and those given up are said to be', () => {
    const scene = begin({ asins: [first, second] }).type('5')
    expect(all(scene)).toContain(`about ${first} right?`)
    expect(all(scene.type('1'))).toContain(`about ${second} right?`)
    scene.type('4')
    expect(factsOf(scene)).toMatchObject({
      [`posture/${first}`]: { value: 'right' },
      [`posture/${second}`]: { value: 'never-sold' },
    })
    expect(all(scene)).toContain('want back? The others count as given up')
    scene.type('1')
    const letter = sentencesOf(draftPoa(scene.session.cases['1']!)).map(({ en }) => en)
    expect(letter).toContain(`We no longer offer ${second} and do not ask for its reactivation.`)
  })

  it('asks of no complaint where Amazon checked of its own accord', () => {
    const audit = { source: 'amazon-audit', kind: 'inauthentic-audit' }
    expect(all(begin(audit))).toContain(
      'This is Amazon’s own check of B0TESTAA01. Was there a problem on your side?',
    )
    expect(all(begin(audit))).not.toMatch(/complaint about/)
    expect(factsOf(begin(audit).type('yes, there was'))['posture']?.value).toBe('right')
    expect(factsOf(begin(audit).type('No, the goods are genuine'))['posture']?.value).toBe('wrong')
    expect(factsOf(begin(audit).type('没有问题'))['posture']?.value).toBe('wrong')
  })

  it('sends one who was rightly reported for counterfeits to counsel', () => {
    const scene = begin({ kind: 'counterfeit-test-buy', source: 'brand-owner' }).type('1')
    expect(all(scene)).toContain('a matter for a lawyer first')
  })
})

describe('the trigger hunt', () => {
  it('looks at one place at a time, and ends with what was found or with none', () => {
    const scene = begin({}, { posture: { value: 'right' } })
    expect(all(scene)).toContain('return comments')
    expect(all(scene.type('nothing'))).toContain('Did a buyer write')
    scene.type('"not the sofa shown", 9 November')
    expect(factsOf(scene)).toMatchObject({ 'trigger-place': { value: 'messages' } })
    const none = begin({}, { posture: { value: 'right' } })
    for (let place = 0; place < 6; place += 1) none.type('nothing')
    expect(factsOf(none)['hunt-over']?.value).toBe(true)
    expect(asked(none)).toBe('branch')
  })
})

describe('five whys', () => {
  const told = { posture: { value: 'right' }, trigger: { value: 'x' }, branch: { value: 'other' } }

  it('end where a step of the seller’s own is named', () => {
    const scene = begin({}, told).type('The supplier sent us the wrong goods, it is their fault.')
    expect(asked(scene)).toBe('whys')
    expect(all(scene)).toContain('why did your own side not notice it?')
    scene.type(
      'Our intake on 2 March 2026 counted 60 cartons and opened none, so the model label was not compared.',
    )
    expect(factsOf(scene)['cause-words']?.value).toContain('opened none')
    expect(asked(scene)).not.toBe('whys')
  })

  it('are five: then the gap stays marked', () => {
    const scene = begin({}, told)
    for (let why = 0; why < 5; why += 1) scene.type('The supplier is to blame for all of this.')
    expect(factsOf(scene)['cause-open']?.value).toBe(true)
    expect(all(scene)).toContain('stays marked as open')
  })
})
