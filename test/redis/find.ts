import { execFileSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const cache = join(import.meta.dirname, '../../.cache/redis')
const packages = [
  'redis-server',
  'redis-tools',
  'liblzf1',
  'libjemalloc2',
  'liblua5.1-0',
  'lua-cjson',
  'lua-bitop',
]

/** The server to test with: installed, else unpacked from Debian's package into the project's cache. Never skipped. */
export function redisServer(): string {
  const found = onPath() ?? unpacked() ?? install()
  if (found === null)
    throw new Error(
      'The tests need redis-server and could neither find, install nor unpack it. Install it: apt-get install redis-server',
    )
  return found
}

function onPath(): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/usr/sbin']
  return folders.map((folder) => join(folder, 'redis-server')).find((path) => existsSync(path)) ?? null
}

/** A server that runs from the cache needs the libraries that were unpacked beside it. */
function unpacked(): string | null {
  const path = join(cache, 'root/usr/bin/redis-check-rdb')
  if (!existsSync(path)) return null
  const libraries = globSync(join(cache, 'root/usr/lib/*-linux-gnu'))
  process.env['LD_LIBRARY_PATH'] = [...libraries, process.env['LD_LIBRARY_PATH'] ?? ''].join(delimiter)
  return join(cache, 'root/usr/bin/redis-server')
}

function install(): string | null {
  const isRoot = process.getuid?.() === 0
  for (const command of isRoot ? [[]] : [['sudo', '-n']]) {
    try {
      run([...command, 'apt-get', 'update'])
      run([...command, 'apt-get', 'install', '-y', '--no-install-recommends', 'redis-server'])
      const found = onPath()
      if (found !== null) return found
    } catch {
      // Not allowed here: unpacked below.
    }
  }
  try {
    // With lists of our own, because those of the machine may be empty and belong to root.
    for (const folder of ['lists/partial', 'archives/partial'])
      mkdirSync(join(cache, 'apt', folder), { recursive: true })
    const own = [`Dir::State::lists=${join(cache, 'apt/lists')}`, `Dir::Cache=${join(cache, 'apt')}`].flatMap(
      (setting) => ['-o', setting],
    )
    run(['apt-get', ...own, 'update'])
    run(['apt-get', ...own, 'download', ...packages], cache)
    for (const file of globSync(join(cache, '*.deb'))) run(['dpkg', '-x', file, join(cache, 'root')])
    return unpacked()
  } catch {
    return null
  }
}

function run([command = '', ...args]: readonly string[], cwd = '.'): void {
  execFileSync(command, args, {
    cwd,
    stdio: 'ignore',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}
