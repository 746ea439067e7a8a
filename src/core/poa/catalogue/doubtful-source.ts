import { action, branch, measure, saying } from './compose.ts'
import { count } from './open-slots.ts'

export const doubtfulSource = branch({
  id: 'doubtful-source',
  sources: ['amazon-audit', 'customer', 'brand-owner'],
  postures: ['right', 'partly'],
  kinds: ['inauthentic-customer', 'inauthentic-audit', 'rights-owner-counterfeit', 'counterfeit-test-buy'],
  label: {
    en: 'The source behind our supplier is not known',
    zh: '货源说不清：市场拿货、没做背调、上游不明',
  },
  hint: {
    en: 'Bought at a market, through an agent or from a supplier who does not say who makes the goods.',
    zh: '市场拿货、通过中间人，或供应商说不出是谁生产的。',
  },
  event: saying(
    'event',
    { en: 'Goods were bought from a source we cannot document', zh: '从无法提供来源证明的渠道采购' },
    {
      en: 'On {date} we bought {units} of {asins} from {origin}, and we hold no paper that leads from there to the maker.',
      zh: '我们于{date}从{origin}采购{asins}共{units}，手中没有从该处追溯到生产商的单据。',
    },
    {
      slots: [
        {
          name: 'origin',
          kind: 'text',
          label: { en: 'where it was bought', zh: '采购渠道' },
          ask: {
            en: 'From whom or where? For example a stall in the Futian market, Yiwu.',
            zh: '从谁那里、在哪里买的？例如义乌福田市场的一个摊位。',
          },
        },
        count('units', { en: 'How many units were bought?', zh: '采购了多少件？' }),
      ],
    },
  ),
  causes: [
    saying(
      'form-without-source',
      { en: 'The supplier form did not ask who makes the goods', zh: '供应商登记表没有生产商这一栏' },
      {
        en: 'Our supplier form asked for price and lead time and had no line for business licence, maker and upstream invoice, so we ordered {asins} with no maker on record.',
        zh: '我们的供应商登记表只填价格和交期，没有营业执照、生产商和上游发票三栏，我们下单时{asins}的生产商没有记录。',
      },
    ),
    saying(
      'cash-market-purchase',
      { en: 'Market purchases ran outside the purchase order', zh: '市场拿货不走采购单' },
      {
        en: 'Our purchase process let market goods be bought for cash without a purchase order, so no step asked the stall for its licence or for the papers of its own supplier.',
        zh: '我们的采购流程允许在市场现金拿货而不开采购单，因此没有任何环节向摊位索取执照或其上游单据。',
      },
    ),
    saying(
      'chain-ends-at-supplier',
      { en: 'We checked the supplier and not the supplier’s supplier', zh: '只查了供应商，没查它的上游' },
      {
        en: 'Our supplier check ended at {supplier}: we took its licence on file and did not ask for the invoice or contract by which it buys these goods.',
        zh: '我们的供应商核查到{supplier}为止：只留存其营业执照，没有索取其采购这批货的发票或合同。',
      },
    ),
    saying(
      'price-alone',
      { en: 'Quotes were approved by price alone', zh: '审批报价只看价格' },
      {
        en: 'Our order approval ranked {quotes} by price alone and had no stop for a quote that does not name the maker, and the order went to {supplier}.',
        zh: '我们的采购审批只按价格比较{quotes}，对没有写明生产商的报价没有拦截，订单给了{supplier}。',
      },
      {
        slots: [
          count(
            'quotes',
            { en: 'How many quotes were compared?', zh: '比较了几份报价？' },
            { one: 'quote', many: 'quotes', zh: '份报价' },
          ),
        ],
      },
    ),
  ],
  actions: [
    action(
      'source-stopped',
      { en: 'Stopped buying from that source', zh: '停止从该渠道采购' },
      {
        done: 'cancelled the open orders for {units} of {asins} with the source we cannot document and blocked it in our supplier list',
        plan: 'cancelling the open orders for {units} of {asins} with the source we cannot document and blocking it in our supplier list',
        zh: '取消向该来源不明渠道下的{asins}未交订单共{units}，并在供应商名录中停用该渠道',
      },
      {
        slots: [
          count('units', {
            en: 'How many units were on order?',
            zh: '未交订单多少件？',
          }),
        ],
        proof: { en: 'cancellation and supplier list', zh: '取消记录和供应商名录' },
      },
    ),
    action(
      'undocumented-counted',
      { en: 'Counted units with and without a purchase paper', zh: '清点有单据和没单据的数量' },
      {
        done: 'counted the purchases of {asins}: {documented} with a genuine purchase paper and {undocumented} without one',
        plan: 'counting which purchases of {asins} have a genuine purchase paper and which have none',
        zh: '清点{asins}的采购：有真实采购单据的{documented}，没有的{undocumented}',
        planZh: '清点{asins}的采购，哪些有真实采购单据，哪些没有',
      },
      {
        slots: [
          count('documented', { en: 'How many units have a genuine paper?', zh: '有真实单据的多少件？' }),
          count('undocumented', { en: 'How many units have none?', zh: '没有单据的多少件？' }),
        ],
        proof: { en: 'the count and the papers', zh: '清点表和单据' },
      },
    ),
    action(
      'unknown-stock-out',
      { en: 'Took the goods of unknown source off sale for good', zh: '来源不明的货停售并撤出' },
      {
        done: 'took {units} of unknown source off sale at {place} and closed the offers for {asins} (record: {record})',
        plan: 'taking {units} of unknown source off sale at {place} and closing the offers for {asins} (record: {record})',
        zh: '将{place}来源不明的{units}停售，并关闭{asins}的报价（凭证：{record}）',
      },
      { proof: { en: 'removal order or stock record', zh: '移除订单或库存记录' } },
    ),
    action(
      'upstream-asked',
      {
        en: 'Asked the supplier for its purchase papers up to the maker',
        zh: '向供应商索取上游直到生产商的单据',
      },
      {
        done: 'asked {supplier} in writing for its business licence and for the contract or invoice from the maker that covers {units}',
        plan: 'asking {supplier} in writing for its business licence and for the contract or invoice from the maker that covers {units}',
        zh: '书面向{supplier}索取营业执照，以及覆盖{units}的生产商合同或发票',
      },
      { proof: { en: 'the request and the answer', zh: '索取函和回复' } },
    ),
    action(
      'register-checked',
      { en: 'Looked the supplier up in the company register', zh: '在工商登记系统查询供应商' },
      {
        done: 'compared the name, address and trade of {supplier} with the public company register and saved the extract',
        plan: 'comparing the name, address and trade of {supplier} with the public company register and saving the extract',
        zh: '将{supplier}的名称、地址和经营范围与企业信用信息公示系统核对，并保存查询结果',
      },
      { proof: { en: 'register extract', zh: '工商查询结果' } },
    ),
    action(
      'documented-supplier-found',
      { en: 'Ordered anew from a supplier with a documented chain', zh: '改向来源可证明的供应商采购' },
      {
        done: 'ordered {units} of {asins} from {fresh}, whose papers lead to the maker',
        plan: 'ordering {units} of {asins} from {fresh}, whose papers lead to the maker',
        zh: '向单据可追溯到生产商的{fresh}采购{asins}共{units}',
      },
      {
        slots: [
          {
            name: 'fresh',
            kind: 'text',
            label: { en: 'new supplier', zh: '新供应商名称' },
            ask: { en: 'What is the new supplier called?', zh: '新供应商叫什么？' },
          },
        ],
        proof: { en: 'the new invoice and the chain papers', zh: '新发票和授权链单据' },
      },
    ),
  ],
  measures: [
    measure(
      'five-point-check',
      { en: 'New suppliers pass a five-point source check', zh: '新供应商通过五项来源核查' },
      {
        en: '{who} checks licence, register entry, address, named maker and upstream invoice of a supplier; a supplier with one of the five missing gets no order, and the check form is filed with the contract',
        zh: '由{who}{cadence}核查供应商的执照、工商登记、地址、生产商名称和上游发票五项；缺一项不下单，核查表与合同一起存档',
      },
      { proof: { en: 'a filled supplier check form', zh: '填好的供应商核查表' } },
    ),
    measure(
      'no-cash-purchase',
      { en: 'No cash purchases; payment goes to the invoiced company', zh: '不现金拿货，货款付给开票公司' },
      {
        en: '{who} checks that each payment for goods goes by bank transfer to the company on the invoice; a cash purchase is not taken into stock, and the transfer slip is filed with the invoice',
        zh: '由{who}{cadence}检查每笔货款是否以银行转账付给发票上的公司；现金采购的货不入库，转账回单与发票一起存档',
      },
      { paper: 'invoice-log', proof: { en: 'transfer slips and invoice log', zh: '转账回单和发票登记表' } },
    ),
    measure(
      'maker-on-order',
      { en: 'Every order names the maker', zh: '采购单写明生产商' },
      {
        en: '{who} enters the maker’s name and address in the purchase order and has the supplier countersign it; an order without the maker is not approved, and the countersigned copy is kept',
        zh: '由{who}{cadence}在采购单上填写生产商名称和地址，并由供应商签回；没有写明生产商的采购单不审批，签回件存档',
      },
      { proof: { en: 'a countersigned purchase order', zh: '供应商签回的采购单' } },
    ),
    measure(
      'sources-rechecked',
      { en: 'Standing suppliers are checked again', zh: '在用供应商复查来源' },
      {
        en: '{who} asks {suppliers} in turn for a current upstream invoice and looks each up in the company register; a supplier that shows none is blocked in the supplier list, and the result is dated there',
        zh: '由{who}{cadence}轮流向{suppliers}索取最近的上游发票，并逐家查询工商登记；拿不出的在供应商名录中停用，结果注明日期记入名录',
      },
      {
        slots: [
          count(
            'suppliers',
            { en: 'How many suppliers each time?', zh: '每次查几家？' },
            { one: 'supplier', many: 'suppliers', zh: '家供应商' },
          ),
        ],
        proof: { en: 'dated supplier list', zh: '带日期的供应商名录' },
      },
    ),
    measure(
      'test-order-first',
      { en: 'A test order is inspected before the first full order', zh: '首次大单前先下试单验货' },
      {
        en: '{who} inspects a test order of {sample} from a new source against the maker’s published marks; one unit that differs ends the trial, and photos and result are kept in the supplier file',
        zh: '由{who}{cadence}对新渠道试单的{sample}与生产商公布的标识核对；有一件不同即终止合作，照片和结果存入供应商档案',
      },
      {
        slots: [count('sample', { en: 'How many units is the test order?', zh: '试单多少件？' })],
        proof: { en: 'inspection photos in the supplier file', zh: '供应商档案中的验货照片' },
      },
    ),
  ],
})
