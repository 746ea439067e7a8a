import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { Case } from '../../src/core/case.ts'
import { schemaNow } from '../../src/core/schema-version.ts'
import { run, tempFile, tempFolder } from './run.ts'

const paper = Buffer.from('%PDF-1.7\n an invoice', 'latin1')
let data = ''

beforeAll(async () => {
  data = tempFolder()
  const told = [{ text: readFileSync('test/cli/notice.txt', 'utf8') }, { file: tempFile('a.pdf', paper) }]
  const lines = told.map((each) => `${JSON.stringify(each)}\n`).join('')
  await run(['chat', '--jsonl', '--lang', 'en', '--data', data], lines)
}, 60_000)

const exported = async (folder: string, id = '1') =>
  (await run(['export', '--case', id, '--json', '--data', folder])).json()[0] as {
    transcript: unknown[]
    files: { sha256: string }[]
  }
const put = (file: string, folder: string, ...more: string[]) =>
  run(['restore', file, '--data', folder, ...more])

describe('a case carried from one folder to another', () => {
  it('as a sealed file is the same there, its files too', async () => {
    const [file, there] = [join(tempFolder(), 'case.sealed'), tempFolder()]
    const { code, out, err } = await run(['export', '--case', '1', '--sealed', '--out', file, '--data', data])
    expect([code, out]).toEqual([0, ''])
    const words = /Code: (\S+)/.exec(err)?.[1] ?? ''
    expect((await put(file, there, '--code', 'WRONG')).code).toBe(2)
    expect((await put(file, there, '--code', words)).out).toContain('Restored as case 1: 1 files')
    expect(await exported(there)).toEqual(await exported(data))
    expect((await put(file, there, '--code', words)).out).toContain('is here already')
  })

  it('under a passphrase in a file opens with that', async () => {
    const [file, there] = [join(tempFolder(), 'case.sealed'), tempFolder()]
    const words = tempFile('words', 'four quiet words here\n')
    await run([
      'export',
      '--case',
      '1',
      '--sealed',
      '--out',
      file,
      '--data',
      data,
      '--passphrase-file',
      words,
    ])
    expect((await put(file, there)).err).toContain('--code-file')
    expect((await put(file, there, '--code-file', words, '--json')).json()).toEqual([
      expect.objectContaining({ case: '1', isThere: false, files: 1 }),
    ])
  })

  it('as CASE.json needs no code, brings all that was said, and says that its files are not in it', async () => {
    const [file, there] = [join(tempFolder(), 'case.json'), tempFolder()]
    expect((await run(['export', '--case', '1', '--out', file, '--data', data])).code).toBe(0)
    const restored = await put(file, there)
    expect(restored).toMatchObject({ code: 0, err: expect.stringContaining('1 of its files') as string })
    const [before, after] = [await exported(data), await exported(there)]
    expect(after.transcript).toEqual(before.transcript)
    expect({ ...after, transcript: [] }).toEqual({ ...before, transcript: [] })
    expect((await put(file, there)).out).toContain('is here already')
    // The other verbs take it from there as from where it was.
    writeFileSync(file, JSON.stringify(after))
    expect((await run(['ready', '--case', file, '--json'])).json()[0]).toMatchObject({ ready: false })
  })

  it('is read from standard input, in the open or sealed', async () => {
    const json = (await run(['export', '--case', '1', '--data', data])).out
    expect((await run(['restore', '-', '--data', tempFolder()], json)).out).toContain('Restored as case 1')
    const file = join(tempFolder(), 'case.sealed')
    const { err } = await run(['export', '--case', '1', '--sealed', '--out', file, '--data', data])
    const words = /Code: (\S+)/.exec(err)?.[1] ?? ''
    const there = ['--data', tempFolder(), '--code', words]
    expect((await run(['restore', '-', ...there], readFileSync(file))).out).toContain('Restored as case 1')
  })

  it('is not deleted at once where it was written by hand and tells no times', async () => {
    const there = tempFolder()
    const file = tempFile('case.json', JSON.stringify({ facts: { 'units-sold': { value: 46 } } }))
    const { out } = await put(file, there)
    const id = /Restored as case (\d+)/.exec(out)?.[1] ?? ''
    const said = await run(['chat', '--jsonl', '--data', there, '--case', id], '{"text":"/status"}\n')
    expect(said.out).not.toContain('I delete it')
  })

  it.each([
    ['nothing of a case', '{}', /nothing in it/],
    ['no JSON', '{"facts":', /not a case/],
    ['another thing', '{"facts":7}', /not a case/],
    ['a later version', JSON.stringify({ ...Case.parse({}), schema: schemaNow + 1 }), /newer/],
  ])('is refused in one line where it holds %s', async (_, text, words) => {
    const { code, out, err } = await put(tempFile('case.json', text), tempFolder())
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(words)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })
})
