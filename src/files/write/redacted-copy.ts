import type { Paper } from '../../core/export/paper.ts'
import { createReader } from '../read/reader.ts'
import { writePdf } from './pdf.ts'
import { writeRedacted } from './redacted.ts'

const reader = createReader()

const none: Paper = {
  title: '没有遮盖副本 · No redacted copy',
  lang: 'zh',
  mark: null,
  day: '2000-01-01',
  blocks: [
    {
      kind: 'lines',
      lines: [
        '这份文件读不出来，做不了遮盖副本。请截一张看不到隐私的图再发。',
        'This file could not be read, so no redacted copy was made. Please send a picture that shows nothing private.',
      ],
    },
  ],
}

/** The redacted copy of a kept file; where none can be made, a page that says so. */
export async function redactedCopy(file: Uint8Array | null, hide: readonly string[]): Promise<Uint8Array> {
  const copy = file && (await writeRedacted(file, await reader.read(file), hide))
  return copy ?? writePdf(none)
}
