import type { Context, Note } from '../question.ts'
import type { Lang, Text } from '../text.ts'
import { both, gateName } from './gate-names.ts'
import { type GateItem, none, noSupplier, notNeeded, yes } from './gate/item.ts'
import { readyGate } from './ready.ts'

const isVoid = (why: Text): boolean => why === notNeeded || why === noSupplier
const markOf = ({ result, why }: GateItem): string =>
  isVoid(why) ? '–' : { yes: '✓', no: '✗', 'not-checked': '?' }[result]

const words = {
  no: both('no', '否'),
  'not-checked': both('not checked', '未检查'),
} as const

/** The gate as a note in the chat: item by item, what answers it, what is missing. */
export function gateNote({ kase }: Context): Note {
  const gate = readyGate(kase)
  const rows = (lang: Lang): string => gate.items.map((item) => rowOf(item, lang)).join('\n')
  const head = gate.ready ? both('Ready to send.', '可以提交了。') : both('Not ready yet.', '还不能提交。')
  return { text: { en: `${head.en}\n${rows('en')}`, zh: `${head.zh}\n${rows('zh')}` } }
}

function rowOf(item: GateItem, lang: Lang): string {
  const [colon, comma] = lang === 'zh' ? ['：', '，'] : [': ', ', ']
  const { result, why } = item
  const isPlain = why === yes || why === none
  const reason = result !== 'yes' ? `${words[result][lang]}${comma}${why[lang]}` : isPlain ? '' : why[lang]
  const told = reason === '' ? '' : `${colon}${reason}`
  return `${markOf(item)} ${gateName(item.id)[lang]}${told}${answers(item.sentences, lang)}`
}

const mostShown = 2
const longest = 90

/** The sentences that answer a question, by their numbers in the draft; of many the first, the rest by number. */
function answers(sentences: GateItem['sentences'], lang: Lang): string {
  const shown = sentences
    .slice(0, mostShown)
    .map(({ number, [lang]: text }) => `\n   [${number}] ${short(text)}`)
  const rest = sentences.slice(mostShown).map(({ number }) => `[${number}]`)
  return [...shown, ...(rest.length > 0 ? [` ${rest.join(' ')}`] : [])].join('')
}

const short = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text)
