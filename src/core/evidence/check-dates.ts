import type { Case, Evidence } from '../case.ts'
import { addDays, isDay, printDay } from '../dates.ts'
import { factOf, textOf } from '../facts.ts'
import { type Check, called, check, invoicesOf } from './check.ts'

/** The invoice window, papers dated after the notice, and the first sale (domain sheet a.3, c.2: 3 to 5, c.4). */
export function checkDates(kase: Case): Check[] {
  return invoicesOf(kase).flatMap((entry) => [...inWindow(kase, entry), ...firstSale(kase, entry)])
}

function inWindow(kase: Case, entry: Evidence): Check[] {
  const name = called(entry)
  const received = kase.notice?.receivedOn ?? null
  const { issuedOn } = entry
  if (issuedOn === null)
    return [
      check(
        'window',
        'not-checked',
        [entry],
        `I have no issue date for ${name.en}. Which day stands on it?`,
        `还没有${name.zh}的开票日期。票面上是哪天？`,
      ),
    ]
  if (received === null)
    return [
      check(
        'window',
        'not-checked',
        [entry],
        `I need the day you received the notice: the period counts back from it.`,
        '我需要您收到通知的日期：期限从那天往前算。',
      ),
    ]
  if (issuedOn > received) return [afterNotice(kase, entry, issuedOn, received)]
  const days = kase.notice?.invoiceWindowDays ?? null
  if (days === null) {
    const commonly = addDays(received, -365)
    const when =
      issuedOn < commonly
        ? { en: 'It is older than that.', zh: '这张比这更早。' }
        : { en: 'It would be inside.', zh: '这张在这个范围内。' }
    return [
      check(
        'window',
        'unclear',
        [entry],
        `The notice prints no period. Commonly it is 365 days before the notice, from ${printDay(commonly, 'en')}; check Account Health. ${when.en} (${name.en})`,
        `通知没有写期限。一般是收到通知前365天，即${printDay(commonly, 'zh')}起，请以账户状况页面为准。${when.zh}（${name.zh}）`,
      ),
    ]
  }
  const first = addDays(received, -days)
  return issuedOn >= first
    ? [
        check(
          'window',
          'found',
          [entry],
          `${name.en} is inside the ${days} days before the notice.`,
          `${name.zh}在通知前${days}天内。`,
        ),
      ]
    : [
        check(
          'window',
          'conflicts',
          [entry],
          `${name.en} is of ${printDay(issuedOn, 'en')}. The notice asks for ${days} days counted back from the day you received it, so from ${printDay(first, 'en')}. Look for an invoice of a later purchase.`,
          `${name.zh}是${printDay(issuedOn, 'zh')}开的。通知要求从收到那天往前${days}天，即${printDay(first, 'zh')}起。请找更晚一次采购的发票。`,
        ),
      ]
}

function afterNotice(kase: Case, entry: Evidence, issuedOn: string, received: string): Check {
  const name = called(entry)
  if (factOf(kase, `reissue/${entry.id}`) === 'new-purchase') {
    return check(
      'after-notice',
      'unclear',
      [entry],
      `${name.en} is a purchase after the notice of ${printDay(received, 'en')}. It does not cover what you sold before; say which purchase it is.`,
      `${name.zh}是${printDay(received, 'zh')}收到通知之后的新采购，证明不了之前卖出的货。信里要写清是哪次采购。`,
    )
  }
  if (entry.reissue === null || entry.purchasedOn === null) {
    return check(
      'after-notice',
      'conflicts',
      [entry],
      `${name.en} is dated ${printDay(issuedOn, 'en')}, after the notice. Was it issued late (no earlier invoice) or re-issued, and on which day was the purchase? The letter must say so; the issuer notes both dates in the remarks, you write nothing on it.`,
      `${name.zh}开于${printDay(issuedOn, 'zh')}，在通知之后。是补开（之前没开过）还是重开？采购是哪天？信里必须写明；由开票方在备注栏注明两个日期，您自己不要写。`,
    )
  }
  return check(
    'after-notice',
    'unclear',
    [entry],
    `${name.en} stands in the case as ${entry.reissue}, for the purchase of ${printDay(entry.purchasedOn, 'en')}. Attach contract, payment and delivery papers of that time. Amazon counts back from the notice and may not accept it.`,
    `${name.zh}按${entry.reissue === 'late-issued' ? '补开' : '重开'}处理，采购日${printDay(entry.purchasedOn, 'zh')}。请附当时的合同、付款、送货记录。亚马逊从通知往前算，不一定接受。`,
  )
}

function firstSale(kase: Case, entry: Evidence): Check[] {
  const first = textOf(kase, 'first-sale')
  const bought = entry.purchasedOn ?? entry.issuedOn
  if (first === null || !isDay(first) || bought === null || bought <= first) return []
  // Only a supply that began earlier explains it: an older invoice in the case does.
  const earlier = invoicesOf(kase).some((other) => (other.purchasedOn ?? other.issuedOn ?? '9') <= first)
  if (earlier) return []
  const name = called(entry)
  return [
    check(
      'before-first-sale',
      'conflicts',
      [entry],
      `${name.en} is of ${printDay(bought, 'en')}, your first sale was on ${printDay(first, 'en')}. Where did the goods sold before come from? Add that invoice too, or say so openly.`,
      `${name.zh}的日期是${printDay(bought, 'zh')}，第一笔销售是${printDay(first, 'zh')}。之前卖的货从哪里来？请补上那张发票，或如实说明。`,
    ),
  ]
}
