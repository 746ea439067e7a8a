import { clean } from './clean.ts'

/**
 * Sets words that are not ours between marks that nobody could guess, because an instruction between them is data.
 * What looks like a mark inside is broken up.
 */
export function fence(name: string, text: string, mark: string): string {
  const inside = clean(text).replaceAll(mark, '').replaceAll('<<<', '< < <').replaceAll('>>>', '> > >')
  return `<<<${mark} ${name}\n${inside}\n${mark}>>>`
}
