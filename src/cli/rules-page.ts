import type { Example, Rule } from '../core/poa/rule.ts'
import type { Lang, Text } from '../core/text.ts'
import { type Form, forms } from '../core/words.ts'
import { needOf, severityNames } from './lint-words.ts'
import { rowOf } from './rules-examples.ts'

export const groups: Readonly<Record<string, Text>> = {
  S: { en: 'Structure', zh: '结构' },
  T: { en: 'Tense and concreteness', zh: '时态与具体程度' },
  V: { en: 'Tone', zh: '语气' },
  C: { en: 'Content and evidence', zh: '内容与证据' },
}

const confidences: Readonly<Record<Rule['confidence'], Text>> = {
  official: { en: 'Amazon’s own pages say so', zh: '亚马逊官方页面' },
  notice: { en: 'the notices’ own words', zh: '通知原文' },
  expert: { en: 'advisers say so', zh: '业内经验' },
  inference: { en: 'our own inference', zh: '我们的推断' },
  contested: { en: 'disputed', zh: '有争议' },
}

const mending: Readonly<Record<Rule['fix'], Text>> = {
  yes: { en: 'by lint --fix, where no fact is touched', zh: '不涉及事实时，lint --fix 可直接改' },
  assist: { en: 'by you; a question helps', zh: '由您改，可先回答一个问题' },
  no: { en: 'only by you', zh: '只能由您改' },
}

const waiving: Readonly<Record<Waiver, Text>> = {
  reason: { en: 'with a reason, kept in the case', zh: '写明理由即可豁免，理由记在案件里' },
  confirm: { en: 'only by your own recorded confirmation', zh: '只有您本人确认并记录后才豁免' },
  never: { en: 'not possible', zh: '不能豁免' },
}

const formNames: Readonly<Record<Form, Text>> = {
  'full-plan': { en: 'plan of action', zh: '行动计划书' },
  'documents-only': { en: 'cover note with documents', zh: '材料说明信' },
  'rights-owner-dispute': { en: 'answer to a rights owner’s report', zh: '对权利人投诉的答复' },
  'counter-notice': { en: 'counter-notice', zh: '反通知' },
  'narrow-reply': { en: 'reply to a request for more', zh: '补充信息答复' },
  questionnaire: { en: 'questionnaire', zh: '问卷' },
}

type Waiver = 'reason' | 'confirm' | 'never'
export const waiverOf = ({ lift }: Rule): Waiver =>
  lift === 'block' ? 'never' : lift === 'confirm' ? 'confirm' : 'reason'
export const formsOf = ({ notFor = [] }: Rule): Form[] => forms.filter((form) => !notFor.includes(form))

const labels = {
  severity: { en: 'Severity', zh: '级别' },
  mended: { en: 'Mended', zh: '怎么改' },
  waived: { en: 'Waived', zh: '豁免' },
  forms: { en: 'Speaks about', zh: '适用于' },
  needs: { en: 'Needs of the case', zh: '需要案件里的' },
  source: { en: 'Source', zh: '依据' },
  confidence: { en: 'Confidence', zh: '可信度' },
  checked: { en: 'Checked', zh: '核对日期' },
  ask: { en: 'What to ask', zh: '可以问' },
  bad: { en: 'Is found in', zh: '会被指出的写法' },
  good: { en: 'Is not found in', zh: '没问题的写法' },
} satisfies Record<string, Text>

/** The page of one rule; `level` is that of its heading in Markdown, null for plain text. */
export function pageOfRule(rule: Rule, lang: Lang, level: number | null): string {
  const isMarkdown = level !== null
  const head = (text: string): string => (isMarkdown ? `${'#'.repeat(level + 1)} ${text}` : text)
  const title = isMarkdown
    ? `${'#'.repeat(level)} ${rule.id}\n\n**${rule.title[lang]}**`
    : `${rule.id}\n${rule.title[lang]}`
  return [
    title,
    rule.message[lang],
    factsOf(rule, lang)
      .map(([label, value]) =>
        isMarkdown ? `- **${label}**${colon(lang)}${value}` : `${label}${colon(lang)}${value}`,
      )
      .join('\n'),
    ...(rule.assist ? [head(labels.ask[lang]), rule.assist[lang]] : []),
    ...examples(rule.bad, head(labels.bad[lang]), lang, isMarkdown),
    ...examples(rule.good, head(labels.good[lang]), lang, isMarkdown),
  ].join('\n\n')
}

const colon = (lang: Lang): string => (lang === 'zh' ? '：' : ': ')

function factsOf(rule: Rule, lang: Lang): [string, string][] {
  const { severity, fix, source, confidence, checked } = rule
  const spoken = formsOf(rule)
  const everything = { en: 'every form', zh: '所有类型' }[lang]
  const forms_ =
    rule.notFor === undefined || rule.notFor.length === 0
      ? everything
      : spoken.map((form) => formNames[form][lang]).join(lang === 'zh' ? '、' : ', ')
  const need = needOf(rule)
  const part = { en: '; part of it is checked without', zh: '（没有时只查一部分）' }[lang]
  const nothing = { en: 'nothing, the text is enough', zh: '不需要，有正文即可' }[lang]
  const rows: [Text, string][] = [
    [labels.severity, `${severityNames[severity][lang]} (${severity})`],
    [labels.mended, mending[fix][lang]],
    [labels.waived, waiving[waiverOf(rule)][lang]],
    [labels.forms, forms_],
    [labels.needs, need === null ? nothing : `${need[lang]}${rule.partial ? part : ''}`],
    [labels.confidence, `${confidences[confidence][lang]} (${confidence})`],
    [labels.source, source],
    [labels.checked, checked],
  ]
  return rows.map(([label, value]) => [label[lang], value])
}

const languages: Text = { en: 'English', zh: '中文' }

/** The examples in the language of the page first, the others after. */
function examples(all: readonly Example[], head: string, lang: Lang, isMarkdown: boolean): string[] {
  const isChinese = (example: Example): boolean =>
    /\p{Script=Han}/u.test(typeof example === 'string' ? example : example.text)
  const own = all.filter((example) => isChinese(example) === (lang === 'zh'))
  const other = all.filter((example) => isChinese(example) !== (lang === 'zh'))
  const rows = (list: readonly Example[]): string =>
    list.map((example) => rowOf(example, lang, isMarkdown)).join('\n')
  const otherName = languages[lang === 'zh' ? 'en' : 'zh']
  return [
    head,
    ...(own.length > 0 ? [rows(own)] : []),
    ...(other.length > 0 ? [isMarkdown ? `*${otherName}*` : otherName, rows(other)] : []),
  ]
}
