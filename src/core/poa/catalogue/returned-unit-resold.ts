import { action, branch, measure, saying } from './compose.ts'
import { count, returned } from './open-slots.ts'

export const returnedUnitResold = branch({
  id: 'returned-unit-resold',
  sources: ['customer'],
  postures: ['right', 'partly'],
  kinds: ['inauthentic-customer', 'used-sold-as-new', 'not-as-described'],
  label: { en: 'A returned unit went out again as new', zh: '退货又当新品发出去了' },
  hint: {
    en: 'The buyer speaks of an open seal, fingerprints, missing parts or another person’s papers in the box.',
    zh: '买家说封口开过、有使用痕迹、少配件，或盒里有别人的单据。',
  },
  event: saying(
    'event',
    { en: 'Returned units went back into new stock', zh: '退货回到了新品库存' },
    {
      en: 'From {date} until this notice {units} that buyers had sent back went into the new stock of {asins} and came up for sale again.',
      zh: '自{date}至收到本通知，买家退回的{units}进入{asins}的新品库存，重新可售。',
    },
    {
      slots: [
        {
          name: 'date',
          kind: 'date',
          label: { en: 'day of the first such return', zh: '首次发生的日期' },
          ask: { en: 'From which day on?', zh: '从哪天开始的？' },
        },
        count('units', { en: 'How many returned units?', zh: '涉及多少件退货？' }),
      ],
    },
  ),
  causes: [
    saying(
      'fba-repackaging-on',
      { en: 'FBA repackaging was on and no one inspected those units', zh: '开了FBA重新包装，没有取回检查' },
      {
        en: 'The FBA repackaging setting was on for {asins} and we had no step that recalls repackaged returns for inspection, so {units} opened by a buyer went back to new stock.',
        zh: '{asins}开启了FBA重新包装设置，我们又没有取回重新包装退货的检查环节，{units}被买家拆封过的货因此回到新品库存。',
      },
    ),
    saying(
      'graded-by-outer-box',
      { en: 'Returns were graded by the outer box only', zh: '退货只看外盒定级' },
      {
        en: 'Our return sheet at {place} graded a unit by its outer box and had no line for seal, accessories and signs of use, so opened goods passed as new in {returns}.',
        zh: '我们在{place}的退货检查表只看外盒定级，没有封口、配件和使用痕迹三栏，{returns}的已拆封商品因此按新品通过。',
      },
    ),
    saying(
      'one-hand-restock',
      { en: 'One person unpacked, graded and restocked', zh: '拆包、定级、上架是同一个人' },
      {
        en: 'At {place} one person unpacked, graded and restocked returns, and the process had no second look before a unit went back to new stock.',
        zh: '在{place}，退货的拆包、定级和上架由同一人完成，流程中没有第二人复核就回到新品库存。',
      },
    ),
    saying(
      'returns-on-new-shelf',
      { en: 'Returns waited on the shelf of new stock', zh: '待检退货放在新品货架上' },
      {
        en: 'Returns waiting for inspection at {place} had no area of their own and stood on the shelf of new stock, so our pickers took {units} from there before grading.',
        zh: '{place}的待检退货没有单独区域，放在新品货架上，有{units}未经定级就被拣货发出。',
      },
    ),
  ],
  actions: [
    action(
      'returns-pulled',
      { en: 'Took returned units out of new stock', zh: '把退货从新品库存里撤出' },
      {
        done: 'took {units} that had come back from buyers out of the new stock of {asins} at {place}',
        plan: 'taking {units} that came back from buyers out of the new stock of {asins} at {place}',
        zh: '将{place}的{asins}新品库存中买家退回的{units}撤出',
      },
      { proof: { en: 'return report and stock record', zh: '退货报告和库存记录' } },
    ),
    action(
      'returns-regraded',
      { en: 'Graded them again by seal, parts and signs of use', zh: '按封口、配件、使用痕迹重新定级' },
      {
        done: 'graded {units} again by seal, accessories and signs of use, with this result: {sealed} unopened, {opened} opened',
        plan: 'grading {units} again by seal, accessories and signs of use',
        zh: '按封口、配件和使用痕迹对{units}退货重新定级：未拆封{sealed}，已拆封{opened}',
        planZh: '按封口、配件和使用痕迹对{units}退货重新定级',
      },
      {
        slots: [
          count('units', { en: 'How many returned units were graded?', zh: '重新定级了多少件退货？' }),
          count('sealed', { en: 'How many of them were unopened?', zh: '其中未拆封多少件？' }),
          count('opened', { en: 'How many of them were opened?', zh: '其中已拆封多少件？' }),
        ],
        proof: { en: 'return sheets with photos', zh: '退货检查表和照片' },
      },
    ),
    action(
      'opened-units-out',
      { en: 'Sent opened units to disposal', zh: '已拆封的货弃置' },
      {
        done: 'sent {units} with a broken seal from {place} to disposal (record: {record})',
        plan: 'sending {units} with a broken seal from {place} to disposal (record: {record})',
        zh: '将{place}封口已破的{units}退货弃置（凭证：{record}）',
      },
      { proof: { en: 'disposal order', zh: '弃置订单' } },
    ),
    action(
      'repackaging-off',
      { en: 'Switched off FBA repackaging for the listing', zh: '关闭这条链接的FBA重新包装' },
      {
        done: 'switched off the FBA repackaging setting for {asins} and ordered {units} of repackaged returns back for inspection',
        plan: 'switching off the FBA repackaging setting for {asins} and ordering {units} of repackaged returns back for inspection',
        zh: '关闭{asins}的FBA重新包装设置，并将{units}重新包装的退货移除取回检查',
      },
      { proof: { en: 'screenshot of the setting, removal order', zh: '设置截图、移除订单' } },
    ),
    action(
      'buyers-refunded',
      { en: 'Refunded buyers who got an opened unit', zh: '给收到拆封货的买家退款' },
      {
        done: 'refunded {buyers} who had reported an opened or used unit of {asins}, with the unit kept or sent back at our cost',
        plan: 'refunding {buyers} who reported an opened or used unit of {asins}, with the unit kept or sent back at our cost',
        zh: '给反映收到拆封或用过的{asins}的{buyers}退款，商品由买家保留或由我方承担运费退回',
      },
      { proof: { en: 'refund records', zh: '退款记录' } },
    ),
  ],
  measures: [
    measure(
      'broken-seal-stays-out',
      { en: 'A return with a broken seal does not go back to new stock', zh: '封口破损的退货不回新品库存' },
      {
        en: '{who} checks seal, accessories and signs of use on returned units; a unit with a broken seal does not go back to new stock, and its grade is entered in the return sheet with a photo',
        zh: '由{who}{cadence}检查退货的封口、配件和使用痕迹；封口破损的不回新品库存，定级结果附照片记入退货检查表',
      },
      { proof: { en: 'a filled return sheet with photos', zh: '填好的退货检查表和照片' } },
    ),
    measure(
      'returns-own-area',
      { en: 'Returns have a closed area of their own', zh: '退货单独区域存放并清点' },
      {
        en: '{who} counts the closed return area at {place} against the return list; a returned unit found on a shelf of new stock blocks that shelf until it is recounted, and the count is signed in the return log',
        zh: '由{who}{cadence}在{place}将退货专区与退货清单核对清点；新品货架上发现退货即停用该货架，重新清点后再用，清点结果在退货登记表上签字',
      },
      { proof: { en: 'photos of the area and the signed return log', zh: '退货专区照片和签字的登记表' } },
    ),
    measure(
      'second-signature',
      { en: 'A second person signs before a return is sold as new', zh: '退货转新品须第二人签字' },
      {
        en: '{who} signs as second person for each unopened return that goes back to new stock; without the second signature the unit stays in the return area, and the sheet is filed by order ID',
        zh: '由{who}{cadence}作为第二人，对每件转回新品库存的未拆封退货签字；没有第二人签字的留在退货区，检查表按订单号存档',
      },
      { proof: { en: 'return sheets with two signatures', zh: '有两人签字的退货检查表' } },
    ),
    measure(
      'fba-returns-recalled',
      {
        en: 'FBA returns are recalled and inspected, not re-sold unseen',
        zh: 'FBA退货移除取回检查，不直接再售',
      },
      {
        en: '{who} orders the customer returns of {asins} back from the fulfilment centre and inspects them; a unit that fails the seal check is not sent in again, and the result is noted beside the removal order ID',
        zh: '由{who}{cadence}将{asins}的买家退货从亚马逊仓库移除取回并检查；封口检查不合格的不再发入仓，结果记在移除订单号旁',
      },
      { proof: { en: 'removal orders with inspection notes', zh: '移除订单和检查记录' } },
    ),
    measure(
      'return-reasons-watched',
      {
        en: 'Return reasons “used” or “opened” stop the offer at a number',
        zh: '退货原因出现“用过”“拆封”达到数量即停售',
      },
      {
        en: '{who} reads the return reasons for the words used, opened and no seal; at {returns} with such a reason on one ASIN the offer is closed until its stock is opened and graded, and the list is kept with the listing review',
        zh: '由{who}{cadence}查看退货原因中的“用过”“拆封”“无封口”；同一ASIN达到{returns}即关闭报价，库存开箱定级后再开，清单与链接检查表一起存档',
      },
      {
        slots: [
          count(
            'returns',
            { en: 'At how many such returns is the offer closed?', zh: '达到多少个这样的退货就停售？' },
            returned,
          ),
        ],
        paper: 'listing-review',
        proof: { en: 'the list of return reasons', zh: '退货原因清单' },
      },
    ),
  ],
})
