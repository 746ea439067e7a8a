import type { Case, Edit } from '../case.ts'
import { gap, type Line, wordsIn } from './ledger.ts'

/** A sentence after the edits that were accepted, with the proposal that waits for the seller's word. */
export function edited(kase: Case, lines: readonly Line[]): Line[] {
  return kase.edits.length === 0 ? [...lines] : lines.flatMap((line) => editedLine(kase.edits, line))
}

function editedLine(edits: readonly Edit[], line: Line): Line[] {
  let now: Line | null = line
  for (const edit of edits) {
    if (edit.sentence !== line.id) continue
    if (edit.by === 'seller') now = edit.accepted ? bySeller(now ?? line, edit) : now
    // Other words for a sentence that has changed since say nothing any more.
    else if (now !== null && edit.before === now.en) now = proposed(now, edit)
  }
  return now === null ? [] : [now]
}

const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text)

/** In the seller's own words, or left out where they struck it. */
function bySeller(line: Line, { after }: Edit): Line | null {
  if (after === '') return null
  const isChinese = hasHan(after)
  const open = gap({ en: `English for «${after}»`, zh: `«${after}»的英文` }, `review/${line.id}`)
  return {
    ...withoutProposal(line),
    en: isChinese ? open.text.en : after,
    zh: after,
    own: isChinese ? 0 : wordsIn(after),
    missing: isChinese ? [open.missing] : [],
  }
}

function proposed(line: Line, edit: Edit): Line {
  if (edit.accepted) return { ...withoutProposal(line), en: edit.after, editId: edit.id }
  return edit.pending
    ? { ...line, proposal: { edit: edit.id, en: edit.after, by: edit.by === 'rule' ? 'rule' : 'model' } }
    : line
}

function withoutProposal(line: Line): Line {
  const { proposal, ...rest } = line
  return proposal ? rest : line
}

/** The case as it would be if the seller accepted all that waits for their word. */
export function asIfAccepted(kase: Case): Case {
  return kase.edits.some(({ pending }) => pending)
    ? {
        ...kase,
        edits: kase.edits.map((edit) => (edit.pending ? { ...edit, pending: false, accepted: true } : edit)),
      }
    : kase
}
