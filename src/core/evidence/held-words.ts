import type { MaterialId } from './kinds.ts'

/** How sellers name what they have, where they answer the checklist in words instead of numbers. */
const words: Partial<Record<MaterialId, RegExp>> = {
  invoice: /发票|专票|普票|数电票|\binvoices?\b/i,
  loa: /授权书|授权信|\bLOA\b|letters? of authori[sz]ation/i,
  'loa-chain': /授权链|\bchain\b/i,
  licence: /许可|\blicen[cs]/i,
  'supply-chain': /供应链/i,
  contract: /合同|采购单|\bcontract|purchase order/i,
  'payment-record': /付款|转账|流水|银行|\bpayment|bank|transfer/i,
  'delivery-note': /送货单|物流单|运单|delivery|waybill/i,
  'order-confirmation': /订单确认|order confirmation/i,
  receipt: /收据|小票|\breceipts?\b/i,
  'supplier-contact': /供应商(?:的)?联系|联系方式|supplier contact|contact sheet/i,
  'supplier-chat': /聊天|微信记录|\bchats?\b|wechat|whatsapp/i,
  'photos-goods': /照片|实拍|\bphotos?\b|\bpictures?\b/i,
  'photos-both-models': /照片|对比图|实拍|\bphotos?\b|\bpictures?\b/i,
  'page-screenshot': /页面截图|(?<!付款|转账|聊天|支付)截[图屏]|(?<!payment |chat )screenshot/i,
  'buyer-messages': /买家(?:的)?(?:消息|留言|聊天)|客户消息|buyer messages?/i,
  'return-report': /退货报告|退货记录|return report|returns? report/i,
  'customer-feedback': /评论截图|买家评价|店铺反馈|customer (?:feedback|reviews?)/i,
  'stock-and-sales-report': /销量|库存(?:报告|表)?|sales report|inventory report/i,
  'removal-order': /移除订单|移除单|removal order/i,
  'refund-records': /退款|换货|refund|exchange/i,
  'supplier-statement': /(?:供应商|工厂)(?:的)?(?:书面)?(?:说明|声明|证明)|supplier(?:'s)? statement/i,
  'packing-list': /装箱单|柜单|装柜|packing list|container list/i,
  'inspection-records': /验货|质检记录|检查记录|inspection/i,
  'test-report': /检测报告|质检报告|test report/i,
  'brand-registration': /商标|品牌备案|trademark|brand registr/i,
  'business-licence': /营业执照|business licen[cs]e/i,
  'own-factory-papers': /工厂|厂家自产|自有工厂|own factory|manufacture/i,
  'edited-page': /改好的页面|修改后的页面|corrected page|edited page/i,
}

const negative = /没有|没|无|缺|\bno\b|\bnot\b|don.?t|without|missing/i

/** The kinds of a list that typed words say are there; null where they name none. What is denied is not there. */
export function heldIn(typed: string, kinds: readonly string[]): string[] | null {
  const held = new Set<string>()
  let named = false
  for (const clause of typed.split(/[,，。.;；…\n]+|\bbut\b|但是?|不过/)) {
    const denied = negative.test(clause.replace(/没有?问题/g, '')) && !/只有|just|only/i.test(clause)
    for (const kind of kinds) {
      if (!words[kind as MaterialId]?.test(clause)) continue
      named = true
      if (denied) held.delete(kind)
      else held.add(kind)
    }
  }
  return named ? [...held] : null
}
