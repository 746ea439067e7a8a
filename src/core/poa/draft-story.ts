import type { Case } from '../case.ts'
import { printDay } from '../dates.ts'
import { exhibitNumber } from '../evidence/blank.ts'
import { listOf, numberOf, textOf } from '../facts.ts'
import { kindName } from '../knowledge/names.ts'
import { postureFor } from '../posture.ts'
import { printAsins } from './asins-text.ts'
import { englishOf, isLeftOut, quotedEnglish } from './english.ts'
import { beforeStop, gap, itemLine, type Line, line, wordsIn } from './ledger.ts'
import type { Taken } from './plan-items.ts'
import type { Text } from '../text.ts'
import type { Missing } from './poa.ts'

function bracketed(
  parts: readonly (string | undefined)[],
  joiner: string,
  [open, close]: readonly [string, string],
): string {
  const told = parts.filter((part) => part !== undefined && part !== '')
  return told.length === 0 ? '' : `${open}${told.join(joiner)}${close}`
}

/** Which notice this answers, about which listings, of which day. */
export function noticeLine(kase: Case): Line | null {
  const { notice } = kase
  if (!notice) return null
  const name = notice.kind === 'other' || notice.kind.startsWith('reply') ? null : kindName(notice.kind)
  const id = notice.complaintIds[0]
  const day = notice.receivedOn
  const about =
    notice.asins.length > 0
      ? { en: ` about ${printAsins(notice.asins, 'en')}`, zh: printAsins(notice.asins, 'zh') }
      : { en: '', zh: '' }
  return line(
    'notice',
    {
      en: `This answers your notice${day ? ` of ${printDay(day, 'en')}` : ''}${about.en}${bracketed([name?.en, id && `Complaint ID ${id}`], ', ', [' (', ')'])}.`,
      zh: `本函答复贵方${day ? `${printDay(day, 'zh')}` : ''}${about.zh ? `关于${about.zh}` : ''}的通知${bracketed([name ? `事由：${name.zh}` : undefined, id && `投诉编号：${id}`], '，', ['，', ''])}。`,
    },
    { facts: ['notice'] },
    { own: notice.asins.length + (day ? 3 : 0) },
  )
}

const howMany = (n: number): string => `${n} ${n === 1 ? 'unit' : 'units'}`

/** Extent: what was sold in the year and what is left. */
export function extentLine(kase: Case): Line | null {
  const sold = numberOf(kase, 'units-sold')
  const stock = numberOf(kase, 'units-stock')
  const removed = numberOf(kase, 'units-removed')
  if (textOf(kase, 'posture') === 'never-sold') return null
  const missing: Missing[] = []
  const value = (n: number | null, what: { en: string; zh: string }): { en: string; zh: string } => {
    if (n !== null) return { en: howMany(n), zh: `${n}件` }
    const open = gap(what, 'counts')
    missing.push(open.missing)
    return open.text
  }
  const a = value(sold, { en: 'units sold', zh: '销量' })
  const b = value(stock, { en: 'units in stock', zh: '库存' })
  const c =
    removed === null
      ? { en: '', zh: '' }
      : {
          en: `, and ${howMany(removed)} ${removed === 1 ? 'was' : 'were'} removed`,
          zh: `，已移除${removed}件`,
        }
  return line(
    'extent',
    {
      en: `In the last 365 days we sold ${a.en}; ${b.en} ${stock === 1 ? 'is' : 'are'} in stock${c.en}.`,
      zh: `过去365天售出${a.zh}，现有库存${b.zh}${c.zh}。`,
    },
    {
      facts:
        removed === null ? ['units-sold', 'units-stock'] : ['units-sold', 'units-stock', 'units-removed'],
    },
    { own: 4, missing },
  )
}

const places: Record<string, Text> = {
  returns: { en: 'the return comments', zh: '退货留言' },
  messages: { en: 'the buyer messages', zh: '买家消息' },
  reviews: { en: 'the reviews and feedback', zh: '评论和反馈' },
  claims: { en: 'the claims', zh: '索赔记录' },
  voice: { en: 'the Voice of the Customer page', zh: '买家之声页面' },
  'page-against-goods': { en: 'the comparison of page and goods', zh: '页面与实物的对比' },
}

const hasHan = (words: string): boolean => /\p{Script=Han}/u.test(words)

/** What the buyer saw, quoted as the seller found it. */
export function triggerLine(kase: Case): Line | null {
  const words = textOf(kase, 'trigger')
  if (words === null || isLeftOut(kase, 'trigger')) return null
  const place = places[textOf(kase, 'trigger-place') ?? ''] ?? { en: 'our records', zh: '记录' }
  const english = englishOf(kase, 'trigger')
  const open = gap({ en: `English for «${words}»`, zh: `«${words}»的英文` }, 'english/trigger')
  const tidy = (text: string): string => text.replace(/[.。\s]{1,8}$/, '').replaceAll('"', "'")
  const quoted = english === null ? open.text.en : `"${tidy(english)}"`
  return line(
    'trigger',
    {
      en: `In ${place.en} we found: ${quoted}.`,
      zh: `我们在${place.zh}中看到：“${tidy((hasHan(words) ? quotedEnglish(words) : null) ?? words)}”。`,
    },
    { facts: ['trigger'] },
    { own: english === null ? 0 : wordsIn(english), missing: english === null ? [open.missing] : [] },
  )
}

/** Where listings differ, what is said of each: never one word for all. */
export function postureLines(kase: Case): Line[] {
  if (textOf(kase, 'posture') !== 'differs') return []
  const said: Record<string, { en: string; zh: string }> = {
    right: { en: 'the complaint is right', zh: '投诉属实' },
    partly: { en: 'the complaint is partly right', zh: '投诉部分属实' },
    wrong: { en: 'the complaint does not match our records', zh: '投诉与我们的记录不符' },
    'never-sold': { en: 'we never sold this item', zh: '我们从未销售该商品' },
  }
  return (kase.notice?.asins ?? []).flatMap((asin) => {
    const name = postureFor(kase, asin)
    const posture = said[name ?? '']
    if (!posture) return []
    const id = `posture/${asin}`
    const text = { en: `${asin}: ${posture.en}.`, zh: `${asin}：${posture.zh}。` }
    if (name === 'right' || name === 'partly') return [line(id, text, { facts: [id] })]
    const paper = textOf(kase, `posture-paper/${asin}`)
    const number = paper === null ? null : exhibitNumber(kase.evidence, paper)
    if (number !== null)
      return [
        line(id, beforeStop(text, { en: ` (exhibit ${number})`, zh: `（附件${number}）` }), {
          facts: [id],
          evidence: [paper ?? ''],
        }),
      ]
    const open = gap(
      { en: `the paper that shows it for ${asin}`, zh: `能证明${asin}这一点的凭证` },
      `posture-paper/${asin}`,
    )
    return [
      line(
        id,
        { en: `${text.en} ${open.text.en}`, zh: `${text.zh}${open.text.zh}` },
        { facts: [id] },
        { missing: [open.missing] },
      ),
    ]
  })
}

/** The event, the gap in the seller's own process, and what they said of it in their own words. */
export function causeLines(kase: Case, parts: { event: Taken[]; causes: Taken[] }): Line[] {
  const items = [...parts.event, ...parts.causes].map((taken) => itemLine(kase, taken))
  const own = ['event-words', 'cause-words'].flatMap((fact) => {
    const words = textOf(kase, fact)
    if (words === null || isLeftOut(kase, fact)) return []
    const english = englishOf(kase, fact)
    const open = gap({ en: `English for «${words}»`, zh: `«${words}»的英文` }, `english/${fact}`)
    const stop = (text: string, mark: string): string => (/[.。!?]$/.test(text) ? text : `${text}${mark}`)
    return [
      line(
        fact,
        { en: stop(english ?? open.text.en, '.'), zh: stop(words, '。') },
        { facts: [fact] },
        { own: english === null ? 0 : wordsIn(english), missing: english === null ? [open.missing] : [] },
      ),
    ]
  })
  own.push(...failedLines(kase))
  if (parts.causes.length > 0 || textOf(kase, 'cause-words') !== null) return [...items, ...own]
  const open = gap(
    { en: 'the gap in your own process', zh: '自己流程里的缺口' },
    kase.facts['branch'] ? 'cause' : 'branch',
  )
  return [...items, ...own, line('cause-open', open.text, { facts: [] }, { missing: [open.missing] })]
}

const failures: Record<string, Text> = {
  'not-kept': { en: 'was not carried out for these units', zh: '没有用在这批货上' },
  'not-covered': { en: 'was carried out and did not cover this', zh: '已执行，但管不到这种情况' },
  'let-through': { en: 'was carried out and let these units through', zh: '已执行，但这批货仍然漏过' },
}

/** Of the same listing Amazon has the earlier letter, so it is said why its measure did not hold; of another nothing is. */
function failedLines(kase: Case): Line[] {
  const failed = failures[textOf(kase, 'control-failed') ?? '']
  const earlier = kase.memory.find(({ same, measures }) => same.asins.length > 0 && measures.length > 0)
  if (!failed || !earlier) return []
  return [
    line(
      'control-failed',
      {
        en: `The measure named in our plan of ${printDay(earlier.sentOn, 'en')} ${failed.en}.`,
        zh: `我们${printDay(earlier.sentOn, 'zh')}行动计划书中写的措施${failed.zh}。`,
      },
      { facts: ['control-failed'] },
      { own: 3 },
    ),
  ]
}

/** Listings the seller gives up are named, so that none is left without an answer. */
export function givenUpLines(kase: Case): Line[] {
  if (!kase.facts['keep-listings']) return []
  const kept = listOf(kase, 'keep-listings')
  return (kase.notice?.asins ?? [])
    .filter((asin) => !kept.includes(asin))
    .map((asin) =>
      line(
        `given-up/${asin}`,
        {
          en: `We no longer offer ${asin} and do not ask for its reactivation.`,
          zh: `我们不再销售${asin}，也不申请恢复该链接。`,
        },
        { facts: ['keep-listings'] },
        { own: 1 },
      ),
    )
}
