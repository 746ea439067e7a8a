import type { Breach, Reading, Token } from './breach.ts'
import { agrees } from './tokens.ts'
import { isFirm, people } from './parties.ts'

const mine = 'our ours we us'
const others = 'it they he she'
const theirs = 'their they them his her he she'

/** Who does what stays: no one else does it after than before. */
export function compareDoers(before: Reading, after: Reading): Breach[] {
  const [sure, fresh] = [doersIn(before, false), doersIn(after, false)]
  const old = [...doersIn(before, true), ...sure]
  const come = fresh.filter((token) => !old.some((other) => agrees(other, token)))
  const gone = sure.filter((token) => !fresh.some((other) => agrees(other, token)))
  const count = ({ tokens }: Reading, keys: string): number =>
    tokens.filter(({ words }) => ` ${keys} `.includes(` ${words.toLowerCase()} `)).length
  const grows = (keys: string): number => count(after, keys) - count(before, keys)
  if (grows(theirs) > 0 && (grows('our ours') < 0 || grows('we us') < 0))
    return [{ kind: 'who', before: 'our', after: 'their' }]
  if (grows('our ours') > 0 && grows('its their his her') < 0)
    return [{ kind: 'who', before: 'its', after: 'our' }]
  const [its, wes, own] = [verbsOf(before, others), verbsOf(after, 'we'), verbsOf(before, 'we')]
  const taken = wes.find(
    (verb) => its.some((other) => agrees(other, verb)) && !own.some((other) => agrees(other, verb)),
  )
  if (taken) return [{ kind: 'who', before: 'it', after: `we ${taken.words}` }]
  if (count(before, mine) === 0 && count(after, 'us') > 0) return [{ kind: 'who', before: '', after: 'us' }]
  const [came, went] = [come[0], gone[0]]
  return came && (went || !` ${mine} `.includes(` ${came.key} `))
    ? [{ kind: 'who', before: went?.words ?? '', after: came.words }]
    : []
}

/** Those who stand before the verb of an active clause, and those who stand after "by". */
function doersIn({ tokens }: Reading, maybe: boolean): Token[] {
  const clauses = [...Map.groupBy(tokens, ({ clause }) => clause).values()]
  return clauses.flatMap((clause) => {
    const verb = clause.findIndex(
      ({ status }) => status !== undefined && status !== 'T' && (maybe || (status !== '?' && status !== 'f')),
    )
    return clause.filter((token, i) => {
      const isNamed = isFirm(token) || (maybe && /^[A-Z]/.test(token.words))
      if (token.key === 'brand' || (!people.has(token.key) && !isNamed)) return false
      if (isBy(clause, i)) return true
      const isSubject = verb >= 0 && i < verb && !clause[verb]?.passive
      return isSubject && !clause.slice(Math.max(0, i - 3), i).some(({ key }) => prepositions.has(key))
    })
  })
}

/** The verbs right behind these pronouns. */
const verbsOf = ({ tokens }: Reading, pronouns: string): Token[] =>
  tokens.flatMap((token, i) => {
    if (!` ${pronouns} `.includes(` ${token.words.toLowerCase()} `)) return []
    const verb = tokens
      .slice(i + 1, i + 6)
      .find(({ status, clause, kind }) => status !== undefined && kind === 'word' && clause === token.clause)
    return verb ? [verb] : []
  })

/** "by the supplier", "by the rights owner Lihe Ltd", but not "by e-mail to Lihe Ltd". */
function isBy(clause: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const token = clause[i]
    if (token?.key === 'by') return true
    const isLink = token?.free || token?.key === 'right' || (token && people.has(token.key))
    if (!isLink || (token && prepositions.has(token.key))) return false
  }
  return false
}

const prepositions = new Set('of to from with for at in on by about'.split(' '))
