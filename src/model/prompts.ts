import { answerShapes } from '../core/model/answers.ts'
import { type PromptName, promptNames } from '../core/model/ask.ts'
import { type Prompt, blanksIn, parsePrompt } from '../core/model/prompt.ts'
import { promptText } from './prompt-files.ts'

export interface Prompts {
  /** What stands before every question. */
  readonly all: Prompt
  readonly of: Readonly<Record<PromptName, Prompt>>
}

/** What every prompt may use: the language of the answer. */
const everywhere = 'language'

/** All prompts, read and checked. Throws where a blank is missing or nobody fills it. */
export function readPrompts(textOf: (name: string) => string = promptText): Prompts {
  const all = parsePrompt(textOf('all'))
  check('all', blanksIn(all.told), ['canary', 'language', 'mark', 'shape'])
  const of = promptNames.map((name) => {
    const prompt = parsePrompt(textOf(name))
    const { blanks, untrusted } = answerShapes[name]
    check(
      name,
      blanksIn(prompt.told).filter((each) => each !== everywhere),
      blanks,
    )
    check(name, blanksIn(prompt.given), untrusted)
    return [name, prompt] as const
  })
  return { all, of: Object.fromEntries(of) as Record<PromptName, Prompt> }
}

function check(name: string, found: readonly string[], wanted: readonly string[]): void {
  const unknown = found.filter((blank) => !wanted.includes(blank))
  const missing = wanted.filter((blank) => !found.includes(blank))
  if (unknown.length + missing.length === 0) return
  const told = [
    ...unknown.map((blank) => `knows no {{${blank}}}`),
    ...missing.map((blank) => `lacks {{${blank}}}`),
  ]
  throw new Error(`prompts/${name}.md ${told.join(', ')}.`)
}
