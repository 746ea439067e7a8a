import type { Finding, LintResult } from '../core/poa/lint.ts'
import type { Rule } from '../core/poa/rule.ts'
import { rules } from '../core/poa/rules/index.ts'
import type { Text } from '../core/text.ts'

export const severityNames = {
  error: { en: 'must change', zh: '必须改' },
  warning: { en: 'better change', zh: '建议改' },
  info: { en: 'note', zh: '提示' },
} satisfies Record<Finding['severity'], Text>

const byId = new Map(rules.map((rule) => [rule.id, rule]))
export const ruleOf = (id: string): Rule | undefined => byId.get(id)
export const codeOf = (id: string): string => id.split('-')[0] ?? id

/** The command that shows the rule's page. */
export const pageOf = (id: string): string => `appeal-coach rules ${codeOf(id)}`

const noCase: Text = {
  en: 'no case given: pass --case CASE.json',
  zh: '没有给出案件：请加 --case CASE.json',
}

const needs: readonly { readonly reason: RegExp; readonly needed: Text; readonly absent: Text }[] = [
  {
    reason: /\breceived\b/,
    needed: { en: 'the day the notice was received', zh: '收到通知的日期' },
    absent: {
      en: 'the case does not say when the notice was received: add receivedOn to its notice',
      zh: '案件里没有收到通知的日期：请在通知里补上 receivedOn',
    },
  },
  {
    reason: /\bnotice\b/,
    needed: { en: 'the notice', zh: '通知' },
    absent: {
      en: 'the case holds no notice: paste it in the chat, or add it to the case file',
      zh: '案件里没有通知：请在对话里粘贴通知，或写进案件文件',
    },
  },
  { reason: /\bcase\b/, needed: { en: 'the case', zh: '案件' }, absent: noCase },
]

/** Why a rule could not run, or not wholly, as a seller reads it. */
export function whyNotChecked(reason: string, hasCase: boolean): Text {
  const fault = /^the rule failed: ([\s\S]*)/.exec(reason)?.[1]
  if (fault !== undefined)
    return { en: `the rule stopped with a fault: ${fault}`, zh: `规则运行出错：${fault}` }
  const known = needs.find((need) => need.reason.test(reason))
  if (!known) return { en: reason, zh: reason }
  return hasCase ? known.absent : noCase
}

/** What a rule needs of the case, or null where the text is enough. */
export function needOf(rule: Rule): Text | null {
  const reason = rule.needs?.({ kase: null, form: 'full-plan' }) ?? null
  if (reason === null) return null
  return needs.find((need) => need.reason.test(reason))?.needed ?? { en: reason, zh: reason }
}

/** How many findings of each kind are open, waived, and come with a fix. */
interface Tally {
  readonly error: number
  readonly warning: number
  readonly info: number
  readonly waived: number
  readonly fixable: number
}

export function tallyOf(results: readonly LintResult[]): Tally {
  const tally = { error: 0, warning: 0, info: 0, waived: 0, fixable: 0 }
  for (const { severity, waived, fix } of results.flatMap(({ findings }) => findings)) {
    if (waived !== null) tally.waived++
    else {
      tally[severity]++
      if (fix !== null) tally.fixable++
    }
  }
  return tally
}

/** "2 must change, 1 note"; 「必须改 2 处，提示 1 处」. */
export function tallyWords(tally: Tally): Text {
  const kinds = (['error', 'warning', 'info'] as const).filter((kind) => tally[kind] > 0)
  const en = kinds.map(
    (kind) => `${tally[kind]} ${tally[kind] > 1 && kind === 'info' ? 'notes' : severityNames[kind].en}`,
  )
  const zh = kinds.map((kind) => `${severityNames[kind].zh} ${tally[kind]} 处`)
  if (tally.waived > 0) {
    en.push(`${tally.waived} waived`)
    zh.push(`已豁免 ${tally.waived} 处`)
  }
  return en.length === 0
    ? { en: 'nothing to change', zh: '没有要改的' }
    : { en: en.join(', '), zh: zh.join('，') }
}
