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
      case 'book': {
        const { writeBook } = await import('./write/book.ts')
        const fileOf = (sha256: string) => blobs.get(sessionId, made.caseId, sha256)
        return { bytes: await writeBook(made.book, fileOf) }
      }
      case 'redacted': {
        const { redactedCopy } = await import('./write/redacted-copy.ts')
        return { bytes: await redactedCopy(await blobs.get(sessionId, made.caseId, made.sha256), made.hide) }
      }
      default:
        return { bytes: await writeFileOf(made) }
    }
  }
}

/** The bytes of a document or a calendar. */
export async function writeFileOf(made: Extract<Made, { as: 'docx' | 'pdf' | 'ics' }>): Promise<Uint8Array> {
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
