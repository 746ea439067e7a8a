import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { here } from './here.ts'

/** Where the child begins: beside this file in a checkout, beside the command in a package. */
export const childPath = [join(here, 'child.ts'), join(here, 'read-child.mjs')].find(existsSync) ?? ''

/** All that the child may read: our code, and the folder of the packages. */
export function readable(): string[] {
  const packages = folderAbove(createRequire(join(here, 'child-files.js')).resolve('unpdf'), 'node_modules')
  const source = childPath.endsWith('.ts')
    ? [dirname(dirname(here)), join(dirname(dirname(dirname(here))), 'package.json')]
    : [here]
  return [...source, packages]
}

function folderAbove(path: string, name: string): string {
  const at = path.lastIndexOf(`${name}/`) + name.length
  return path.slice(0, at)
}
