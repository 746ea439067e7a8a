import { parseArgs, type ParseArgsConfig } from 'node:util'
import { WrongUse } from './io.ts'

type Options = NonNullable<ParseArgsConfig['options']>
type Parsed<T extends Options> = ReturnType<
  typeof parseArgs<{ options: T; allowPositionals: true; strict: true; args: string[] }>
>

/** The options and the rest; an unknown or incomplete option is wrong use. */
export function parseOptions<const T extends Options>(args: string[], options: T): Parsed<T> {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true })
  } catch (error) {
    const first = error instanceof Error ? (error.message.split(/[.\n]/)[0] ?? '') : ''
    throw new WrongUse(first)
  }
}

/** The value if it is one of those known; absent stays absent. */
export function oneOf<const Known extends string>(
  option: string,
  given: string | undefined,
  known: readonly Known[],
): Known | undefined {
  if (given === undefined) return undefined
  const value = known.find((each) => each === given)
  if (value === undefined) throw new WrongUse(`${option} must be one of ${known.join(', ')}, not "${given}"`)
  return value
}
