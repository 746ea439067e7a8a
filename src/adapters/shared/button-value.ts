/** What a button carries: the turn of its message, in as few signs as can be, and the id of the choice. */
export const buttonValue = (turn: number | undefined, choice: string): string =>
  turn === undefined ? choice : `${turn.toString(36)}.${choice}`

/** What a pressed button stands for, and the turn whose message it stands on. */
export function choiceIn(value: string): { choice: string; turn?: number } {
  const { turn, choice } = /^(?<turn>[0-9a-z]{1,8})\.(?<choice>.+)$/s.exec(value)?.groups ?? {}
  return turn === undefined || choice === undefined ? { choice: value } : { choice, turn: parseInt(turn, 36) }
}
