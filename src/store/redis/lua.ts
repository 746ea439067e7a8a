import { readFileSync } from 'node:fs'

/** The text of a script beside this file; in the package it is joined in (`pack.ts`). */
export const luaOf = (name: string): string => readFileSync(new URL(`${name}.lua`, import.meta.url), 'utf8')
