import { describe, expect, it } from 'vitest'
import type { Case } from '../../../src/core/case.ts'
import { type Session, newSession } from '../../../src/core/session.ts'
import { contextOf, withCase } from '../../../src/core/step.ts'
import { slotQuestions } from '../../../src/core/steps/plan-slots.ts'

const now = Date.UTC(2026, 5, 20, 12)

function started(item: string, status: Case['choices'][number]['status']): Session {
  const session = newSession('t', now, 'zh')
  const kase = session.cases[session.current]
  if (!kase) throw new Error('no case')
  const choice = { item, status, slots: {}, offeredAt: now, attestedAt: null, proof: null }
  const branch = item.slice(0, item.indexOf('.'))
  const facts = {
    ...kase.facts,
    branch: {
      value: branch,
      words: branch,
      lang: 'zh' as const,
      at: now,
      from: 'seller' as const,
      confirmed: true,
    },
  }
  return withCase(session, { ...kase, facts, choices: [choice] })
}

/** Gives one answer to the item's first question of this kind and returns what became of it. */
function give(session: Session, id: string, words: string) {
  const context = contextOf(session, now)
  const question = slotQuestions(context).find((other) => other.id.startsWith(id))
  if (!question) throw new Error(`${id} is not asked`)
  const answer = question.answer(context, { words, option: null })
  const kase = 'kase' in answer && answer.kase ? answer.kase : context.kase
  const said =
    answer.kind === 'again' ? answer.note.zh : (answer.notes ?? []).map(({ text }) => text.zh).join('\n')
  const own = answer.kind === 'again' ? undefined : answer.session
  const [choice] = kase.choices
  const values = Object.fromEntries(
    Object.entries(choice?.slots ?? {}).map(([name, { value }]) => [name, value]),
  )
  return { kind: answer.kind, session: withCase({ ...session, ...own }, kase), kase, choice, values, said }
}

const held = 'wrong-variant-sent.quarantined'
const traced = 'wrong-variant-sent.traced'

describe('the details of a sentence', () => {
  it('keeps and tells half an answer, which can be taken back', () => {
    const half = give(started(held, 'done'), 'slots/', '6月3日，11件')
    expect(half.kind).toBe('aside')
    expect(half.values).toEqual({ date: '2026-06-03', units: 11 })
    expect(half.said).toMatch(/记下了：日期 2026年6月3日；件数 11件/)
    expect(half.session.undo?.before['choices']).toMatchObject([{ slots: {} }])
    expect(give(half.session, 'slots/', '件数：12').values).toEqual({ date: '2026-06-03', units: 12 })
  })

  it('asks about counts that contradict each other', () => {
    const sum = give(started(traced, 'done'), 'slots/', '6月3日，一共18件，12件在库，7件在买家手中')
    expect(sum.values).toEqual({ date: '2026-06-03' })
    expect(sum.said).toMatch(/12 \+ 7等于19，不是18/)
    expect(give(sum.session, 'slots/', '一共19件，12件在库，7件在买家手中').kind).toBe('taken')
  })

  it.each([
    '不写',
    '不写了',
    '其实没做',
    '没有这回事',
    'leave it out',
    'we never did that, leave it out',
    'drop it',
  ])('%s drops it', (words) => {
    const { kase, said } = give(started(held, 'done'), 'slots/', words)
    expect(kase.choices).toEqual([])
    expect(said).toMatch(/undo/)
  })

  it.each([
    'not yet, on 1 December 2026',
    '还没做，打算12月1日做',
    '没做，计划12月1日',
    'we will do it on 1 December 2026',
  ])('%s makes it a plan', (words) => {
    const { choice, values } = give(started(held, 'done'), 'slots/', words)
    expect(choice?.status).toBe('planned')
    expect(values).toEqual({ on: '2026-12-01' })
  })

  it('reads 按计划 and 准备好了 as done', () => {
    const { choice } = give(started(held, 'done'), 'slots/', '6月3日，11件，自有仓，按计划做完的')
    expect(choice?.status).toBe('done')
  })

  it('asks for the English of Chinese words and prints it', () => {
    const words = give(started('packaging-or-label.event', 'so'), 'slots/', '差别：盒盖是旧标志')
    const open = slotQuestions(contextOf(words.session, now))[0]?.ask(contextOf(words.session, now))
    const value = words.choice?.slots['change']
    if (value) expect(open?.text.zh).toMatch(/“盒盖是旧标志”的英文怎么写？/)
    expect(value?.en ?? null).toBeNull()
  })
})

describe('the proof of a sentence', () => {
  const full = give(started(held, 'done'), 'slots/', '6月3日，11件，自有仓').session

  it.each(['好', '有', 'yes', '3月9号 11张 新泽西仓库', '附件9'])('%s is no proof', (words) => {
    const { kind, kase } = give(full, 'proof/', words)
    expect(kind).toBe('again')
    expect(kase.evidence).toEqual([])
  })

  it.each(['暂扣箱的照片', 'photos of the held cartons', '移除订单'])('%s is one', (words) => {
    const { kind, kase, choice } = give(full, 'proof/', words)
    expect(kind).toBe('taken')
    expect(kase.evidence).toHaveLength(1)
    expect(choice?.proof).toBe(kase.evidence[0]?.id)
  })

  it('does not take a word beside the details for one', () => {
    const { choice, said } = give(started(held, 'done'), 'slots/', '6月3日，11件，自有仓，凭证：有')
    expect(choice?.proof).toBeNull()
    expect(said).toMatch(/凭证/)
  })

  it('claims no more than the seller named', () => {
    const done = give(started(traced, 'done'), 'slots/', '6月3日，一共18件，11件在库，7件在买家手中').session
    expect(give(done, 'proof/', '按型号的盘点表').kase.evidence[0]?.words).toBe('按型号的盘点表')
  })
})
