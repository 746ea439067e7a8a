import { statSync } from 'node:fs'
import { homedir } from 'node:os'
import { fileURLToPath } from 'node:url'

/** The path in `/file PATH`, or in a line that is nothing but the path of an existing file (dragged in); else null. */
export function pathIn(typed: string): string | null {
  const line = typed.trim()
  const asked = /^\/file\s+(\S.*)$/i.exec(line)
  if (asked?.[1] !== undefined) return bare(asked[1])
  if (
    line.length > 1000 ||
    /[\r\n]/.test(line) ||
    !/^(?:['"]?(?:\/|~\/|\.{1,2}\/|[A-Za-z]:\\)|file:\/\/)/.test(line)
  )
    return null
  const path = bare(line)
  return isFile(path) ? path : null
}

/** Without the quotes, backslashes or URL form that terminals give a dragged file. */
function bare(given: string): string {
  const text = given.trim()
  if (text.startsWith('file://')) return fromUrl(text)
  const quoted = /^'(.*)'$/.exec(text) ?? /^"(.*)"$/.exec(text)
  const path = quoted?.[1] ?? (isFile(text) ? text : text.replaceAll(/\\(.)/g, '$1'))
  return path.startsWith('~/') ? homedir() + path.slice(1) : path
}

function fromUrl(text: string): string {
  try {
    return fileURLToPath(text)
  } catch {
    return text
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}
