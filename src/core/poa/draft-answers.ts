import type { Case } from '../case.ts'
import { printDay } from '../dates.ts'
import { contactNeeded } from '../evidence/contact-asked.ts'
import type { ContactPart } from '../evidence/contact-words.ts'
import { materialOf } from '../evidence/kinds.ts'
import { textOf } from '../facts.ts'
import { absenceReasons } from './absence.ts'
import { asksContact, papersLacking } from './asked-papers.ts'
import { beforeStop, gap, type Line, line, wordsIn } from './ledger.ts'
import type { Missing } from './poa.ts'
import { shortOf } from './units.ts'

/** What was asked for and is not simply an exhibit: absent papers with their reason, and the supplier's contact. */
export function answersFor(kase: Case): Line[] {
  const absent = Object.keys(kase.facts)
    .filter((id) => id.startsWith('absent/'))
    .map((id) => id.slice('absent/'.length))
  const open = papersLacking(kase)
    .map(({ kind }) => kind as string)
    .filter((kind) => !absent.includes(kind))
  const contact = asksContact(kase) ? [contactLine(kase)] : []
  return [...absent.flatMap((kind) => absenceLine(kase, kind)), ...open.map(openLine), ...contact]
}

function absenceLine(kase: Case, kind: string): Line[] {
  const reason = absenceReasons.find(({ id }) => id === textOf(kase, `absent/${kind}`))
  const name = materialOf(kind)?.name
  if (!reason || !name || reason.sentence.en === '') return []
  const count = kase.evidence.filter(({ leftOut }) => leftOut === null).length
  const exhibits =
    count === 0
      ? { en: '', zh: '' }
      : {
          en: `; ${count === 1 ? 'exhibit 1 is' : `exhibits 1 to ${count} are`} offered instead`,
          zh: `；另提供附件${count === 1 ? '1' : `1至${count}`}`,
        }
  const fill = (lang: 'en' | 'zh'): string =>
    reason.sentence[lang].replace('{name}', name[lang]).replace('{exhibits}', exhibits[lang])
  return [
    line(`absent/${kind}`, { en: fill('en'), zh: fill('zh') }, { facts: [`absent/${kind}`] }, { own: 2 }),
  ]
}

function openLine(kind: string): Line {
  const name = materialOf(kind)?.name ?? { en: kind, zh: kind }
  const open = gap(
    { en: `${name.en.toLowerCase()}, or why there is none`, zh: `${name.zh}，或没有的原因` },
    `absent/${kind}`,
  )
  return line(
    `absent/${kind}`,
    { en: `${name.en}: ${open.text.en}.`, zh: `${name.zh}：${open.text.zh}。` },
    { facts: [] },
    { missing: [open.missing] },
  )
}

const parts: readonly { readonly fact: ContactPart; readonly label: { en: string; zh: string } }[] = [
  { fact: 'supplier-name', label: { en: 'name', zh: '名称' } },
  { fact: 'supplier-phone', label: { en: 'phone', zh: '电话' } },
  { fact: 'supplier-address', label: { en: 'address', zh: '地址' } },
  { fact: 'supplier-website', label: { en: 'website', zh: '网站' } },
  { fact: 'supplier-email', label: { en: 'e-mail', zh: '邮箱' } },
]

/** A part that the supplier does not have; a word for “none” is never printed as a value. */
const deniesPart = /^(?:none|no|nil|n\/a|没有|没|无|暂无)$/i

/** The supplier's contact in one line; each part that is not known stays marked. */
function contactLine(kase: Case): Line {
  const missing: Missing[] = []
  const needed = contactNeeded(kase.notice?.text ?? '')
  const shown = parts.flatMap(({ fact, label }) => {
    const value = textOf(kase, fact)
    if (value !== null && deniesPart.test(value)) return [{ en: `no ${label.en}`, zh: `没有${label.zh}` }]
    if (value !== null) return [{ en: `${label.en} ${value}`, zh: `${label.zh}${value}` }]
    if (!needed.includes(fact)) return []
    const open = gap({ en: `supplier ${label.en}`, zh: `供应商${label.zh}` }, 'supplier')
    missing.push(open.missing)
    return [{ en: `${label.en} ${open.text.en}`, zh: `${label.zh}${open.text.zh}` }]
  })
  const en = shown.map((part) => part.en).join('; ')
  const told = parts.filter(({ fact }) => textOf(kase, fact) !== null).map(({ fact }) => fact)
  return line(
    'supplier',
    { en: `Supplier: ${en}.`, zh: `供应商：${shown.map((part) => part.zh).join('；')}。` },
    { facts: told },
    { own: wordsIn(en), missing },
  )
}

/** Fewer units on invoices than sold: said with the number (domain sheet b.3, C22). */
export function shortfallLine(kase: Case): Line | null {
  const { open, total } = shortOf(kase)
  if (open === 0 || textOf(kase, 'shortfall') !== 'state') return null
  const day = textOf(kase, 'offers-removed')
  const sentence = {
    en: `${total - open} of ${total} units are documented by invoices; for the other ${open} we hold no invoice.`,
    zh: `${total}件中有${total - open}件有发票，其余${open}件没有发票。`,
  }
  const gone = day !== null && day !== 'not-yet'
  const text = gone
    ? beforeStop(sentence, {
        en: `; the offers for the rest were removed on ${printDay(day, 'en')}`,
        zh: `，这部分的报价已于${printDay(day, 'zh')}下架`,
      })
    : sentence
  return line(
    'shortfall',
    text,
    {
      facts: ['shortfall', 'units-sold', 'units-stock', 'offers-removed'].filter(
        (fact) => kase.facts[fact] !== undefined,
      ),
      evidence: [],
    },
    { own: 4 },
  )
}
