import { action, branch, measure, saying } from './compose.ts'
import { count, pages } from './open-slots.ts'
import type { Slot } from './item.ts'

const shown: Slot = {
  name: 'shown',
  kind: 'text',
  label: { en: 'what the page says', zh: '页面写的' },
  ask: {
    en: 'What did the page say or show? For example set of three.',
    zh: '页面上怎么写或怎么显示的？例如三件套。',
  },
}

const goods: Slot = {
  name: 'goods',
  kind: 'text',
  label: { en: 'what the goods are', zh: '实物情况' },
  ask: { en: 'And what are the goods? For example set of two.', zh: '实物是怎样的？例如两件套。' },
}

export const listingMismatch = branch({
  id: 'listing-mismatch',
  sources: ['customer', 'amazon-audit'],
  postures: ['right', 'partly', 'wrong'],
  kinds: ['inauthentic-customer', 'inauthentic-audit', 'not-as-described', 'used-sold-as-new', 'safety'],
  label: {
    en: 'The page does not describe the goods: photo, title, brand field or bundle',
    zh: '页面和实物对不上：图片、标题、品牌字段或套装内容',
  },
  hint: {
    en: 'Put one unit beside the page and read title, brand, size, photos and contents line by line.',
    zh: '拿一件实物，对着页面逐行看标题、品牌、尺寸、图片和包装内容。',
  },
  event: saying(
    'event',
    { en: 'The page said one thing, the goods were another', zh: '页面写的和实物不一致' },
    {
      en: 'From {date} the page of {asins} said “{shown}” while the goods we shipped were “{goods}”; we sold {sold} from that page.',
      zh: '自{date}起，{asins}页面写的是“{shown}”，而我们发出的实物是“{goods}”；从该页面售出{sold}。',
    },
    {
      slots: [
        shown,
        goods,
        {
          name: 'date',
          kind: 'date',
          label: { en: 'first day of the difference', zh: '开始不一致的日期' },
          ask: { en: 'Since which day did page and goods differ?', zh: '从哪天起页面和实物不一致？' },
        },
        count('sold', { en: 'How many units were sold from that page?', zh: '这个页面卖了多少件？' }),
      ],
    },
  ),
  causes: [
    saying(
      'brand-field-from-sheet',
      {
        en: 'Title and brand field were taken from the supplier’s sheet unchecked',
        zh: '标题和品牌字段直接套用供应商表格',
      },
      {
        en: 'Our listing tool copied the title and the brand field of {asins} from the supplier’s sheet, and our upload had no step that compares them with the print on the goods.',
        zh: '我们的上架工具直接套用供应商表格中的标题和品牌字段生成{asins}，上传前没有与实物印字核对的环节。',
      },
    ),
    saying(
      'catalogue-photos',
      { en: 'The photos were the supplier’s, not of our stock', zh: '图片用的是供应商图，不是自己的货' },
      {
        en: 'The photos of {asins} came from the supplier’s catalogue of another production year, and our page form did not ask for a photo of a unit from our own stock.',
        zh: '{asins}的图片取自供应商另一年份的产品目录，我们的上架表没有要求使用自有库存的实物照片。',
      },
    ),
    saying(
      'joined-by-title',
      { en: 'We joined an existing page by title and main photo alone', zh: '跟卖时只看了标题和主图' },
      {
        en: 'We joined the page of {asins} by its title and main photo, and our matching step did not compare barcode, pack size and bullet points with {units} we had in stock.',
        zh: '我们只凭标题和主图跟卖{asins}，匹配环节没有将条码、包装规格和五点描述与库存{units}核对。',
      },
    ),
    saying(
      'contents-not-counted',
      { en: 'The contents line was written without counting a pack', zh: '包装内容没有拆包清点就写上去' },
      {
        en: 'Our page form had no field for the contents of the pack, so the number of pieces written on the page of {asins} was not counted against an opened pack.',
        zh: '我们的上架表没有包装内容一栏，{asins}页面写的件数没有拆包清点核对。',
      },
    ),
  ],
  actions: [
    action(
      'page-compared',
      { en: 'Compared units from stock with the page, line by line', zh: '拿库存实物逐行核对页面' },
      {
        done: 'compared {sample} from stock with the title, brand field, photos, size and contents on the page of {asins} and noted {points}',
        plan: 'comparing {sample} from stock with the title, brand field, photos, size and contents on the page of {asins}',
        zh: '取库存{sample}，与{asins}页面的标题、品牌字段、图片、尺寸和包装内容逐项核对，记下{points}',
        planZh: '取库存{sample}，与{asins}页面的标题、品牌字段、图片、尺寸和包装内容逐项核对',
      },
      {
        slots: [
          count('sample', { en: 'How many units were compared?', zh: '核对了多少件？' }),
          count(
            'points',
            { en: 'How many differences were there?', zh: '有几处不一致？' },
            { one: 'difference', many: 'differences', zh: '处不一致' },
          ),
        ],
        proof: { en: 'comparison table with photos and screenshots', zh: '核对表、实物照片和页面截图' },
      },
    ),
    action(
      'page-corrected',
      { en: 'Corrected the page to match the goods', zh: '把页面改成与实物一致' },
      {
        done: 'corrected the following on the page of {asins} so that it describes the goods we ship: {fields}',
        plan: 'correcting the following on the page of {asins} so that it describes the goods we ship: {fields}',
        zh: '修改{asins}页面的以下内容，使其与实物一致：{fields}',
      },
      {
        slots: [
          {
            name: 'fields',
            kind: 'text',
            label: { en: 'parts of the page that were changed', zh: '改动的页面内容' },
            ask: {
              en: 'Which parts? For example title, main photo, bullet points, description, A+, brand field, contents.',
              zh: '改了哪些？例如标题、主图、五点、描述、后台关键词、A+、品牌字段、包装内容。',
            },
          },
        ],
        proof: { en: 'page screenshots before and after', zh: '修改前后的页面截图' },
      },
    ),
    action(
      'moved-to-right-page',
      { en: 'Moved the stock to a page that describes it', zh: '库存转到与实物一致的链接' },
      {
        done: 'closed our offer on {asins} and moved {units} to a page that describes these goods',
        plan: 'closing our offer on {asins} and moving {units} to a page that describes these goods',
        zh: '关闭{asins}的报价，将{units}转到与实物一致的链接',
      },
      { proof: { en: 'inventory report', zh: '库存报告' } },
    ),
    action(
      'sister-pages-checked',
      { en: 'Checked the other pages made the same way', zh: '同样方式做的其他页面也核对' },
      {
        done: 'compared {listings} made from the same sheet with units from stock and corrected {corrected}',
        plan: 'comparing {listings} made from the same sheet with units from stock',
        zh: '将用同一份表格上架的{listings}与库存实物核对，修改其中{corrected}',
        planZh: '将用同一份表格上架的{listings}与库存实物核对',
      },
      {
        slots: [
          count(
            'corrected',
            { en: 'How many had to be corrected? 0 is an answer too.', zh: '改了多少条？0也可以。' },
            pages,
          ),
        ],
        proof: { en: 'the table of pages compared', zh: '页面核对表' },
      },
    ),
    action(
      'buyers-offered-return',
      { en: 'Offered buyers a free return with refund', zh: '向买家提出免费退货退款' },
      {
        done: 'offered {buyers} who had received goods unlike the page a free return with a full refund',
        plan: 'offering {buyers} who received goods unlike the page a free return with a full refund',
        zh: '向收到与页面不符商品的{buyers}提出免费退货并全额退款',
      },
      { proof: { en: 'buyer message IDs and refund records', zh: '买家消息编号和退款记录' } },
    ),
  ],
  measures: [
    measure(
      'unit-in-hand',
      { en: 'No page goes live without a check against a unit in hand', zh: '没有实物在手核对，页面不上线' },
      {
        en: '{who} compares title, brand field, photos, size and contents with a unit in hand; a page with one difference is not published, and the signed listing review is filed with screenshots',
        zh: '由{who}{cadence}拿实物核对标题、品牌字段、图片、尺寸和包装内容；有一处不同就不发布，签字的链接检查表与截图一起存档',
      },
      { paper: 'listing-review', proof: { en: 'a signed listing review', zh: '签字的链接检查表' } },
    ),
    measure(
      'own-photos',
      { en: 'Page photos are taken from our own stock', zh: '页面图片用自有库存实拍' },
      {
        en: '{who} photographs a unit from our own stock from six sides for the page; a page whose photos come from a catalogue is taken offline, and the dated photo files are kept by ASIN',
        zh: '由{who}{cadence}用自有库存实物拍摄六面照片作为页面图片；使用目录图的页面下线，带日期的照片按ASIN存档',
      },
      { proof: { en: 'dated photo files', zh: '带日期的照片文件' } },
    ),
    measure(
      'live-page-compared',
      { en: 'The live page is compared with our approved version', zh: '在线页面与审核版本比对' },
      {
        en: '{who} compares the live page of {asins} with our approved version; if one field has changed, our offer is closed until the page is right again, and a dated screenshot goes into the listing review',
        zh: '由{who}{cadence}将{asins}的在线页面与我方审核版本比对；有一个字段被改动即关闭报价，页面改正后再开，带日期的截图存入链接检查表',
      },
      { paper: 'listing-review', proof: { en: 'dated page screenshots', zh: '带日期的页面截图' } },
    ),
    measure(
      'contents-counted',
      { en: 'Opened packs are counted against the contents line', zh: '拆包清点，与页面包装内容核对' },
      {
        en: '{who} opens {sample} and counts the pieces against the contents line on the page; one pack with another count keeps the lot off sale, and the count is entered in the intake sheet',
        zh: '由{who}{cadence}拆开{sample}，按页面包装内容清点件数；有一包件数不符则整批不上架，清点结果记入到货检查表',
      },
      {
        slots: [count('sample', { en: 'How many packs are opened each time?', zh: '每次拆开多少件？' })],
        paper: 'intake-check-sheet',
        proof: { en: 'a filled intake check sheet', zh: '填好的到货检查表' },
      },
    ),
    measure(
      'barcode-matched',
      { en: 'Joining a page needs barcode, size and brand to match', zh: '跟卖前核对条码、规格、品牌' },
      {
        en: '{who} compares barcode, pack size and brand on the goods with the page that we join; if one of the three differs, no offer is created, and the comparison is saved with both photos',
        zh: '由{who}{cadence}将实物的条码、规格和品牌与拟跟卖的页面核对；三项中有一项不同就不创建报价，核对结果与两边照片一起保存',
      },
      { proof: { en: 'saved comparisons', zh: '保存的核对记录' } },
    ),
  ],
})
