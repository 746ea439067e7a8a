import type { CheckResult } from '../core/evidence/check.ts'
import type { Judged } from '../core/evidence/document/judge.ts'
import { showPaper } from '../core/evidence/document/show-paper.ts'
import { failureWords, signalWords } from '../core/evidence/reading-words.ts'
import type { Lang, Text } from '../core/text.ts'

const results: Record<CheckResult, Text> = {
  found: { en: 'found', zh: '对得上' },
  'not-found': { en: 'not found', zh: '没找到' },
  unclear: { en: 'unclear', zh: '不明确' },
  conflicts: { en: 'conflicts', zh: '有矛盾' },
  'not-checked': { en: 'not checked', zh: '没核对' },
}

/** A document in a few lines, for people; the full reading is the JSON. */
export function evidenceText({ file, text, papers, checks }: Judged, lang: Lang): string {
  return [
    ...(papers.length === 0 ? [file] : papers.map(({ entry }) => showPaper(entry)[lang])),
    ...(text.failure === null ? [] : [failureWords(text.failure)[lang]]),
    ...text.signals.map((signal) => signalWords(signal)[lang]),
    ...checks.map(({ result, message }) => `${results[result][lang]}: ${message[lang]}`),
    '',
  ].join('\n')
}
