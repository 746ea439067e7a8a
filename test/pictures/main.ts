import { mkdirSync, writeFileSync } from 'node:fs'
import { pictures } from './pictures.ts'

// `npm run pictures` draws the pictures of the README anew.

const folder = new URL('../../docs/pictures/', import.meta.url)
mkdirSync(folder, { recursive: true })
for (const [name, svg] of Object.entries(pictures())) writeFileSync(new URL(name, folder), svg)
