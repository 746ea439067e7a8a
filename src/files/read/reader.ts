import { createHash } from 'node:crypto'
import type { DocumentText, ReadFailure } from '../../core/evidence/document-text.ts'
import type { Reader } from '../../ports.ts'
import { maxFileBytes } from '../limits.ts'
import { refusalOf } from './archive.ts'
import type { Found } from './child.ts'
import { fenceHere } from './fence.ts'
import { forPictures, forText, limits } from './limits.ts'
import { runChild } from './run-child.ts'
import { typeOf } from './type-of.ts'

/** Reads files one after another, so that no seller's takes another's time and memory. */
export function createReader(): Reader {
  const next = oneAtATime()
  return { read: (bytes, signal = new AbortController().signal) => next(() => read(bytes, signal)) }
}

async function read(bytes: Uint8Array, signal: AbortSignal): Promise<DocumentText> {
  signal.throwIfAborted()
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const nothing = (failure: ReadFailure, kind: DocumentText['kind'] = 'unknown'): DocumentText => {
    return { sha256, kind, pageCount: 0, pages: [], signals: [], failure }
  }
  if (bytes.length > maxFileBytes) return nothing('too-large')
  const typed = await typeOf(bytes)
  if ('failure' in typed) return nothing(typed.failure)
  const { kind } = typed
  const refusal = kind === 'docx' ? await refusalOf(bytes) : null
  if (refusal !== null) return nothing(refusal, refusal === 'sheet' ? 'sheet' : 'unknown')
  const fence = await fenceHere()
  const isPicture = kind === 'image'
  const first = await runChild(
    fence,
    { kind, recognise: null },
    bytes,
    isPicture ? forPictures(1) : forText,
    signal,
  )
  const numbers = first.scanned.slice(0, limits.scannedPages)
  const seen =
    numbers.length === 0
      ? null
      : await runChild(fence, { kind, recognise: numbers }, bytes, forPictures(numbers.length), signal)
  const { pageCount, pages, signals, failure } = seen ? together(first, seen) : first
  return { sha256, kind, pageCount, pages, signals, failure }
}

/** What was recognised stands in the place of the page that has no text. */
function together(first: Found, seen: Found): Found {
  const pages = first.pages.map((page) => seen.pages.find(({ number }) => number === page.number) ?? page)
  const isEmpty = pages.every(({ lines }) => lines.length === 0)
  const isCut = first.scanned.length > limits.scannedPages
  return {
    ...first,
    pages,
    signals: [...first.signals, ...seen.signals],
    failure: seen.failure ?? (isEmpty ? 'no-text' : isCut ? 'too-many-pages' : first.failure),
  }
}

function oneAtATime(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const mine = last.then(work, work)
    last = mine.catch(() => undefined)
    return mine
  }
}
