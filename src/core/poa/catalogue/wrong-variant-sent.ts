import { action, branch, measure, saying } from './compose.ts'
import { boxes, code, count } from './open-slots.ts'

const sent = code(
  'sent',
  { en: 'model that came', zh: '实到型号' },
  { en: 'Which model came? For example K-2.', zh: '实际到的是哪个型号？例如K-2。' },
)
const ordered = code(
  'ordered',
  { en: 'model on the page', zh: '页面型号' },
  { en: 'Which model does the page show? For example K-1.', zh: '页面上是哪个型号？例如K-1。' },
)

export const wrongVariantSent = branch({
  id: 'wrong-variant-sent',
  sources: ['customer'],
  postures: ['right', 'partly'],
  kinds: ['inauthentic-customer', 'not-as-described', 'safety'],
  label: { en: 'Another model, size or colour was sent', zh: '发错款：型号、尺寸或颜色不是页面上那款' },
  hint: {
    en: 'The buyer says it is not the item shown. Open a carton of the same lot and compare the model label with the page.',
    zh: '买家说收到的不是图上那款。拆一箱同批货，把型号标签和页面对一下。',
  },
  event: saying(
    'event',
    { en: 'A lot held another model than the page shows', zh: '有一批货里混了别的型号' },
    {
      en: 'The lot we received on {date} held {units} of model {sent} instead of model {ordered}, and we filled orders for {asins} from that lot.',
      zh: '我们{date}收到的一批货中，有{units}是型号{sent}，不是型号{ordered}，而我们用这批货发了{asins}的订单。',
    },
    {
      slots: [
        sent,
        ordered,
        count('units', {
          en: 'How many units of the wrong model were in the lot?',
          zh: '这批货里有多少件是错的型号？',
        }),
      ],
    },
  ),
  causes: [
    saying(
      'intake-counted-only',
      { en: 'Intake counted cartons and opened none', zh: '到货只点箱数，没有开箱' },
      {
        en: 'Our intake counted {cartons} in that lot and opened none, so the model label inside was not compared with our purchase order.',
        zh: '我们的到货环节只清点了这批货的{cartons}，没有开箱，箱内的型号标签没有与采购单核对。',
      },
      {
        slots: [count('cartons', { en: 'How many cartons were in the lot?', zh: '这批货有多少箱？' }, boxes)],
      },
    ),
    saying(
      'order-without-model',
      { en: 'The purchase order did not carry the model code', zh: '采购单没写型号编码' },
      {
        en: 'Our purchase order to {supplier} gave the product name without its model code, so our intake had no code to check the goods against.',
        zh: '我们给{supplier}的采购单只写品名，没有写型号编码，到货时没有编码可供核对。',
      },
    ),
    saying(
      'models-on-one-shelf',
      { en: 'Two models with the same carton stood on one shelf', zh: '两个型号外箱一样，放在同一货位' },
      {
        en: 'Two models come in the same outer carton, our shelf labels at {place} did not show the model, and units of both stood on one shelf.',
        zh: '两个型号的外箱相同，我们在{place}的货位标签没有写型号，两种型号的货放在同一货位。',
      },
    ),
    saying(
      'packed-by-carton-mark',
      {
        en: 'Packing went by the carton mark, with no photo of the model',
        zh: '打包只看外箱唛头，没有型号对照图',
      },
      {
        en: 'Our packing table at {place} had no reference photo of each model, so orders were packed by the carton mark alone.',
        zh: '我们在{place}的打包台没有各型号的对照图，打包时只看外箱唛头。',
      },
    ),
  ],
  actions: [
    action(
      'traced',
      { en: 'Traced where each unit of the wrong model is', zh: '查清每件错款在哪里' },
      {
        done: 'traced {units} of the wrong model: {stock} in our stock and {sold} with buyers',
        plan: 'tracing {units} of the wrong model: {stock} in our stock and {sold} with buyers',
        zh: '查清{units}错款的去向：{stock}在库，{sold}在买家手中',
      },
      {
        proof: { en: 'stock count by model and the order IDs', zh: '按型号的盘点表和订单号' },
        slots: [
          count('units', { en: 'How many wrong units in all?', zh: '错款一共多少件？' }),
          count('stock', { en: 'How many of them are in stock?', zh: '其中多少件在库？' }),
          count('sold', { en: 'How many of them went to buyers?', zh: '其中多少件在买家手中？' }),
        ],
      },
    ),
    action(
      'quarantined',
      { en: 'Took the wrong model out of sellable stock', zh: '把错款从可售库存里隔离出来' },
      {
        done: 'moved {units} of the wrong model out of sellable stock at {place} and put a hold label on each carton',
        plan: 'moving {units} of the wrong model out of sellable stock at {place} and putting a hold label on each carton',
        zh: '把{place}的{units}错款移出可售库存，并在每箱贴上暂扣标签',
      },
      { proof: { en: 'photos of the held cartons', zh: '暂扣箱的照片' } },
    ),
    action(
      'buyers-offered-exchange',
      { en: 'Offered every affected buyer an exchange or a refund', zh: '向收到错款的买家提出换货或退款' },
      {
        done: 'wrote to {buyers} who had received the wrong model and offered an exchange for the right model or a full refund',
        plan: 'writing to {buyers} who received the wrong model and offering an exchange for the right model or a full refund',
        zh: '给收到错款的{buyers}发消息，提出换成正确型号或全额退款',
      },
      { proof: { en: 'buyer message IDs', zh: '买家消息编号' } },
    ),
    action(
      'exchanged',
      { en: 'Exchanged units that buyers had received', zh: '已给买家换货' },
      {
        done: 'sent {units} of the right model for {asins} in exchange for the wrong model',
        plan: 'sending {units} of the right model for {asins} in exchange for the wrong model',
        zh: '为{asins}换发正确型号{units}',
      },
      { proof: { en: 'tracking of the exchange', zh: '换货的物流单号' } },
    ),
    action(
      'opened-remaining-stock',
      { en: 'Opened the remaining stock and checked each model label', zh: '剩余库存逐箱开箱核对型号' },
      {
        done: 'opened {cartons} of that lot still at {place} and compared each model label with the page photo',
        plan: 'opening {cartons} of that lot still at {place} and comparing each model label with the page photo',
        zh: '把{place}这批货剩余的{cartons}全部开箱，逐件将型号标签与页面图片核对',
      },
      { proof: { en: 'count sheet by model and photos', zh: '按型号的清点表和照片' } },
    ),
    action(
      'supplier-statement',
      {
        en: 'Got the loading record and a statement from the supplier',
        zh: '拿到供应商的装箱记录和书面说明',
      },
      {
        done: 'received the loading record and a signed statement from {supplier} that lists {cartons} with the wrong model',
        plan: 'collecting the loading record and a signed statement from {supplier} that lists {cartons} with the wrong model',
        zh: '取得{supplier}的装箱记录和签字说明，其中列明装有错款的{cartons}',
      },
      { proof: { en: 'the signed statement and the loading record', zh: '签字说明和装箱记录' } },
    ),
  ],
  measures: [
    measure(
      'cartons-opened',
      {
        en: 'Cartons are opened at intake; one wrong model holds the lot; photo and signed sheet are kept',
        zh: '到货抽箱开箱核对型号；发现一件错款整批暂扣；照片和签字表存档',
      },
      {
        en: '{who} opens {cartons} and compares the model label inside with the purchase order; one wrong model puts the whole lot on hold, and the label photo is kept with the signed intake sheet',
        zh: '由{who}{cadence}抽开{cartons}，将箱内型号标签与采购单核对；发现一件型号不符即整批暂扣，标签照片与签字的到货检查表一并存档',
      },
      {
        slots: [
          count('cartons', { en: 'How many cartons of each lot are opened?', zh: '每批开多少箱？' }, boxes),
        ],
        paper: 'intake-check-sheet',
        proof: { en: 'a filled intake check sheet with photos', zh: '填好的到货检查表和照片' },
      },
    ),
    measure(
      'order-with-model',
      {
        en: 'Every order carries model code and photo; without both it is not sent',
        zh: '采购单必须写型号编码并附图；缺一项不下单',
      },
      {
        en: '{who} enters the model code and a reference photo in the purchase order; an order without both is not sent to the supplier, and the order is kept with the invoice',
        zh: '由{who}{cadence}在采购单上填写型号编码并附对照图；缺任何一项的采购单不发给供应商，采购单与发票一起存档',
      },
      { proof: { en: 'a purchase order with code and photo', zh: '带编码和对照图的采购单' } },
    ),
    measure(
      'loading-photos',
      {
        en: 'Loading photos by model come before the balance is paid',
        zh: '供应商先发按型号的装箱照片，再付尾款',
      },
      {
        en: '{who} checks the loading photos and the packing list by model; the balance is not paid while one carton shows a model that was not ordered, and the photos are filed with the packing list',
        zh: '由{who}{cadence}核对装柜照片和分型号装箱单；只要有一箱型号与采购单不符就不付尾款，照片与装箱单一起存档',
      },
      { proof: { en: 'loading photos and packing list', zh: '装柜照片和装箱单' } },
    ),
    measure(
      'one-model-a-shelf',
      {
        en: 'One model a shelf, checked; mixed shelves are blocked',
        zh: '一个货位只放一个型号，定点检查，混放即停发',
      },
      {
        en: '{who} checks at {place} that each shelf holds one model and shows its model code; a mixed shelf is blocked for shipping until it is recounted, and the count is noted in the shelf log',
        zh: '由{who}{cadence}在{place}检查每个货位只放一个型号并贴有型号编码；混放的货位停止发货，重新清点后再用，清点结果记入货位记录表',
      },
      { proof: { en: 'photos of shelf labels and the shelf log', zh: '货位标签照片和记录表' } },
    ),
    measure(
      'model-at-packing',
      {
        en: 'The model label is compared at packing; a mismatch stops the order',
        zh: '打包时核对型号标签；不符即停发',
      },
      {
        en: '{who} compares the model label with the reference photo at the packing table; a parcel that does not match is not handed to the carrier, and the mismatch is written in the packing log',
        zh: '由{who}{cadence}在打包台将型号标签与对照图核对；不符的包裹不交给物流，并记入打包记录表',
      },
      { proof: { en: 'packing log and photo of the packing table', zh: '打包记录表和打包台照片' } },
    ),
  ],
})
