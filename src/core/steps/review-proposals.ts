import { offersModel } from '../assist/consent.ts'
import { wantHelp } from '../assist/help.ts'
import type { Edit } from '../case.ts'
import type { Section, Sentence } from '../poa/poa.ts'
import { type Answer, type Context, type Given, type Option, pickOne } from '../question.ts'
import { sectionKey } from '../refine/read-drafts.ts'
import type { Lang, Text } from '../text.ts'

const polish: Option = {
  id: 'polish',
  label: { en: 'Polish it', zh: '让模型润色' },
  words: /^(?:polish|reword)(?: it| this)?[.]?$|^(?:让模型)?(?:润色|改写)(?:一下)?[。]?$/i,
}

const marks: Readonly<Record<'rule' | 'model', Text>> = {
  model: { en: '[model]', zh: '[模型]' },
  rule: { en: '[rule]', zh: '[规则]' },
}

/** A sentence of the English plan with the words that are proposed for it, marked as whose they are. */
export function shownSentence({ number, proposal, en }: Sentence, lang: Lang): string {
  const line = `[${number}] ${en}`
  return proposal ? `${line}\n    → ${marks[proposal.by][lang]} ${proposal.en}` : line
}

/** What stands under a section while words that are not the seller's wait in it. */
export function proposalNote(section: Section): Text {
  const number = proposalsIn(section)[0]?.number
  if (number === undefined) return { en: '', zh: '' }
  return {
    en: `\n\nThe facts in the marked lines were compared and are the same. Yours to decide: «accept ${number}» or «reject ${number}».`,
    zh: `\n\n有标记的句子，事实已逐项核对，没有变。由您决定：回“采用 ${number}”或“不用 ${number}”。`,
  }
}

const proposalsIn = (section: Section): Sentence[] => section.sentences.filter(({ proposal }) => proposal)
const takenIn = (section: Section): Sentence[] => section.sentences.filter(({ editId }) => editId)

/** True while words that are not the seller's wait for their word. */
export const hasProposals = (section: Section): boolean => proposalsIn(section).length > 0

type Deed = 'accept' | 'reject' | 'undo'
const deeds: Readonly<Record<Deed, { one: Text; all: Text; words: RegExp }>> = {
  accept: {
    one: { en: 'Accept', zh: '采用' },
    all: { en: 'Accept all', zh: '全部采用' },
    words: /^(?:accept|take|采用|接受)\s*(?<what>all|全部|\d{1,2})$|^(?<all>全部采用|都采用|全部接受)$/i,
  },
  reject: {
    one: { en: 'Reject', zh: '不用' },
    all: { en: 'Reject all', zh: '全部不用' },
    words:
      /^(?:reject|refuse|不用|不采用|拒绝)\s*(?<what>all|全部|\d{1,2})$|^(?<all>全部不用|都不用|全部拒绝)$/i,
  },
  undo: {
    one: { en: 'Undo', zh: '恢复原句' },
    all: { en: 'Undo all', zh: '全部恢复' },
    words: /^(?:undo|恢复|撤回)\s*(?<what>all|全部|\d{1,2})$|^(?<all>全部恢复|全部撤回)$/i,
  },
}

/** The buttons of a section: what may be done with the model's words in it, and to ask for some. */
export function modelOptions(
  { session, kase }: Pick<Context, 'session' | 'kase'>,
  section: Section,
): Option[] {
  const [waiting, taken] = [proposalsIn(section), takenIn(section)]
  const asks = waiting.length === 0 && offersModel(session, kase) ? [polish] : []
  return [
    ...optionsOf('accept', waiting),
    ...optionsOf('reject', waiting),
    ...asks,
    ...optionsOf('undo', taken),
  ]
}

function optionsOf(deed: Deed, sentences: readonly Sentence[]): Option[] {
  const { one, all } = deeds[deed]
  const each = sentences.map(
    ({ number }): Option => ({
      id: `${deed}-${number}`,
      label: { en: `${one.en} ${number}`, zh: `${one.zh} ${number}` },
    }),
  )
  return each.length > 1 ? [{ id: `${deed}-all`, label: all }, ...each] : each
}

/** An answer that is about the model's words; null where it is about something else. */
export function answerProposals(context: Context, section: Section, given: Given): Answer | null {
  if (pickOne([polish], given)) return wantHelp(context, 'refine', sectionKey(section))
  for (const deed of Object.keys(deeds) as Deed[]) {
    const groups = deeds[deed].words.exec(given.words.trim())?.groups
    const typed = groups?.['all'] !== undefined ? 'all' : groups?.['what']?.replace('全部', 'all')
    const what = typed ?? new RegExp(`^${deed}-(all|\\d+)$`).exec(given.option ?? '')?.[1]
    if (what !== undefined) return settle(context, section, deed, what.toLowerCase())
  }
  return null
}

function settle(context: Context, section: Section, deed: Deed, what: string): Answer {
  const { kase } = context
  const among = deed === 'undo' ? takenIn(section) : proposalsIn(section)
  const meant = among.filter(({ number }) => what === 'all' || String(number) === what)
  if (meant.length === 0) return { kind: 'again', note: nothingThere }
  const ids = new Set(meant.map(({ proposal, editId }) => (deed === 'undo' ? editId : proposal?.edit)))
  const edits = kase.edits.map((edit) => (ids.has(edit.id) ? after(edit, deed) : edit))
  return {
    kind: 'aside',
    kase: { ...kase, edits },
    notes: [{ text: told(deed, meant.length) }],
    session: { undo: { caseId: kase.id, before: { edits: kase.edits } }, asking: null, editing: false },
  }
}

function after(edit: Edit, deed: Deed): Edit {
  if (deed === 'accept') return { ...edit, pending: false, accepted: true, reason: null }
  return { ...edit, pending: false, accepted: false, reason: deed === 'undo' ? 'undone' : 'rejected' }
}

const nothingThere: Text = {
  en: 'Nothing of the model stands under that number.',
  zh: '这个编号下没有模型写的内容。',
}

function told(deed: Deed, count: number): Text {
  const many =
    count === 1 ? { en: 'One sentence', zh: '1 句' } : { en: `${count} sentences`, zh: `${count} 句` }
  const did: Record<Deed, Text> = {
    accept: { en: 'accepted', zh: '已采用' },
    reject: { en: 'rejected', zh: '不采用' },
    undo: { en: 'back as before', zh: '已恢复原句' },
  }
  return {
    en: `${many.en} ${did[deed].en}. /undo takes it back.`,
    zh: `${many.zh}${did[deed].zh}。发 /undo 可以撤销。`,
  }
}
