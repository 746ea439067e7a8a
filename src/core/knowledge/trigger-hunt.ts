import type { Text } from '../text.ts'

/** One place where the reason of a complaint may stand, and how to get there. */
export interface HuntPlace {
  readonly id: string
  readonly ask: Text
  readonly where: Text
}

/** In this order, one at a time: complaints are often not formal, the trigger stands in the seller's own account (a.1). */
export const huntPlaces: readonly HuntPlace[] = [
  {
    id: 'returns',
    ask: {
      en: 'What do the return comments for this ASIN say? Give order id, date and the words. No buyer names.',
      zh: '这个 ASIN 的退货留言怎么写的？请给订单号、日期和原话，不要买家姓名。',
    },
    where: {
      en: 'FBA: Reports > Fulfilment > FBA customer returns, last 6 to 12 months, column "customer comments". Own shipping: Orders > Manage returns.',
      zh: 'FBA：数据报告 > 库存和销售报告 > 亚马逊物流买家退货，选近 6 到 12 个月，看买家备注（customer-comments）一列。自发货：订单 > 管理退货。',
    },
  },
  {
    id: 'messages',
    ask: {
      en: 'Did a buyer write that something looked wrong, used or not original? Give order id, date and the words.',
      zh: '有没有买家写过不对、旧的、不像正品？请给订单号、日期和原话。',
    },
    where: {
      en: 'Messages > Buyer messages. Search the order ids, and words such as fake, original, different, used, logo, box.',
      zh: '消息 > 买家消息。按订单号搜，也搜这些词：fake、original、different、used、logo、box。',
    },
  },
  {
    id: 'reviews',
    ask: {
      en: 'Do reviews or seller feedback speak of this? Give date and the words.',
      zh: '评论或店铺反馈里提到过吗？请给日期和原话。',
    },
    where: {
      en: 'The product page, reviews of 1 to 3 stars, newest first. Then Performance > Feedback.',
      zh: '商品页面的 1 到 3 星评论，按最新排序。再看 绩效 > 反馈。',
    },
  },
  {
    id: 'claims',
    ask: {
      en: 'Is there an A-to-z claim or a chargeback for this ASIN? Give order id, date and the reason shown.',
      zh: '这个 ASIN 有 A-to-z 索赔或信用卡拒付吗？请给订单号、日期和显示的原因。',
    },
    where: {
      en: 'Performance > A-to-z Guarantee claims, and Performance > Chargeback claims.',
      zh: '绩效 > 亚马逊商城交易保障索赔，还有 绩效 > 信用卡拒付索赔。',
    },
  },
  {
    id: 'voice',
    ask: {
      en: 'What does Voice of the Customer show for this ASIN: rate, top reason, comments?',
      zh: '“买家之声”里这个 ASIN 怎么显示：不满意率、主要原因、留言？',
    },
    where: {
      en: 'Performance > Voice of the Customer, search the ASIN, open the details (NCX reasons).',
      zh: '绩效 > 买家之声，搜 ASIN，点开详情看 NCX 原因。',
    },
  },
  {
    id: 'page-against-goods',
    ask: {
      en: 'Hold one unit beside the page. What differs: logo, box, model, colour, size, parts, code?',
      zh: '拿一件实物和页面对着看。哪里不一样：标志、包装、型号、颜色、尺寸、配件、条码？',
    },
    where: {
      en: 'Open the live page on a phone as a buyer. Take a unit from the same lot. Compare picture by picture.',
      zh: '用手机像买家一样打开页面，拿同一批的一件，逐张图对。',
    },
  },
]
