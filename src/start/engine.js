/** Whether the verb is one that reads a text or two and ends. */
export const isShort = ['lint', 'triage', 'draft', 'ready'].includes(process.argv[2] ?? '')

// A short run tries most patterns a few times only: making each of them fast costs more than it gives, and the compiler
// of hot functions would be done when the work is. An engine that does not know one of these passes over it.
const calm = [
  '--no-regexp-optimization',
  '--no-regexp-peephole-optimization',
  '--regexp-tier-up-ticks=100',
  '--no-opt',
  '--no-maglev',
]

/**
 * Readies the engine for the verb, and answers with the folder of its compile cache; null where there is none. Where Node
 * is too old the one of this package is started instead, and the answer is false.
 *
 * @returns {string | null | false}
 */
export function settle() {
  if (Number(process.versions.node.split('.')[0]) < 24) {
    void import('./newer-node.js').then(({ startWithNewerNode }) => startWithNewerNode())
    return false
  }
  if (isShort) {
    const { setFlagsFromString } = process.getBuiltinModule('node:v8')
    for (const flag of calm) setFlagsFromString(flag)
  }
  const { enableCompileCache, getCompileCacheDir } = process.getBuiltinModule('node:module')
  enableCompileCache()
  return getCompileCacheDir() ?? null
}
