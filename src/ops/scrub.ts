/**
 * What must never be told, whoever wrote it there: bot tokens, Slack tokens, model keys, credentials of a request,
 * passwords in addresses, 32 bytes in hex. None asks for a word's edge, because a token may stand in any text.
 */
const patterns = [
  /\d{6,}:[\w-]{30,}/g, // as in /bot123456:AAF…/sendMessage
  /xox[a-z]-[\w-]{8,}|xapp-[\w-]{8,}/gi,
  /sk-[\w-]{16,}/gi,
  /(?:Bearer|Basic)(?:\s|%20)+[\w.~+/=-]{8,}/gi,
  /(?<=:\/\/)[^\s/"']+(?=@)/g,
  /[0-9a-f]{64,}/gi,
]

export const hidden = '[hidden]'
/** Below this a value is too common a word to be looked for; in an address it is hidden all the same. */
const shortest = 6

/** Hides every secret in a final text, by its pattern and by its value; overlapping ones leave nothing of each other. */
export function scrubber(known: readonly string[] = []): (text: string) => string {
  const values = [...new Set(known.filter((value) => value.length >= shortest).flatMap(formsOf))]
  return (text) => {
    const found = [
      ...values.flatMap((value) => placesOf(text, value)),
      ...patterns.flatMap((one) => hits(text, one)),
    ]
    let scrubbed = ''
    let at = 0
    for (const [from, to] of found.toSorted((a, b) => a[0] - b[0])) {
      if (from >= at) scrubbed += `${text.slice(at, from)}${hidden}`
      at = Math.max(at, to)
    }
    return scrubbed + text.slice(at)
  }
}

type Place = readonly [from: number, to: number]

const hits = (text: string, pattern: RegExp): Place[] =>
  [...text.matchAll(pattern)].map((hit) => [hit.index, hit.index + hit[0].length])

function placesOf(text: string, value: string): Place[] {
  const places: Place[] = []
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1))
    places.push([at, at + value.length])
  return places
}

/** As it is, as it stands in JSON or in JSON within JSON, and as it stands in an address. */
function formsOf(value: string): string[] {
  const quoted = JSON.stringify(value).slice(1, -1)
  return [value, quoted, JSON.stringify(quoted).slice(1, -1), encodeURIComponent(value.toWellFormed())]
}

/** The passwords in an address, or in several after commas, as written and as meant. */
export function passwordsIn(addresses: string): string[] {
  const found = /(?::\/\/[^\s/"',]*?:([^\s/"',]+)@)|(?:[?&]sentinel=[^\s:"',&]*:([^\s"',&]+))/g
  const written = [...addresses.matchAll(found)].map(([, ofUrl, ofSentinel]) => ofUrl ?? ofSentinel ?? '')
  return written.flatMap((password) => [password, decoded(password)])
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
