import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Script, constants } from 'node:vm'
import { isShort, settle } from './engine.js'

/**
 * Runs the modules that lie beside this one from a code cache that holds what a whole run has compiled. Node's own is
 * written as soon as a module is loaded, before its functions are compiled, which for `lint` is most of the work.
 */
const cache = settle()
const here = import.meta.dirname
const installed = createRequire(import.meta.url)
/** Of all modules, filled in when the package is packed: V8 itself compares no more than their length. */
const content = 'CONTENT_HASH'

/** @type {Map<string, { exports: Record<string, unknown> }>} */
const loaded = new Map()
/** @type {Map<string, Script>} */
const fresh = new Map()

// Node calls it experimental that a module from a cache may import a package, which is no news for a seller.
const warn = process.emitWarning.bind(process)
/** @param {any[]} words */
process.emitWarning = (...words) =>
  String(words[0]).includes('USE_MAIN_CONTEXT_DEFAULT_LOADER') ? undefined : Reflect.apply(warn, null, words)

if (cache !== false) {
  process.on('exit', keep)
  load('main.cjs')
}

/** @param {string} name */
function load(name) {
  const known = loaded.get(name)
  if (known) return known.exports
  const module = { exports: {} }
  loaded.set(name, module)
  const filename = join(here, name)
  const cachedData = kept(name)
  const script = new Script(readFileSync(filename, 'utf8'), {
    filename,
    cachedData,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  })
  if (cachedData === undefined || script.cachedDataRejected) fresh.set(name, script)
  script.runInThisContext()(module.exports, need, module)
  return module.exports
}

/** @param {string} id */
function need(id) {
  if (!id.startsWith('./')) return installed(id)
  const name = id.slice(2)
  return name.startsWith('later') ? later(name) : load(name)
}

/** What most runs never touch is loaded at the first touch. @param {string} name */
function later(name) {
  return new Proxy({}, { get: (_, key) => /** @type {Record<string | symbol, unknown>} */ (load(name))[key] })
}

/** @param {string} name */
function kept(name) {
  try {
    return cache ? readFileSync(placeOf(name)) : undefined
  } catch {
    return undefined // not yet
  }
}

/** Put in place in one step, so that a run beside this one never reads half of it. */
function keep() {
  try {
    for (const [name, script] of cache ? fresh : []) {
      const place = placeOf(name)
      writeFileSync(`${place}.${process.pid}`, script.createCachedData())
      renameSync(`${place}.${process.pid}`, place)
    }
  } catch {
    // A full disk or a folder that may not be written: the next run compiles again.
  }
}

/** @param {string} name */
function placeOf(name) {
  // V8 takes only what was made under the same settings.
  return join(cache || '', `appeal-coach-${content}-${isShort ? 'short' : 'long'}-${name}`)
}
