/** One goal of a bench: a ratio or an exponent measured in one run, and what it should be. */
export interface Goal {
  readonly id: string
  readonly what: string
  readonly value: number
  readonly most?: number
  readonly least?: number
  readonly note?: string
}

/** The exponent e of time ~ length^e, by least squares on the logarithms of (length, time) pairs. */
export function exponentOf(points: readonly (readonly [number, number])[]): number {
  const logs = points.map(([length, time]) => [Math.log(length), Math.log(time)] as const)
  const meanX = logs.reduce((sum, [x]) => sum + x, 0) / logs.length
  const meanY = logs.reduce((sum, [, y]) => sum + y, 0) / logs.length
  const over = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0)
  return over / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)
}

function isMet({ value, most, least }: Goal): boolean {
  return (most === undefined || value <= most) && (least === undefined || value >= least)
}

/** A goal as one line: met or open, its figure, its target. */
export function printed(goal: Goal): string {
  const target = goal.most === undefined ? `>= ${goal.least}` : `<= ${goal.most}`
  const note = goal.note === undefined ? '' : ` (${goal.note})`
  return `${isMet(goal) ? 'met ' : 'open'}  ${goal.id.padEnd(4)} ${goal.value.toFixed(2).padStart(7)}  ${target.padEnd(8)} ${goal.what}${note}`
}
