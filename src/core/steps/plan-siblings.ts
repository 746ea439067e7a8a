import { findAsins } from '../asins.ts'
import type { Case } from '../case.ts'
import { printDay, readDay } from '../dates.ts'
import { factOf, textOf, withFact, withoutFacts } from '../facts.ts'
import { areAsked, haveSigns, onPapers, siblingsOf } from '../memory/siblings.ts'
import { type Answer, type Context, type Option, type Question, pickOne, saysNo } from '../question.ts'
import { asksCause } from './asks-cause.ts'

const none: Option = {
  id: 'none',
  label: { en: 'There are no others', zh: '没有别的' },
  words: /^(?:there are )?(?:no|none|no others?)\b|^(?:没有|无|没有别的)/i,
}

const which: Question = {
  id: 'siblings',
  step: 'plan',
  label: { en: 'other listings of this supplier', zh: '同供应商的其他链接' },
  why: {
    en: 'the same lot or supplier may be in them, too; they stay in this case and are not named to Amazon.',
    zh: '同一批货或同一供应商的问题可能也在那里；只记在这个案件里，不写给亚马逊。',
  },
  optional: true,
  applies: (context) => asksCause(context) && haveSigns(context.kase),
  answered: ({ kase }) => factOf(kase, 'siblings') !== null,
  ask: ({ kase }) => {
    const seen = onPapers(kase).join(', ')
    return {
      text: {
        en: `Which other listings of yours come from the same supplier or lot? Send their ASINs.${seen === '' ? '' : ` On your papers stand: ${seen}.`}`,
        zh: `您还有哪些链接的货来自同一供应商或同一批？发 ASIN。${seen === '' ? '' : `单据上出现过：${seen}。`}`,
      },
      options: [none],
    }
  },
  answer: (context, given): Answer => {
    if (pickOne([none], given) !== null || saysNo(given.words))
      return { kind: 'taken', kase: withFact(context, 'siblings', [], given.words) }
    return takeSiblings(context, given.words)
  },
  clear: (kase) => withoutFacts(kase, (id) => id.startsWith('siblings')),
  shown: ({ kase }) => siblingsOf(kase).join(', '),
}

/** The listings named, those of the notice left out. */
function takeSiblings(context: Context, words: string): Answer {
  const listed = context.kase.notice?.asins ?? []
  const asins = findAsins(words).filter((asin) => !listed.includes(asin))
  if (asins.length === 0)
    return {
      kind: 'again',
      note: { en: 'I need ASINs that the notice does not name.', zh: '请发通知里没有的 ASIN。' },
    }
  const text = {
    en: `Kept: ${asins.join(', ')}. Check the stock of each, and set aside what comes from the same lot until you know.`,
    zh: `记下了：${asins.join('、')}。请逐个核对库存，同一批的先隔离，查清再卖。`,
  }
  return { kind: 'taken', kase: withFact(context, 'siblings', asins, words), notes: [{ text }] }
}

const notYet: Option = {
  id: 'later',
  label: { en: 'Not checked yet', zh: '还没核对' },
  words: /^(?:not yet|no|later)|^(?:还没|没有|稍后)/i,
}

const checked: Question = {
  id: 'siblings-on',
  step: 'plan',
  label: { en: 'when they were checked', zh: '哪天核对的' },
  why: {
    en: 'only what is done, with its day, may ever be called an action.',
    zh: '做完并有日期的，才能算措施。',
  },
  optional: true,
  applies: (context) => asksCause(context) && siblingsOf(context.kase).length > 0,
  answered: ({ kase }) => textOf(kase, 'siblings-on') !== null,
  ask: ({ kase }) => ({
    text: {
      en: `Have you checked and set aside the stock of ${siblingsOf(kase).join(', ')}? On which day?`,
      zh: `${siblingsOf(kase).join('、')} 的库存核对并隔离了吗？是哪一天？`,
    },
    options: [notYet],
  }),
  answer: (context, given): Answer => {
    if (pickOne([notYet], given) !== null)
      return { kind: 'taken', kase: withFact(context, 'siblings-on', 'later', given.words) }
    const read = readDay(given.words, context.today, context.lang)
    if ('problem' in read) return { kind: 'again', note: read.problem }
    if (read.day > context.today)
      return { kind: 'again', note: { en: 'That day is still to come.', zh: '这一天还没到。' } }
    return { kind: 'taken', kase: withFact(context, 'siblings-on', read.day, given.words) }
  },
  clear: (kase) => withoutFacts(kase, (id) => id === 'siblings-on'),
  shown: ({ kase, lang }) => {
    const on = textOf(kase, 'siblings-on')
    return on === null || on === 'later' ? notYet.label[lang] : printDay(on, lang)
  },
}

const naming: Option[] = [
  {
    id: 'keep',
    label: { en: 'Keep them out of the letter', zh: '不写进信里' },
    words: /keep|out|no|不写|不要/i,
  },
  { id: 'name', label: { en: 'Name them all the same', zh: '还是写进去' }, words: /name|yes|写进|还是写/i },
]

const isDone = (kase: Case): boolean => !['later', null].includes(textOf(kase, 'siblings-on'))

/** The seller's own decision, after the warning. */
const named: Question = {
  id: 'siblings-named',
  step: 'plan',
  label: { en: 'whether Amazon is told of them', zh: '要不要告诉亚马逊' },
  why: {
    en: 'Amazon did not ask about them. A letter that names further listings widens the review to them.',
    zh: '亚马逊没有问到它们。信里写了别的链接，审核范围就会扩大过去。',
  },
  optional: true,
  applies: (context) =>
    asksCause(context) &&
    siblingsOf(context.kase).length > 0 &&
    isDone(context.kase) &&
    !areAsked(context.kase),
  answered: ({ kase }) => textOf(kase, 'siblings-named') !== null,
  ask: () => ({
    text: {
      en: 'Shall the letter name these listings? I would leave them out: naming them widens the review.',
      zh: '信里要写这些链接吗？我建议不写：写了，审核就会扩大到它们。',
    },
    options: naming,
  }),
  answer: (context, given): Answer => {
    const picked = pickOne(naming, given)
    if (!picked) return { kind: 'again', note: { en: 'Please choose one.', zh: '请选一项。' } }
    return { kind: 'taken', kase: withFact(context, 'siblings-named', picked.id, given.words) }
  },
  clear: (kase) => withoutFacts(kase, (id) => id === 'siblings-named'),
  shown: ({ kase, lang }) =>
    naming.find(({ id }) => id === textOf(kase, 'siblings-named'))?.label[lang] ?? '',
}

export const siblingQuestions: readonly Question[] = [which, checked, named]
