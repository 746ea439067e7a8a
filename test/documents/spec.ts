import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** A paper of the set: what is printed on it, and the values that somebody who reads it would write down. */
export const Spec = z.object({
  id: z.string(),
  type: z.string(),
  title: z.string(),
  left: z.array(z.string()),
  right: z.array(z.string()),
  rows: z.array(z.tuple([z.string(), z.string()])),
  head: z.array(z.string()),
  table: z.array(z.array(z.string())),
  foot: z.array(z.string()),
  expect: z.record(z.string(), z.string()),
  goods: z.array(z.object({ asin: z.string().nullable(), units: z.number() })),
})
export type Spec = z.infer<typeof Spec>

/** What somebody who reads a paper would write down. */
export const Labelled = Spec.pick({ id: true, type: true, expect: true, goods: true })
export type Labelled = z.infer<typeof Labelled>

export const laterFolder = join(import.meta.dirname, 'later')

/** Papers of other layouts and labels, made after the reading was written: LibreOffice printed them, ImageMagick spoilt some. */
export const later: readonly Labelled[] = z
  .array(Labelled)
  .parse(JSON.parse(readFileSync(join(laterFolder, 'papers.json'), 'utf8')))

export const folder = join(import.meta.dirname, 'set')

export const specs: readonly Spec[] = z
  .array(Spec)
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'specs.json'), 'utf8')))
