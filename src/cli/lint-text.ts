import type { Finding, LintResult } from '../core/poa/lint.ts'
import type { Lang, Text } from '../core/text.ts'
import type { Linted, Unread } from './lint.ts'
import { codeOf, pageOf, ruleOf, severityNames, tallyOf, tallyWords, whyNotChecked } from './lint-words.ts'
import { type Look, harmless, plain } from './look.ts'
import { excerptOf } from './lint-excerpt.ts'

const colors = { error: 'red', warning: 'yellow', info: 'cyan' } as const

/** Each finding as its place, the line with a mark under it, and what to do; then the sum. */
export function lintText(linted: Linted, lang: Lang, look: Look = plain): string {
  const { file, text, result } = linted
  const told = new Set<string>()
  const blocks = result.findings.map((finding) => {
    const notes = notesOf(text, finding, told.has(finding.ruleId))
    if (finding.waived === null) told.add(finding.ruleId)
    return [
      headOf(file, finding, lang, look),
      ...excerptOf(text, finding, look.columns ?? 74).map((row, at) =>
        at === 0 ? `  ${row}` : `  ${look.paint(colors[finding.severity], row)}`,
      ),
      ...notes.flatMap((note) => look.rows(harmless(note[lang]), '  ')),
      '',
    ].join('\n')
  })
  return [
    ...blocks,
    ...look.rows(sumOf(file, result)[lang], ''),
    ...uncheckedOf(linted, lang, look),
    '',
  ].join('\n')
}

function headOf(
  file: string,
  { line, column, severity, ruleId, waived }: Finding,
  lang: Lang,
  look: Look,
): string {
  const place = look.paint('bold', harmless(`${file}:${line}:${column}`))
  const kind =
    waived === null
      ? look.paint(colors[severity], severityNames[severity][lang])
      : look.paint('dim', { en: 'waived', zh: '已豁免' }[lang])
  return `${place} ${kind} (${ruleId})`
}

/** A waived finding tells only why; what to ask and where to read more stand once a file for each rule. */
function notesOf(text: string, { ruleId, message, fix, waived }: Finding, isTold: boolean): Text[] {
  if (waived !== null) return [{ en: `Waived, not counted: ${waived}`, zh: `已豁免，不计入：${waived}` }]
  const assist = isTold ? undefined : ruleOf(ruleId)?.assist
  const more = isTold ? [] : [{ en: `More: ${pageOf(ruleId)}`, zh: `详情：${pageOf(ruleId)}` }]
  return [
    message,
    ...(assist ? [{ en: `Ask: ${assist.en}`, zh: `可以问：${assist.zh}` }] : []),
    ...(fix ? [fixWords(text.slice(fix.start, fix.end), fix.text)] : []),
    ...more,
  ]
}

const bare = (text: string): string => text.replaceAll(/\s+/g, '')
const sorted = (text: string): string => Array.from(bare(text)).toSorted().join('')

function fixWords(before: string, after: string): Text {
  const [from, to] = [short(before), short(after)]
  if (bare(after) === '') return { en: `Fix: delete “${from}”`, zh: `可改：删除“${from}”` }
  if (bare(before) === bare(after))
    return { en: 'Fix: break the lines, no word changes', zh: '可改：分行，文字不变' }
  if (after.includes('\n') && sorted(before) === sorted(after))
    return { en: 'Fix: move the parts, no word changes', zh: '可改：调整顺序，文字不变' }
  if (from === '') return { en: `Fix: put in “${to}”`, zh: `可改：加上“${to}”` }
  return { en: `Fix: “${from}” → “${to}”`, zh: `可改：“${from}” → “${to}”` }
}

function short(text: string): string {
  const words = text.slice(0, 400).replaceAll(/\s+/g, ' ').trim()
  return words.length > 60 ? `${words.slice(0, 59).toWellFormed()}…` : words
}

function sumOf(file: string, result: LintResult): Text {
  const { errors, ready, form } = result
  const tally = tallyOf([result])
  const words = tallyWords(tally)
  const verdict = ready
    ? { en: 'The rules are satisfied.', zh: '规则检查通过。' }
    : errors > 0
      ? { en: 'Not ready to send.', zh: '还不能提交。' }
      : { en: 'Not ready to send: not all was checked.', zh: '还不能提交：有些规则没能检查。' }
  const fixes =
    tally.fixable === 0
      ? { en: '', zh: '' }
      : { en: ` With a fix (--fix): ${tally.fixable}.`, zh: `可直接改（--fix）${tally.fixable} 处。` }
  return {
    en: `${harmless(file)}: ${words.en}. ${verdict.en}${fixes.en} (${form})`,
    zh: `${harmless(file)}：${words.zh}。${verdict.zh}${fixes.zh}（${form}）`,
  }
}

/** The rules that did not run, or saw only part of what they ask for, by reason. */
function uncheckedOf({ result: { notChecked }, hasCase }: Linted, lang: Lang, look: Look): string[] {
  const groups = Map.groupBy(notChecked, ({ ruleId, reason }) => {
    const why = whyNotChecked(reason, hasCase)
    return ruleOf(ruleId)?.partial
      ? { en: `Checked in part (${why.en})`, zh: `只查了一部分（${why.zh}）` }[lang]
      : { en: `Not checked (${why.en})`, zh: `未检查（${why.zh}）` }[lang]
  })
  return [...groups].flatMap(([head, of]) => {
    const codes = of.map(({ ruleId }) => codeOf(ruleId)).join(' ')
    return look.rows(harmless(`${head}${lang === 'zh' ? '：' : ': '}${codes}`), '')
  })
}

/** One line over all files, where there are several. */
export function sumOfAll(
  linted: readonly Linted[],
  unread: readonly Unread[],
  lang: Lang,
  look: Look = plain,
): string[] {
  const count = linted.length + unread.length
  if (count < 2) return []
  const words = tallyWords(tallyOf(linted.map(({ result }) => result)))
  const ready = linted.filter(({ result }) => result.ready).length
  const lost: Text =
    unread.length === 0
      ? { en: '', zh: '' }
      : { en: ` Could not be read: ${unread.length}.`, zh: `读不了 ${unread.length} 个。` }
  const all: Text = {
    en: `${count} files: ${words.en}. Ready: ${ready} of ${count}.${lost.en}`,
    zh: `共 ${count} 个文件：${words.zh}。通过 ${ready} 个。${lost.zh}`,
  }
  return look.rows(look.paint('bold', all[lang]), '')
}
