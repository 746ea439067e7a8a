import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Hands the whole command to the Node that npm installed with this package. */
export function startWithNewerNode() {
  const node = pinnedNode()
  if (node === null) return refuse()
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' })
  // Ctrl-C reaches both; the child decides what it means.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  child.on('error', refuse)
  child.on('exit', (code) => {
    process.exitCode = code ?? 1
  })
}

function pinnedNode() {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve('node/package.json'))
    return join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  } catch {
    return null
  }
}

function refuse() {
  process.stderr.write(
    `appeal-coach: it needs Node 24 or newer. This is Node ${process.versions.node}, and the one that npm installs with it is not there.\n`,
  )
  process.exitCode = 2
}
