import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ICAL from 'ical.js'
import { getDocumentProxy } from 'unpdf'
import { expect } from 'vitest'
import { Case } from '../src/core/case.ts'
import { letterText } from '../src/core/export/boxes.ts'
import { draftPoa } from '../src/core/poa/draft.ts'
import type { Lang } from '../src/core/text.ts'
import { createBlobs } from '../src/files/blob-store.ts'
import { createDiskShelf } from '../src/files/disk-shelf.ts'
import { createFileMaker } from '../src/files/make-file.ts'
import { readDocx } from '../src/files/read/docx.ts'
import { openCase } from '../src/files/sealed/case-file.ts'
import type { Blobs, Store } from '../src/ports.ts'
import type { MakeFile } from '../src/runtime/outgoing.ts'
import { memoryStore } from './runtime/scene.ts'
import { readySession } from './core/team/ready-session.ts'

// An export in a chat of any platform: a case that is ready to be sent, and what must arrive.

interface Chat {
  readonly store: Store
  readonly blobs: Blobs
  readonly make: MakeFile
}

interface Arrived {
  readonly name: string
  readonly bytes: Uint8Array
}

const invoice = Buffer.from('%PDF-1.7\n\u0000 an invoice', 'latin1')

/** A chat whose case has a plan, a time to reply and a file, and the real maker of files. */
export async function chatToExport(sessionId: string, lang: Lang): Promise<Chat> {
  const store = memoryStore()
  const folder = mkdtempSync(join(tmpdir(), 'coach-export-'))
  const blobs = createBlobs(createDiskShelf(folder), store.fileKeys)
  const session = { ...readySession(sessionId, lang), id: sessionId }
  const kase = session.cases['1']!
  const deadlines = [{ what: 'reply', days: null, date: '2099-01-10', text: '' }]
  const { sha256, size } = await blobs.put(sessionId, '1', invoice)
  const cases = {
    '1': Case.parse({
      ...kase,
      notice: { ...kase.notice, deadlines },
      files: [{ sha256, size, name: '发票 1.pdf', at: 1, readAt: 1 }],
    }),
  }
  const commit = { session: { ...session, cases }, effects: [], transcript: [], seen: null, now: 1 }
  expect(await store.commit({ previous: null, ...commit })).toBe('saved')
  return { store, blobs, make: createFileMaker(store, blobs) }
}

/** Each file of `/export` under its name, opened by another reader than wrote it. */
export async function expectExport(files: readonly Arrived[], kase: Case, lang: Lang): Promise<void> {
  const bytesOf = (name: string): Buffer => Buffer.from(files.find((file) => file.name === name)?.bytes ?? [])
  expect(files.map(({ name }) => name)).toEqual([
    'plan-1.txt',
    'plan-1.docx',
    'plan-1.pdf',
    'review-1.pdf',
    'exhibits-1.pdf',
    'calendar-1.ics',
    'case-1.json',
  ])
  const plan = letterText(draftPoa(kase))
  // Numbers of a list are the document's own.
  const sentences = plan
    .split('\n')
    .map((line) => line.replace(/^\d+\. /, ''))
    .filter((line) => line.endsWith('.'))
  expect(sentences.length).toBeGreaterThan(8)
  expect(bytesOf('plan-1.txt')).toEqual(Buffer.from(`${plan}\n`, 'utf8'))
  // Nothing that breaks in a box: no mark of an editor, no return, no sign that no keyboard has.
  expect(bytesOf('plan-1.txt').toString('latin1')).toMatch(/^[\n\x20-\x7e]+$/)
  const { lines } = await readDocx(bytesOf('plan-1.docx'))
  const asWord = bare(lines.map(({ text }) => text).join(''))
  const asPdf = await pdfText(bytesOf('plan-1.pdf'))
  for (const sentence of sentences.map((one) => bare(one).slice(0, 60))) {
    expect(asWord).toContain(sentence)
    expect(asPdf).toContain(sentence)
  }
  expect(await pdfText(bytesOf('review-1.pdf'))).toContain('不要提交')
  expect(await pdfText(bytesOf('exhibits-1.pdf'))).toContain('附件')
  const calendar = new ICAL.Component(ICAL.parse(bytesOf('calendar-1.ics').toString('utf8')))
  const [event] = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
  expect(event?.summary).toContain({ en: 'Time to reply to Amazon ends', zh: '回复亚马逊的期限到' }[lang])
  expect(Case.parse(JSON.parse(bytesOf('case-1.json').toString('utf8')))).toEqual({
    ...kase,
    // The command that asked for it is the last that was heard.
    touchedAt: expect.any(Number) as number,
  })
}

/** The sealed file opens with the code that was said, and no other, and holds the case with its file. */
export async function expectSealed(file: Arrived, said: string, kase: Case): Promise<void> {
  const code = /(?:[0-9A-Z]{4}-){5}[0-9A-Z]{4}/.exec(said)?.[0] ?? ''
  expect(file.name).toBe('case-1.sealed')
  const { portable, blobs } = await openCase(file.bytes, code)
  expect(portable.case).toEqual(kase)
  expect(blobs.map((bytes) => Buffer.from(bytes))).toEqual([invoice])
  await expect(openCase(file.bytes, '0000-0000-0000-0000-0000-0000')).rejects.toThrow()
}

const bare = (text: string): string => text.replaceAll(/\s+/g, '')

async function pdfText(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  expect(pdf.numPages).toBeGreaterThan(0)
  let text = ''
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    text += items.map((item) => ('str' in item ? item.str : '')).join('')
  }
  return bare(text)
}
