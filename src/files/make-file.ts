import type { Made } from '../core/effect.ts'
import { type Blobs, type Store, Undeliverable } from '../ports.ts'

/** The bytes of a file, and the code that opens it where it is sealed. */
interface MadeFile {
  readonly bytes: Uint8Array
  readonly code?: string
}

/** Makes files of what describes them; what each needs is loaded when it is first made. */
export function createFileMaker(
  store: Store,
  blobs: Blobs,
): (sessionId: string, made: Made) => Promise<MadeFile> {
  return async (sessionId, made) => {
    switch (made.as) {
      case 'sealed':
        return sealed(store, blobs, sessionId, made.caseId)
      default:
        return { bytes: await writeFileOf(made) }
    }
  }
}

/** The bytes of a document or a calendar. */
export async function writeFileOf(made: Exclude<Made, { as: 'sealed' }>): Promise<Uint8Array> {
  switch (made.as) {
    case 'docx':
      return (await import('./write/docx.ts')).writeDocx(made.paper)
    case 'pdf':
      return (await import('./write/pdf.ts')).writePdf(made.paper)
    case 'ics':
      return (await import('./write/ics.ts')).writeIcs(made.calendar)
  }
}

async function sealed(store: Store, blobs: Blobs, sessionId: string, caseId: string): Promise<MadeFile> {
  const [{ takeCase }, { sealCase }, { newCode }] = await Promise.all([
    import('./sealed/carry.ts'),
    import('./sealed/case-file.ts'),
    import('./sealed/code.ts'),
  ])
  const whole = await takeCase({ store, blobs }, sessionId, caseId)
  if (whole === null) throw new Undeliverable('The case is not there any more.', { isFinal: true })
  const code = newCode()
  return { bytes: await sealCase(whole, { kind: 'code', words: code }), code }
}
