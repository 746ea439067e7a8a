import type { Case } from '../case.ts'
import { isInvoice } from '../evidence/is-invoice.ts'
import { valueOf } from '../evidence/document/document-facts.ts'
import { textOf, withFact, withoutFacts } from '../facts.ts'
import type { Answer, Question } from '../question.ts'
import { checkNotes } from './material-documents.ts'

/** True where an invoice prints an address of the buyer, so that there is something to hold the account's against. */
const needsAddress = (kase: Case): boolean =>
  kase.evidence.some(
    ({ type, leftOut, source }) =>
      isInvoice(type) && leftOut === null && source !== null && valueOf(source, 'buyer-address') !== null,
  )

/** Name and address in one answer: an address costs the seller no question of its own. */
export const accountName: Question = {
  id: 'account-name',
  step: 'plan',
  label: { en: 'legal name of the account', zh: '账户法定名称' },
  why: {
    en: 'the buyer on the invoice must be the company of the account.',
    zh: '发票抬头要和账户主体一致。',
  },
  applies: ({ kase }) =>
    kase.evidence.some(({ type, buyer, leftOut }) => isInvoice(type) && buyer !== null && leftOut === null),
  answered: ({ kase }) => textOf(kase, 'account-name') !== null,
  ask: ({ kase }) =>
    needsAddress(kase)
      ? {
          text: {
            en: 'What is the legal name of the account, exactly as in Seller Central (Settings, Account Info, Legal entity)? And on a second line the business address there; the invoice prints one.',
            zh: '账户的法定名称是什么？按卖家后台“设置 → 账户信息 → 法人实体”里的原样打给我。第二行请写后台的公司地址，发票上印了地址，我来核对。',
          },
        }
      : {
          text: {
            en: 'What is the legal name of the account, exactly as in Seller Central (Settings, Account Info, Legal entity)?',
            zh: '账户的法定名称是什么？按卖家后台“设置 → 账户信息 → 法人实体”里的原样打给我。',
          },
        },
  answer: (context, given): Answer => {
    const [name = '', ...rest] = given.words.split(/\n+/).map((line) => line.trim())
    const address = rest.filter((line) => line !== '').join(', ')
    const isRead = name.length >= 2 && name.length <= 200 && address.length <= 300
    if (!isRead || (address !== '' && !needsAddress(context.kase)))
      return {
        kind: 'again',
        note: { en: 'Please type the name as it stands there.', zh: '请按后台原样打出名称。' },
      }
    const named = withFact(context, 'account-name', plain(name), name)
    const kase = address === '' ? named : withFact(context, 'account-address', plain(address), address, named)
    return { kind: 'taken', kase, notes: checkNotes(context.kase, kase) }
  },
  clear: (kase) => withoutFacts(kase, (id) => id === 'account-name' || id === 'account-address'),
  shown: ({ kase }) =>
    [textOf(kase, 'account-name'), textOf(kase, 'account-address')].flatMap((told) => told ?? []).join(', '),
}

const plain = (line: string): string =>
  line.replace(/^(?:legal name|name|(?:business )?address|法定名称|名称|(?:公司)?地址)\s*[:：]\s*/i, '')
