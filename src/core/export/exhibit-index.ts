import type { Case, Evidence } from '../case.ts'
import { exhibitNumber } from '../evidence/blank.ts'
import { describe } from '../evidence/describe.ts'
import { draftPoa } from '../poa/draft.ts'
import type { Sentence } from '../poa/poa.ts'
import { sentencesOf } from '../poa/print.ts'
import type { Text } from '../text.ts'
import type { Paper } from './paper.ts'
import { plainText } from './plain-text.ts'

/** One paper as the letter numbers it, the file that holds it, and what it is cited for. */
interface Exhibit {
  readonly number: number
  readonly id: string
  readonly name: Text
  /** Null for a paper of which no file was sent here. */
  readonly file: { readonly name: string; readonly sha256: string } | null
  readonly shows: readonly Sentence[]
}

/** The papers that may be cited, in the order of their numbers. */
export function exhibitsOf(kase: Case): Exhibit[] {
  const cited = kase.notice ? sentencesOf(draftPoa(kase)).filter(({ id }) => !id.startsWith('exhibit/')) : []
  return kase.evidence.flatMap((entry): Exhibit[] => {
    const number = exhibitNumber(kase.evidence, entry.id)
    if (number === null) return []
    const shows = cited.filter(({ basis }) => basis.evidence.includes(entry.id))
    return [{ number, id: entry.id, name: describe(entry), file: fileOf(entry), shows }]
  })
}

const fileOf = ({ source }: Evidence): Exhibit['file'] =>
  source === null ? null : { name: source.file, sha256: source.sha256 }

const mark = '自己留存用，不要提交 · For your own records, not to be sent'

/** For the seller and whoever checks: each exhibit with its file and the hash by which a copy is known as the original. */
export function exhibitIndex(kase: Case, day: string): Paper {
  const rows = exhibitsOf(kase).map(({ number, name, file, shows }) => [
    String(number),
    both(name),
    file === null ? '没有收到文件 / no file here' : `${short(file.name)}\nSHA-256 ${file.sha256}`,
    shows.length === 0 ? '正文没有引用 / not cited' : shows.map(cited).join('\n'),
  ])
  return {
    title: '附件目录 · Exhibit index',
    lang: 'zh',
    mark,
    day,
    blocks:
      rows.length === 0
        ? [{ kind: 'lines', lines: ['还没有附件。', 'There is no exhibit yet.'] }]
        : [
            {
              kind: 'table',
              head: ['No.', '附件 · Exhibit', '文件 · File', '证明什么 · What it shows'],
              widths: [1, 5, 5, 6],
              rows,
            },
          ],
  }
}

/** A name for a line, however long somebody typed. */
const short = (text: string): string => {
  const plain = plainText(text).replace(/\s+/g, ' ')
  return plain.length > 300 ? `${plain.slice(0, 299).toWellFormed()}…` : plain
}

const both = ({ en, zh }: Text): string => (en === zh ? short(en) : `${short(en)}\n${short(zh)}`)

const cited = ({ number, en }: Sentence): string => `[${number}] ${plainText(en)}`
