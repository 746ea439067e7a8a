import { readFileSync } from 'node:fs'
import { markOf } from '../../src/core/refine/draft-text.ts'

/** What the eval asks about a seller's answer, with what the scripted model says to it. */
export interface EvalAnswer {
  readonly task: 'translate' | 'facts'
  readonly lang: 'en' | 'zh'
  readonly words: string
  readonly scripted: string | readonly { name: string; value: string; quote: string }[]
}

export const evalAnswers: readonly EvalAnswer[] = readFileSync(
  new URL('./answers.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((row) => JSON.parse(row) as EvalAnswer)

/** Clauses that an honest editor strikes, and what stands there then. */
const strikes: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:We are devastated, and|Once again we apologise, and|As we cherish this opportunity,|We were shocked to receive your notice, and) /,
    '',
  ],
  [/^Thank you for giving us the opportunity to appeal; /, ''],
  [
    /, (?:although we are severely disappointed|so this will never happen again|which solves it once and for all|because Amazon is the best|even though customers do not understand it)\./,
    '.',
  ],
  [/ ?(?:We|we) (?:sincerely|deeply|truly) apologi[sz]e[^.;,]*[.;,]/, ''],
  [/，(?:请相信我们|绝不再犯|保证今后不再发生)/, ''],
]

const slips: readonly (readonly [RegExp, (found: string) => string])[] = [
  [/\d(?=\d* (?:units|cartons|buyers))/, (digit) => String((Number(digit) + 1) % 10)],
  [/\bdid not\b/, () => 'did'],
  [/\bcompares\b/, () => 'will compare'],
  [/ \(exhibit \d+\)/, () => ''],
]

function reworded(line: string): string {
  const struck = strikes.reduce((text, [pattern, by]) => text.replace(pattern, by), line)
  const whole = `${struck.charAt(0).toUpperCase()}${struck.slice(1)}`
  // One line in four comes back with a fact changed, as real models do now and then; which one, the words decide.
  const number = parseInt(markOf(line).slice(0, 4), 36)
  const [pattern, by] = slips[(number >> 2) % slips.length] ?? [/$^/, String]
  return number % 4 === 0 ? whole.replace(pattern, by) : whole
}

/** The answer of the scripted model to what it is given; nothing of it is a language model. */
export function scriptedAnswer(given: Readonly<Record<string, string>>): unknown {
  const { span, words } = given
  if (span !== undefined) {
    const after = span.split('\n').map(reworded).join('\n')
    return { after: after === span ? null : after }
  }
  const known = evalAnswers.find((answer) => answer.words === words)
  if (known?.task === 'facts') return { facts: known.scripted }
  return { sentences: known ? [{ source: words, target: known.scripted }] : [] }
}
