/** Several pieces as one: each behind its length. */
export const framed = (pieces: readonly Uint8Array[]): Uint8Array =>
  Buffer.concat(
    pieces.flatMap((piece) => {
      const length = Buffer.alloc(4)
      length.writeUInt32BE(piece.length)
      return [length, piece]
    }),
  )

/** The pieces again; null where they do not add up. */
export function piecesOf(bytes: Buffer): Buffer[] | null {
  const found: Buffer[] = []
  let at = 0
  while (at + 4 <= bytes.length) {
    const end = at + 4 + bytes.readUInt32BE(at)
    if (end > bytes.length) return null
    found.push(bytes.subarray(at + 4, end))
    at = end
  }
  return at === bytes.length ? found : null
}
