import type { Case, Evidence } from '../case.ts'
import { exhibitNumber } from '../evidence/blank.ts'
import { called, list } from '../evidence/check.ts'
import { withdraw } from '../evidence/withdraw.ts'
import type { Context, Note } from '../question.ts'
import { checkNotes, withRead } from './material-documents.ts'

const takesOut =
  /^(?:please |请)?(?:withdraw|take out|leave out|remove|drop|do not use|don['’]t use|撤下|撤回|拿掉|去掉|不要用|别用)\s*(?:the |my |paper |file |文件|单据)?(.{2,120}?)[.。!！]?$/i

/** The paper that the words take out of the letter: by its exhibit number, its own number or its file; null for none or several. */
function paperNamed(kase: Case, words: string): Evidence | null {
  const target = takesOut.exec(words.trim())?.[1]?.trim().toLowerCase()
  if (target === undefined) return null
  const place = /^(?:exhibit|附件)\s*(\d{1,2})$/.exec(target)?.[1]
  const cited = kase.evidence.filter(({ leftOut }) => leftOut === null)
  const named = cited.filter((entry) =>
    place === undefined
      ? [entry.number, entry.source?.file, called(entry).en, called(entry).zh]
          .flatMap((name) => name?.toLowerCase().replaceAll(/\s/g, '') ?? [])
          .some((name) => name.length > 1 && target.replaceAll(/\s/g, '').endsWith(name))
      : exhibitNumber(kase.evidence, entry.id) === Number(place),
  )
  return named.length === 1 ? (named[0] ?? null) : null
}

/** «Withdraw invoice 2291», 撤下附件2: the paper leaves the letter, and what rested on it is told. */
export function takenOut(context: Context, words: string): { kase: Case; notes: Note[] } | null {
  const paper = paperNamed(context.kase, words)
  return paper && withoutPaper(context, paper)
}

/** The case without the paper, what stands open for it, how the others are numbered now, and what the checks say. */
export function withoutPaper(context: Context, paper: Evidence): { kase: Case; notes: Note[] } {
  // While the paper's own question is being changed, the case in hand stands without it already.
  const before = context.session.cases[context.kase.id] ?? context.kase
  const { kase, open } = withdraw(context.kase, paper, null)
  const next = withRead(context, kase)
  const name = called(paper)
  const sent = before.rounds.some(({ exhibits }) => exhibits.includes(paper.id))
  const parts = [
    {
      en: `Out of the letter: ${name.en}. The file itself is kept; /undo takes this back.`,
      zh: `信里不写${name.zh}，文件还留着。要恢复就发 /undo。`,
    },
    ...(sent
      ? [
          {
            en: 'It went out with an earlier letter, so Amazon has it. If it was wrong, the next letter should say so.',
            zh: '之前的信里已经交过这份，亚马逊手上有。如果那份不对，下一封信里要说明。',
          },
        ]
      : []),
    ...(open.length > 0
      ? [
          {
            en: `What rested on it is open again:\n${open.map(({ en }) => `· ${en}`).join('\n')}`,
            zh: `靠它支撑的这几条又空出来了：\n${open.map(({ zh }) => `· ${zh}`).join('\n')}`,
          },
        ]
      : []),
    ...renumbered(before, next),
  ]
  const text = { en: parts.map(({ en }) => en).join('\n'), zh: parts.map(({ zh }) => zh).join('\n') }
  return { kase: next, notes: [{ text }, ...checkNotes(before, next)] }
}

/** Exhibits are numbered in their order, so those behind move up. */
function renumbered(before: Case, after: Case): { en: string; zh: string }[] {
  const moved = after.evidence.filter((entry) => {
    const number = exhibitNumber(after.evidence, entry.id)
    return number !== null && number !== exhibitNumber(before.evidence, entry.id)
  })
  if (moved.length === 0) return []
  const names = list(moved)
  return [
    {
      en: `Exhibits behind it move up by one: ${names.en}. The letter and the index follow; rename the copies you upload.`,
      zh: `后面的附件依次提前一号：${names.zh}。信和附件目录会跟着改，您上传的副本也请改名。`,
    },
  ]
}
