import { expect, it } from 'vitest'
import { handoverFiles } from '../../../src/core/export.ts'
import { contextOf } from '../../../src/core/step.ts'
import { runningCase, said, sessionOf, textsOf, time } from '../running-case.ts'

const at = '2026-12-05T03:00Z'
const reading = { kind: 'reply-rejected', level: 'reply' }
const answered = runningCase('1', [], {
  rounds: [
    {
      number: 1,
      submittedOn: '2026-12-02',
      text: 'the letter',
      replies: [{ text: 'no', reading, receivedOn: '2026-12-04' }],
    },
    { number: 2, submittedOn: '2026-12-05', text: 'another letter' },
  ],
})

it.each([
  [
    'en',
    ['Papers: none yet', '· round 1, sent 2 December 2026; reply: refused, 4 December 2026', 'no answer yet'],
  ],
  ['zh', ['材料：还没有', '· 第 1 轮，2026年12月2日提交；回复：申诉被拒，2026年12月4日', '还没有回复']],
] as const)('the summary for a helper tells each round and its answer, in %s', (lang, words) => {
  const session = sessionOf([{ ...answered, lang }], { lang })
  const [summary] = handoverFiles(contextOf(session, time(at)))
  for (const each of words) expect(summary?.text).toContain(each)
})

it('a handover speaks of a plan only where there is one', () => {
  const without = { ...answered, notice: null }
  const told = (kase: typeof without | typeof answered): string =>
    textsOf(said(said(sessionOf([kase]), at, '/handover').session, at, 'yes')).join('\n')
  expect(told(answered)).toContain('the plan to check')
  expect(told(without)).not.toContain('plan')
})

it('a word without a source is named, and no meaning is made up for it', () => {
  const told = textsOf(said(sessionOf([answered]), at, '/term xyz')).join('\n')
  expect(told).toContain('no sourced meaning of “xyz”')
})
