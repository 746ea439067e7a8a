/** The SHA-256 of a text in UTF-8, as hex; written out here because the core asks nothing of the machine it runs on. */
export function sha256(text: string): string {
  const words = padded(bytesOf(text))
  const hash = [...begin]
  const row = new Uint32Array(64)
  for (let at = 0; at < words.length; at += 16) {
    row.set(words.slice(at, at + 16))
    for (let i = 16; i < 64; i += 1) row[i] = extended(row, i)
    compress(hash, row)
  }
  return hash.map((word) => word.toString(16).padStart(8, '0')).join('')
}

function bytesOf(text: string): number[] {
  const bytes: number[] = []
  for (const character of text.toWellFormed()) {
    const code = character.codePointAt(0) ?? 0
    if (code < 0x80) bytes.push(code)
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), tail(code))
    else if (code < 0x1_0000) bytes.push(0xe0 | (code >> 12), tail(code >> 6), tail(code))
    else bytes.push(0xf0 | (code >> 18), tail(code >> 12), tail(code >> 6), tail(code))
  }
  return bytes
}

const tail = (code: number): number => 0x80 | (code & 0x3f)

function padded(bytes: readonly number[]): Uint32Array {
  const words = new Uint32Array((((bytes.length + 8) >> 6) + 1) * 16)
  const set = (at: number, byte: number): void => {
    const place = at >> 2
    words[place] = (words[place] ?? 0) | (byte << (24 - (at % 4) * 8))
  }
  bytes.forEach((byte, at) => set(at, byte))
  set(bytes.length, 0x80)
  words[words.length - 2] = Math.floor(bytes.length / 0x2000_0000)
  words[words.length - 1] = bytes.length << 3
  return words
}

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

function extended(row: Uint32Array, i: number): number {
  const [back15 = 0, back2 = 0] = [row[i - 15], row[i - 2]]
  const small = turned(back15, 7) ^ turned(back15, 18) ^ (back15 >>> 3)
  const large = turned(back2, 17) ^ turned(back2, 19) ^ (back2 >>> 10)
  return (row[i - 16] ?? 0) + small + (row[i - 7] ?? 0) + large
}

function compress(hash: number[], row: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash
  for (let i = 0; i < 64; i += 1) {
    const chosen = (e & f) ^ (~e & g)
    const one =
      (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + chosen + (rounds[i] ?? 0) + (row[i] ?? 0)) | 0
    const most = (a & b) ^ (a & c) ^ (b & c)
    const two = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + most) | 0
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0]
  }
  ;[a, b, c, d, e, f, g, h].forEach((word, i) => {
    hash[i] = ((hash[i] ?? 0) + word) >>> 0
  })
}

/** The first 32 bits of the fractions of roots of the first primes: cube roots for rounds, square roots to begin. */
const primes = Array.from({ length: 312 }, (_, n) => n).filter(
  (n) => n > 1 && Array.from({ length: n }, (_, d) => d).every((d) => d < 2 || n % d !== 0),
)
const fraction = (root: number): number => Math.floor((root - Math.floor(root)) * 0x1_0000_0000)
const rounds = primes.slice(0, 64).map((prime) => fraction(Math.cbrt(prime)))
const begin = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))
