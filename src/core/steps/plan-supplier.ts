import type { Case } from '../case.ts'
import { isLabelledContact, readContact } from '../evidence/read-contact.ts'
import { textOf, withFact, withoutFacts } from '../facts.ts'
import { asksContact } from '../poa/asked-papers.ts'
import type { Answer, Context, Note, Question } from '../question.ts'
import type { Text } from '../text.ts'

const contactParts = [
  'supplier-name',
  'supplier-phone',
  'supplier-address',
  'supplier-website',
  'supplier-email',
] as const
const partNames: Record<(typeof contactParts)[number], Text> = {
  'supplier-name': { en: 'name', zh: '名称' },
  'supplier-phone': { en: 'phone', zh: '电话' },
  'supplier-address': { en: 'address', zh: '地址' },
  'supplier-website': { en: 'website («no website» if none)', zh: '网站（没有就写“没有网站”）' },
  'supplier-email': { en: 'e-mail', zh: '邮箱' },
}
const needed = contactParts.filter((part) => part !== 'supplier-email')

export const supplier: Question = {
  id: 'supplier',
  step: 'plan',
  label: { en: 'the supplier’s contact', zh: '供应商联系方式' },
  why: {
    en: 'Amazon may call the supplier; one they cannot reach gets the papers refused.',
    zh: '亚马逊可能联系供应商核实，联系不上会被拒。',
  },
  applies: ({ kase }) => asksContact(kase),
  answered: ({ kase }) => needed.every((part) => textOf(kase, part) !== null),
  ask: ({ kase }) => {
    const open = contactParts.filter((part) => textOf(kase, part) === null)
    return {
      text: {
        en: `Please give the supplier’s contact, one line each:\n${open.map((part) => `· ${partNames[part].en}`).join('\n')}`,
        zh: `请给供应商联系方式，一行一项：\n${open.map((part) => `· ${partNames[part].zh}`).join('\n')}`,
      },
    }
  },
  answer: (context, given): Answer => {
    const told = withContact(context, given.words)
    if (told === null) {
      return {
        kind: 'again',
        note: {
          en: 'I found no contact in that. For example: Phone: +86 20 8123 4567',
          zh: '这里面没看到联系方式。例如：电话：+86 20 8123 4567',
        },
      }
    }
    const left = needed.filter((part) => textOf(told, part) === null)
    return left.length > 0 ? { kind: 'aside', kase: told, notes: [] } : { kind: 'taken', kase: told }
  },
  clear: (kase) => withoutFacts(kase, (id) => (contactParts as readonly string[]).includes(id)),
  shown: ({ kase }) => contactParts.flatMap((part) => textOf(kase, part) ?? []).join(', '),
}

/** The case with what the words tell of the supplier's contact; null where they tell nothing. */
function withContact(context: Context, words: string): Case | null {
  const open = contactParts.filter((part) => textOf(context.kase, part) === null)
  const entries = Object.entries(readContact(words, open))
  return entries.length === 0
    ? null
    : entries.reduce((now, [part, value]) => withFact(context, part, value, value, now), context.kase)
}

/** A contact told at another question, known by its labels (phone: …, 地址：…). */
export function volunteeredContact(context: Context, words: string): { kase: Case; notes: Note[] } | null {
  if (!asksContact(context.kase) || !isLabelledContact(words)) return null
  const kase = withContact(context, words)
  return kase === null
    ? null
    : { kase, notes: [{ text: { en: 'Noted as the supplier’s contact.', zh: '记为供应商联系方式。' } }] }
}
