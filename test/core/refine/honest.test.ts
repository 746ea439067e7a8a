import { describe, expect, it } from 'vitest'
import { draftPoa } from '../../../src/core/poa/draft.ts'
import { lint } from '../../../src/core/poa/lint.ts'
import { printPoa } from '../../../src/core/poa/print.ts'
import { isMendable } from '../../../src/core/refine/mendable.ts'
import { sectionKey, worded } from '../../../src/core/refine/read-drafts.ts'
import { faults } from '../../eval/faults.ts'
import { Scene, storyUntil } from '../assist/scene.ts'

const stories = [
  '1-sofa.en',
  '3-make-me-an-invoice.en',
  '5-wrong-counterfeit-report.en',
  '8-three-rejections.en',
]

const poaOf = ({ session }: Scene) => {
  const kase = session.cases[session.current]
  if (!kase) throw new Error('there is no case')
  return { kase, poa: draftPoa(kase) }
}

const findingsOf = (scene: Scene) => {
  const { kase, poa } = poaOf(scene)
  return lint(printPoa(poa, { lang: 'en', format: 'txt' }), { kase, form: poa.form }).findings.filter(
    ({ waived, severity }) => waived === null && severity !== 'info',
  )
}

describe('a plan of a whole story with an honest model', () => {
  it.each(stories)('%s ends lint-clean in a call a section and one a finding that is left', (name) => {
    const scene = new Scene(storyUntil(name, 'Review 1 of'))
    const clean = findingsOf(scene).length
    const bare = new Map<string, string>()
    const sections = poaOf(scene).poa.sections.filter(
      (section) => worded.has(section.name) && section.sentences.every(({ missing }) => missing.length === 0),
    )
    const words = faults.filter(({ mechanical }) => !mechanical)
    let planted = 0
    for (const section of sections) {
      // Two faults a section, as a seller would type them in the review of it.
      for (const { number, id } of section.sentences.slice(0, 2)) {
        const now = poaOf(scene)
          .poa.sections.flatMap(({ sentences }) => sentences)
          .find((one) => one.id === id)
        const faulty = words[(planted += 1) % words.length]?.put(now?.en ?? '') ?? ''
        bare.set(faulty, now?.en ?? '')
        scene.type(`${number}: ${faulty}`)
      }
      const before = scene.asks.length
      scene.tap(`review/${sectionKey(section)}=polish`)
      if (scene.buttons.includes('model=yes')) scene.tap('model=yes')
      if (scene.asks.length > before) {
        const lines = (scene.ask.untrusted['span'] ?? '').split('\n')
        scene.answer({ value: { after: lines.map((line) => bare.get(line) ?? line).join('\n') } })
      }
      scene.type('accept all')
      if (scene.session.cases[scene.session.current]?.edits.some(({ pending }) => pending)) {
        const numbers = /accept (\d+)/.exec(scene.said.at(-1) ?? '')?.[1] ?? ''
        scene.type(`accept ${numbers}`)
      }
      scene.type('ok')
    }
    expect(planted).toBeGreaterThan(2)
    expect(findingsOf(scene).filter(isMendable)).toEqual([])
    expect(findingsOf(scene)).toHaveLength(clean)
    expect(scene.asks.length).toBeGreaterThan(0)
    expect(scene.asks.length).toBeLessThanOrEqual(sections.length)
  })
})
