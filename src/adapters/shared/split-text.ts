/** The best place to cut before `most`: after a paragraph, a line, a sentence, a blank, else between two characters. */
const borders = [/\n\n(?!.*\n\n)/s, /\n(?!.*\n)/s, /[.!?。！？](?!.*[.!?。！？])/s, / (?!.* )/s]

/** A text in parts of at most `most` UTF-16 units, each ending where a reader would pause. */
export function splitText(text: string, most: number): string[] {
  const parts: string[] = []
  let rest = text
  while (rest.length > most) {
    const at = borderIn(rest.slice(0, most))
    parts.push(rest.slice(0, at).trimEnd())
    rest = rest.slice(at).trimStart()
  }
  parts.push(rest)
  return parts.filter((part) => part !== '')
}

function borderIn(head: string): number {
  for (const border of borders) {
    const hit = border.exec(head)
    if (hit !== null && hit.index > head.length / 3) return hit.index + hit[0].length
  }
  const segments = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(head.slice(-40))]
  const last = segments.at(-1)
  return head.length - (last?.segment.length ?? 0)
}
