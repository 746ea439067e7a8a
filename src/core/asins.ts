/** ASINs in typed words, upper case, each once: ten characters beginning B0, or a ten-digit ISBN (domain sheet b.3, S09). */
export function findAsins(words: string): string[] {
  const found =
    words
      .normalize('NFKC')
      .toUpperCase()
      .match(/(?<![A-Z0-9])(?:B0[A-Z0-9]{8}|\d{9}[\dX])(?![A-Z0-9])/g) ?? []
  return [...new Set(found)]
}
