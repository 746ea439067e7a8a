import type { Case, Evidence } from '../case.ts'
import { type Check, called, check, invoicesOf } from './check.ts'
import { type PaperSource, valueOf } from './document/document-facts.ts'
import { isFapiao } from './required.ts'

type Read = Evidence & { readonly source: PaperSource }
const isRead = (entry: Evidence): entry is Read => entry.source !== null

/** What a fapiao's number, kind and notes tell, and what only the tax platform knows (domain sheet c.1, c.4). */
export function checkFapiao(kase: Case): Check[] {
  return invoicesOf(kase)
    .filter(isRead)
    .flatMap((entry) => [
      ...(isFapiao(entry.type)
        ? [...shape(entry), ...withoutNames(entry), ...original(entry), ...platform(entry)]
        : []),
      ...reversed(entry),
    ])
}

/** A fully digital one has 20 digits and no code; an older one 8 beside a code of 10 or 12. */
function hasUsualShape({ type, number, source }: Read): boolean {
  if (number === null) return false
  const code = valueOf(source, 'code')
  const isOlder = /^\d{8}$/.test(number) && (code === null || /^(?:\d{10}|\d{12})$/.test(code))
  return isOlder || (type === 'fapiao-electronic' && /^\d{20}$/.test(number) && code === null)
}

function shape(entry: Read): Check[] {
  if (entry.number === null) return []
  const { en, zh } = called(entry)
  const checkCode = valueOf(entry.source, 'check-code')
  if (/^\d{20}$/.test(entry.number) && valueOf(entry.source, 'code') !== null)
    return [
      check(
        'fapiao-number',
        'unclear',
        [entry],
        `${en} shows a number of 20 digits and a fapiao code as well; a fully digital one has no code. Compare it with the paper; I may have misread it.`,
        `${zh}既有20位号码又有发票代码；数电票没有发票代码。请对照票面，也可能是我读错了。`,
      ),
    ]
  if (!hasUsualShape(entry))
    return [
      check(
        'fapiao-number',
        'unclear',
        [entry],
        `The number of ${en} has not the usual form: 20 digits on a digital fapiao, 8 beside a code of 10 or 12 on an older one. Compare it with the paper; I may have misread it.`,
        `${zh}的号码格式不常见：数电票是20位，老版是8位号码加10或12位代码。请对照票面，也可能是我读错了。`,
      ),
    ]
  if (checkCode !== null && checkCode.replaceAll(/\s/g, '').length !== 20)
    return [
      check(
        'fapiao-number',
        'unclear',
        [entry],
        `The check code of ${en} has not 20 digits. Compare it with the paper; the tax platform asks for its last six.`,
        `${zh}的校验码不是20位。请对照票面；查验时要填后六位。`,
      ),
    ]
  return [
    check(
      'fapiao-number',
      'found',
      [entry],
      `The number of ${en} has the usual form.`,
      `${zh}的号码格式正常。`,
    ),
  ]
}

/** Hand-written and fixed-amount ones name no buyer and cannot be looked up like the others. */
function withoutNames(entry: Read): Check[] {
  if (!/手\s?工|手\s?写|定\s?额/.test(entry.source.typeWords ?? '')) return []
  const { en, zh } = called(entry)
  return [
    check(
      'fapiao-kind',
      'unclear',
      [entry],
      `${en} is hand-written or of a fixed amount. It often names no buyer and no goods, and a reviewer cannot look it up. Ask the issuer whether this purchase can have a fully digital invoice, and attach payment and delivery papers.`,
      `${zh}是手工或定额发票，通常没有购买方和品名，审核方也查不到。请问开票方这笔采购能不能开数电票，并附付款和送货记录。`,
    ),
  ]
}

/** A fully digital one is a file from the start; a picture or a copy of it is not what was issued. */
function original(entry: Read): Check[] {
  const { file } = entry.source
  const isCopy = /\.(?:jpe?g|png|heic|webp|docx?)$/i.test(file)
  if (entry.type !== 'fapiao-electronic' || !isCopy) return []
  const { en, zh } = called(entry)
  return [
    check(
      'fapiao-original',
      'unclear',
      [entry],
      `${en} came as a picture or a Word file (${file}). A digital fapiao is issued as a file: ask the issuer for the PDF as it was sent, or download it again, and upload that one untouched.`,
      `${zh}发来的是图片或 Word（${file}）。数电票本身就是电子文件：请让开票方转发当时的 PDF，或重新下载，上传那一份，不要改动。`,
    ),
  ]
}

/** What the platform wants beside number and day differs by kind. */
function askedFor({ type, number, source }: Read): { en: string; zh: string } {
  if (type === 'fapiao-electronic' && number?.length === 20)
    return { en: 'number, date of issue and the total with tax', zh: '号码、开票日期、价税合计' }
  return type === 'fapiao-special'
    ? { en: 'code, number, date of issue and the amount without tax', zh: '代码、号码、开票日期、不含税金额' }
    : {
        en: `code, number, date of issue and the last six digits of the check code${valueOf(source, 'check-code') === null ? '' : ' it prints'}`,
        zh: '代码、号码、开票日期、校验码后六位',
      }
}

function platform(entry: Read): Check[] {
  if (!hasUsualShape(entry)) return []
  const { en, zh } = called(entry)
  const fields = askedFor(entry)
  const isLate = entry.reissue !== null
  return [
    check(
      'fapiao-platform',
      'not-checked',
      [entry],
      `Look ${en} up yourself on the tax platform (inv-veri.chinatax.gov.cn): ${fields.en}, or scan its QR code with the tax app. I never log in anywhere. The state must be normal, neither void nor reversed${isLate ? '; it was issued late, so look once more right before sending' : ''}. Keep a screenshot of the result for yourself.`,
      `请您自己到全国增值税发票查验平台（inv-veri.chinatax.gov.cn）查一下${zh}：填${fields.zh}，或用税务 App 扫票面二维码。我不会登录任何平台。状态应为正常，不是作废或红冲${isLate ? '；这张是后开的，提交前请再查一次' : ''}。查验结果截图留底。`,
    ),
  ]
}

/** A note of voiding or reversal, or sums below zero. */
function reversed(entry: Read): Check[] {
  const { en, zh } = called(entry)
  const isVoid = valueOf(entry.source, 'void') !== null
  const words = valueOf(entry.source, isVoid ? 'void' : 'red-letter')
  const total = Number(valueOf(entry.source, 'total') ?? 0)
  const isBelow = total < 0 || entry.source.goods.some(({ units, amount }) => (amount ?? units ?? 0) < 0)
  if (words === null && !isBelow) return []
  const seen =
    words === null
      ? { en: `The sums on ${en} are below zero.`, zh: `${zh}上的金额是负数。` }
      : { en: `On ${en} stands: «${words}».`, zh: `${zh}上写着：“${words}”。` }
  return [
    check(
      isVoid ? 'void' : 'red-letter',
      'conflicts',
      [entry],
      `${seen.en} A voided or reversed invoice proves no purchase. If it was corrected, give me the new invoice and keep both numbers; the letter names both.`,
      `${seen.zh}已作废或红冲的发票不能证明采购。如果是红冲重开，请把新发票也发来，两个号码都留着，信里都写。`,
    ),
  ]
}
