import type { Case, Choice, Evidence } from '../case.ts'
import { blank, nextEvidenceId } from '../evidence/blank.ts'
import { nameOf } from '../evidence/describe.ts'
import type { Item } from '../poa/catalogue/item.ts'
import { proofProblem, sameWords } from '../poa/catalogue/proof-words.ts'
import { findAnswers } from '../poa/catalogue/read-value.ts'
import { claims } from '../poa/ledger.ts'
import { withChoice } from '../poa/take-up.ts'
import {
  type Answer,
  type Context,
  type Given,
  type Note,
  type Option,
  type Question,
  pickOne,
  saysNo,
} from '../question.ts'
import type { Text } from '../text.ts'

/** What is claimed as done, in force, or against a report needs a paper; a plan or the seller's own gap does not. */
export const needsProof = (choice: Choice): boolean => choice.proof === null && claims(choice)

const named =
  /(?:^|[,，;；\n。.]\s*)(?:凭证|证据|证明|proof|evidence|shown by|proved by)\s*(?:是|为|is)?\s*[:：]?\s*([^\n;；]+)/i
const exhibit = /(?:附件|exhibit)\s*(\d{1,2})/i

/** The proof that an answer names beside its details ("proof: photos", 凭证：照片, exhibit 2), and the rest of the words. */
export function splitProof(words: string): { words: string; proof: string | null } {
  const hit = named.exec(words) ?? exhibit.exec(words)
  if (!hit) return { words, proof: null }
  const proof = exhibit.exec(hit[0])?.[0] ?? hit[1]?.trim() ?? ''
  return proof === '' || saysNo(proof)
    ? { words: words.replace(hit[0], ' '), proof: null }
    : { words: words.replace(hit[0], '\n'), proof }
}

/** The case with this paper as the item's proof, or why the words are none: the exhibit named, one it has, or a new one. */
export function withProof(kase: Case, item: Item, words: string): { kase: Case } | { problem: Text } {
  const choice = kase.choices.find((other) => other.item === item.id)
  if (!choice) return { kase }
  const cited = kase.evidence.filter(({ leftOut }) => leftOut === null)
  const number = exhibit.exec(words)?.[1]
  const bare = words.replace(/[.。\s]+$/, '')
  const known =
    number === undefined
      ? cited.find((entry) => [nameOf(entry).en, nameOf(entry).zh, entry.words].includes(bare))
      : cited[Number(number) - 1]
  if (known) return { kase: withChoice(kase, { ...choice, proof: known.id }) }
  if (number !== undefined) return { problem: noExhibit(number, cited.length) }
  const problem = proofProblem(bare, item)
  if (problem) return { problem }
  const { kase: next, entry } = withProofPaper(kase, item, bare)
  return { kase: withChoice(next, { ...choice, proof: entry.id }) }
}

function noExhibit(number: string, count: number): Text {
  return {
    en: `There is no exhibit ${number}; there are ${count}. Which document shows it?`,
    zh: `没有附件${number}，现在一共${count}个附件。是哪一份凭证？`,
  }
}

const noProof: Option = {
  id: 'none',
  label: { en: 'No proof yet', zh: '还没有凭证' },
  words: /^(?:no|none|not yet|没有|还没有|暂无)/i,
}

function proofOptions(item: Item, kase: Case): Option[] {
  const papers = kase.evidence
    .filter(({ leftOut }) => leftOut === null)
    .map((entry): Option => {
      const name = nameOf(entry)
      const number = entry.number ? ` ${entry.number}` : ''
      return { id: entry.id, label: { en: `${name.en}${number}`, zh: `${name.zh}${number}` } }
    })
  const usual: Option[] = item.proof ? [{ id: 'usual', label: item.proof }] : []
  return [...usual, ...papers, noProof]
}

/** Until its proof is named, what was suggested and attested in one sitting stands as planned. */
export function proofQuestion(item: Item, choice: Choice): Question {
  const id = `proof/${item.id}`
  return {
    id,
    step: 'plan',
    label: { en: `proof: ${item.offer.en}`, zh: `凭证：${item.offer.zh}` },
    why: {
      en: 'what no paper shows may be checked and found missing; it stands as planned until then.',
      zh: '没有凭证的事，亚马逊可能核实不到；补上凭证之前只能写成“计划”。',
    },
    applies: ({ kase }) => kase.choices.some((other) => other.item === item.id && other.status !== 'planned'),
    answered: () => !needsProof(choice),
    ask: ({ kase }) => ({
      text: {
        en: `What shows that? “${item.offer.en}” Choose, or type the name of the paper.`,
        zh: `“${item.offer.zh}”有什么凭证？选一项，或打出凭证名称。`,
      },
      options: proofOptions(item, kase),
    }),
    answer: (context, given) => readProof(context, item, given),
    clear: (kase) => ({
      ...kase,
      choices: kase.choices.map((other) => (other.item === item.id ? { ...other, proof: null } : other)),
    }),
    shown: ({ kase, lang }) => {
      const entry = kase.evidence.find(
        ({ id: evidence }) => evidence === kase.choices.find((other) => other.item === item.id)?.proof,
      )
      return entry ? nameOf(entry)[lang] : ''
    },
  }
}

function readProof(context: Context, item: Item, given: Given): Answer {
  const { kase } = context
  const choice = kase.choices.find((other) => other.item === item.id)
  if (!choice) return { kind: 'taken', kase }
  const picked = pickOne(proofOptions(item, kase), given)
  if (picked?.id === 'none' || (!picked && saysNo(given.words))) {
    const skipped = [...kase.skipped.filter((other) => other !== `proof/${item.id}`), `proof/${item.id}`]
    const text = { en: 'Then it stays marked until you name a proof.', zh: '那这一句先标着，等您补上凭证。' }
    return { kind: 'aside', kase: { ...kase, skipped }, notes: [{ text }] }
  }
  const known = kase.evidence.find(({ id }) => id === picked?.id)
  if (known) return { kind: 'taken', kase: withChoice(kase, { ...choice, proof: known.id }) }
  if (picked?.id === 'usual' && (given.option !== null || /^\W*\d/.test(given.words))) {
    const { kase: next, entry } = withProofPaper(kase, item, null)
    return { kind: 'taken', kase: withChoice(next, { ...choice, proof: entry.id }) }
  }
  const read = withProof(kase, item, given.words.trim())
  return 'problem' in read
    ? { kind: 'again', note: read.problem }
    : { kind: 'taken', kase: read.kase, notes: [proofNote(read.kase, item)] }
}

/** What was taken as the proof, so that it is easy to see and to change. */
export function proofNote(kase: Case, item: Item): Note {
  const id = kase.choices.find((other) => other.item === item.id)?.proof
  const entry = kase.evidence.find((other) => other.id === id)
  const name = entry ? nameOf(entry) : { en: '', zh: '' }
  return { text: { en: `Proof: ${name.en}.`, zh: `凭证：${name.zh}。` } }
}

/** The paper named as proof, found among the evidence or put beside it as a new exhibit, named in both languages where known. */
function withProofPaper(kase: Case, item: Item, words: string | null): { kase: Case; entry: Evidence } {
  const ready = words === null ? null : readyName(item, words)
  const name = words === null ? `proof:${item.id}` : (ready?.en ?? words.slice(0, 120))
  const own = words === null ? (item.proof?.en ?? '') : words.slice(0, 120)
  const same = kase.evidence.find(
    (entry) => entry.leftOut === null && (entry.name === name || entry.words === own),
  )
  if (same) return { kase, entry: same }
  const entry: Evidence = {
    ...blank(nextEvidenceId(kase.evidence)),
    type: 'other',
    name,
    words: ready && !/\p{Script=Han}/u.test(own) ? own : (ready?.zh ?? own),
  }
  return { kase: { ...kase, evidence: [...kase.evidence, entry] }, entry }
}

/** The bilingual name of a paper typed in Chinese, from the item's own proof or the ready answers; null for none. */
function readyName(item: Item, words: string): Text | null {
  if (!/\p{Script=Han}/u.test(words)) return null
  if (item.proof && sameWords(words, item.proof.zh) && isWhole(words, item.proof.zh)) return item.proof
  const [found] = findAnswers(words).filter(({ kind }) => kind === 'document')
  // Words beyond the ready answer would be lost in it, so a name that says more stays for a person to translate.
  return found && found.end - found.start >= words.length * 0.6 ? { en: found.answer.en, zh: words } : null
}

/** One paper of a usual proof of several is not the whole of it. */
const isWhole = (words: string, usual: string): boolean =>
  !/[和及与、]/.test(usual) || words.length >= usual.length * 0.7
