import { readFileSync } from 'node:fs'

/** Words that try to command a model, in both languages, as they might stand in any text that is not ours. */
export const injections: readonly string[] = readFileSync(
  new URL('./fixtures/injections.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((row) => (JSON.parse(row) as { text: string }).text)
