import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { splitMessages } from '../../src/core/notice/split.ts'

export interface Labelled {
  readonly name: string
  /** What the parser compares: the letter alone, without its headers and the letters quoted under it. */
  readonly text: string
  readonly want: Readonly<Record<string, unknown>>
}

/** Labelled notices: those that are read right in every field, and those that are not yet. */
const notices = ['notices', 'notices-open']
/** What sellers paste besides: papers, letters, their own plans and answers. */
const others = ['no-notices', 'plans']

/** Every labelled text that tells one case at most, by name, so that one that changes its folder changes nothing. */
export function corpus(): Labelled[] {
  const labelled = notices.flatMap((folder) => textsIn(folder, labelsBeside))
  const none = others.flatMap((folder) => textsIn(folder, () => ({ isNotice: false })))
  return [...labelled.filter(({ want }) => !('more' in want)), ...none].toSorted((one, other) =>
    one.name < other.name ? -1 : 1,
  )
}

function textsIn(folder: string, labels: (file: URL) => Labelled['want']): Labelled[] {
  const url = new URL(`../fixtures/${folder}/`, import.meta.url)
  return readdirSync(url)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({
      name: name.slice(0, -4),
      text: splitMessages(readFileSync(new URL(name, url), 'utf8'))[0]?.plain.text ?? '',
      want: labels(new URL(name, url)),
    }))
}

function labelsBeside(file: URL): Labelled['want'] {
  return JSON.parse(readFileSync(new URL(file.href.replace(/txt$/, 'json')), 'utf8')) as Labelled['want']
}

/** Tells whether weights are of these texts and labels. */
export function digestOf(texts: readonly Labelled[]): string {
  const hash = createHash('sha256')
  for (const { name, text, want } of texts) hash.update(JSON.stringify([name, text, want]))
  return hash.digest('hex').slice(0, 16)
}
