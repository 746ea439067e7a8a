import type { Identifier } from './identifiers.ts'

const labelled =
  /(?:^|\n|[;。] ?|[-•] ?)(?:(brand|brand name|registered trade ?mark|trade ?mark|word mark|marke|wortmarke|markenname|品牌|品牌名称?|注册商标|商标名?称?|商標|登録商標|ブランド名?)|rights owner|brand owner|trade ?mark owner|rechteinhaber|markeninhaber|权利人|权利所有[者人]|品牌方|商标权人|商标所有[者人]|権利者|商標権者)(?: name)? ?[:：] ?([^\n:;,，。*[\]<>]{2,60})/giu
const quotedBefore = /(?:^|\n)["']([^"'\n]{2,40})["'] ?-? ?(?=B0[A-Z0-9]{8})/g
const quotedMark =
  /(?:trade ?marks?|word mark|brand|marke|wortmarke|商标|品牌|商標|ブランド)(?: name)? ?["「『]([^"」』\n]{2,40})["」』]|["「『]([^"」』\n]{2,40})["」』] ?(?:trade ?mark|word mark|brand|marke|的?商标|的?品牌|の?商標|ブランド)/giu
/** "the NORVIK trademark": a word in capitals beside the right; shorter ones name offices and codes. */
const capitals =
  /(?<![\p{L}\p{N}])(?!ASIN|USPTO|EUIPO|DMCA)([A-Z][A-Z0-9&-]{3,24}) (?:trade ?mark|word mark|brand)(?!\p{L})/gu
const company =
  /(?:^|[ ,])(?:ltd|limited|inc|incorporated|llc|llp|plc|gmbh|kg|kgaa|ug|ohg|e\.k|ab|ag|a\/s|aps|oy|as|sa|s\.a|s\.?a\.?r\.?l|s\.?r\.?l|s\.?p\.?a|bv|b\.v|nv|n\.v|co|corp|corporation|company|group|holdings?|pty|pte|sas|k\.k|law firm|rechtsanwälte)\.?$|公司$|集团$|事务所$|^株式会社|株式会社$|有限会社|合同会社/iu

/** Names of marks as the notice prints them, then their owners; a firm is no brand, so it never stands first. */
export function findBrands(text: string): Identifier[] {
  const found = new Map<string, Identifier & { readonly rank: number }>()
  const add = (raw: string | undefined, from: number, isMark: boolean): void => {
    const name = (raw ?? '')
      .replace(/ (?:ASIN|Title)\b.*$/i, '')
      .replace(/^["'「『]|["'」』®™]+$/gu, '')
      .trim()
    const isNone = name.length < 2 || /^[xX_.\s-]+$/.test(name) || !/\p{L}/u.test(name)
    const isFirm = company.test(name)
    if (isNone || (/[.?!]$/.test(name) && !isFirm) || name.split(' ').length > 6) return
    const rank = isFirm ? 2 : isMark ? 0 : 1
    const start = text.indexOf(name, from)
    if (start >= 0 && (found.get(name)?.rank ?? 3) > rank)
      found.set(name, { value: name, start, end: start + name.length, rank })
  }
  for (const hit of text.matchAll(labelled)) add(hit[2], hit.index, hit[1] !== undefined)
  for (const pattern of [quotedBefore, quotedMark, capitals])
    for (const hit of text.matchAll(pattern)) add(hit[1] ?? hit[2], hit.index, true)
  const ordered = [...found.values()].toSorted((a, b) => a.rank - b.rank || a.start - b.start)
  return ordered[0]?.rank === 2 ? [] : ordered.map(({ value, start, end }) => ({ value, start, end }))
}
