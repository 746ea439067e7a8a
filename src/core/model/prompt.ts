/** A file of `prompts/`: a version, what the model is told, and what it is given. */
export interface Prompt {
  readonly version: string
  readonly told: string
  readonly given: string
}

const blank = /\{\{(\w+)\}\}/g

/** First line `Version: N`; what stands below a line of three dashes is given, what stands above is told. */
export function parsePrompt(text: string): Prompt {
  const { version, told, given } =
    /^Version: (?<version>\d+)\n(?<told>.*?)(?:\n---\n(?<given>.*))?$/s.exec(text.replaceAll('\r\n', '\n'))
      ?.groups ?? {}
  if (version === undefined) throw new Error('A prompt must begin with a line "Version: N".')
  return { version, told: told?.trim() ?? '', given: given?.trim() ?? '' }
}

export function blanksIn(text: string): string[] {
  return [...new Set([...text.matchAll(blank)].map(([, name = '']) => name))].toSorted()
}

/** Fills every blank once; what is filled in is not looked at again. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(blank, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    if (value === undefined) throw new Error(`Nothing was given for the blank "${name}".`)
    return value
  })
}
