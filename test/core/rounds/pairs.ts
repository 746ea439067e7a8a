/** What a further letter is beside the one before it, as a person reads the two. Written before the code that tells them apart. */
type Label = 'unchanged' | 'reworded' | 'new-fact' | 'new-document' | 'contradiction'

export interface Pair {
  readonly label: Label
  readonly before: string
  readonly after: string
}

const kettle =
  'On 4 March 2026 a buyer reported that the kettle received was not the model on the page. Root cause: cartons of the old and the new model stood in one bin, and our pick list names no model. On 6 March 2026 we removed 41 units from sale and refunded 3 buyers. Since 9 March 2026 the warehouse lead compares the model on each carton with the order. Exhibit 1: Invoice 2291 of 12 January 2026, 400 units.'
const lamp =
  'We sold 180 units of B0TESTLM01 between May and July 2026. Our listing showed a warm white lamp while the factory had shipped cold white since May. We corrected the picture and the bullet points on 2 August 2026. Ms Chen checks each page against a unit in hand every Monday. Our supplier is Brightway Lighting Co., Ltd.'
const bag =
  'The notice of 3 June 2026 asks for the source of B0TESTBG02. We bought 250 units from Harlow Trade Ltd. Intake counted cartons and opened none, so nobody saw the wrong label. We relabelled 60 units and sent 12 back to the supplier.'
const mug =
  'Root cause: a returned mug went back to stock without inspection. Actions taken: we took all 34 returned units out of stock on 11 April 2026 and destroyed 9. Preventive measures: since 15 April 2026 returned units are graded by two persons, and units with any mark are never sold as new.'
const sofa =
  '根本原因：货柜里混装了两个型号，入库时只点箱数，没有核对型号标签。2026年3月4日我们停售并隔离11件，已联系7位买家换货。自3月9日起，仓库主管每批开两箱核对型号并签字。附件1：发票2291号，2026年1月12日，60件。'
const cable =
  '我们在2026年5月至7月共售出180件。页面主图是旧款，实际发的是新款。8月2日更换了主图和五点描述。运营负责人每周一对照实物检查页面。供应商为深圳市明辉电子有限公司。'
const toy =
  '收到2026年6月3日通知后，我们查清了B0TESTTY03的来源：从义乌市乐童玩具厂采购250件。质检只看外箱，没有拆开检查标签。已重新贴标60件，退回供应商12件。'

const swap = (text: string, ...changes: readonly (readonly [string, string])[]): string =>
  changes.reduce((now, [from, to]) => {
    if (!now.includes(from)) throw new Error(`the letter does not say ${from}`)
    return now.replace(from, to)
  }, text)

const unchanged: readonly (readonly [string, string])[] = [
  [kettle, kettle],
  [lamp, `  ${lamp.replaceAll('. ', '.\n\n')}\n`],
  [bag, bag.toUpperCase()],
  [mug, swap(mug, ['Root cause:', 'ROOT CAUSE\n'], ['Actions taken:', '\nACTIONS TAKEN\n'])],
  [kettle, swap(kettle, ['Exhibit 1: Invoice', 'Exhibit 1 - invoice'])],
  [lamp, `Dear Seller Performance team,\n${lamp}\nKind regards`],
  [bag, `Hello,\n\n${bag}\n\nThank you for your review.`],
  [sofa, sofa],
  [cable, cable.replaceAll('。', '。\n')],
  [toy, `尊敬的亚马逊团队：\n${toy}\n谢谢。`],
  [sofa, swap(sofa, ['：', ':'], ['，', ','])],
  [mug, `${mug}\n\nSincerely,\nThe seller`],
]

const reworded: readonly (readonly [string, string])[] = [
  [
    kettle,
    swap(
      kettle,
      ['a buyer reported', 'a customer told us'],
      ['removed 41 units from sale', 'took 41 units off sale'],
    ),
  ],
  [
    kettle,
    'A customer told us on 4 March 2026 that they did not get the kettle shown. The reason was that both models shared a bin and the pick list does not say which model. 41 units were taken down and 3 customers got their money back on 6 March 2026. From 9 March 2026 on, the lead of the warehouse matches every carton with its order. Exhibit 1: Invoice 2291 of 12 January 2026, 400 units.',
  ],
  [
    lamp,
    swap(
      lamp,
      ['We corrected', 'We have updated'],
      ['Ms Chen checks each page against', 'Each page is checked by Ms Chen against'],
    ),
  ],
  [
    lamp,
    'Between May and July 2026, 180 units of B0TESTLM01 were sold. While our page displayed a warm white lamp, cold white ones came from the factory from May on. The photo and bullets were put right on 2 August 2026. Every Monday, Ms Chen compares each page with a unit. Brightway Lighting Co., Ltd. supplies us.',
  ],
  [
    bag,
    swap(
      bag,
      ['We bought 250 units from', '250 units were purchased from'],
      ['so nobody saw', 'and so no one noticed'],
    ),
  ],
  [bag, `${bag} We take this matter very seriously and are fully committed to the policies of Amazon.`],
  [
    mug,
    swap(
      mug,
      ['went back to stock without inspection', 'was restocked uninspected'],
      ['are never sold as new', 'will not be sold as new'],
    ),
  ],
  [
    mug,
    'Preventive measures: two persons grade each returned unit since 15 April 2026; a unit with a mark is never sold as new. Actions taken: on 11 April 2026 all 34 returned units were pulled from stock; 9 were destroyed. Root cause: a mug that was returned got back into stock and nobody inspected it.',
  ],
  [sofa, swap(sofa, ['没有核对型号标签', '未比对型号标签'], ['停售并隔离11件', '下架并隔离11件'])],
  [
    cable,
    swap(cable, ['共售出180件', '一共卖出180件'], ['更换了主图和五点描述', '已把主图与五点描述换成新的']),
  ],
  [toy, swap(toy, ['没有拆开检查标签', '未开箱查看标签']) + '我们高度重视此事，会严格遵守平台政策。'],
  [
    cable,
    '2026年5月至7月，我们卖了180件。主图展示的是旧款，发出的货是新款。主图和五点描述已于8月2日改好。每周一由运营负责人拿实物核对页面。供应商是深圳市明辉电子有限公司。',
  ],
]

const newFact: readonly (readonly [string, string])[] = [
  [
    kettle,
    `${kettle} In the return report, 7 of 9 comments since January say that the handle has another colour.`,
  ],
  [
    lamp,
    `${lamp} On 14 August 2026 we found the same error on B0TESTLM02 and closed that offer with 22 units.`,
  ],
  [
    bag,
    swap(bag, [
      'sent 12 back to the supplier.',
      'sent 12 back to the supplier. On 20 June 2026 we opened all 178 cartons that were left and found 5 more wrong labels.',
    ]),
  ],
  [
    mug,
    `${mug} If one graded unit in a week fails a second look, the grading of that day is repeated for the whole shelf.`,
  ],
  [
    kettle,
    swap(kettle, [
      'compares the model on each carton with the order.',
      'compares the model on each carton with the order. When one carton of a lot is wrong, the whole lot is held.',
    ]),
  ],
  [
    lamp,
    swap(lamp, [
      'every Monday.',
      'every Monday. Mr Wu of purchasing signs the result and keeps it for two years.',
    ]),
  ],
  [bag, `${bag} All 38 buyers of the last 90 days were offered a free return; 4 accepted by 1 July 2026.`],
  [
    mug,
    'Root cause: a mug sent back by a buyer was put on the shelf uninspected, because returns arrived at the same table as new goods. Actions taken: all 34 returned units left stock on 11 April 2026; 9 were destroyed. Since 20 April 2026 returns arrive at a table of their own. Preventive measures: two persons grade returned units since 15 April 2026, and marked units are never sold as new.',
  ],
  [sofa, `${sofa}3月20日抽查后续到货的5批货，共开10箱，没有发现混装。`],
  [cable, `${cable}退货报告显示，9件退货中有7件留言称颜色不同。`],
  [
    toy,
    swap(toy, [
      '退回供应商12件。',
      '退回供应商12件。6月20日把剩余178箱全部开箱，又发现5件标签错误并已隔离。',
    ]),
  ],
  [
    cable,
    swap(cable, [
      '每周一对照实物检查页面。',
      '每周一对照实物检查页面，发现一处不符当天下架，修改后由采购经理复核签字。',
    ]),
  ],
]

const newDocument: readonly (readonly [string, string])[] = [
  [kettle, `${kettle} Exhibit 2: Delivery note DN-118 of 15 January 2026.`],
  [lamp, `${lamp} We attach invoice 5520 of 3 April 2026 for 300 units.`],
  [
    bag,
    `${bag} Exhibit 1: Letter of authorisation from the brand to Harlow Trade Ltd, dated 9 January 2026.`,
  ],
  [mug, `${mug} Exhibit 3: Grading sheets of 15 to 30 April 2026.`],
  [
    kettle,
    swap(kettle, [
      'Exhibit 1: Invoice 2291 of 12 January 2026, 400 units.',
      'Exhibit 1: Invoice 2291 of 12 January 2026, 400 units. Exhibit 2: Bank transfer of 14 January 2026 to the supplier.',
    ]),
  ],
  [lamp, `${lamp} Enclosed is the test report TR-2026-04 of the laboratory.`],
  [bag, `${bag} Attached: the purchase contract HT-77 of 2 February 2026, signed by both sides.`],
  [
    kettle,
    'A customer told us on 4 March 2026 that the kettle was not the one shown. Both models stood in one bin and the pick list gives no model. On 6 March 2026 we took 41 units off sale and refunded 3 buyers. The warehouse lead matches each carton with its order since 9 March 2026. Exhibit 1: Invoice 2291 of 12 January 2026, 400 units. Exhibit 2: Photographs of both cartons.',
  ],
  [sofa, `${sofa}附件2：送货单DN-118，2026年1月15日。`],
  [cable, `${cable}现附上2026年4月3日的增值税发票5520号，300件。`],
  [toy, `${toy}附件3：品牌方出具给义乌市乐童玩具厂的授权书，2026年1月9日。`],
  [sofa, `${sofa}附件2：2026年1月14日向供应商付款的银行回单。`],
]

const contradiction: readonly (readonly [string, string])[] = [
  [kettle, swap(kettle, ['removed 41 units', 'removed 63 units'])],
  [lamp, swap(lamp, ['sold 180 units', 'sold 150 units'])],
  [lamp, swap(lamp, ['Brightway Lighting Co., Ltd.', 'Golden Star Import & Export Co., Ltd.'])],
  [bag, swap(bag, ['bought 250 units', 'bought 400 units'])],
  [kettle, swap(kettle, ['Invoice 2291 of 12 January 2026', 'Invoice 2291 of 12 February 2026'])],
  [bag, swap(bag, ['Harlow Trade Ltd', 'Quickbuy Retail GmbH'])],
  [mug, swap(mug, ['all 34 returned units', 'all 52 returned units'])],
  [
    kettle,
    'On 4 March 2026 a buyer reported a wrong kettle. Root cause: the pick list names no model and two models shared a bin. On 6 March 2026 we removed 41 units from sale and refunded 8 buyers. Since 9 March 2026 the warehouse lead compares the model on each carton with the order. Exhibit 1: Invoice 2291 of 12 January 2026, 400 units.',
  ],
  [sofa, swap(sofa, ['隔离11件', '隔离26件'])],
  [cable, swap(cable, ['共售出180件', '共售出150件'])],
  [cable, swap(cable, ['深圳市明辉电子有限公司', '东莞市恒通贸易有限公司'])],
  [toy, swap(toy, ['采购250件', '采购400件'])],
]

const labelled = (label: Label, pairs: readonly (readonly [string, string])[]): Pair[] =>
  pairs.map(([before, after]) => ({ label, before, after }))

/** Sixty pairs, twelve of each. */
export const pairs: readonly Pair[] = [
  ...labelled('unchanged', unchanged),
  ...labelled('reworded', reworded),
  ...labelled('new-fact', newFact),
  ...labelled('new-document', newDocument),
  ...labelled('contradiction', contradiction),
]
