import { fields } from '../../src/core/notice/learnt/resemblance.ts'
import { wordsOf } from '../../src/core/notice/learnt/words-of.ts'
import { channels, demands } from '../../src/core/words.ts'
import type { Labelled } from './corpus.ts'
import { type Example, type Questions, train, type Weights } from './train.ts'

const values: readonly (readonly [string, readonly string[]])[] = Object.entries(fields)

/** As the columns of a resemblance: each field, then whether it is a notice, then each document and channel. */
const questions: Questions = [
  ...values.map(([, all]) => all.length),
  1,
  ...demands.map(() => 1),
  ...channels.map(() => 1),
]

export function trainOnNotices(texts: readonly Labelled[]): Weights {
  return train(texts.map(exampleOf), questions, 5)
}

function exampleOf({ text, want }: Labelled): Example {
  const yes = (is: unknown): number | null => (is === undefined ? null : is === true ? 0 : -1)
  const has = (list: string, value: string): number | null => {
    const all = want[list]
    return Array.isArray(all) ? yes(all.includes(value)) : null
  }
  return {
    words: wordsOf(text),
    right: [
      ...values.map(([field, all]) => (typeof want[field] === 'string' ? all.indexOf(want[field]) : null)),
      yes(want['isNotice']),
      ...demands.map((demand) => has('documentsRequested', demand)),
      ...channels.map((channel) => has('channel', channel)),
    ],
  }
}
