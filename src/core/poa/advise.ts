import type { Case } from '../case.ts'
import { withFact } from '../facts.ts'
import type { Context, Note } from '../question.ts'
import type { Text } from '../text.ts'
import { type Finding, lint } from './lint.ts'

const ownVoice = /\b(?:we|our|i|my)\b/i
const ownVoiceZh = /我们|我司|本店|我方/
const subject =
  /\b(?:amazon|supplier|customer|buyer|complaint|listing|plan of action|reinstat|reactivat|promise|apolog|sincere|root cause)\w*/gi
const subjectZh = /亚马逊|供应商|买家|顾客|投诉|链接|申诉|恢复|保证|承诺|抱歉|歉意|根本原因|合作/g

/** True for a draft the seller wrote or was given: several sentences in their own voice on the matter of an appeal. */
export function looksLikePlan(words: string): boolean {
  if (
    words.length < 90 ||
    /[?？]\s*$/.test(words) ||
    /^\s*(?:hello|dear (?:seller|selling partner)|您好[，,]?\s*$)/i.test(words)
  )
    return false
  const sentences = words.split(/[.!?。！？\n]+/).filter((part) => part.trim().length > 3).length
  const zh = /\p{Script=Han}/u.test(words)
  const voice = zh ? ownVoiceZh.test(words) : ownVoice.test(words)
  const named = new Set((words.match(zh ? subjectZh : subject) ?? []).map((word) => word.toLowerCase())).size
  return sentences >= 2 && voice && named >= 2
}

const weight = { error: 0, warning: 1, info: 2 } as const

/** What the linter says of a pasted draft, the gravest first, each with the words it is about. */
export function adviseOnDraft(context: Context, words: string): { kase: Case; notes: Note[] } {
  const kase = withFact(context, 'pasted-draft', words.slice(0, 4000), '')
  const { findings, errors, warnings } = lint(words, { kase: context.kase })
  const seen = new Set<string>()
  const first = findings
    .filter(({ ruleId, waived }) => waived === null && !seen.has(ruleId) && seen.add(ruleId))
    .toSorted((a, b) => weight[a.severity] - weight[b.severity])
  const row = (finding: Finding, lang: 'en' | 'zh'): string => {
    const quote = words
      .slice(finding.start, Math.min(finding.end, finding.start + 50))
      .replace(/\s+/g, ' ')
      .trim()
    return `· ${quote === '' || finding.end - finding.start > 200 ? '' : `“${quote}” `}${finding.message[lang]}`
  }
  const list = (lang: 'en' | 'zh'): string =>
    first
      .slice(0, 10)
      .map((finding) => row(finding, lang))
      .join('\n')
  if (first.length === 0)
    return {
      kase,
      notes: [
        {
          text: {
            en: 'I read your draft and found nothing against the rules. We go on with the facts behind it.',
            zh: '您的草稿我看了，没有违反规则的地方。我们接着核实里面的事实。',
          },
        },
      ],
    }
  return {
    kase,
    notes: [
      {
        text: {
          en: `I read your draft: ${errors} to mend, ${warnings} to improve.\n${list('en')}`,
          zh: `您的草稿我看了：${errors} 处必须改，${warnings} 处建议改。\n${list('zh')}`,
        },
      },
      {
        text: {
          en: 'We build it from your facts now, so that each sentence holds.',
          zh: '接下来用您的事实一句一句搭起来，每句都站得住。',
        },
      },
    ],
  }
}

/** Rules on what must not be in a letter at all, whatever part it stands in. */
const never: ReadonlySet<string> = new Set([
  'V03-blame-amazon',
  'V07-blame-customer',
  'V09-denial-without-evidence',
  'V11-legal-threat',
  'V12-accuse-competitor',
  'C13-external-link',
  'C15-feedback-manipulation',
  'C27-retraction-unbacked',
  'T08-absolute-guarantee',
])

/** What the linter says of a few typed words that were meant for the letter; null where it says nothing. */
export function adviceOn(words: string, kase: Case): Text | null {
  if (words.trim().length < 12) return null
  const { findings } = lint(words, { kase })
  const rows = findings.filter(({ ruleId, waived }) => waived === null && never.has(ruleId))
  if (rows.length === 0) return null
  const list = (lang: 'en' | 'zh'): string =>
    rows
      .slice(0, 3)
      .map(
        (finding) => `· “${words.slice(finding.start, finding.end).slice(0, 60)}” ${finding.message[lang]}`,
      )
      .join('\n')
  return { en: list('en'), zh: list('zh') }
}
