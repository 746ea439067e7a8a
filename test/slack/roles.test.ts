import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Session } from '../../src/core/session.ts'
import type { Lang } from '../../src/core/text.ts'
import type { MakeFile } from '../../src/runtime/outgoing.ts'
import { readySession } from '../core/team/ready-session.ts'
import { type Api, startSlack } from './api.ts'
import { type Service, startService } from './bench.ts'
import { bodies } from './people.ts'

// Everybody who may be in a channel, with everything that can be done there.

const people = {
  drafter: 'UDRAFT',
  approver: 'UAPPROVE',
  submitter: 'USUBMIT',
  guest: 'UGUEST',
  'named guest': 'UNAMED',
  stranger: 'USTRANGE',
  'another company’s': 'UPARTNER',
  'another workspace’s': 'UOTHER',
} as const
type Person = keyof typeof people

/** What they are told who may not, in either language; the first words of what tells why, and what to do. */
const refusals = {
  write: [
    /^Nothing was changed\. To change the case you need the role drafter\./,
    /^什么都没改。修改案件需要起草人角色。/,
  ],
  open: [
    /^Nothing was changed\. To open a case you need the role drafter\./,
    /^什么都没改。新开案件需要起草人角色。/,
  ],
  approve: [
    /^Nothing was changed\. To approve the text you need the role approver\./,
    /^什么都没改。批准正文需要审批人角色。/,
  ],
  submit: [
    /^Nothing was changed\. To record that it was sent you need the role submitter\./,
    /^什么都没改。记录已提交需要提交人角色。/,
  ],
  forget: [
    /^Nothing was changed\. To delete the case you need the role approver\./,
    /^什么都没改。删除案件需要审批人角色。/,
  ],
  early: [
    /^Do not send this yet: an approver, other than who wrote it last/,
    /^先别提交：这份正文和附件要先由审批人批准/,
  ],
  own: [/^You wrote the last change yourself/, /^最后一处修改是您自己写的/],
  guest: [/guests take no part in it unless an admin names them/, /访客需要管理员指定角色才能参与/],
  shared: [
    /^Cases are private, so I do not work where another company reads along/,
    /有外部公司的频道里我不处理/,
  ],
} satisfies Record<string, readonly [RegExp, RegExp]>
type Refusal = keyof typeof refusals

/** `yes`, or why not; `silence` is what a workspace gets that is not ours. */
type Cell = 'yes' | Refusal | 'silence'

const kaseOf = (session: Session | null) => session?.cases['1']
const sentRounds = (session: Session | null): number =>
  kaseOf(session)?.rounds.filter(({ submittedOn }) => submittedOn !== null).length ?? 0
const answersIn = (session: Session | null): string => {
  const { facts, evidence, choices, edits, files, rounds, approval, notice } = kaseOf(session) ?? {}
  return JSON.stringify([facts, evidence, choices, edits, files, rounds, approval, notice])
}

const reworded = '2: In the last 365 days we sold 46 units and have 11 in stock.'

interface Action {
  /** What is done, in this order: words to the coach, `file`, or the button of a choice. */
  readonly does: readonly string[]
  /** In a case that an approver approved. */
  readonly isApproved?: true
  /** Whether it was done. */
  readonly done: (after: Session | null, before: Session, files: readonly string[], texts: string) => boolean
  readonly cells: readonly [Cell, Cell, Cell, Cell, Cell, Cell, Cell, Cell]
}

const everyMember = ['yes', 'yes', 'yes', 'guest', 'yes', 'shared', 'shared', 'silence'] as const
const drafters = (why: Refusal) => ['yes', why, why, 'guest', 'yes', 'shared', 'shared', 'silence'] as const
const approvers = (why: Refusal) => [why, 'yes', why, 'guest', why, 'shared', 'shared', 'silence'] as const
const submitters = (why: Refusal) => [why, why, 'yes', 'guest', why, 'shared', 'shared', 'silence'] as const

/** The cells stand for: drafter, approver, submitter, guest, named guest (a drafter), stranger, another company’s, workspace’s. */
const actions: Readonly<Record<string, Action>> = {
  'looks where we are': {
    does: ['/status'],
    done: (_, __, ___, texts) => texts.includes('B0TESTSF01'),
    cells: everyMember,
  },
  'reads the draft': {
    does: ['/draft'],
    done: (_, __, ___, texts) => texts.includes('A. Root cause'),
    cells: everyMember,
  },
  'asks for the check before sending': {
    does: ['/ready'],
    done: (_, __, ___, texts) => texts !== '',
    cells: everyMember,
  },
  exports: { does: ['/export'], done: (_, __, files) => files.includes('case-1.json'), cells: everyMember },
  'hands over, with consent': {
    does: ['/handover', 'yes'],
    done: (_, __, files) => files.some((name) => name.startsWith('summary-')),
    cells: everyMember,
  },
  'changes the words of a sentence': {
    does: ['/change 2', reworded],
    done: (after, before) => answersIn(after) !== answersIn(before),
    cells: drafters('write'),
  },
  'changes an answer': {
    does: ['/edit 5', '47 / 11'],
    done: (after, before) => answersIn(after) !== answersIn(before),
    cells: drafters('write'),
  },
  'sends a file': {
    does: ['file'],
    done: (after, before) => (kaseOf(after)?.files.length ?? 0) > (kaseOf(before)?.files.length ?? 0),
    cells: drafters('write'),
  },
  'takes an exhibit out': {
    does: ['remove exhibit 6'],
    done: (after, before) => answersIn(after) !== answersIn(before),
    cells: drafters('write'),
  },
  'opens another case': {
    does: ['/new'],
    done: (after) => Object.keys(after?.cases ?? {}).length === 2,
    cells: drafters('open'),
  },
  approves: {
    does: ['/approve'],
    done: (after) => kaseOf(after)?.approval != null,
    cells: approvers('approve'),
  },
  'approves by the button': {
    does: ['button command=approve'],
    done: (after) => kaseOf(after)?.approval != null,
    cells: approvers('approve'),
  },
  'says that it was sent, before it is approved': {
    does: ['today'],
    done: (after) => sentRounds(after) === 1,
    cells: ['submit', 'submit', 'early', 'guest', 'submit', 'shared', 'shared', 'silence'],
  },
  'says that it was sent': {
    does: ['today'],
    isApproved: true,
    done: (after) => sentRounds(after) === 1,
    cells: submitters('submit'),
  },
  forgets: {
    does: ['/forget case'],
    done: (after) => kaseOf(after) === undefined,
    cells: approvers('forget'),
  },
  'forgets everything by the button': {
    does: ['button forget=all'],
    done: (after) => kaseOf(after) === undefined,
    cells: approvers('forget'),
  },
  'waives a finding, for which there is no word in a chat': {
    does: ['/waive 1 because'],
    done: (after, before) =>
      JSON.stringify(kaseOf(after)?.waivers) === JSON.stringify(kaseOf(before)?.waivers),
    cells: ['yes', 'yes', 'yes', 'guest', 'yes', 'shared', 'shared', 'silence'],
  },
}

const languages = ['en', 'zh'] as const
const ready = { en: readySession('', 'en'), zh: readySession('', 'zh') }

let api: Api
let service: Service
let count = 0

/** A workspace in which all speak one language and have their roles in C1. */
async function begin(lang: Lang): Promise<void> {
  api = await startSlack()
  const make: MakeFile = async (_, { as }) => ({ bytes: Buffer.from(as), code: 'a-code' })
  service = await startService({ api, make })
  const locale = lang === 'zh' ? 'zh-CN' : 'en-GB'
  for (const user of Object.values(people)) api.members.set(user, { locale })
  for (const user of [people.guest, people['named guest']]) api.members.set(user, { locale, isGuest: true })
  api.members.set(people.stranger, { locale, team: 'T9' }).set('UADMIN', { isAdmin: true })
  api.files.set('F1', { name: 'x.pdf', bytes: Buffer.from('%PDF'), type: 'application/pdf' })
  const roles = { drafter: '<@UDRAFT> <@UNAMED>', approver: '<@UAPPROVE>', submitter: '<@USUBMIT>' }
  for (const [role, who] of Object.entries(roles))
    await service.command('UADMIN', `team ${role} ${who}`, { channel: 'C1' })
}

async function end(): Promise<void> {
  await service.stop()
  await api.stop()
}

/** A case in a thread of its own, ready to be sent, and approved where that is wished. */
async function aCase(lang: Lang, isApproved: boolean): Promise<{ session: Session; thread: string }> {
  const thread = `1796000000.${String((count += 1)).padStart(6, '0')}`
  const made = { ...ready[lang], id: `slack:T1:C1:${thread}` }
  await service.store.commit({
    previous: null,
    session: made,
    effects: [],
    transcript: [],
    seen: null,
    now: 0,
  })
  if (isApproved) await service.says(people.approver, '/approve', { channel: 'C1', thread })
  const session = await service.store.load(made.id)
  if (!session) throw new Error('The case is there.')
  return { session, thread }
}

async function act(person: Person, { does, isApproved, done }: Action, lang: Lang): Promise<Cell> {
  const { session, thread } = await aCase(lang, isApproved === true)
  const user = people[person]
  const isOurs = person !== 'another workspace’s'
  const home = person === 'another company’s' ? 'T9' : isOurs ? 'T1' : 'T2'
  let seen = 0
  for (const deed of does) {
    // Looking for what to change is everybody's; what counts is what comes of the last.
    await service.settled()
    seen = service.sentTo('C1', thread).length
    const there = { channel: 'C1', thread, team: isOurs ? 'T1' : 'T2', event: { user_team: home } }
    const value = deed.replace('button ', '')
    if (deed === 'file') await service.says(user, '', { ...there, files: ['F1'] })
    else if (value === deed) await service.says(user, deed, there)
    else {
      const on = { channel: 'C1', thread, ts: '1796000000.900000' }
      const outer = { user: { id: user, team_id: home } }
      await service.post(bodies.press(user, on, { action_id: 'choose.0', value }, { ...there, outer }))
    }
  }
  await service.settled()
  const told = service.sentTo('C1', thread).slice(seen)
  const files = told.flatMap(({ file }) => (file ? [file.name] : []))
  const texts = told.map(({ text }) => text)
  const after = await service.store.load(session.id)
  const at = languages.indexOf(lang)
  const why = (Object.keys(refusals) as Refusal[]).find((name) =>
    told.some(({ text, only }) => only === user && refusals[name][at]?.test(text)),
  )
  if (why === undefined && told.length === 0) {
    expect(after).toEqual(session)
    return 'silence'
  }
  if (why === undefined && done(after, session, files, texts.join('\n'))) return 'yes'
  // Refused is not half done: nothing of the case is another, and nobody else hears of it.
  expect(told.every(({ only }) => only === user)).toBe(true)
  expect(answersIn(after)).toBe(answersIn(session))
  return why ?? 'silence'
}

describe.each(languages)('in a channel, in %s', (lang) => {
  beforeAll(() => begin(lang))
  afterAll(end)

  it.each(Object.entries(actions))('who %s', async (_, action) => {
    const who = Object.keys(people) as Person[]
    const cells = await Promise.all(
      who.map(async (person) => [person, await act(person, action, lang)] as const),
    )
    expect(cells).toEqual(who.map((person, at) => [person, action.cells[at]]))
  })
})

describe('roles', () => {
  beforeAll(() => begin('en'))
  afterAll(end)

  it('are given by an admin of the workspace alone', async () => {
    for (const user of Object.values(people).slice(0, 6))
      expect((await service.command(user, 'team approver <@UDRAFT>', { channel: 'C1' })).text).toContain(
        'Only an admin',
      )
    expect((await service.command('UNEW', 'team', { channel: 'C1' })).text).toContain('<@UAPPROVE>')
  })
})

describe('an approval', () => {
  beforeAll(() => begin('en'))
  afterAll(end)

  const changes: [string, string][] = [
    ['another word in a sentence', reworded],
    ['an exhibit that is added', 'file'],
    ['an exhibit that is taken out', 'remove exhibit 6'],
  ]
  it.each(changes)('is void after %s, and says so to all', async (_, change) => {
    const { session, thread } = await aCase('en', true)
    expect(kaseOf(session)?.approval).not.toBeNull()
    const there = { channel: 'C1', thread }
    if (change.startsWith('2:')) await service.says(people.drafter, '/change 2', there)
    const saved = await service.store.load(session.id)
    expect(kaseOf(saved)?.approval).not.toBeNull()
    await service.says(
      people.drafter,
      change === 'file' ? '' : change,
      change === 'file' ? { ...there, files: ['F1'] } : there,
    )
    await service.says(people.submitter, 'today', there)
    await service.settled()
    const after = await service.store.load(session.id)
    expect(kaseOf(after)?.approval).toBeNull()
    expect(sentRounds(after)).toBe(0)
    const voided = service.sentTo('C1', thread).filter(({ text }) => text.includes('so the approval is void'))
    expect(voided.map(({ only }) => only)).toEqual([null])
    expect(kaseOf(after)?.activity.map(({ what }) => what)).toContain('approval-void')
  })

  it('of who wrote the last change is none', async () => {
    const { session, thread } = await aCase('en', false)
    await service.command('UADMIN', 'team drafter <@UDRAFT> <@UNAMED> <@UAPPROVE>', { channel: 'C1' })
    await service.says(people.approver, '', { channel: 'C1', thread, files: ['F1'] })
    await service.says(people.approver, '/approve', { channel: 'C1', thread })
    await service.settled()
    expect(service.sentTo('C1', thread).filter(({ text }) => refusals.own[0].test(text))).toMatchObject([
      { only: people.approver },
    ])
    expect(kaseOf(await service.store.load(session.id))?.approval).toBeNull()
  })
})
