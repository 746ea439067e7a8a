import { action, branch, measure, saying } from './compose.ts'
import { count, pieces } from './open-slots.ts'
import type { Slot } from './item.ts'

const bought: Slot = {
  name: 'bought',
  kind: 'date',
  label: { en: 'purchase date', zh: '采购日期' },
  ask: { en: 'On which day were the goods bought?', zh: '这批货是哪天采购的？' },
  shared: true,
}

const paper: Slot = {
  name: 'paper',
  kind: 'document',
  label: { en: 'document held at the time', zh: '当时手里的单据' },
  ask: {
    en: 'Which paper did you have for that purchase? For example an order confirmation.',
    zh: '这笔采购当时有什么单据？例如订单确认书。',
  },
  shared: true,
}

const papers: Slot = {
  name: 'papers',
  kind: 'document',
  label: { en: 'papers of that time', zh: '当时的单据' },
  ask: {
    en: 'Which papers of that time? For example the purchase contract and a delivery note.',
    zh: '当时有哪些单据？例如采购合同和送货单。',
  },
}

export const paperworkOnly = branch({
  id: 'paperwork-only',
  sources: ['amazon-audit', 'customer', 'brand-owner'],
  postures: ['right', 'partly', 'wrong'],
  kinds: [
    'inauthentic-customer',
    'inauthentic-audit',
    'rights-owner-counterfeit',
    'rights-owner-trademark',
    'counterfeit-test-buy',
  ],
  label: {
    en: 'The goods are as listed; the purchase papers are not complete',
    zh: '货没问题，是采购单据不全',
  },
  hint: {
    en: 'The supplier is real and reachable, but you hold a receipt, an order confirmation, a late invoice or too few units on paper.',
    zh: '供应商真实、联系得上，但手里只有小票、订单确认书、补开的发票，或者发票数量不够。',
  },
  event: saying(
    'event',
    { en: 'The purchase was covered by another paper than a full invoice', zh: '采购时拿到的不是完整的发票' },
    {
      en: 'We bought {units} of {asins} from {supplier} on {bought} and took the goods into stock with {paper} as the only purchase paper.',
      zh: '我们于{bought}从{supplier}采购{asins}共{units}，入库时的采购单据只有{paper}。',
    },
    {
      slots: [
        bought,
        paper,
        count('units', { en: 'How many units were bought?', zh: '采购了多少件？' }, pieces),
      ],
    },
  ),
  causes: [
    saying(
      'payment-before-invoice',
      { en: 'Payment was released without an invoice on file', zh: '没有发票也照样付款' },
      {
        en: 'Our payment step released the money to {supplier} against {paper}, because the step asked for an amount and a bank account and had no field for an invoice number.',
        zh: '我们的付款环节凭{paper}就向{supplier}付款，因为付款单只要求填金额和账号，没有发票号码一栏。',
      },
      { slots: [paper] },
    ),
    saying(
      'invoice-data-unchecked',
      {
        en: 'Invoices were filed without checking name, address and model',
        zh: '收到发票直接归档，没核对抬头、地址、型号',
      },
      {
        en: 'We filed {invoices} from {supplier} without comparing the buyer name, the address and the model on each with our account and our listing.',
        zh: '我们把{supplier}的{invoices}直接归档，没有将抬头、地址和型号与账户信息和链接逐项核对。',
      },
    ),
    saying(
      'units-not-reconciled',
      { en: 'Invoiced units were not compared with units sold', zh: '没有核对发票数量和销量' },
      {
        en: 'We kept invoices by month and not by ASIN, so nobody saw that the invoices on file covered {covered} while we had sold {sold} of {asins}.',
        zh: '我们按月份而不是按ASIN保管发票，因此没有人发现在档发票只有{covered}，而{asins}已售出{sold}。',
      },
      {
        slots: [
          count('covered', { en: 'How many units do the invoices cover?', zh: '发票一共多少件？' }),
          count('sold', {
            en: 'How many units were sold in the window of the notice?',
            zh: '通知规定期间内卖了多少件？',
          }),
        ],
      },
    ),
    saying(
      'retail-top-up',
      { en: 'Stock was topped up at retail, outside the purchase form', zh: '缺货时零售补货，没走采购流程' },
      {
        en: 'When stock ran low on {date} we bought {units} at a retail store outside our purchase form, and a till receipt without model and buyer name is the paper we hold for them.',
        zh: '{date}缺货时，我们没有走采购单，从零售店购入{units}，手里的单据是没有型号和抬头的小票。',
      },
    ),
  ],
  actions: [
    action(
      'invoices-collected',
      { en: 'Collected the invoices and sorted them by ASIN', zh: '收齐发票并按ASIN整理' },
      {
        done: 'sorted {invoices} from {supplier} by ASIN, covering {units} of {asins} in total',
        plan: 'sorting {invoices} from {supplier} by ASIN, covering {units} of {asins} in total',
        zh: '将{supplier}的{invoices}按ASIN整理，合计{asins}共{units}',
      },
      { proof: { en: 'the invoices and the table by ASIN', zh: '发票和按ASIN的汇总表' } },
    ),
    action(
      'late-invoice-marked',
      {
        en: 'Asked the original supplier for the late invoice, marked as late by the supplier',
        zh: '请原供应商补开发票，由供应商注明补开日期',
      },
      {
        done: 'asked {supplier}, which sold us these goods, delivered them and was paid for the purchase of {bought}, to issue the outstanding invoice and to state on it the purchase date and the later issue date',
        plan: 'asking {supplier}, which sold us these goods, delivered them and was paid for the purchase of {bought}, to issue the outstanding invoice and to state on it the purchase date and the later issue date',
        zh: '请就{bought}的采购实际供货、交付并收款的{supplier}补开发票，并由其在票上注明采购日期和补开日期',
      },
      { slots: [bought], proof: { en: 'the request and the invoice as issued', zh: '申请记录和补开的发票' } },
    ),
    action(
      'contemporaneous-papers',
      {
        en: 'Matched payment, contract and delivery papers of the purchase',
        zh: '把付款、合同、送货单据和采购对上',
      },
      {
        done: 'matched the purchase of {units} on {bought} with these papers of that time: {papers}',
        plan: 'matching the purchase of {units} on {bought} with these papers of that time: {papers}',
        zh: '将{bought}采购的{units}与当时的以下单据逐一对上：{papers}',
      },
      {
        slots: [bought, papers],
        proof: { en: 'contract, bank record, delivery note', zh: '合同、银行记录、送货单' },
      },
    ),
    action(
      'uncovered-units-withdrawn',
      { en: 'Took the units without an invoice off sale', zh: '没有发票的货停售' },
      {
        done: 'took {units} of {asins} that no invoice covers off sale at {place} (record: {record})',
        plan: 'taking {units} of {asins} that no invoice covers off sale at {place} (record: {record})',
        zh: '将{place}没有发票对应的{asins}共{units}停售（凭证：{record}）',
      },
      { proof: { en: 'removal order or stock record', zh: '移除订单或库存记录' } },
    ),
    action(
      'supplier-contact-confirmed',
      {
        en: 'Confirmed the supplier’s phone, address and e-mail for a check by Amazon',
        zh: '和供应商确认电话、地址、邮箱，可供亚马逊核实',
      },
      {
        done: 'called {supplier} at the phone number on its invoice and confirmed the address, the e-mail and the contact who can answer questions about {invoices}',
        plan: 'calling {supplier} at the phone number on its invoice and confirming the address, the e-mail and the contact who can answer questions about {invoices}',
        zh: '按发票上的电话致电{supplier}，确认地址、邮箱和可就{invoices}回答核实的联系人',
      },
      { proof: { en: 'supplier contact sheet', zh: '供应商联系信息表' } },
    ),
  ],
  measures: [
    measure(
      'no-invoice-no-shelf',
      { en: 'A lot without a checked invoice is not shelved', zh: '没有核对过的发票，货不上架' },
      {
        en: '{who} compares the invoice number, buyer name, address, model and quantity with the goods; a lot without a matching invoice stays in the hold area, and the result is entered in the invoice log',
        zh: '由{who}{cadence}将发票号码、抬头、地址、型号和数量与实物核对；没有相符发票的批次留在待检区，结果记入发票登记表',
      },
      { paper: 'invoice-log', proof: { en: 'invoice log', zh: '发票登记表' } },
    ),
    measure(
      'invoice-with-payment',
      { en: 'The balance is paid only against a full invoice', zh: '见到完整发票才付尾款' },
      {
        en: '{who} checks that the payment form carries an invoice number and not {paper}; without the number the balance is not released, and form and invoice are filed together',
        zh: '由{who}{cadence}检查付款单上填的是发票号码，而不是{paper}；没有发票号码不付尾款，付款单与发票一起存档',
      },
      { slots: [paper], proof: { en: 'a payment form with the invoice number', zh: '填有发票号码的付款单' } },
    ),
    measure(
      'units-reconciled',
      { en: 'Invoiced, sold and stocked units are compared per ASIN', zh: '按ASIN核对发票、销量和库存数量' },
      {
        en: '{who} compares invoiced, sold and stocked units per ASIN; an ASIN whose invoices cover fewer units than sales and stock is taken off sale until the difference is documented, and the table is kept with the invoice log',
        zh: '由{who}{cadence}按ASIN核对发票、销量和库存数量；发票数量少于销量加库存的ASIN先停售，差额有单据后再售，核对表与发票登记表一起存档',
      },
      { paper: 'invoice-log', proof: { en: 'the comparison table', zh: '核对表' } },
    ),
    measure(
      'supplier-data-current',
      {
        en: 'Supplier phone, address and e-mail are checked against the invoice',
        zh: '定点核对供应商电话、地址、邮箱与发票一致',
      },
      {
        en: '{who} calls {supplier} and compares its phone, address and e-mail with the latest invoice; no order goes to a supplier that cannot be reached, and the call is dated in the supplier contact sheet',
        zh: '由{who}{cadence}致电{supplier}，将电话、地址和邮箱与最近一张发票核对；联系不上的供应商不再下单，通话日期记入供应商联系信息表',
      },
      { proof: { en: 'dated supplier contact sheet', zh: '带日期的供应商联系信息表' } },
    ),
    measure(
      'no-retail-purchase',
      {
        en: 'No stock without a purchase order; retail receipts are not accepted',
        zh: '不走采购单的货不入库，零售小票不收',
      },
      {
        en: '{who} matches every carton at {place} with a purchase order; goods that come with a till receipt instead of an invoice are not listed for sale, and the refusal is noted in the intake sheet',
        zh: '由{who}{cadence}在{place}将每箱货与采购单对应；只附小票、没有发票的货不上架销售，拒收记录写入到货检查表',
      },
      { paper: 'intake-check-sheet', proof: { en: 'a filled intake check sheet', zh: '填好的到货检查表' } },
    ),
  ],
})
