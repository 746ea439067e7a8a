import type { Button } from '../core/effect.ts'

/** The choices on show since the seller's last answer, numbered through. */
export interface Offer {
  /** The choices as a numbered list. */
  list(choices: readonly Button[]): string
  /** What follows belongs to the next answer: with it the choices shown until now are gone. */
  turn(): void
  /** The choice that was typed by its number or its label, or null where it is an ordinary answer. */
  picked(typed: string): Button | null
}

export function createOffer(): Offer {
  let offered: readonly Button[] = []
  let isOver = false
  return {
    list(choices) {
      if (isOver) offered = []
      isOver = false
      const first = offered.length + 1
      offered = [...offered, ...choices]
      return choices.map((choice, i) => `${first + i}) ${choice.label}`).join('\n')
    },
    turn() {
      isOver = true
    },
    picked(typed) {
      const words = plain(typed)
      const number = /^(\d{1,2})[).、]?$/.exec(words)
      if (number) return offered[Number(number[1]) - 1] ?? null
      return words === '' ? null : (offered.find((choice) => plain(choice.label) === words) ?? null)
    },
  }
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s.。!?,]+$/u, '')
