import type { Case } from '../case.ts'
import { type ContactPart, contactParts } from '../evidence/contact-words.ts'
import { contactNeeded } from '../evidence/contact-asked.ts'
import { isLabelledContact, readContact } from '../evidence/read-contact.ts'
import { textOf, withFact, withoutFacts } from '../facts.ts'
import { asksContact } from '../poa/asked-papers.ts'
import { type Answer, type Context, type Note, type Question, saysNo } from '../question.ts'
import type { Text } from '../text.ts'

const partNames: Record<ContactPart, Text> = {
  'supplier-name': { en: 'name', zh: '名称' },
  'supplier-phone': { en: 'phone', zh: '电话' },
  'supplier-address': { en: 'address', zh: '地址' },
  'supplier-website': { en: 'website', zh: '网站' },
  'supplier-email': { en: 'e-mail', zh: '邮箱' },
}

/** What the notice asks for and is not known yet. */
const openParts = (kase: Case): ContactPart[] =>
  contactNeeded(kase.notice?.text ?? '').filter((part) => textOf(kase, part) === null)

export const supplier: Question = {
  id: 'supplier',
  step: 'plan',
  label: { en: 'the supplier’s contact', zh: '供应商联系方式' },
  why: {
    en: 'Amazon may call the supplier; one they cannot reach gets the papers refused.',
    zh: '亚马逊可能联系供应商核实，联系不上会被拒。',
  },
  applies: ({ kase }) => asksContact(kase),
  answered: ({ kase }) => openParts(kase).length === 0,
  ask: ({ kase }) => {
    const open = contactParts.filter((part) => textOf(kase, part) === null)
    return {
      text: {
        en: `Please give the supplier’s contact, and say so where there is none («no website»):\n${open.map((part) => `· ${partNames[part].en}`).join('\n')}`,
        zh: `请给供应商联系方式，没有的就写没有，比如“没有网站”：\n${open.map((part) => `· ${partNames[part].zh}`).join('\n')}`,
      },
    }
  },
  answer: (context, given): Answer => {
    const told = withContact(context, given.words)
    if (told === null) {
      const open = openParts(context.kase)
      return { kind: 'again', note: saysNo(given.words) ? whichIsNone(open) : nothingFound }
    }
    const left = openParts(told.kase)
    return left.length > 0 ? { kind: 'aside', ...told } : { kind: 'taken', ...told }
  },
  clear: (kase) => withoutFacts(kase, (id) => (contactParts as readonly string[]).includes(id)),
  shown: ({ kase }) => contactParts.flatMap((part) => textOf(kase, part) ?? []).join(', '),
}

const nothingFound: Text = {
  en: 'I found no contact in that. For example: Phone: +86 20 8123 4567',
  zh: '这里面没看到联系方式。例如：电话：+86 20 8123 4567',
}
const whichIsNone = (open: readonly ContactPart[]): Text => ({
  en: `Which of these is there none of: ${open.map((part) => partNames[part].en).join(', ')}? For example: no website.`,
  zh: `没有的是哪一项：${open.map((part) => partNames[part].zh).join('、')}？例如：没有网站。`,
})

interface Told {
  readonly kase: Case
  readonly notes: Note[]
}

/** The case with what the words tell of the supplier's contact, and what was read; null where they tell nothing. */
function withContact(context: Context, words: string): Told | null {
  const open = openParts(context.kase)
  const { parts, unread } = readContact(words, open)
  const told = contactParts.flatMap((part) => {
    const value = parts[part]
    return value === undefined ? [] : [{ part, value }]
  })
  if (told.length === 0) return null
  const kase = told.reduce(
    (now, { part, value }) => withFact(context, part, value, value === 'none' ? words : value, now),
    context.kase,
  )
  const notes: Note[] = [{ text: notedContact(told) }]
  if (unread.length > 0) {
    const rest = unread.join(' / ').slice(0, 200)
    notes.push({ text: { en: `I could not place: ${rest}.`, zh: `这些我没读懂：${rest}。` } })
  }
  return { kase, notes }
}

function notedContact(told: readonly { part: ContactPart; value: string }[]): Text {
  const said = told.map(({ part, value }) => {
    const name = partNames[part]
    return value === 'none'
      ? { en: `no ${name.en}`, zh: `没有${name.zh}` }
      : { en: `${name.en} ${value}`, zh: `${name.zh} ${value}` }
  })
  return {
    en: `Noted as the supplier’s contact: ${said.map(({ en }) => en).join('; ')}.`,
    zh: `记为供应商联系方式：${said.map(({ zh }) => zh).join('；')}。`,
  }
}

/** A contact told at another question, known by its labels (phone: …, 地址：…). */
export function volunteeredContact(context: Context, words: string): Told | null {
  return asksContact(context.kase) && isLabelledContact(words) ? withContact(context, words) : null
}
