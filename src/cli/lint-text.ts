import type { Finding, LintResult } from '../core/poa/lint.ts'
import type { Lang, Text } from '../core/text.ts'
import type { Linted } from './lint.ts'

const columns = 72
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/

const severityNames = {
  error: { en: 'must change', zh: '必须改' },
  warning: { en: 'better change', zh: '建议改' },
  info: { en: 'note', zh: '提示' },
} satisfies Record<Finding['severity'], Text>

/** Each finding as its place, the line with a mark under it, and what to do; then the sum. */
export function lintText({ file, text, result }: Linted, lang: Lang): string {
  const findings = result.findings.map((finding) => findingText(file, text, finding, lang))
  return [...findings, sumOf(file, result, lang), ...uncheckedOf(result, lang), ''].join('\n')
}

function findingText(file: string, text: string, finding: Finding, lang: Lang): string {
  const { ruleId, line, column, severity, message, fix, waived } = finding
  const put = fix === null ? null : fix.text.replaceAll(/\s+/g, ' ').trim()
  const repair =
    put === null
      ? []
      : [
          put === ''
            ? { en: 'Fix: delete it', zh: '可改：删除' }
            : { en: `Fix: “${put}”`, zh: `可改：“${put}”` },
        ]
  const lifted = waived === null ? [] : [{ en: `Waived: ${waived}`, zh: `已豁免：${waived}` }]
  const notes: Text[] = [message, ...repair, ...lifted]
  return [
    `${file}:${line}:${column} ${severityNames[severity][lang]} (${ruleId})`,
    ...shown(text, finding).map((row) => `  ${row}`),
    ...notes.map((note) => `  ${note[lang]}`),
    '',
  ].join('\n')
}

/** The part of the line around the finding that fits, and carets under what was found. */
function shown(text: string, { start, end, column }: Finding): string[] {
  const from = start - column + 1
  const lineEnd = text.indexOf('\n', from)
  const line = text.slice(from, lineEnd === -1 ? text.length : lineEnd).replaceAll(/[\r\t]/g, ' ')
  if (line.trim() === '') return []
  const marked = Math.min(Math.max(end - start, 1), line.length - column + 1)
  const room = Math.max(columns / 3, columns - widthOf(line.slice(column - 1)))
  const lead = fitting(line.slice(0, column - 1), room, true)
  const rest = fitting(line.slice(column - 1), columns - widthOf(lead), false)
  const before = lead.length < column - 1 ? `…${lead}` : lead
  const after = rest.length < line.length - column + 1 ? '…' : ''
  return [before + rest + after, blank(before) + '^'.repeat(Math.max(1, widthOf(rest.slice(0, marked))))]
}

const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + (wide.test(character) ? 2 : 1), 0)
const blank = (text: string): string => ' '.repeat(widthOf(text))

/** As much of the text as fits, from its end or from its beginning. */
function fitting(text: string, width: number, fromEnd: boolean): string {
  const kept: string[] = []
  let left = width
  for (const character of fromEnd ? Array.from(text).toReversed() : text) {
    left -= wide.test(character) ? 2 : 1
    if (left < 0) break
    kept.push(character)
  }
  return (fromEnd ? kept.toReversed() : kept).join('')
}

function sumOf(file: string, { errors, warnings, ready, form }: LintResult, lang: Lang): string {
  if (lang === 'zh') {
    return `${file}：必须改 ${errors} 处，建议改 ${warnings} 处。${ready ? '规则检查通过。' : '还不能提交。'}（${form}）`
  }
  return `${file}: ${errors} must change, ${warnings} better change. ${ready ? 'The rules are satisfied.' : 'Not ready to send.'} (${form})`
}

function uncheckedOf({ notChecked }: LintResult, lang: Lang): string[] {
  const reasons = Map.groupBy(notChecked, ({ reason }) => reason)
  return [...reasons].map(([reason, rules]) => {
    const codes = rules.map(({ ruleId }) => ruleId.split('-')[0]).join(' ')
    return lang === 'zh' ? `未检查（${reason}）：${codes}` : `Not checked (${reason}): ${codes}`
  })
}
