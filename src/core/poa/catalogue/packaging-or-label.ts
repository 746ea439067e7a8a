import { action, branch, measure, saying } from './compose.ts'
import { count } from './open-slots.ts'
import type { Slot } from './item.ts'

const change: Slot = {
  name: 'change',
  kind: 'text',
  label: { en: 'what differs on the pack', zh: '包装上的差别' },
  ask: {
    en: 'What differs? For example the old logo on the lid.',
    zh: '差在哪里？例如盒盖上是旧标志。',
  },
  shared: true,
}

export const packagingOrLabel = branch({
  id: 'packaging-or-label',
  sources: ['customer', 'amazon-audit'],
  postures: ['right', 'partly', 'wrong'],
  kinds: ['inauthentic-customer', 'inauthentic-audit', 'not-as-described', 'used-sold-as-new'],
  label: {
    en: 'The packaging or label differs from the page',
    zh: '包装或标签与页面不一致（新旧包装、贴标）',
  },
  hint: {
    en: 'Return comments speak of a different box, logo or label, while the goods inside are the same.',
    zh: '退货留言提到盒子、标志或标签不一样，而里面的东西是同一款。',
  },
  event: saying(
    'event',
    { en: 'Units went out in packaging unlike the page photo', zh: '发出的货包装与主图不一样' },
    {
      en: 'Between the packaging change of {date} and this notice we shipped {units} of {asins} in packaging that differs from the page photo: {change}.',
      zh: '自{date}包装变更至收到本通知，我们发出的{asins}中有{units}的包装与页面图片不同：{change}。',
    },
    {
      slots: [
        change,
        count('units', { en: 'How many units went out like that?', zh: '这样发出了多少件？' }),
        {
          name: 'date',
          kind: 'date',
          label: { en: 'date of the packaging change', zh: '换包装的日期' },
          ask: { en: 'On which day did the packaging change?', zh: '哪一天换的包装？' },
        },
      ],
    },
  ),
  causes: [
    saying(
      'old-and-new-in-one-bin',
      { en: 'Old and new packaging were stored together', zh: '新旧包装混放在同一货位' },
      {
        en: 'We stored {units} of the old packaging and the new packaging in one bin at {place}, so a buyer could receive a box unlike the page photo.',
        zh: '我们把{units}旧包装与新包装放在{place}的同一货位，买家收到的盒子因此可能与页面图片不同。',
      },
      { slots: [count('units', { en: 'How many units in old packaging?', zh: '旧包装有多少件？' })] },
    ),
    saying(
      'photo-not-updated',
      { en: 'The page photo was not changed when the packaging changed', zh: '换了包装没有换主图' },
      {
        en: 'Our change of packaging had no step for the page: stock in the new packaging went on sale on {date} while the photo still showed the old box.',
        zh: '我们换包装的流程里没有更新页面这一步：新包装的货于{date}开售，页面图片仍是旧包装。',
      },
    ),
    saying(
      'label-covered-original',
      { en: 'Our own label covered the maker’s label', zh: '我们的贴标盖住了原厂标签' },
      {
        en: 'Our labelling instruction did not say where the barcode label goes, and on {units} it covered the maker’s name or lot number on the box.',
        zh: '我们的贴标要求没有写明条码贴在哪里，有{units}的条码盖住了盒上的厂名或批号。',
      },
    ),
    saying(
      'proof-not-compared',
      { en: 'Nobody compared the printed box with the page', zh: '印好的盒子没人和页面核对' },
      {
        en: 'We approved the printing proof of the box against the earlier box only, so the wording on the new box was not compared with the brand, size and contents on the page.',
        zh: '我们审核包装印样时只与旧盒比对，没有将新盒上的文字与页面的品牌、规格和内容物核对。',
      },
    ),
  ],
  actions: [
    action(
      'sorted-packaging',
      { en: 'Sorted the stock by packaging version', zh: '按包装版本分开库存' },
      {
        done: 'sorted the stock at {place} by packaging version: {old} in the old box and {new} in the new box',
        plan: 'sorting the stock at {place} by packaging version: {old} in the old box and {new} in the new box',
        zh: '在{place}按包装版本分开库存：旧包装{old}，新包装{new}',
      },
      {
        slots: [
          count('old', { en: 'How many units in the old box?', zh: '旧包装多少件？' }),
          count('new', { en: 'How many units in the new box?', zh: '新包装多少件？' }),
        ],
        proof: { en: 'count sheet and photos of both boxes', zh: '清点表和两种包装的照片' },
      },
    ),
    action(
      'removed-old-packaging',
      { en: 'Took units in the old packaging off sale', zh: '把旧包装的货停售或移除' },
      {
        done: 'took {units} in the old packaging off sale at {place} (record: {record})',
        plan: 'taking {units} in the old packaging off sale at {place} (record: {record})',
        zh: '将{place}的{units}旧包装停售（凭证：{record}）',
      },
      { proof: { en: 'removal order or stock record', zh: '移除订单或库存记录' } },
    ),
    action(
      'photo-replaced',
      { en: 'Replaced the page photo with the box now shipped', zh: '主图换成现在发出的包装' },
      {
        done: 'replaced the packaging photo on the page of {asins} with a photo of the box we ship',
        plan: 'replacing the packaging photo on the page of {asins} with a photo of the box we ship',
        zh: '将{asins}页面的包装图片换成实际发货包装的照片',
      },
      { proof: { en: 'page screenshots before and after', zh: '更换前后的页面截图' } },
    ),
    action(
      'label-position-corrected',
      { en: 'Re-labelled units whose label hid the maker’s marks', zh: '重贴盖住原厂信息的标签' },
      {
        done: 're-labelled {units} at {place} so that the barcode label covers no maker’s name, lot number or seal',
        plan: 're-labelling {units} at {place} so that the barcode label covers no maker’s name, lot number or seal',
        zh: '在{place}重贴{units}的条码标签，不再遮住厂名、批号和封口',
      },
      { proof: { en: 'photos before and after', zh: '重贴前后的照片' } },
    ),
    action(
      'buyers-told-packaging',
      {
        en: 'Answered the buyers who asked about the box, with refund or replacement',
        zh: '回复质疑包装的买家并退款或补发',
      },
      {
        done: 'answered {buyers} who had asked about the packaging and offered each a refund or a unit in the pictured box',
        plan: 'answering {buyers} who asked about the packaging and offering each a refund or a unit in the pictured box',
        zh: '回复询问包装的{buyers}，并提出退款或补发与图片一致的包装',
      },
      { proof: { en: 'buyer message IDs', zh: '买家消息编号' } },
    ),
  ],
  measures: [
    measure(
      'box-against-page',
      {
        en: 'The box is compared with the page photo at intake; a difference keeps the lot off sale',
        zh: '到货时盒子与主图比对；不一致整批不上架',
      },
      {
        en: '{who} compares {sample} with the page photo, the brand name and the barcode label; one different box keeps the lot off sale until page and box agree, and the photos are kept with the intake sheet',
        zh: '由{who}{cadence}取{sample}，将盒子与页面图片、品牌名和条码标签核对；有一盒不同则整批不上架，直到页面与包装一致，照片与到货检查表一起存档',
      },
      {
        slots: [count('sample', { en: 'How many boxes are compared each time?', zh: '每次核对多少盒？' })],
        paper: 'intake-check-sheet',
        proof: { en: 'a filled intake check sheet with photos of the box', zh: '填好的到货检查表和包装照片' },
      },
    ),
    measure(
      'page-before-new-box',
      { en: 'No new packaging goes on sale before the page shows it', zh: '页面更新后新包装才开售' },
      {
        en: '{who} updates the page photos and text; stock in a new box stays blocked until the new page is live, and a dated page screenshot is filed',
        zh: '由{who}{cadence}更新页面图片和文字；新页面生效前新包装库存不放行，并留存带日期的页面截图',
      },
      { paper: 'listing-review', proof: { en: 'dated page screenshots', zh: '带日期的页面截图' } },
    ),
    measure(
      'one-version-a-bin',
      {
        en: 'Each packaging version has its own bin and stock code',
        zh: '每个包装版本单独货位、单独库存编码',
      },
      {
        en: '{who} checks at {place} that each packaging version has its own bin and stock code; a bin with two versions is closed for picking until it is sorted, and the check is signed in the bin log',
        zh: '由{who}{cadence}在{place}检查每个包装版本单独货位、单独库存编码；一个货位有两个版本即停止拣货，分开后再用，检查结果在货位记录表上签字',
      },
      { proof: { en: 'bin log and photos', zh: '货位记录表和照片' } },
    ),
    measure(
      'proof-approved',
      {
        en: 'The printing proof is approved against the page before printing',
        zh: '印刷前把印样和页面核对签字',
      },
      {
        en: '{who} compares the printing proof of the box with the brand, size and contents on the page; printing is not ordered while one item differs, and the signed proof is kept',
        zh: '由{who}{cadence}将包装印样与页面的品牌、规格和内容物核对；有一项不同就不下单印刷，签字的印样存档',
      },
      { proof: { en: 'a signed printing proof', zh: '签字的印样' } },
    ),
    measure(
      'pack-comments-read',
      {
        en: 'Return comments about box or label are read and answered with a stock check',
        zh: '查看退货留言里提到包装的，并核对库存',
      },
      {
        en: '{who} reads the return comments for words about box, logo, seal or label; one such comment starts a comparison of {sample} from stock with the page, and the result is entered in the listing review',
        zh: '由{who}{cadence}查看退货留言中有关盒子、标志、封口或标签的内容；出现一条即从库存取{sample}与页面核对，结果记入链接检查表',
      },
      {
        paper: 'listing-review',
        proof: { en: 'listing review with the comments', zh: '记有留言的链接检查表' },
      },
    ),
  ],
})
