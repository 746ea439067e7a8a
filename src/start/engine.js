/** Whether the verb is one that reads a text or two and ends. */
export const isShort = ['lint', 'triage', 'draft', 'ready'].includes(process.argv[2] ?? '')

// A short run tries most patterns a few times only: making each of them fast costs more than it gives, and the compiler
// of hot functions would be done when the work is. Its heap stays small, so there is less memory to ask for.
const calm = [
  '--no-regexp-optimization',
  '--no-regexp-peephole-optimization',
  '--regexp-tier-up-ticks=100',
  '--no-opt',
  '--no-maglev',
  '--semi-space-growth-factor=1',
]

/**
 * Readies the engine for the verb, and answers with the folder of its compile cache; null where there is none. Where Node
 * is too old the one of this package is started instead, and the answer is false.
 *
 * @returns {string | null | false}
 */
export function settle() {
  const version = Number(process.versions.node.split('.')[0])
  if (version < 24) {
    void import('./newer-node.js').then(({ startWithNewerNode }) => startWithNewerNode())
    return false
  }
  // Another engine would complain of a setting that it does not know.
  if (isShort && version === 24) {
    const { setFlagsFromString } = process.getBuiltinModule('node:v8')
    for (const flag of calm) setFlagsFromString(flag)
  }
  const { enableCompileCache, getCompileCacheDir } = process.getBuiltinModule('node:module')
  enableCompileCache()
  return getCompileCacheDir() ?? null
}
