const irregular: Readonly<Record<string, string>> = Object.fromEntries(
  `bought buy|sold sell|sent send|took take|taken take|held hold|kept keep|wrote write|written write|found find|got get|gotten get
gave give|given give|came come|went go|gone go|made make|told tell|said say|put put|set set|cut cut|read read|left leave|led lead
stood stand|understood understand|began begin|begun begin|shown show|saw see|seen see|knew know|known know|paid pay|met meet
brought bring|thought think|drew draw|drawn draw|built build|spent spend|chose choose|chosen choose|broke break|broken break
lost lose|felt feel|fell fall|fallen fall|grew grow|ran run|let let|lay lie|laid lay|wore wear|worn wear|struck strike|sought seek
children child|people person|men man|women woman|feet foot|bore bear|borne bear|meant mean|dealt deal|taught teach|threw throw|thrown throw|withdrew withdraw|withdrawn withdraw|rewrote rewrite|rewritten rewrite|resold resell|sewn sew|hid hide|hidden hide|spoke speak|spoken speak|lent lend|rose rise|risen rise|stuck stick|stole steal|stolen steal|became become|fed feed|hung hang|tore tear|torn tear|drove drive|driven drive|ate eat|overran overrun|undertook undertake|undertaken undertake|shook shake|won win|swept sweep`
    .split(/[|\n]/)
    .map((pair) => pair.split(' ') as [string, string]),
)

/** Past forms that no -ed shows. */
export const pastForms: ReadonlySet<string> = new Set(Object.keys(irregular))

const spellings: readonly (readonly [RegExp, string])[] = [
  [/isation/g, 'ization'],
  [/is(e|es|ed|ing)$/, 'iz$1'],
  [/(?<=[a-z]{2})our(s|ed|ing)?$/, 'or$1'],
  [/centre/g, 'center'],
  [/licence/g, 'license'],
  [/catalogue/g, 'catalog'],
]

/** The stem of an English word in lower case; both spellings and all inflected forms give one. */
export function stem(word: string): string {
  if (/^fill(?:s|ed|ing)?$/.test(word)) return 'fill' // not a file
  const known = irregular[word]
  if (known !== undefined) return ended(known)
  let plain = word
  for (const [from, to] of spellings) plain = plain.replace(from, to)
  return ended(cut(plain))
}

function cut(word: string): string {
  if (word.length < 4) return word
  if (/(?:ss|us|is|news)$/.test(word)) return word
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2)
  if (word.endsWith('ies') || word.endsWith('ied'))
    return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  if (word.endsWith('s')) return word.slice(0, -1)
  if (/[^aeiou]ly$/.test(word) && word.length > 5 && !/(?:supply|reply|comply|apply|assembly)$/.test(word))
    return word.slice(0, -2)
  if (
    word.endsWith('eed') ||
    !hasEnding(word) ||
    /^(?:during|string|spring|nothing|anything|something|morning|evening|ceiling)$/.test(word)
  )
    return word
  if (word.endsWith('ed')) return word.slice(0, -2)
  return word.endsWith('ing') ? word.slice(0, -3) : word
}

/** With -ed or -ing after a vowel. */
function hasEnding(word: string): boolean {
  const ending = /(?:ed|ing)$/.exec(word)
  return ending !== null && /[aeiouy]/.test(word.slice(0, ending.index))
}

/** Without a silent e and with no double letter at its end: compare and compar-, stop and stopp-. */
const ended = (word: string): string => {
  const bare = word.length > 3 ? word.replace(/e$/, '') : word
  const isDouble = bare.at(-1) === bare.at(-2) && !/[aeiou]$/.test(bare)
  return bare.length > 3 && isDouble ? bare.slice(0, -1) : bare
}
