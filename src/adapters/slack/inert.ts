/** Slack looks for these three alone; escaped, no mention, no link and no date can come of a text. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const blank = '\u200B'
/** Marks that would make what follows them bold, struck, code or a quotation: `*like this`, and `>` before a line. */
const marks = /(?<=^|[^\p{L}\p{N}])(?<mark>[*_~`])(?=\S)/gmu
const quotation = /^(?=>)/gm

/** A text that Slack shows as it is, whatever stands in it. */
export const inert = (text: string): string =>
  escaped(text.replaceAll(marks, `$<mark>${blank}`).replaceAll(quotation, blank))

/** A text in a frame from which it can be copied unchanged; only a frame's own end is broken in it. */
export const framed = (text: string): string =>
  `\`\`\`\n${escaped(text.replaceAll('```', `\`\`${blank}\``))}\n\`\`\``

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' }

/** What a person wrote, out of the form in which Slack delivers it. */
export function plainWords(text: string): string {
  const shown = text.replaceAll(/<(?<inside>[^<>\n]*)>/g, (_, inside: string) => shownOf(inside))
  return shown.replaceAll(/&(?:lt|gt|amp);/g, (entity) => entities[entity] ?? entity)
}

/** `https://a.b|a.b` is shown as `a.b`, `mailto:x@y|x@y` as the address, `#C1|room` as #room, `@U1` as @U1. */
function shownOf(inside: string): string {
  const cut = inside.indexOf('|')
  const [target, label] = cut < 0 ? [inside, ''] : [inside.slice(0, cut), inside.slice(cut + 1)]
  if (target.startsWith('#') || target.startsWith('@')) return `${target[0]}${label || target.slice(1)}`
  if (target.startsWith('!')) return label === '' ? `@${target.slice(1)}` : label
  if (label === '' || target === label) return target.replace(/^mailto:|^tel:/, '')
  // Slack makes a link of what looks like one; the address itself is what the seller pasted, unless they named it.
  return target.replace(/^(?:https?:\/\/|mailto:|tel:)/, '') === label ? label : `${label} (${target})`
}
