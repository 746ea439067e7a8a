import { companyEnd } from './document-words.ts'
import type { TypedPiece } from './split-typed.ts'

const shared = /^(both|all|each|两张都|两份都|全都|全部都?|都)(?:\s(?:are|were|of them)|是|由)?\s?(.{2,90})$/i

/** The party that a piece tells of more papers than its own: both from ABC Ltd, 都是永泰五金厂开的. */
function sharedIn(piece: TypedPiece): { isBoth: boolean; words: string } | null {
  if (piece.label !== null || piece.type !== null || /\d/.test(piece.text)) return null
  const [, who = '', words = ''] = shared.exec(piece.text) ?? []
  const isParty =
    /^(?:from|by|issued by|to)\s/i.test(words) || companyEnd.test(words.replace(/开具?的?$/, ''))
  return isParty ? { isBoth: /^(?:both|两)/i.test(who), words } : null
}

/** Pieces in groups, what is told of all of them given to each; “both” of more than two papers is handed back. */
export function sharedOut(groups: readonly TypedPiece[][]): TypedPiece[][] {
  const out: TypedPiece[][] = []
  for (const group of groups) {
    out.push([])
    for (const piece of group) {
      const told = sharedIn(piece)
      if (told === null) out.at(-1)?.push(piece)
      else if (told.isBoth && out.length > 2) out.at(-1)?.push({ ...piece, isDenied: true })
      else for (const paper of out) paper.push({ ...piece, text: told.words, newLine: false })
    }
  }
  return out
}
