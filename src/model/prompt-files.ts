import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../../prompts')

/** The text of a prompt. In the package it is carried along, see `pack.ts`. */
export const promptText = (name: string): string => readFileSync(join(folder, `${name}.md`), 'utf8')
