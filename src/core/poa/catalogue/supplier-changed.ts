import { action, branch, measure, saying } from './compose.ts'
import { count } from './open-slots.ts'
import type { Slot } from './item.ts'

const altered: Slot = {
  name: 'altered',
  kind: 'text',
  label: { en: 'what the supplier changed', zh: '供应商改了什么' },
  ask: {
    en: 'What was changed? For example the cover fabric from linen to polyester.',
    zh: '改了什么？例如面料由亚麻换成涤纶。',
  },
  shared: true,
}

export const supplierChanged = branch({
  id: 'supplier-changed',
  sources: ['customer'],
  postures: ['right', 'partly'],
  kinds: ['inauthentic-customer', 'not-as-described', 'safety'],
  label: {
    en: 'The supplier changed material, part or factory without telling us',
    zh: '供应商换料、换件或换厂，没通知我们',
  },
  hint: {
    en: 'Old lots sold well; complaints start with one lot. Lay an old and a new unit side by side.',
    zh: '以前的批次没问题，从某一批开始有投诉。拿新旧各一件并排比。',
  },
  event: saying(
    'event',
    { en: 'A lot came changed and was sold as before', zh: '有一批货改了，仍按原样销售' },
    {
      en: 'The lot we received on {date} differed from earlier lots in this point: {altered}; we sold {sold} of it under {asins} before we compared the lots.',
      zh: '我们{date}收到的批次与以前批次有以下不同：{altered}；在比对批次之前，我们已按{asins}售出其中{sold}。',
    },
    {
      slots: [
        altered,
        {
          name: 'date',
          kind: 'date',
          label: { en: 'day the changed lot arrived', zh: '改动批次的到货日期' },
          ask: { en: 'On which day did the changed lot arrive?', zh: '改动的那批货是哪天到的？' },
        },
        count('sold', { en: 'How many of the changed units were sold?', zh: '改动的货卖了多少件？' }),
      ],
    },
  ),
  causes: [
    saying(
      'no-change-clause',
      { en: 'Our contract asked for no notice of changes', zh: '合同没有变更通知条款' },
      {
        en: 'Our contract with {supplier} of {date} named no material and no duty to tell us of a change, so a change needed no approval from us.',
        zh: '我们与{supplier}{date}签订的合同没有写明材料，也没有变更通知义务，改动因此不需要经我方同意。',
      },
    ),
    saying(
      'no-sealed-sample',
      { en: 'New lots were not laid beside a sealed sample', zh: '新批次没有和封样比对' },
      {
        en: 'We kept no sealed sample of the approved version of {asins}, so our intake had nothing to lay the new lot beside.',
        zh: '我们没有留存{asins}确认版本的封样，到货时没有样品可与新批次比对。',
      },
    ),
    saying(
      'first-lot-only',
      { en: 'Only the first lot was inspected', zh: '只验了首批，后面的批次没验' },
      {
        en: 'Our inspection plan covered the first lot of {asins} and ended there; {lots} received after it went on sale without a material check.',
        zh: '我们的验货计划只覆盖{asins}的首批，之后的{lots}未做材料检查就上架销售。',
      },
      {
        slots: [
          count(
            'lots',
            { en: 'How many lots came after the first?', zh: '首批之后又来了几批？' },
            { one: 'lot', many: 'lots', zh: '批货' },
          ),
        ],
      },
    ),
    saying(
      'spec-without-material',
      { en: 'Our specification left material and parts open', zh: '规格书没写材料和配件' },
      {
        en: 'Our specification for {asins} gave size and colour and left material, weight and maker of the parts open, so a lot with other material met it on paper.',
        zh: '我们的{asins}规格书只写尺寸和颜色，没有写材料、重量和配件厂家，换了材料的批次在书面上仍然符合规格。',
      },
    ),
  ],
  actions: [
    action(
      'lots-compared',
      { en: 'Laid old and new lots side by side', zh: '新旧批次并排比对' },
      {
        done: 'compared {sample} of the changed lot with a unit of an earlier lot by material, weight and parts',
        plan: 'comparing {sample} of the changed lot with a unit of an earlier lot by material, weight and parts',
        zh: '取改动批次{sample}，与以前批次的一件按材料、重量和配件比对',
      },
      {
        slots: [
          count('sample', { en: 'How many changed units were compared?', zh: '比对了多少件改动的货？' }),
        ],
        proof: { en: 'comparison photos and weights', zh: '比对照片和重量记录' },
      },
    ),
    action(
      'changed-lot-held',
      { en: 'Put the rest of the changed lot on hold', zh: '改动批次剩余的货暂扣' },
      {
        done: 'put {units} of the changed lot at {place} on hold (record: {record})',
        plan: 'putting {units} of the changed lot at {place} on hold (record: {record})',
        zh: '将{place}改动批次的{units}暂扣停售（凭证：{record}）',
      },
      { proof: { en: 'hold list or removal order', zh: '暂扣清单或移除订单' } },
    ),
    action(
      'supplier-dated-change',
      { en: 'Got the date and the lots of the change in writing', zh: '请供应商书面说明改动日期和批次' },
      {
        done: 'received a written statement from {supplier} that gives the day of the change and lists {lots} that it concerns',
        plan: 'collecting a written statement from {supplier} that gives the day of the change and lists {lots} that it concerns',
        zh: '取得{supplier}的书面说明，写明改动日期和涉及的{lots}',
      },
      {
        slots: [
          count(
            'lots',
            { en: 'How many lots are concerned?', zh: '涉及几批？' },
            { one: 'lot', many: 'lots', zh: '批货' },
          ),
        ],
        proof: { en: 'the supplier’s statement', zh: '供应商书面说明' },
      },
    ),
    action(
      'buyers-of-lot-offered',
      {
        en: 'Offered buyers of the changed lot a refund or the earlier version',
        zh: '向买到改动批次的买家提出退款或换原版',
      },
      {
        done: 'offered {buyers} of the changed lot a refund or a unit of the approved version',
        plan: 'offering {buyers} of the changed lot a refund or a unit of the approved version',
        zh: '向买到改动批次的{buyers}提出退款或换发确认版本',
      },
      { proof: { en: 'buyer message IDs and refunds', zh: '买家消息编号和退款记录' } },
    ),
    action(
      'specification-signed',
      { en: 'Signed a new specification with material and parts', zh: '重新签署写明材料和配件的规格书' },
      {
        done: 'signed a new specification for {asins} with {supplier} that fixes material, weight and maker of the parts',
        plan: 'signing a new specification for {asins} with {supplier} that fixes material, weight and maker of the parts',
        zh: '与{supplier}重新签署{asins}的规格书，写明材料、重量和配件厂家',
      },
      { proof: { en: 'the signed specification', zh: '签字的规格书' } },
    ),
  ],
  measures: [
    measure(
      'change-approved-first',
      { en: 'A change needs our signed approval before production', zh: '改动须先经我方签字同意才生产' },
      {
        en: '{who} asks the supplier to confirm material, parts and factory for the next lot in writing; a change without our signature means the lot is refused, and the confirmation is filed with the order',
        zh: '由{who}{cadence}请供应商书面确认下一批的材料、配件和生产厂；未经我方签字的改动整批拒收，确认书与采购单一起存档',
      },
      { proof: { en: 'a signed confirmation', zh: '签字的确认书' } },
    ),
    measure(
      'sealed-sample-compared',
      { en: 'Each lot is compared with the sealed sample', zh: '每批与封样比对' },
      {
        en: '{who} compares {sample} with the sealed sample by material, weight and finish; one unit that differs holds the lot, and the comparison is signed on the intake sheet',
        zh: '由{who}{cadence}取{sample}，与封样按材料、重量和做工比对；有一件不同即整批暂扣，比对结果在到货检查表上签字',
      },
      {
        paper: 'intake-check-sheet',
        proof: {
          en: 'signed intake sheet, photo with the sealed sample',
          zh: '签字的到货检查表和封样对比照',
        },
      },
    ),
    measure(
      'weight-limit',
      { en: 'Unit weight is measured against a limit', zh: '称单件重量，超限停售' },
      {
        en: '{who} weighs {sample} of a new lot and compares the result with the weight in the specification; a difference above {percent} stops the lot until the supplier explains the material, and the weights are logged by lot',
        zh: '由{who}{cadence}对新批次{sample}称重，与规格书重量核对；差异超过{percent}的整批停售，待供应商说明材料后再定，重量按批次登记',
      },
      {
        slots: [
          count(
            'percent',
            { en: 'Above which difference, in percent?', zh: '差异超过百分之几？' },
            { one: 'percent', many: 'percent', zh: '%' },
          ),
        ],
        proof: { en: 'weight log by lot', zh: '按批次的重量登记' },
      },
    ),
    measure(
      'lab-test-of-lot',
      { en: 'A lab tests the material', zh: '送检材料' },
      {
        en: '{who} sends {sample} to {lab} for a material test; a result unlike the specification takes the lot off sale, and the report is filed with the lot number',
        zh: '由{who}{cadence}将{sample}送{lab}做材料检测；结果与规格书不符则整批停售，报告与批次号一起存档',
      },
      {
        slots: [
          {
            name: 'lab',
            kind: 'text',
            label: { en: 'laboratory', zh: '检测机构' },
            ask: { en: 'Which laboratory?', zh: '哪家检测机构？' },
          },
        ],
        proof: { en: 'test report with the lot number', zh: '带批次号的检测报告' },
      },
    ),
    measure(
      'first-photos-of-production',
      {
        en: 'Production photos of material and parts come before shipping',
        zh: '发货前先看材料和配件的生产照片',
      },
      {
        en: '{who} compares the supplier’s production photos of material labels and parts with the specification; goods are not released for shipping while one label differs, and the photos are saved by lot',
        zh: '由{who}{cadence}将供应商的材料标签和配件生产照片与规格书核对；有一处标签不同就不放行发货，照片按批次保存',
      },
      { proof: { en: 'production photos by lot', zh: '按批次的生产照片' } },
    ),
  ],
})
