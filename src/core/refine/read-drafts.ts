import { printPoa } from '../poa/print.ts'
import type { Poa, Section } from '../poa/poa.ts'
import { readPlan } from '../poa/read-plan.ts'
import type { DraftText, Passage } from './draft-text.ts'

/** The sections whose words are the plan's own; papers, exhibits and the request are form. */
export const worded: ReadonlySet<string> = new Set([
  'opening',
  'cause',
  'actions',
  'prevention',
  'facts',
  'authorisation',
  'answers',
])

/** By which a section is known in a case: a box of a questionnaire by its number, any other by its name. */
export const sectionKey = ({ heading, name }: Section): string => /^\d+/.exec(heading.en)?.[0] ?? name

/** The English plan with every sentence that may be reworded: those with a gap wait for the seller, not for words. */
export function draftOfPoa(poa: Poa): DraftText {
  const text = printPoa(poa, { lang: 'en', format: 'txt' })
  const passages: Passage[] = []
  let from = poa.title.en.length
  for (const section of poa.sections) {
    from = text.indexOf(section.heading.en, from) + section.heading.en.length
    for (const { id, en, missing } of section.sentences) {
      const start = text.indexOf(en, from)
      from = start + en.length
      if (!worded.has(section.name) || missing.length > 0 || en.includes('\n')) continue
      passages.push({ id, section: sectionKey(section), start, end: from })
    }
  }
  return { text, passages }
}

/** Any text with the sentences of it that may be reworded: the writer's own statements, without gaps. */
export function draftOfText(text: string): DraftText {
  const plan = readPlan(text)
  const passages = plan.statements
    .filter((sentence) => sentence.part !== 'exhibits' && !/[\n[]/.test(sentence.text.trim()))
    .map((sentence): Passage => {
      const lead = /^\s*/.exec(sentence.text)?.[0].length ?? 0
      const words = sentence.text.trim()
      const start = sentence.start + lead
      return {
        id: String(sentence.at + 1),
        section: sentence.part,
        start,
        end: start + words.length,
      }
    })
  return { text, passages }
}
