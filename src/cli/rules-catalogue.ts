import type { Rule } from '../core/poa/rule.ts'
import type { Lang, Text } from '../core/text.ts'
import { severityNames } from './lint-words.ts'
import { groups, pageOfRule } from './rules-page.ts'

const intro: Text = {
  en: 'What the linter looks at in a plan of action. “Must change” stops a plan from being ready, “better change” and “note” do not. Every example on these pages is run as a test.',
  zh: '检查行动计划书时看的各项规则。“必须改”的没改完就不能提交，“建议改”和“提示”不拦。每页的例子都作为测试运行。',
}

/** Every rule on one page, by groups, with a table of contents. */
export function catalogue(rules: readonly Rule[], lang: Lang): string {
  const grouped = Map.groupBy(rules, ({ id }) => id.charAt(0))
  const contents = [...grouped].map(([letter, own]) =>
    [
      `- [${nameOf(letter, own, lang)}](#${anchorOf(nameOf(letter, own, lang))})`,
      ...own.map(
        ({ id, title, severity }) =>
          `  - [${id}](#${anchorOf(id)}) ${title[lang]} (${severityNames[severity][lang]})`,
      ),
    ].join('\n'),
  )
  const pages = [...grouped].flatMap(([letter, own]) => [
    `## ${nameOf(letter, own, lang)}`,
    ...own.map((rule) => pageOfRule(rule, lang, 3)),
  ])
  const title = { en: 'The rules', zh: '检查规则' }[lang]
  return [`# ${title}`, intro[lang], contents.join('\n'), ...pages].join('\n\n')
}

const nameOf = (letter: string, own: readonly Rule[], lang: Lang): string => {
  const name = groups[letter]?.[lang] ?? letter
  return lang === 'zh' ? `${name}（${own.length} 条）` : `${name} (${own.length})`
}

/** As code hosts make it from a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-')
