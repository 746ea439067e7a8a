import { describe, expect, it } from 'vitest'
import { offerCheck } from '../../src/core/knowledge/offers.ts'
import { practised } from '../../src/core/practice-replies.ts'
import { openReply } from '../../src/core/rounds/state.ts'
import { standsSince } from '../../src/core/standing/state.ts'
import { runningCase, said, sessionOf, textsOf, time } from './running-case.ts'

const at = time('2026-12-05T03:00Z')
const sent = (count: number, practice = true) => {
  const rounds = Array.from({ length: count }, (_, i) => ({
    number: i + 1,
    submittedOn: '2026-12-05',
    text: `letter ${i}`,
  }))
  return sessionOf([runningCase('1', [], { rounds, practice })])
}

describe('practice', () => {
  it('brings its own notice, and shows what was read in it', () => {
    const step = said(sessionOf([runningCase('1', [])]), '2026-12-05T03:00Z', '/practice')
    const kase = step.session.cases[step.session.current]
    expect(kase).toMatchObject({
      practice: true,
      title: 'Practice: the sofa',
      notice: { kind: 'not-as-described' },
    })
    expect(textsOf(step).join('\n')).toMatch(
      /Nothing in it is real[\s\S]*we removed your listing[\s\S]*This is what I read/,
    )
  })

  it('is refused at the first letter, with one thing to answer, and won with the second', () => {
    const first = practised(sent(1), at)
    expect(openReply(first!.session.cases['1']!)?.reading.kind).toBe('reply-more-info')
    expect(first?.notes.map(({ text }) => text.en).join('\n')).toMatch(
      /made up[\s\S]*We answer these in this order/,
    )
    const second = practised(sent(2), at)
    expect(standsSince(second!.session.cases['1']!)).toBe(at)
  })

  it('plays Amazon in no other case', () => {
    expect(practised(sent(1, false), at)).toBeNull()
    expect(practised(sent(3), at)).toBeNull()
  })
})

describe('an offer to appeal for the seller', () => {
  it.each<[string, RegExp[]]>([
    ['专业亚马逊申诉，包过，有内部渠道，加微信 abc123', [/承诺结果/, /内部渠道/, /私人联系方式/]],
    ['代申诉，48小时恢复，不成功退款，发票代开', [/承诺时间/, /代做材料/]],
    [
      'Amazon appeal service: 100% guaranteed, we have contacts inside Amazon',
      [/promises a result/, /inside Amazon/],
    ],
    ['Reinstatement experts, send us your login details on WhatsApp', [/wants your login/, /private chat/]],
  ])('%s gets its signs and no verdict', (words, expected) => {
    const text = offerCheck(words)
    const all = `${text?.en}\n${text?.zh}`
    for (const pattern of expected) expect(all).toMatch(pattern)
    expect(all).toMatch(/I judge no firm/)
    expect(all).not.toMatch(/骗子|scam|fraud/)
  })

  it.each([
    '申诉服务靠谱吗？',
    'We guarantee that each lot is checked.',
    '供应商可以提供发票',
    '多久能恢复？',
  ])('%s is none', (words) => expect(offerCheck(words)).toBeNull())

  it('leaves the open question as it was', () => {
    const step = said(sessionOf([runningCase('1', [])]), '2026-12-05T03:00Z', '申诉包过，有内部渠道')
    expect(textsOf(step)[0]).toContain('我不评价任何公司')
    expect(step.session.cases['1']?.facts).toEqual({})
  })
})
