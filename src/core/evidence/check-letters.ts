import type { Case, Evidence } from '../case.ts'
import { textOf } from '../facts.ts'
import { type Check, called, check, invoicesOf } from './check.ts'
import { type FieldName, valueOf } from './document/document-facts.ts'
import { fieldWords } from './document/field-words.ts'
import { sameName } from './same-name.ts'

/** What a letter of authorisation must say, beside its term, its territory and the chain (domain sheet c.2, c.3). */
export function checkLetters(kase: Case): Check[] {
  const letters = kase.evidence.filter(({ type, leftOut }) => type === 'loa' && leftOut === null)
  return [
    ...letters.flatMap((letter) => [
      ...fields(letter),
      ...goods(kase, letter),
      ...namesAccount(kase, letter),
    ]),
    ...alone(kase, letters),
  ]
}

const ofLetter: readonly FieldName[] = ['from', 'to', 'brand', 'issued-on']

/** What was read of it; what no reading tells is for the seller's eyes. */
function fields(letter: Evidence): Check[] {
  const { source } = letter
  if (source === null) return []
  const missing = ofLetter.filter((name) => valueOf(source, name) === null).map((name) => fieldWords[name])
  const { en, zh } = called(letter)
  if (missing.length > 0)
    return [
      check(
        'loa-fields',
        'not-found',
        [letter],
        `On the ${en} I did not find: ${missing.map((name) => name.en).join(', ')}. Look on the paper: if it is there, tell me; if not, ask the brand for a letter that has it.`,
        `${zh}上我没找到：${missing.map((name) => name.zh).join('、')}。请看一下原件：有的话告诉我；没有就请品牌方补一份齐全的。`,
      ),
    ]
  return [
    check(
      'loa-fields',
      'not-checked',
      [letter],
      `Look on the ${en} for what I cannot judge: both addresses, the plain permission to sell under the brand, signature with name and position, a contact who answers.`,
      `${zh}上这几样我判断不了，请自己看：双方地址、明确写允许销售该品牌、签字人姓名和职务、能联系上的人。`,
    ),
  ]
}

function goods(kase: Case, letter: Evidence): Check[] {
  const { asins = [], brands = [] } = kase.notice ?? {}
  const { en, zh } = called(letter)
  const ids = [...letter.asins, ...(letter.words.match(/\bB0[A-Z0-9]{8}\b/g) ?? [])]
  const told = (result: Check['result'], text: { en: string; zh: string }): Check[] => [
    check('loa-goods', result, [letter], text.en, text.zh),
  ]
  if (ids.some((id) => asins.includes(id)))
    return told('found', { en: `The ${en} names an ASIN of the notice.`, zh: `${zh}写了通知里的 ASIN。` })
  if (letter.brand !== null && brands.length > 0)
    return brands.some((brand) => sameName(letter.brand ?? '', brand) !== 'different')
      ? told('found', {
          en: `The ${en} is for the brand of the notice. Better still where it names the ASINs.`,
          zh: `${zh}授权的是通知里的品牌，能写明 ASIN 更好。`,
        })
      : told('conflicts', {
          en: `The ${en} is for the brand ${letter.brand}, the notice names ${brands.join(', ')}. Is it the letter for these goods? If not, ask the brand of the notice for one.`,
          zh: `${zh}授权的品牌是${letter.brand}，通知里是${brands.join('、')}。这份是这批货的授权吗？不是的话，请通知里的品牌方出一份。`,
        })
  return []
}

function namesAccount(kase: Case, letter: Evidence): Check[] {
  const account = textOf(kase, 'account-name')
  if (account === null || letter.to === null) return []
  const { en, zh } = called(letter)
  const result = sameName(letter.to, account)
  if (result === 'same')
    return [
      check('loa-to', 'found', [letter], `The ${en} names your account.`, `${zh}写的就是您的账户主体。`),
    ]
  // A letter to the supplier is a link of the chain, and no fault.
  if (result === 'different') return []
  return [
    check(
      'loa-to',
      'unclear',
      [letter],
      `The ${en} names ${letter.to}, your account is ${account}. I cannot tell whether that is one company. Ask for a letter with the name as in Seller Central.`,
      `${zh}写的是${letter.to}，账户是${account}，是不是同一家我判断不了。请按卖家后台的名称出一份。`,
    ),
  ]
}

/** A buyer's complaint asks where the goods came from, which a letter does not tell. */
function alone(kase: Case, letters: readonly Evidence[]): Check[] {
  if (letters.length === 0 || kase.notice?.source !== 'customer' || invoicesOf(kase).length > 0) return []
  return [
    check(
      'loa-alone',
      'unclear',
      letters,
      'A letter of authorisation does not show where these goods came from. In a case that a buyer began, sellers report that it does not replace invoices. Ask the supplier for the invoices too.',
      '授权书说明不了这批货是从哪里来的。买家投诉的案子，卖家们的经验是授权书替代不了发票。发票也请向供应商要。',
    ),
  ]
}
