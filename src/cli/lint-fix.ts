import type { FixLeft } from '../core/poa/fixes.ts'
import type { Lang, Text } from '../core/text.ts'
import type { Linted } from './lint.ts'
import { codeOf, tallyOf, tallyWords } from './lint-words.ts'

const reasons: Record<FixLeft['reason'], (rules: string, sets: string) => Text> = {
  fact: (rules) => ({ en: `would change a fact (${rules})`, zh: `会改动事实（${rules}）` }),
  finding: (rules, sets) => ({ en: `would set off ${sets} (${rules})`, zh: `会引出 ${sets}（${rules}）` }),
  'no-better': (rules) => ({ en: `would not help (${rules})`, zh: `改了也没用（${rules}）` }),
  'not-tried': (rules) => ({
    en: `not tried in so long a text, run it again (${rules})`,
    zh: `文本太长没有试，请再运行一次（${rules}）`,
  }),
}

/** In one line: what was mended, what is left to do, and which fixes were not made for which reason. */
export function fixSum({ file, result, fixing }: Linted, lang: Lang): string {
  const edits = fixing?.edits ?? []
  const count = edits.length
  const codes = [...new Set(edits.map(({ ruleId }) => codeOf(ruleId)))].toSorted().join(' ')
  const made: Text =
    count === 0
      ? { en: 'no fix made', zh: '没有可改的' }
      : {
          en: `${count} ${count === 1 ? 'fix' : 'fixes'} made (${codes})`,
          zh: `改了 ${count} 处（${codes}）`,
        }
  const left = tallyWords(tallyOf([result]))
  const name = file === '-' ? { en: 'standard input', zh: '标准输入' }[lang] : file
  const refused = refusedWords(fixing?.left ?? [])
  return {
    en: `${name}: ${made.en}; left: ${left.en}.${refused.en}`,
    zh: `${name}：${made.zh}；还剩：${left.zh}。${refused.zh}`,
  }[lang]
}

function refusedWords(left: readonly FixLeft[]): Text {
  if (left.length === 0) return { en: '', zh: '' }
  const groups = Map.groupBy(left, ({ reason }) => reason)
  const parts = [...groups].map(([reason, fixes]) => {
    const codes = (ids: readonly string[]): string => [...new Set(ids.map(codeOf))].toSorted().join(' ')
    const rules = codes(fixes.map(({ ruleId }) => ruleId))
    return reasons[reason](rules, codes(fixes.flatMap(({ sets }) => sets)))
  })
  const count = left.length
  return {
    en: ` ${count} ${count === 1 ? 'fix' : 'fixes'} not made: ${parts.map(({ en }) => en).join('; ')}.`,
    zh: `有 ${count} 处没改：${parts.map(({ zh }) => zh).join('；')}。`,
  }
}
