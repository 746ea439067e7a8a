import { type AST, RegExpParser } from '@eslint-community/regexpp'

type Node = AST.Element

// What stands for a set of characters: letters, figures, blanks and signs that patterns of both languages tell apart.
const signs = ['a', '1', ' ', '中', 'A', '，', '-', '.', "'", '一', '（', '\n', '#']

/** Texts made from a pattern to be hard for it: its fragments over and over, so that it begins and all but ends everywhere. */
export const hostileTexts = (source: string, flags: string, length: number): string[] =>
  fragmentsOf(source, flags).map((fragment) => repeated(fragment, length))

/** What some of its ways match, the same with the end cut off, and its words, with a blank between them and without. */
export function fragmentsOf(source: string, flags: string): string[] {
  const unicode = { unicode: flags.includes('u'), unicodeSets: flags.includes('v') }
  const { alternatives } = new RegExpParser().parsePattern(source, 0, source.length, unicode)
  const groups = [alternatives, ...alternatives.flatMap(({ elements }) => elements.flatMap(groupsIn))]
  const words = groups.map((group) => spread(group, 3).map((one) => textOf(one, flags)))
  const whole = words[0] ?? []
  const firsts = words.flatMap(([first]) => first ?? [])
  const fragments = new Set([
    ...whole,
    ...whole.map((word) => word.slice(0, -1)),
    ...firsts.slice(0, 4).map((word) => `${word} `),
    firsts.join(' '),
    firsts.join(''),
    words.flat().slice(0, 12).join(' '),
    'a',
  ])
  fragments.delete('')
  return [...fragments]
}

export const repeated = (fragment: string, length: number): string =>
  fragment.repeat(Math.ceil(length / fragment.length)).slice(0, length)

/** The groups inside an element, from the outermost. */
function groupsIn(node: Node): AST.Alternative[][] {
  if (node.type === 'Quantifier') return groupsIn(node.element)
  if (!('alternatives' in node)) return []
  const inner = node.alternatives.flatMap(({ elements }) => elements.flatMap(groupsIn))
  return [node.alternatives, ...inner]
}

/** At most so many of a list, evenly. */
function spread<T>(list: readonly T[], count: number): T[] {
  const step = Math.max(1, list.length / count)
  return Array.from({ length: Math.min(count, list.length) }, (_, n) => list[Math.floor(n * step)]).flatMap(
    (one) => one ?? [],
  )
}

const textOf = ({ elements }: AST.Alternative, flags: string): string =>
  elements.map((element) => textOfNode(element, flags)).join('')

function textOfNode(node: Node, flags: string): string {
  if (node.type === 'Character') return String.fromCodePoint(node.value)
  if (node.type === 'Quantifier')
    return textOfNode(node.element, flags).repeat(Math.min(node.max, node.min + 2))
  if (node.type === 'Group' || node.type === 'CapturingGroup') {
    const [first] = node.alternatives
    return first === undefined ? '' : textOf(first, flags)
  }
  if (node.type === 'Assertion' || node.type === 'Backreference') return ''
  const one = new RegExp(`^(?:${node.raw})$`, flags.replaceAll(/[^iusv]/g, ''))
  return signs.find((sign) => one.test(sign)) ?? ''
}
