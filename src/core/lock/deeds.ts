import type { Breach, Reading, Token } from './breach.ts'
import { isParty, partyOf } from './parties.ts'

/**
 * What is said of one party is not said of another: each word that stands once in both texts keeps the party that its
 * clause begins with.
 */
export function compareDeeds(before: Reading, after: Reading): Breach[] {
  const [old, fresh] = [doersOfWords(before), doersOfWords(after)]
  for (const [word, doer] of fresh) {
    const was = old.get(word)
    if (was === undefined || was === '' || doer === '' || was === doer) continue
    // Both stand in both texts: neither is the other under another name.
    if ((stands(before, doer) || /^(?:we|我们)$/.test(doer)) && stands(after, was))
      return [{ kind: 'who', before: was, after: doer }]
  }
  return []
}

const stands = ({ tokens }: Reading, doer: string): boolean => tokens.some((token) => partyOf(token) === doer)

/** For each word that stands once, who does it in its clause; empty where that is not told. */
function doersOfWords({ tokens, text }: Reading): Map<string, string> {
  const doers = new Map<string, string>()
  const told = new Map<string, number>()
  for (const { key, free, kind } of tokens)
    if (free !== true && kind === 'word') told.set(key, (told.get(key) ?? 0) + 1)
  let [doer, sentence] = ['', -1]
  for (const clause of Map.groupBy(tokens, (token) => token.clause).values()) {
    const [first] = clause
    if (first?.sentence !== sentence) doer = ''
    sentence = first?.sentence ?? -1
    const at = clause.findIndex((token) => isParty(token) && token.key !== 'brand')
    const subject = clause[at]
    const [lead] = clause.filter(({ free }) => !free)
    if (lead && sides.has(lead.key) && !led.test(text.slice(Math.max(0, lead.start - 14), lead.start)))
      doer = lead.key
    if (subject) doer = isSubject(clause, at, text) ? partyOf(subject) : ''
    clause.forEach((token, i) => {
      if (token.kind !== 'word' || told.get(token.key) !== 1 || isParty(token)) return
      doers.set(token.key, i > at ? doer : '')
    })
  }
  return doers
}

const led =
  /(?:[向给对从与跟和把请将为以及、的替]|\b(?:of|to|from|with|for|at|in|on|by|about) (?:the |our )?)$/i

// 向其余168位
const counted = /(?:其余|其他|另外|这|该)?\d{0,6}[位名个家]?$/u

/** What stands against its like as one party does against another. */
const sides = new Set(['old', 'new', '旧', '新'])

function isSubject(clause: readonly Token[], at: number, text: string): boolean {
  const [party, next] = [clause[at], clause[at + 1]]
  if (!party) return false
  // 买家收到的商品: what follows is said of the goods.
  const isAside = /^\p{Script=Han}{1,5}的\p{Script=Han}/u.test(text.slice(party.end))
  const isOwner = /^(?:的|、|和|及|与|['’]s|s['’]| and | goods)/.test(text.slice(party.end))
  const isBehind = clause
    .slice(0, at)
    .some(({ status, free }) => !free && status !== undefined && status !== '?')
  const isPassive = clause.slice(at).some(({ passive }) => passive === true)
  return (
    !led.test(text.slice(Math.max(0, party.start - 18), party.start).replace(counted, '')) &&
    !isOwner &&
    !isPassive &&
    !isBehind &&
    !isAside &&
    next !== undefined
  )
}
