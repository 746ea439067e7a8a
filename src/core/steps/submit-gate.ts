import type { Case } from '../case.ts'
import { draftPoa } from '../poa/draft.ts'
import { lint } from '../poa/lint.ts'
import { printPoa } from '../poa/print.ts'
import { gateName } from '../poa/gate-names.ts'
import { gateNote } from '../poa/gate-note.ts'
import { readyGate } from '../poa/ready.ts'
import { rules } from '../poa/rules/index.ts'
import {
  type Answer,
  type Context,
  type Note,
  type Option,
  type Question,
  pickOne,
  saysYes,
} from '../question.ts'
import { isWaiting } from '../rounds/state.ts'
import { noticeIsReady } from './notice-is-ready.ts'

const gateOptions: Option[] = [
  { id: 'fill', label: { en: 'Fill the gaps now', zh: '现在补缺口' }, words: /fill|gap|now|补/i },
  {
    id: 'waive',
    label: { en: 'Waive a finding, with a reason', zh: '豁免一条检查，写明理由' },
    words: /^waive|豁免/i,
  },
]

/** Shown only while something is open: what, and how to close it. */
export const gate: Question = {
  id: 'gate',
  step: 'submit',
  label: { en: 'the check before sending', zh: '提交前检查' },
  why: {
    en: 'a letter with a gap is refused, and the refusal counts.',
    zh: '有缺口的信会被拒，被拒一次难一次。',
  },
  applies: (context) => noticeIsReady(context) && !isWaiting(context.kase) && !readyGate(context.kase).ready,
  answered: () => false,
  ask: (context) => {
    const note = gateNote(context)
    return {
      text: {
        en: `${note.text.en}\n\nWhat next? To waive a finding: «waive RULE-ID because …».`,
        zh: `${note.text.zh}\n\n下一步？豁免一条检查请回：豁免 规则编号 因为……`,
      },
      options: gateOptions.slice(0, 1),
    }
  },
  answer: (context, given): Answer => {
    const waive =
      /^(?:waive|豁免)\s+([A-Z]\d{2})(?:-[a-z-]+)?\s+(?:because|因为|:|：)?\s*([\s\S]{4,})$/i.exec(
        given.words.trim(),
      )
    if (waive) return waived(context, (waive[1] ?? '').toUpperCase(), waive[2] ?? '')
    if (pickOne(gateOptions, given)?.id === 'fill' || saysYes(given.words)) {
      const { kase } = context
      if (kase.skipped.length > 0) return { kind: 'aside', kase: { ...kase, skipped: [] }, notes: [] }
      return { kind: 'aside', notes: [howToMend(kase)] }
    }
    return {
      kind: 'again',
      note: {
        en: 'Choose «fill the gaps», /edit an answer, or /draft to read the plan.',
        zh: '请选“现在补缺口”，或用 /edit 改回答、/draft 看信。',
      },
    }
  },
  clear: (kase) => kase,
}

function howToMend(kase: Case): Note {
  const open = readyGate(kase).items.filter(({ result }) => result !== 'yes')
  const rows = (lang: 'en' | 'zh'): string =>
    open.map(({ id, why }) => `· ${gateName(id)[lang]}: ${why[lang]}`).join('\n')
  return {
    text: {
      en: `Still open:\n${rows('en')}\nUse /edit to change the answer behind it, or change the sentence in /edit → review.`,
      zh: `还没过的：\n${rows('zh')}\n用 /edit 改对应的回答，或在审阅那一项改句子。`,
    },
  }
}

/** A finding set aside with its reason, kept in the case; what blocks stays. */
function waived(context: Context, code: string, reason: string): Answer {
  const { kase } = context
  const ruleId = rules.find(({ id }) => id.startsWith(`${code}-`))?.id ?? code
  const poa = draftPoa(kase)
  const next = {
    ...kase,
    waivers: [
      ...kase.waivers.filter((waiver) => waiver.ruleId !== ruleId),
      { ruleId, reason: reason.trim().slice(0, 500), at: context.now },
    ],
  }
  const { findings } = lint(printPoa(poa, { lang: 'en', format: 'txt' }), { kase: next, form: poa.form })
  const own = findings.filter((finding) => finding.ruleId === ruleId)
  if (own.length === 0)
    return {
      kind: 'again',
      note: { en: `${ruleId} reports nothing in this plan.`, zh: `${ruleId} 在这封信里没有发现问题。` },
    }
  if (own.some((finding) => finding.waived === null))
    return { kind: 'again', note: { en: `${ruleId} cannot be waived.`, zh: `${ruleId} 不能豁免。` } }
  return {
    kind: 'aside',
    kase: next,
    notes: [{ text: { en: 'Waived; the reason is kept in the case.', zh: '已豁免，理由记在案件里。' } }],
  }
}
