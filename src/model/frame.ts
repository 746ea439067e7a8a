import { answerShapes } from '../core/model/answers.ts'
import type { Ask } from '../core/model/ask.ts'
import { clean } from '../core/model/clean.ts'
import { fence } from '../core/model/fence.ts'
import { mask } from '../core/model/mask.ts'
import { fill } from '../core/model/prompt.ts'
import type { Asked } from '../core/model/read-answer.ts'
import { wireSchema } from './forms.ts'
import type { Prompts } from './prompts.ts'
import type { Request } from './reply.ts'

interface Framed {
  readonly messages: Request['messages']
  readonly asked: Asked
}

const languages = { en: 'English', zh: 'Simplified Chinese' }

/** An ask as it is sent: masked, fenced by a mark nobody could guess, and with what its answer is held against. */
export function frame(ask: Ask, prompts: Prompts, token: () => string): Framed {
  const shape = answerShapes[ask.prompt]
  const [mark, canary] = [`DATA-${token()}`, `NOTE-${token()}`]
  const untrusted = mapped(ask.untrusted, clean)
  const masked = mask({ ...ask.blanks, ...untrusted }, ask.people)
  const texts = {
    ...masked.texts,
    ...Object.fromEntries(
      Object.keys(untrusted).map((name) => [name, fence(name, masked.texts[name] ?? '', mark)]),
    ),
    language: languages[ask.lang],
  }
  const every = {
    mark,
    canary,
    language: languages[ask.lang],
    shape: JSON.stringify(wireSchema(shape.schema)),
  }
  const { told, given } = prompts.of[ask.prompt]
  return {
    messages: [
      { role: 'system', content: `${fill(prompts.all.told, every)}\n\n${fill(told, texts)}` },
      { role: 'user', content: fill(given, texts) },
    ],
    asked: { shape, lang: ask.lang, masked, untrusted, secrets: [mark, canary] },
  }
}

function mapped(
  texts: Readonly<Record<string, string>>,
  change: (text: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, change(text)]))
}
