import { z } from 'zod'
import type { Case } from '../case.ts'
import { exhibitsOf, exhibitIndex } from './exhibit-index.ts'
import { Paper } from './paper.ts'
import { plainText } from './plain-text.ts'

/** An index, then each exhibit behind a sheet that says which it is. */
export const Book = z.object({
  index: Paper,
  exhibits: z.array(z.object({ cover: Paper, sha256: z.string() })),
})
export type Book = z.infer<typeof Book>

const mark = '阅读本：上传给亚马逊的是未改动的原件 · A reading copy: upload the untouched originals'

/** The exhibits of which a file is here, each file once; null where there is none. */
export function exhibitBook(kase: Case, day: string): Book | null {
  const held = Map.groupBy(
    exhibitsOf(kase).filter(({ file }) => file !== null),
    ({ file }) => file?.sha256 ?? '',
  )
  if (held.size === 0) return null
  const exhibits = [...held].map(([sha256, entries]) => {
    const numbers = entries.map(({ number }) => number).join(', ')
    const lines = [
      ...entries.flatMap(({ name }) => (name.en === name.zh ? [name.en] : [name.en, name.zh])),
      `文件 / file: ${entries[0]?.file?.name ?? ''}`,
      `SHA-256: ${sha256}`,
      '后面是原件的页面，没有改动。 / The pages of the original follow as they are.',
    ]
    const cover: Paper = {
      title: `附件 ${numbers} · Exhibit ${numbers}`,
      lang: 'zh',
      mark,
      day,
      blocks: [{ kind: 'lines', lines: lines.map(plainText) }],
    }
    return { cover, sha256 }
  })
  return { index: { ...exhibitIndex(kase, day), mark }, exhibits }
}

/** What stands on the sheet of a file that cannot be bound. */
export const apart = (cover: Paper): Paper => ({
  ...cover,
  blocks: cover.blocks.map((block) =>
    block.kind === 'lines'
      ? {
          ...block,
          lines: [
            ...block.lines.slice(0, -1),
            '这份文件装订不进来，请单独上传原件。 / This file cannot be bound in; upload the original by itself.',
          ],
        }
      : block,
  ),
})
