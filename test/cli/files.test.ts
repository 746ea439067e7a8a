import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { startS3 } from '../s3/server.ts'
import { run, tempFile, tempFolder } from './run.ts'

const pdf = Buffer.from('%PDF-1.7\n\u0000 canary-invoice 4711', 'latin1')
const hash = createHash('sha256').update(pdf).digest('hex')
const onDisk = (data: string): string[] =>
  globSync(join(data, 'files', '**', '*'), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))

/** What the seller is told for these inputs, all of it. */
async function chat(data: string, ...inputs: object[]): Promise<string> {
  const lines = inputs.map((input) => `${JSON.stringify(input)}\n`).join('')
  const { json } = await run(['chat', '--jsonl', '--lang', 'en', '--data', data], lines)
  return json()
    .map(({ text }) => text)
    .join('\n')
}

const exported = async (data: string, id: string): Promise<{ files: object[] }> =>
  (await run(['export', '--case', id, '--json', '--data', data])).json()[0] as { files: object[] }

describe('a file given in the terminal', () => {
  it('is kept as it came, sealed and listed, once, until its case is forgotten', async () => {
    const data = join(tempFolder(), 'data')
    const said = await chat(data, { file: tempFile('a.pdf', pdf) }, { file: tempFile('b.pdf', pdf) })
    expect(said).toContain(`I keep a.pdf as you sent it, unchanged (${hash.slice(0, 8)})`)
    expect(said).toContain('I already have b.pdf')
    expect((await exported(data, '1')).files).toMatchObject([
      { name: 'a.pdf', size: pdf.length, sha256: hash },
    ])
    const [kept = '', ...more] = onDisk(data)
    expect(more).toEqual([])
    expect(kept).not.toMatch(/a\.pdf|terminal/)
    expect(readFileSync(kept, 'latin1')).not.toContain('canary')

    expect((await run(['admin', 'sweep', '--data', data])).out).toContain('0 files of cases that are gone')
    await chat(data, { text: '/forget' }, { choose: 'forget=all' })
    expect(onDisk(data)).toEqual([])
    expect((await run(['admin', 'sweep', '--data', data])).out).toContain('0 are kept')
  })

  it('is not taken, and that is said, where it cannot be kept', async () => {
    const data = join(tempFolder(), 'data')
    mkdirSync(data)
    writeFileSync(join(data, 'files'), 'a file stands here')
    const said = await chat(data, { file: tempFile('a.pdf', pdf) }, { text: 'hello' })
    expect(said).toContain('I could not keep a.pdf safely just now')
    expect((await exported(data, '1')).files).toEqual([])
    rmSync(join(data, 'files'))
    expect(await chat(data, { file: tempFile('a.pdf', pdf) })).toContain('I keep a.pdf')
  })

  it.each([
    ['20 MB', 20 * 1024 * 1024, 'I keep big.bin', 1],
    ['a byte more', 20 * 1024 * 1024 + 1, 'larger than 20 MB, so I kept nothing', 0],
    ['nothing', 0, 'is empty', 0],
  ])('may hold %s', async (_, size, words, kept) => {
    const data = join(tempFolder(), 'data')
    expect(await chat(data, { file: tempFile('big.bin', Buffer.alloc(size)) })).toContain(words)
    expect(onDisk(data)).toHaveLength(kept)
  })
})

describe('a bucket', () => {
  afterEach(() => {
    for (const name of ['FILES_URL', 'S3_ENDPOINT', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'])
      delete process.env[name]
  })

  it('holds the files in place of the folder, and doctor tries it', async () => {
    const s3 = await startS3()
    const data = join(tempFolder(), 'data')
    process.env['FILES_URL'] = 's3://files/coach?region=us-east-1'
    process.env['S3_ENDPOINT'] = s3.options.endpoint
    process.env['S3_ACCESS_KEY_ID'] = 'S3RVER'
    process.env['S3_SECRET_ACCESS_KEY'] = 'S3RVER'
    const files = async () => {
      const { checks } = (await run(['doctor', '--json', '--data', data])).json()[0] as {
        checks: { id: string }[]
      }
      return checks.find(({ id }) => id === 'files')
    }
    try {
      expect(await chat(data, { file: tempFile('a.pdf', pdf) })).toContain('I keep a.pdf')
      expect(existsSync(join(data, 'files'))).toBe(false)
      expect(await files()).toMatchObject({ ok: true })
      process.env['S3_SECRET_ACCESS_KEY'] = 'canary-wrong'
      expect(await files()).toMatchObject({
        ok: false,
        text: expect.stringContaining('S3 refuses the key') as string,
      })
      const said = await chat(data, { file: tempFile('b.pdf', Buffer.from('%PDF-other')) })
      expect(said).toContain('I could not keep b.pdf')
      expect(said).not.toContain('canary')
      delete process.env['S3_ENDPOINT']
      expect((await run(['chat', '--jsonl', '--data', data])).err).toContain(
        'S3_ENDPOINT: FILES_URL needs it',
      )
    } finally {
      await s3.remove()
    }
  })
})
