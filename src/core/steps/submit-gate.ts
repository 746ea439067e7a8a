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

const fill: Option = {
  id: 'fill',
  label: { en: 'Fill the gaps now', zh: '现在补缺口' },
  words: /fill|gap|now|补/i,
}

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
    const [finding] = waivable(context.kase)
    const how = finding
      ? {
          en: ` If “${finding.words}” is right as it stands: «waive because …».`,
          zh: `如果“${finding.words}”这样写没错，请回：豁免 因为……`,
        }
      : { en: '', zh: '' }
    return {
      text: {
        en: `${note.text.en}\n\nWhat next?${how.en}`,
        zh: `${note.text.zh}\n\n下一步？${how.zh}`,
      },
      options: [fill],
    }
  },
  answer: (context, given): Answer => {
    const waive =
      /^(?:waive|豁免)\s*(?<code>[A-Z]\d{2})?(?:-[a-z-]+)?\s*(?:because|因为|:|：)?\s*(?<reason>[\s\S]{4,})$/i.exec(
        given.words.trim(),
      )?.groups
    if (waive) return waived(context, (waive['code'] ?? '').toUpperCase(), waive['reason'] ?? '')
    if (pickOne([fill], given) || saysYes(given.words)) {
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

/** What the gate stops at and a reason may lift, the first first. */
function waivable(kase: Case): { ruleId: string; words: string }[] {
  const poa = draftPoa(kase)
  const text = printPoa(poa, { lang: 'en', format: 'txt' })
  const liftable = new Set(rules.flatMap(({ id, lift }) => (lift === undefined ? [id] : [])))
  return lint(text, { kase, form: poa.form })
    .findings.filter(({ waived, severity }) => waived === null && severity !== 'info')
    .filter(({ ruleId, severity }) => severity === 'error' || ruleId.startsWith('V'))
    .filter(({ ruleId }) => liftable.has(ruleId))
    .map(({ ruleId, start, end }) => ({
      ruleId,
      words: text.slice(start, Math.min(end, start + 60)).replaceAll(/\s+/g, ' '),
    }))
}

/** A finding set aside with its reason, kept in the case; what blocks stays. Without a code it is the first. */
function waived(context: Context, code: string, reason: string): Answer {
  const { kase } = context
  const found = waivable(kase).find(({ ruleId }) => code === '' || ruleId.startsWith(`${code}-`))
  if (!found)
    return {
      kind: 'again',
      note: {
        en: 'Nothing here can be set aside with a reason. Fill the gap, or change the sentence.',
        zh: '这里没有可以豁免的项目。请补缺口，或改句子。',
      },
    }
  const waivers = [
    ...kase.waivers.filter(({ ruleId }) => ruleId !== found.ruleId),
    { ruleId: found.ruleId, reason: reason.trim().slice(0, 500), at: context.now },
  ]
  return {
    kind: 'aside',
    kase: { ...kase, waivers },
    notes: [{ text: { en: 'Waived; the reason is kept in the case.', zh: '已豁免，理由记在案件里。' } }],
  }
}
