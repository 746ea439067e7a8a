import { describe, expect, it } from 'vitest'
import type { Case } from '../../../src/core/case.ts'
import { calendarOf } from '../../../src/core/export/calendar-of.ts'
import { branches } from '../../../src/core/poa/catalogue/index.ts'
import { wrongVariantSent } from '../../../src/core/poa/catalogue/wrong-variant-sent.ts'
import type { Lang } from '../../../src/core/text.ts'
import { runningCase, time } from '../running-case.ts'
import { backCase } from '../standing/standing-case.ts'

const now = time('2026-12-04T00:00Z')
const zone = 'Asia/Shanghai'
const startsOn = { kind: 'date', value: '2027-01-04', en: '4 January 2027', zh: '2027年1月4日' }
const item = branches.flatMap(({ measures }) => measures).find(({ planned }) => planned !== undefined)?.id
const planned = { choices: [{ item, status: 'planned', slots: { on: startsOn } }] }
const sent = { rounds: [{ number: 1, submittedOn: '2026-12-02', text: 'the letter', replies: [] }] }

const rowsOf = (kase: Case, lang: Lang) =>
  calendarOf(kase, zone, lang, now).events.map(({ title, at, alarms }) => [
    title.replace(/ \(.*\)$/, ''),
    typeof at === 'number' ? new Date(at).toISOString() : at,
    alarms.length,
  ])

/** Every kind of reminder: its case, its title in both languages, its day, and how many alarms it has. */
const table: [string, Case, { en: string; zh: string }, string, number][] = [
  [
    'a time to reply',
    runningCase('1', [{ date: '2026-12-10' }]),
    { en: 'Time to reply to Amazon ends', zh: '回复亚马逊的期限到' },
    '2026-12-11T07:59:00.000Z',
    3,
  ],
  [
    'a measure that starts',
    runningCase('1', [], planned),
    { en: 'A measure of the plan starts', zh: '计划里的一项措施开始' },
    '2027-01-04',
    0,
  ],
  [
    'silence after a letter',
    runningCase('1', [], sent),
    { en: 'No answer from Amazon yet? Look in Account Health', zh: '亚马逊还没回？看一眼账户状况' },
    '2026-12-09',
    0,
  ],
  [
    'a task after reinstatement',
    backCase('1'),
    {
      en: 'Keep up: Cartons are opened at intake; one wrong model holds the lot; photo and signed sheet are kept',
      zh: '该做了：到货抽箱开箱核对型号；发现一件错款整批暂扣；照片和签字表存档',
    },
    '2026-12-07',
    0,
  ],
  [
    'the line of the month',
    backCase('1'),
    { en: 'Once a month: what was kept up, and what shows it', zh: '每月一次：该做的做了没有，凭证在哪' },
    '2027-01-01',
    0,
  ],
]

describe.each(['en', 'zh'] as const)('in the calendar in %s', (lang) => {
  it.each(table)('%s has its title and its day', (_, kase, title, at, alarms) => {
    expect(rowsOf(kase, lang)).toContainEqual([title[lang], at, alarms])
  })
})

it('tells tasks of one day apart, says who does each and what shows it, and keeps its ids', () => {
  const [choice] = backCase('1').choices
  const second = wrongVariantSent.measures[1]?.id ?? ''
  const kase = backCase('1', { choices: [choice!, { ...choice!, item: second }] })
  const { events } = calendarOf(kase, zone, 'zh', now)
  const tasks = events.filter(({ title }) => title.startsWith('该做了'))
  expect(tasks.map(({ at }) => at)).toEqual(['2026-12-07', '2026-12-07'])
  for (const { description } of tasks) expect(description).toMatch(/^仓库主管，每周一。凭证：.+。$/)
  const again = calendarOf(kase, zone, 'en', now).events
  expect(again.map(({ id }) => id)).toEqual(events.map(({ id }) => id))
})
