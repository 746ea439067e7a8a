import { refusalGuards } from './refusal-guards.ts'
import { namesDocument, refusalPatterns, type RefusalPattern } from './refusal-patterns.ts'
import { refusalReplies, type RefusalId } from './refusal-replies.ts'
import type { Text } from './text.ts'

export interface Refusal {
  readonly id: RefusalId
  readonly reply: Text
}

const han = /[\u4e00-\u9fff]/

/**
 * What the coach must decline in a message, with what it says instead; null where there is nothing to decline.
 * A request, an intent or "may I?" counts; a denial, a report of what Amazon wrote and an honest request to the issuer do not.
 */
export function findRefusal(text: string): Refusal | null {
  const message = plain(text)
  const document = namesDocument.test(message)
  for (const sentence of message.split(/[。！!?？\n;]|\.(?=\s|$)/)) {
    const hit = refusalPatterns.find((pattern) => asksFor(pattern, sentence.trim(), message, document))
    if (hit) return { id: hit.id, reply: refusalReplies[hit.id] }
  }
  return null
}

function asksFor(pattern: RefusalPattern, sentence: string, message: string, document: boolean): boolean {
  if (sentence === '' || (pattern.withDocument && !document)) return false
  const all = new RegExp(pattern.act.source, 'g')
  for (const hit of sentence.matchAll(all)) {
    const before = sentence.slice(0, hit.index)
    const act = hit[0]
    // The p and loa of a Chinese pattern also stand in "upload".
    if (han.test(pattern.act.source) && !han.test(act)) continue
    const after = sentence.slice(hit.index + act.length)
    if (pattern.plain) return true
    if (refusalGuards.isDenied(pattern.id, before, act, after)) continue
    if (refusalGuards.isReported(before, act)) continue
    if (refusalGuards.isAboutTheChat(sentence)) continue
    if (pattern.issuerMay && refusalGuards.isTheIssuers(before, after)) continue
    if (refusalGuards.isHonest(pattern.id, sentence)) continue
    if (refusalGuards.isAsked(before, act, after, message, pattern.finished)) return true
  }
  return false
}

/** Full-width, spaced-out (做 发 票) and dotted (p.图) spellings made plain, so that one pattern reads them all. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replaceAll(/[’‘`]/g, "'")
    .replaceAll(/(?<=[\u4e00-\u9fff])[ \t*._~|/-]{1,3}(?=[\u4e00-\u9fff])/g, '')
    .replaceAll(/(?<=[\u4e00-\u9fff])[ \t](?=[a-z0-9])|(?<=[a-z0-9])[ \t](?=[\u4e00-\u9fff])/g, '')
    .replaceAll(/\b(?:[a-z][ ]){3,12}[a-z]\b/g, (word) => word.replaceAll(' ', ''))
    .replaceAll(/[ \t]+/g, ' ')
}
