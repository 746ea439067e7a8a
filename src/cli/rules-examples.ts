import type { Example } from '../core/poa/rule.ts'
import type { Lang } from '../core/text.ts'

const longest = 300

/** One example as a point of a list, with what it needs of the case. */
export function rowOf(example: Example, lang: Lang, isMarkdown: boolean): string {
  const { text, kase, form } =
    typeof example === 'string' ? { text: example, kase: undefined, form: undefined } : example
  const words = cut(text.trim())
  const needs = [
    ...(form === undefined ? [] : [`--form ${form}`]),
    ...(kase === undefined
      ? []
      : [`${{ en: 'with the case', zh: '案件' }[lang]} ${cut(JSON.stringify(kase), 160)}`]),
  ]
  if (!isMarkdown) {
    const note = needs.length === 0 ? '' : ` (${needs.join('; ')})`
    return `- ${words.replaceAll(/\s*\n\s*/g, ' / ')}${note}`
  }
  const note = needs.map((need) => `\n  ${code(need)}`).join('')
  return words.includes('\n') ? `- ${fenced(words)}${note}` : `- ${code(words)}${note}`
}

function cut(text: string, most = longest): string {
  return text.length > most ? `${text.slice(0, most).toWellFormed()}…` : text
}

/** Between more back quotes than stand in it, so that nothing in it is Markdown. */
function code(text: string): string {
  const fence = '`'.repeat(longestRun(text) + 1)
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : ''
  return `${fence}${pad}${text}${pad}${fence}`
}

function fenced(text: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1))
  return [`${fence}text`, ...text.split('\n'), fence].join('\n  ')
}

const longestRun = (text: string): number =>
  Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length))
