import { describe, expect, it } from 'vitest'
import { Notice } from '../../../src/core/case.ts'
import {
  channelSteps,
  demandName,
  kindName,
  levelName,
  nextMove,
  replyMove,
  sourceName,
} from '../../../src/core/knowledge/next-moves.ts'
import { demands, kinds, levels, sources, type Kind } from '../../../src/core/words.ts'

const noPlan: readonly Kind[] = [
  'rights-owner-copyright',
  'rights-owner-patent',
  'safety',
  'related-account',
  'verification',
  'forged-document',
  'court-order',
  'reply-reinstated',
  'other',
]
const counselFirst: readonly Kind[] = [
  'rights-owner-patent',
  'court-order',
  'forged-document',
  'rights-owner-counterfeit',
  'counterfeit-test-buy',
  'rights-owner-copyright',
]

describe('nextMove', () => {
  it.each(kinds)('%s', (kind) => {
    const move = nextMove(kind, Notice.parse({ kind }))
    expect(move.canPlan).toBe(!noPlan.includes(kind))
    expect(move.text.en).not.toBe('')
    expect(move.why.zh).not.toBe('')
    if (counselFirst.includes(kind)) expect(move.text.en + move.text.zh).toMatch(/lawyer.*律师/s)
  })
  it('does not speak of fakes where goods only differ from the page', () => {
    const move = nextMove('not-as-described', Notice.parse({}))
    expect(move.isAuthenticity).toBe(false)
    expect(move.text.en).toContain('Not an authenticity case')
  })
  it('takes a suspected trademark for Amazon’s own check', () => {
    const move = nextMove('rights-owner-trademark', Notice.parse({ source: 'amazon-audit' }))
    expect(move.text.en).toContain('no rights owner complained')
  })
  it('goes to the page where only an edit is asked', () => {
    const edit = { source: 'brand-owner', documentsRequested: ['edit-listing'] }
    expect(nextMove('rights-owner-trademark', Notice.parse(edit)).text.en).toContain('page changed')
    const both = { ...edit, documentsRequested: ['edit-listing', 'invoice-or-loa-or-licence'] }
    expect(nextMove('rights-owner-trademark', Notice.parse(both)).text.en).toContain(
      'letter of authorisation',
    )
  })
  it('names what a plain notice on another matter asks, and where', () => {
    const notice = Notice.parse({
      documentsRequested: ['poa'],
      channel: ['account-health'],
      level: 'account',
    })
    const move = nextMove('other', notice)
    expect(move.canPlan).toBe(false)
    expect(move.text.en).toMatch(/not about where the goods come from.*plan of action.*banner/)
    expect(nextMove('other', Notice.parse({ isNotice: false })).text.en).toContain('cannot tell')
    const doubted = Notice.parse({ documentsRequested: ['proof-documents-are-genuine'] })
    expect(nextMove('other', doubted).text.en).toContain('Stop here')
  })
  it('plans nothing for a mail with signs of fraud until the seller says it is real', () => {
    const notice = { kind: 'inauthentic-customer' as const, phishing: ['fee'] }
    expect(nextMove(notice.kind, Notice.parse(notice)).canPlan).toBe(false)
    expect(nextMove(notice.kind, Notice.parse({ ...notice, corrected: ['phishing'] })).canPlan).toBe(true)
  })
})

const replies: readonly (readonly [string, Record<string, unknown>, string])[] = [
  [
    'more detail',
    {
      kind: 'reply-more-info',
      text: 'Please provide greater detail on the root cause.',
      documentsRequested: ['poa'],
    },
    'more detail',
  ],
  [
    'one item',
    {
      kind: 'reply-more-info',
      text: 'We need the website of the supplier.',
      documentsRequested: ['supplier-contact'],
    },
    'Send just that',
  ],
  [
    'many items',
    {
      kind: 'reply-more-info',
      text: 'such as',
      documentsRequested: ['invoices', 'loa', 'supply-chain-docs'],
    },
    'line by line',
  ],
  [
    'new supplier',
    { kind: 'reply-rejected', text: '', documentsRequested: ['invoices-new-supplier'] },
    'old papers',
  ],
  ['nothing new', { kind: 'reply-rejected', text: 'We do not have enough information.' }, 'first notice'],
  [
    'asked before',
    {
      kind: 'reply-rejected',
      text: 'The information we previously requested has not come.',
      documentsRequested: ['other'],
    },
    'first notice',
  ],
  [
    'listings not closed',
    {
      kind: 'reply-more-info',
      text: 'We found listings that were not closed. Write again once they are closed.',
      documentsRequested: ['other'],
    },
    'live page',
  ],
  [
    'off the point',
    { kind: 'reply-rejected', text: 'This does not address the report we received.' },
    'misses the report',
  ],
  [
    'final',
    {
      kind: 'reply-rejected',
      text: 'We have decided not to reinstate your account. We may not respond to further emails.',
    },
    'new proof',
  ],
  [
    'permanently is not final',
    { kind: 'reply-rejected', text: 'Your account is permanently deactivated. You can appeal.' },
    'first notice',
  ],
  [
    'still closed',
    {
      kind: 'reply-more-info',
      text: 'We accepted your plan. However, your account remains deactivated for violations on 3 May.',
    },
    '/new',
  ],
  ['close the rest', { kind: 'reply-more-info', text: 'Please close the remaining listings.' }, 'live page'],
  [
    'forwarded retraction',
    { kind: 'reply-rejected', text: 'We can only accept retractions sent directly by the rights owner.' },
    'rights owner itself',
  ],
  [
    'reinstated',
    { kind: 'reply-reinstated', text: 'Your account has been reactivated.' },
    'Check every ASIN',
  ],
]

describe('replyMove', () => {
  it.each(replies)('%s', (_, notice, part) => expect(replyMove(Notice.parse(notice)).en).toContain(part))
})

describe('channelSteps', () => {
  it('names no place that the notice does not print', () => {
    const none = channelSteps(Notice.parse({}))
    expect(none.en).toContain('prints no place')
    for (const channel of ['account-health', 'performance-notification', 'email', 'form', 'other']) {
      expect(channelSteps(Notice.parse({ channel: [channel] })).en).not.toMatch(/@/)
    }
  })
  it('goes to the complaint’s own row for a rights owner', () => {
    const notice = Notice.parse({ channel: ['account-health'], source: 'brand-owner' })
    expect(channelSteps(notice).en).toContain('Received Intellectual Property Complaints')
  })
  it('goes to the banner for an account', () => {
    expect(channelSteps(Notice.parse({ channel: ['account-health'], level: 'account' })).en).toContain(
      'banner',
    )
  })
})

describe('names', () => {
  it('has one for every word', () => {
    const names = [
      ...kinds.map(kindName),
      ...sources.map(sourceName),
      ...levels.map(levelName),
      ...demands.map(demandName),
    ]
    for (const name of names) expect(name.zh).toMatch(/\p{Script=Han}/u)
    expect(new Set(kinds.map((kind) => kindName(kind).en)).size).toBe(kinds.length)
  })
})
