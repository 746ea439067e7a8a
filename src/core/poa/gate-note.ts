import type { Context, Note } from '../question.ts'
import type { Text } from '../text.ts'
import { both, gateName } from './gate-names.ts'
import { type GateItem, noSupplier, notNeeded, readyGate } from './ready.ts'

const isVoid = (why: Text): boolean => why === notNeeded || why === noSupplier
const markOf = (result: GateItem['result'], why: Text): string =>
  isVoid(why) ? '–' : { yes: '✓', no: '✗', 'not-checked': '?' }[result]

/** The gate as a note in the chat: item by item, what answers it, what is missing. */
export function gateNote({ kase }: Context): Note {
  const gate = readyGate(kase)
  const word = {
    yes: both('yes', '是'),
    no: both('no', '否'),
    'not-checked': both('not checked', '未检查'),
  } as const
  const rows = (lang: 'en' | 'zh'): string =>
    gate.items
      .map(
        ({ id, result, why }) =>
          `${markOf(result, why)} ${gateName(id)[lang]}${result === 'yes' ? (isVoid(why) ? `${lang === 'zh' ? '：' : ': '}${why[lang]}` : '') : `${lang === 'zh' ? '：' : ': '}${word[result][lang]}${lang === 'zh' ? '，' : ', '}${why[lang]}`}`,
      )
      .join('\n')
  const head = gate.ready ? both('Ready to send.', '可以提交了。') : both('Not ready yet.', '还不能提交。')
  return { text: { en: `${head.en}\n${rows('en')}`, zh: `${head.zh}\n${rows('zh')}` } }
}
