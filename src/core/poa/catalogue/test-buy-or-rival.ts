import { action, branch, measure, saying } from './compose.ts'
import { count } from './open-slots.ts'

export const testBuyOrRival = branch({
  id: 'test-buy-or-rival',
  sources: ['brand-owner', 'customer'],
  postures: ['partly', 'wrong'],
  kinds: [
    'rights-owner-counterfeit',
    'rights-owner-trademark',
    'counterfeit-test-buy',
    'inauthentic-customer',
  ],
  label: { en: 'A test buy or a report by someone in the trade', zh: '被测试购买，或同行、品牌方举报' },
  hint: {
    en: 'The goods are as invoiced, but you cannot show which unit the complainant received. What can be mended is the trace.',
    zh: '货与发票一致，但说不清投诉人收到的是哪一件。能补上的是可追溯这一环。',
  },
  event: saying(
    'event',
    { en: 'A unit was reported and could not be traced to its lot', zh: '有一件货被举报，追溯不到批次' },
    {
      en: 'We shipped {orders} for {asins} from {date} until the report, and our records could not show from which lot the reported unit came.',
      zh: '自{date}至收到举报，我们发出{asins}的{orders}，而我们的记录无法显示被举报的那一件来自哪一批。',
    },
    {
      slots: [
        {
          name: 'date',
          kind: 'date',
          label: { en: 'first shipping day', zh: '开始发货的日期' },
          ask: { en: 'From which day did you ship it?', zh: '从哪天开始发货的？' },
        },
      ],
    },
  ),
  causes: [
    saying(
      'shared-barcode',
      { en: 'FBA stock ran under the manufacturer barcode', zh: 'FBA用的是制造商条码，与他人混放' },
      {
        en: 'We sent {units} of {asins} to FBA under the manufacturer barcode, which allows storage together with other sellers’ units, and had no label of our own that marks our stock.',
        zh: '我们用制造商条码向FBA发了{asins}共{units}，这种条码允许与其他卖家的货混放，货上没有能区分我方库存的标签。',
      },
    ),
    saying(
      'no-lot-on-order',
      { en: 'The lot number was not noted on the order', zh: '发货时没有登记批次号' },
      {
        en: 'Our dispatch at {place} noted the order ID and the tracking number and not the lot number, so a reported unit could not be matched with its purchase invoice.',
        zh: '我们在{place}发货时只登记订单号和物流单号，没有登记批次号，被举报的货因此无法与采购发票对应。',
      },
    ),
    saying(
      'no-retained-sample',
      { en: 'No sealed sample of each lot was kept', zh: '没有按批次留样' },
      {
        en: 'Our intake at {place} kept no sealed sample of the lots sold under {asins}, so there was no unit to lay beside the reported one.',
        zh: '我们在{place}的到货环节没有对{asins}按批次封样留存，没有样品可与被举报的货比对。',
      },
    ),
    saying(
      'no-dispatch-photo',
      { en: 'Units left without a photo of code and seal', zh: '出库没有拍编码和封口' },
      {
        en: 'Our packing step at {place} took no photo of the code and the seal before dispatch, so the state in which {orders} left us is not on record.',
        zh: '我们在{place}的打包环节没有在发货前拍摄编码和封口，{orders}出库时的状态没有留下记录。',
      },
    ),
  ],
  actions: [
    action(
      'orders-traced',
      { en: 'Matched the orders with lots and invoices', zh: '把订单与批次、发票对上' },
      {
        done: 'matched {orders} for {asins} with the dispatch day, the lot in stock on that day and its purchase invoice',
        plan: 'matching {orders} for {asins} with the dispatch day, the lot in stock on that day and its purchase invoice',
        zh: '将{asins}的{orders}与发货日期、当日在库批次及其采购发票逐一对应',
      },
      { proof: { en: 'trace table and invoices', zh: '追溯表和发票' } },
    ),
    action(
      'stock-compared-with-lot',
      { en: 'Compared stock with a unit of the invoiced lot', zh: '库存与有发票批次的样品比对' },
      {
        done: 'compared {sample} from {place} with a unit of the invoiced lot by print, seal, code and weight',
        plan: 'comparing {sample} from {place} with a unit of the invoiced lot by print, seal, code and weight',
        zh: '从{place}取{sample}，与有发票批次的样品按印刷、封口、编码和重量比对',
      },
      {
        slots: [count('sample', { en: 'How many units were compared?', zh: '比对了多少件？' })],
        proof: { en: 'comparison photos', zh: '比对照片' },
      },
    ),
    action(
      'own-label-applied',
      { en: 'Switched from manufacturer barcode to our own FBA label', zh: '从制造商条码改为自己的FBA标签' },
      {
        done: 'switched {asins} from the manufacturer barcode to our own FBA label and ordered {units} back from FBA for labelling',
        plan: 'switching {asins} from the manufacturer barcode to our own FBA label and ordering {units} back from FBA for labelling',
        zh: '将{asins}由制造商条码改为我方FBA标签，并移除{units}取回贴标',
      },
      { proof: { en: 'setting screenshot, removal order', zh: '设置截图、移除订单' } },
    ),
    action(
      'untraceable-held',
      { en: 'Held units that cannot be traced to a lot', zh: '追溯不到批次的货暂扣' },
      {
        done: 'put on hold {units} of {asins} at {place} that had no readable lot number',
        plan: 'putting on hold {units} of {asins} at {place} without a readable lot number',
        zh: '将{place}没有可读批次号的{asins}共{units}暂扣停售',
      },
      { proof: { en: 'hold list with photos', zh: '暂扣清单和照片' } },
    ),
    action(
      'trace-offered-to-owner',
      { en: 'Sent the complainant the trace and asked for a review', zh: '把追溯资料发给投诉人，请其复核' },
      {
        done: 'sent {contact} the lot and invoice numbers behind {orders} for {asins} and asked for a review of the report',
        plan: 'sending {contact} the lot and invoice numbers behind {orders} for {asins} and asking for a review of the report',
        zh: '把{asins}的{orders}对应的批次号和发票号发给{contact}，请其复核该举报',
      },
      {
        slots: [
          {
            name: 'contact',
            kind: 'text',
            label: { en: 'contact in the notice', zh: '通知里的联系人' },
            ask: {
              en: 'To whom did you write? The rights owner or law firm as named in the notice.',
              zh: '写给谁的？按通知里权利人或律所的名称写。',
            },
          },
        ],
        proof: { en: 'the message as sent', zh: '发出的函件' },
      },
    ),
  ],
  measures: [
    measure(
      'lot-on-order',
      { en: 'The lot number is noted with every dispatched order', zh: '出库时登记批次号' },
      {
        en: '{who} scans the lot number together with the order ID at dispatch; a unit without a readable lot number is not handed to the carrier, and the scan file is kept with the purchase invoice',
        zh: '由{who}{cadence}出库时同时扫描批次号和订单号；批次号无法读取的不交给物流，扫描记录与采购发票一起存档',
      },
      { proof: { en: 'scan file', zh: '扫描记录' } },
    ),
    measure(
      'own-label-only',
      { en: 'Stock goes to FBA under our own label only', zh: '发FBA只用自己的标签' },
      {
        en: '{who} checks {sample} for our own FBA label over the manufacturer barcode; a shipment with one unlabelled unit is not released, and the check is photographed with the shipment ID',
        zh: '由{who}{cadence}抽查{sample}，确认制造商条码上已贴我方FBA标签；有一件未贴标则整票不放行，检查照片与货件编号一起保存',
      },
      { proof: { en: 'photos with the shipment ID', zh: '带货件编号的照片' } },
    ),
    measure(
      'lot-sample-sealed',
      { en: 'A sealed sample of each lot is kept', zh: '每批封样留存' },
      {
        en: '{who} seals {sample} with lot number and invoice number and stores the sealed sample at {place}; a lot without a sealed sample is not opened for sale, and the sample list is signed',
        zh: '由{who}{cadence}封存{sample}并写明批次号和发票号，存放在{place}；没有封样的批次不开售，封样清单签字',
      },
      {
        slots: [count('sample', { en: 'How many samples a lot?', zh: '每批留样多少件？' })],
        proof: { en: 'signed sample list', zh: '签字的封样清单' },
      },
    ),
    measure(
      'dispatch-photo',
      { en: 'Code and seal are photographed before dispatch', zh: '发货前拍编码和封口' },
      {
        en: '{who} compares the dispatch photos of code and seal with the lot list; an order without a photo is stopped before the carrier collects it, and the photos are stored under the order ID',
        zh: '由{who}{cadence}将编码和封口的出库照片与批次清单核对；没有照片的订单在物流揽收前拦下，照片按订单号保存',
      },
      { proof: { en: 'stored dispatch photos', zh: '保存的出库照片' } },
    ),
    measure(
      'owner-letters-answered',
      { en: 'Letters of rights owners have one reader and a case sheet', zh: '权利人来函专人查收并建档' },
      {
        en: '{who} opens the mailbox for letters of rights owners; a letter that names an ASIN puts its stock on hold until lots and invoices are laid beside the claim, and the case sheet is filed by Complaint ID',
        zh: '由{who}{cadence}查收权利人来函邮箱；来函点名某ASIN的，该库存先暂扣，直到批次和发票与来函内容比对完毕，个案记录按投诉编号存档',
      },
      { proof: { en: 'case sheet by Complaint ID', zh: '按投诉编号的个案记录' } },
    ),
  ],
})
