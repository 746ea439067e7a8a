import type { Breach, Reading, Token } from './breach.ts'
import { agrees } from './tokens.ts'

/** Verbs keep their status: what was done was done, what is planned is planned. */
export function compareStatus(before: Reading, after: Reading): Breach[] {
  const told = (tokens: readonly Token[]): Token[] =>
    tokens.filter(({ status }) => status !== undefined && status !== '' && status !== '?' && status !== 'f')
  const [old, fresh] = [told(before.tokens), told(after.tokens)]
  const since = [before, after].some(({ tokens }) =>
    tokens.some(({ key, kind }) => kind === 'mark' && key === 'since'),
  )
  const breaches: Breach[] = []
  const has = (tokens: readonly Token[], status: string): boolean =>
    tokens.some((token) => token.status === status)
  const edge = (tokens: readonly Token[]): string => tokens.find(({ status }) => status === 'F')?.words ?? ''
  if (has(old, 'F') !== has(fresh, 'F'))
    breaches.push({ kind: 'status', before: edge(old), after: edge(fresh) })
  if (
    has(
      old.filter(({ free }) => !free),
      'G',
    ) !==
    has(
      fresh.filter(({ free }) => !free),
      'G',
    )
  )
    breaches.push({
      kind: 'status',
      before: '',
      after: fresh.find(({ status }) => status === 'G')?.words ?? '',
    })
  const verbs = (tokens: readonly Token[]): Token[] => tokens.filter(({ kind }) => kind === 'word')
  for (const token of verbs(fresh)) {
    const like = verbs(before.tokens.filter(({ status }) => status !== undefined)).filter(
      (other) => other.key === token.key || (!token.free && agrees(other, token)),
    )
    if (like.length === 0 || like.some(({ status }) => fits(status ?? '', token.status ?? '', since)))
      continue
    breaches.push({ kind: 'status', before: like[0]?.words ?? '', after: token.words })
  }
  for (const token of verbs(old)) {
    const like = verbs(after.tokens.filter(({ status }) => status !== undefined)).filter(
      (other) => other.key === token.key || (!token.free && agrees(other, token)),
    )
    if (like.length === 0 || like.some(({ status }) => fits(token.status ?? '', status ?? '', since)))
      continue
    breaches.push({ kind: 'status', before: token.words, after: like[0]?.words ?? '' })
  }
  return breaches
}

/** What no form tells agrees with all but a future; since a day, what is done is still being done. */
function fits(before: string, after: string, since: boolean): boolean {
  if (before === after) return true
  if (before === '?' || after === '?') return before !== 'F' && after !== 'F'
  if (before === 'f') return 'FPGT'.includes(after) || after === ''
  if (after === 'f') return 'FPGT'.includes(before) || before === ''
  if (before === '') return after !== 'F' && after !== 'M'
  if (after === '') return before !== 'F' && before !== 'M'
  if (since && 'DP'.includes(before) && 'DP'.includes(after)) return true
  return before === 'T' ? 'PM'.includes(after) : after === 'T' && 'PM'.includes(before)
}

/** In Chinese marks tell what is done and what is planned. */
export function compareMarks(before: Reading, after: Reading): Breach[] {
  const has = ({ tokens }: Reading, mark: string): boolean =>
    tokens.some(({ kind, key }) => kind === 'mark' && key === mark)
  const edge = ({ tokens }: Reading, mark: string): string =>
    tokens.find(({ kind, key }) => kind === 'mark' && key === mark)?.words ?? ''
  const lasting = has(before, 'future') || /每|自[^，。；]{2,14}起/.test(before.text)
  // 取消了 and 已取消 say one thing.
  const isSaidDone = before.text.split('了').length > after.text.split('了').length
  if (
    has(after, 'done') &&
    !has(before, 'done') &&
    (lasting ? !isSaidDone : !/\d[日号]|了/.test(before.text))
  )
    return [{ kind: 'status', before: '', after: edge(after, 'done') }]
  const ba = (text: string): number => text.split('将').length
  if (has(before, 'done') && ba(after.text) > ba(before.text) && count(before, 'done') > count(after, 'done'))
    return [{ kind: 'status', before: edge(before, 'done'), after: '将' }]
  return []
}

const count = ({ tokens }: Reading, mark: string): number =>
  tokens.filter(({ kind, key }) => kind === 'mark' && key === mark).length
