import { describe, expect, it } from 'vitest'
import { Notice } from '../../../src/core/case.ts'
import { explainDeadlines } from '../../../src/core/knowledge/numbers-in-notice.ts'

const today = '2026-11-23'
const explain = (notice: Record<string, unknown>) =>
  explainDeadlines(Notice.parse(notice), today, 'Asia/Shanghai')
const within = (days: number | null, date: string | null = null, what = 'reply') => ({
  what,
  days,
  date,
  text: 'within the time named',
})

describe('explainDeadlines', () => {
  it('counts from the day of receipt', () => {
    const [line] = explain({ receivedOn: '2026-11-20', deadlines: [within(14)] })
    expect(line?.en).toContain('Reply by 4 December 2026, 11 days left, counted from the day you received it')
    expect(line?.en).toContain('check Account Health')
    expect(line?.zh).toContain('2026年12月4日前回复，还有 11 天')
  })
  it('takes a printed date as it stands', () => {
    const [line] = explain({ receivedOn: '2026-11-20', deadlines: [within(14, '2026-11-24')] })
    expect(line?.en).toContain('24 November 2026, 1 day left')
  })
  it('says when it is today and when it is over', () => {
    expect(explain({ deadlines: [within(null, today)] })[0]?.en).toContain('that is today')
    expect(explain({ deadlines: [within(null, '2026-11-20')] })[0]?.zh).toContain('已过 3 天')
  })
  it('asks for the day of receipt where it cannot count', () => {
    expect(explain({ deadlines: [within(17)] })[0]?.en).toContain('Tell me the day you received it')
  })
  it('falls back to the day of sending', () => {
    expect(explain({ sentOn: '2026-11-21', deadlines: [within(3)] })[0]?.en).toContain(
      'counted from the day the notice was sent',
    )
  })
  it('quotes a time it cannot read', () => {
    expect(explain({ deadlines: [within(null)] })[0]?.en).toContain('within the time named')
  })
  it.each([
    ['funds', 90, 'funds'],
    ['stock', 30, 'stock'],
    ['record', 180, 'stays'],
    ['evaluation', 21, 'patent lawyer'],
    ['other', 5, 'another period'],
  ])('says what %s is', (what, days, part) => {
    const [none, line] = explain({ deadlines: [within(days, null, what)] })
    expect(none?.en).toContain('prints no day to reply by')
    expect(line?.en).toContain(`${days} days`)
    expect(line?.en).toContain(part)
    expect(line?.en).not.toContain('left')
  })
  it('knows the invoice period', () => {
    const lines = explain({ invoiceWindowDays: 365, deadlines: [within(365, null, 'other')] })
    expect(lines[1]?.en).toContain('invoices must fall in')
  })
  it('puts replies first', () => {
    const lines = explain({ receivedOn: today, deadlines: [within(90, null, 'funds'), within(3)] })
    expect(lines).toHaveLength(2)
    expect(lines[0]?.en).toContain('Reply by')
  })
  it('says where no time is printed', () => expect(explain({})).toHaveLength(1))
})
