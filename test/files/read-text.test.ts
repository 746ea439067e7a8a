import { describe, expect, it } from 'vitest'
import { maxTextBytes, readText, textOf } from '../../src/files/read-text.ts'
import { saveExport } from '../../src/files/save-export.ts'
import { tempFile, tempFolder } from '../cli/run.ts'

describe('a file that was given', () => {
  it.each([
    ['text', 'note.txt', '发票', { name: 'note.txt', size: 6, text: '发票' }],
    [
      'at the limit',
      'long.txt',
      'x'.repeat(maxTextBytes),
      { size: maxTextBytes, text: 'x'.repeat(maxTextBytes) },
    ],
    ['over the limit', 'huge.txt', 'x'.repeat(maxTextBytes + 1), { size: maxTextBytes + 1, text: null }],
    ['empty', 'empty.txt', '', { size: 0, text: null }],
  ])('is read when %s, with its true size', async (_, name, content, expected) => {
    expect(await readText(tempFile(name, content))).toMatchObject(expected)
  })

  it('must be there and no folder', async () => {
    await expect(readText('no/such/file')).rejects.toThrow(/ENOENT/)
    await expect(readText(tempFolder())).rejects.toThrow(/folder/)
  })

  it('is not read on without end', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) yield new Uint8Array(100_000).fill(0x61)
    }
    expect((await textOf(endless())).text).toBeNull()
  })
})

describe('a file for the seller', () => {
  it.each(['../../etc/passwd', '/absolute.txt', '..', '.hidden', 'a b/c:d.txt', '计划 1.txt'])(
    'stays in its folder under a plain name: %s',
    async (name) => {
      const folder = tempFolder()
      const path = await saveExport(folder, { name, text: 'x' })
      expect(path.startsWith(`${folder}/`)).toBe(true)
      expect(path.slice(folder.length + 1)).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u)
    },
  )
})
