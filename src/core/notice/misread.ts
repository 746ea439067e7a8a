/** The characters that Windows-1252 has for the bytes 0x80 to 0x9f; a blank where it has none. */
const windows = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** The byte a character stands for where UTF-8 was read as Latin-1 or Windows-1252; -1 for any other. */
function byteOf(char: string): number {
  const code = char.charCodeAt(0)
  if (code <= 0xff) return code
  const at = windows.indexOf(char)
  return at < 0 ? -1 : 0x80 + at
}

const isFollowing = (byte: number): boolean => byte >= 0x80 && byte <= 0xbf

export interface Decoded {
  readonly code: number
  /** How many characters of the text stand for it. */
  readonly length: number
}

/** The character that two or three wrongly decoded ones stand for ("Ã¼" for "ü"), or null. */
export function decodedAt(text: string, at: number): Decoded | null {
  const first = byteOf(text.charAt(at))
  const second = byteOf(text.charAt(at + 1))
  if (first < 0xc2 || first > 0xef || !isFollowing(second)) return null
  if (first < 0xe0) return { code: ((first & 0x1f) << 6) | (second & 0x3f), length: 2 }
  const third = byteOf(text.charAt(at + 2))
  if (!isFollowing(third)) return null
  return { code: ((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f), length: 3 }
}

const lead = /[\u00c2-\u00ef](?=[\u0080-\u00bf\u0152-\u02dc\u2013-\u2122])/g

/** True for a text that went through the wrong character set: several letters that only make sense decoded. */
export function isGarbled(text: string): boolean {
  let seen = 0
  for (const { index } of text.matchAll(lead)) {
    if (decodedAt(text, index) !== null) seen += 1
    if (seen >= 3) return true
  }
  return false
}

/** A word with a nought for its o ("c0mplaint"), as text recognition reads a poor screenshot. */
const withNought = /(?<![\w@.-])(?=[A-Za-z]*0)(?=0*[A-Za-z]*[a-z])[A-Za-z0]{2,20}(?![\w@])/g
const fewest = 5

/** Where a nought stands for the letter o; empty unless the text does so again and again. */
export function noughtsForO(text: string): ReadonlySet<number> {
  const words = [...text.matchAll(withNought)]
  if (words.length < fewest) return new Set()
  return new Set(
    words.flatMap(({ 0: word, index }) => [...word.matchAll(/0/g)].map((nought) => index + nought.index)),
  )
}

/** German stems whose umlauts a keyboard or a program spells out. */
const spelledOut =
  /fuer|ueber|koenn|muess|loesch|moeglich|duerf|verkaeuf|kaeuf|haendl|pruef|schaltflaech|maengel|fueg|zurueck|ruecknahm|erklaer|aender|faelsch|bestaetig|vorlaeuf|zusaetz|gueltig|naechst|waehrend|beschraenk|geschaeft|identitaet|authentizitaet|qualitaet|aktivitaet|gebuehr|gemaess|laeuft|hoehe|unterstuetz|ausfuehr|einschraenk|massnahm|schliess|groess|ausserdem/giu
const leastSpelledOut = 3

/** True within an e-mail or web address, which is kept as it is printed. */
function isInAddress(text: string, at: number): boolean {
  const left = /\S{0,80}$/.exec(text.slice(Math.max(0, at - 80), at))?.[0] ?? ''
  const right = /^\S{0,80}/.exec(text.slice(at, at + 80))?.[0] ?? ''
  return /[@/]|\.[a-z]{2}/i.test(left + right)
}

/** Where two characters stand for one ("ue" for "ü"), in a German text that has hardly an umlaut of its own; else empty. */
export function umlautsSpelledOut(text: string): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  const words = [...text.matchAll(spelledOut)]
  const whole = text.match(/[äöüß]/gi)?.length ?? 0
  if (words.length < leastSpelledOut || words.length < whole * 3) return found
  for (const { 0: word, index } of words) {
    if (isInAddress(text, index)) continue
    for (const pair of word.matchAll(/ae|oe|ue/giu)) {
      const small = { a: 'ä', o: 'ö', u: 'ü' }[pair[0].charAt(0).toLowerCase()] ?? ''
      const letter = /\p{Lu}/u.test(pair[0].charAt(0)) ? small.toUpperCase() : small
      found.set(index + pair.index, letter.charCodeAt(0))
    }
  }
  return found
}
