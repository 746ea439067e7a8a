import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createDiskShelf } from '../../src/files/disk-shelf.ts'

const script = join(import.meta.dirname, 'write-file.ts')
const newFolder = (): string => join(mkdtempSync(join(tmpdir(), 'coach-shelf-')), 'files')
const modeOf = (path: string): number => statSync(path).mode & 0o777
const listed = (folder: string) => Array.fromAsync(createDiskShelf(folder).list('case/'))

describe('a folder of files', () => {
  it('is for its owner alone, and goes when its last file goes', async () => {
    const folder = newFolder()
    const shelf = createDiskShelf(folder)
    await shelf.write('root/chat/case/name', Buffer.from('sealed'))
    expect(modeOf(join(folder, 'root/chat/case'))).toBe(0o700)
    expect(modeOf(join(folder, 'root/chat/case/name'))).toBe(0o600)
    await shelf.remove('root/chat/case/name')
    await shelf.remove('root/chat/case/name')
    expect(readdirSync(folder)).toEqual(['incoming'])
  })

  it('has whole files alone after its writers were killed', async () => {
    const folder = newFolder()
    for (let kill = 0; kill < 3; kill += 1) {
      const writer = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
      let said = 0
      writer.stdout.on('data', () => {
        said += 1
        if (said > 3 + kill) writer.kill('SIGKILL')
      })
      await new Promise((resolve) => writer.once('exit', resolve))
    }
    const paths = await listed(folder)
    expect(paths.length).toBeGreaterThan(2)
    for (const path of paths) {
      const bytes = await createDiskShelf(folder).read(path)
      expect(bytes).toEqual(Buffer.alloc(300_000, Number(path.split('/')[1]) % 251))
    }
  })

  it('clears away what such writers left, and not what is being written', async () => {
    const folder = newFolder()
    const shelf = createDiskShelf(folder)
    await shelf.write('case/1', Buffer.from('sealed'))
    for (const name of ['old', 'new']) writeFileSync(join(folder, 'incoming', name), 'half')
    utimesSync(join(folder, 'incoming', 'old'), 1000, 1000)
    expect(await shelf.tidy(2_000_000)).toBe(1)
    expect(readdirSync(join(folder, 'incoming'))).toEqual(['new'])
    expect(await listed(folder)).toEqual(['case/1'])
  })

  it('says so where there is no room for a file, and keeps no half of it', async () => {
    const folder = newFolder()
    // No file beyond 100 blocks, as on a full disk; the signal is ignored so that the write fails.
    const limited = `trap '' XFSZ; ulimit -f 100; exec "$0" "$@"`
    const said = execFileSync('sh', ['-c', limited, process.execPath, script, folder, '2000000'], {
      encoding: 'utf8',
    })
    expect(said).toContain('The disk is full (EFBIG): make room')
    expect(await listed(folder)).toEqual([])
    expect(readdirSync(join(folder, 'incoming'))).toEqual([])
  })

  it('says so where it may not write', async () => {
    const shelf = createDiskShelf('/sys/coach-files')
    await expect(shelf.write('case/1', Buffer.from('x'))).rejects.toThrow(/cannot be used .*FILES_URL/)
  })

  it('says so where a file stands in its place', async () => {
    const folder = newFolder()
    await createDiskShelf(folder).write('case', Buffer.from('x'))
    const shelf = createDiskShelf(join(folder, 'case'))
    await expect(shelf.write('case/1', Buffer.from('x'))).rejects.toThrow('does not work (ENOTDIR)')
    await expect(shelf.read('case/1')).rejects.toThrow('does not work (ENOTDIR)')
  })
})
