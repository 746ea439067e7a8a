import type { Button } from '../core/effect.ts'

/** The choices as a numbered list; `first` is the number of the first one. */
export function numbered(choices: readonly Button[], first: number): string {
  return choices.map((choice, i) => `${first + i}) ${choice.label}`).join('\n')
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s.。!?,]+$/u, '')

/** The choice that was typed by its number or its label, or null where it is an ordinary answer. */
export function picked(typed: string, offered: readonly Button[]): Button | null {
  const words = plain(typed)
  if (words === '') return null
  const number = /^(\d{1,2})[).、]?$/.exec(words)
  if (number) return offered[Number(number[1]) - 1] ?? null
  return offered.find((choice) => plain(choice.label) === words) ?? null
}
