import type { Posture } from '../../words.ts'
import { saying } from './compose.ts'
import type { Item, Slot } from './item.ts'
import { code, count } from './open-slots.ts'

function name(slot: string, label: Slot['ask'], ask: Slot['ask']): Slot {
  return { name: slot, kind: 'text', label, ask }
}

const number: Slot = {
  name: 'number',
  kind: 'identifier',
  label: { en: 'document number', zh: '文件编号' },
  ask: { en: 'Which number does the paper carry?', zh: '文件上的编号是多少？' },
}
const complaint = code(
  'complaint',
  { en: 'Complaint ID', zh: '投诉编号' },
  { en: 'Which Complaint ID?', zh: '投诉编号是多少？' },
)
const from = name(
  'from',
  { en: 'who gives the permission', zh: '授权方' },
  { en: 'Who gives the permission? Company name as written.', zh: '授权方是谁？按文件上的公司名称写。' },
)
const to = name(
  'to',
  { en: 'who receives the permission', zh: '被授权方' },
  { en: 'To whom? Company name as written.', zh: '被授权方是谁？按文件上的公司名称写。' },
)
const reportDate: Slot = {
  name: 'date',
  kind: 'date',
  label: { en: 'date of the report', zh: '报告日期' },
  ask: { en: 'Of which day is the report?', zh: '报告是哪天的？' },
}
const paperDate: Slot = {
  name: 'date',
  kind: 'date',
  label: { en: 'date of the paper', zh: '文件日期' },
  ask: { en: 'Of which day is the paper?', zh: '文件是哪天的？' },
}

const neverSold: readonly Item[] = [
  saying(
    'dispute.never-listed',
    { en: 'We have never listed or sold this item', zh: '从未上架或销售过该商品' },
    {
      en: 'We have never listed or sold {asins}; the inventory report of {date} shows no offer and no stock of it.',
      zh: '我们从未上架或销售{asins}；{date}的库存报告显示没有该商品的报价和库存。',
    },
    { slots: [reportDate], proof: { en: 'inventory report', zh: '库存报告' } },
  ),
  saying(
    'dispute.no-orders',
    { en: 'The order report shows no sale', zh: '订单报告没有该商品的销售' },
    {
      en: 'The order report of {date} shows 0 units of {asins} shipped from our account.',
      zh: '{date}的订单报告显示，我方账户发出的{asins}为0件。',
    },
    { slots: [reportDate], proof: { en: 'order report', zh: '订单报告' } },
  ),
  saying(
    'dispute.offer-without-sale',
    { en: 'An offer existed but was closed with no unit sold', zh: '建过报价，但未售出就关闭了' },
    {
      en: 'Our offer on {asins} was closed on {date} with 0 units sold and 0 units sent to FBA.',
      zh: '我们在{asins}的报价已于{date}关闭，售出0件，发往FBA 0件。',
    },
    { proof: { en: 'inventory and order reports', zh: '库存报告和订单报告' } },
  ),
]

const wrongReport: readonly Item[] = [
  saying(
    'dispute.authorised-distributor',
    { en: 'We buy from an authorised distributor', zh: '从授权经销商采购' },
    {
      en: 'We buy {brand} goods from {supplier}, an authorised distributor; invoice {number} of {date} covers {units} of {asins}.',
      zh: '我们从授权经销商{supplier}采购{brand}商品；{date}开具的{number}号发票涵盖{asins}共{units}。',
    },
    {
      slots: [
        number,
        { ...paperDate, ask: { en: 'Of which day is the invoice?', zh: '发票是哪天开的？' } },
        count('units', { en: 'How many units does the invoice cover?', zh: '发票上多少件？' }),
      ],
      proof: { en: 'invoice and the distributor’s authorisation', zh: '发票和经销商的授权书' },
    },
  ),
  saying(
    'dispute.link-of-chain',
    { en: 'A paper that is one link of the authorisation chain', zh: '授权链中的一份文件' },
    {
      en: '{document} of {date} from {from} to {to} covers the sale of {asins} in this store.',
      zh: '{from}于{date}出具给{to}的{document}，涵盖{asins}在本站点的销售。',
    },
    {
      slots: [
        {
          name: 'document',
          kind: 'document',
          label: { en: 'kind of paper', zh: '文件种类' },
          ask: { en: 'Which paper? For example a letter of authorisation.', zh: '是什么文件？例如授权书。' },
        },
        paperDate,
        from,
        to,
      ],
      proof: { en: 'the paper itself', zh: '该文件原件' },
    },
  ),
  saying(
    'dispute.bought-from-owner',
    { en: 'We buy from the rights owner directly', zh: '直接向权利人采购' },
    {
      en: 'Invoice {number} of {date}, issued to us by the rights owner {from}, covers {units} of {asins}.',
      zh: '权利人{from}于{date}向我方开具的{number}号发票，涵盖{asins}共{units}。',
    },
    { slots: [number, paperDate, from], proof: { en: 'the invoice', zh: '发票' } },
  ),
  saying(
    'dispute.licence',
    { en: 'A licence allows our use of the mark', zh: '有商标使用许可' },
    {
      en: 'Licence {number} of {date} from {from} allows us to use the mark {brand} on {asins} in the country of this store.',
      zh: '{from}于{date}出具的{number}号许可，允许我方在本站点所在国的{asins}上使用{brand}商标。',
    },
    { slots: [number, paperDate, from], proof: { en: 'the licence', zh: '许可协议' } },
  ),
  saying(
    'dispute.own-mark',
    { en: 'The mark is registered in our name', zh: '商标注册在我方名下' },
    {
      en: 'The mark {brand} has been registered in our name under number {number} since {date}, and the goods under {asins} carry that mark.',
      zh: '{brand}商标自{date}起注册在我方名下，注册号{number}，{asins}使用的正是该商标。',
    },
    {
      slots: [number, { ...paperDate, ask: { en: 'Registered on which day?', zh: '哪天注册的？' } }],
      proof: { en: 'trademark certificate', zh: '商标注册证' },
    },
  ),
  saying(
    'dispute.other-class',
    { en: 'The complainant’s registration is for other goods', zh: '对方商标注册的是别的类别' },
    {
      en: 'The registration {number} named in the report covers class {theirs}, and the goods under {asins} belong to class {ours} (register extract of {date}).',
      zh: '举报所列{number}号注册商标属第{theirs}类，而{asins}属第{ours}类商品（{date}商标库查询结果）。',
    },
    {
      slots: [
        number,
        {
          name: 'theirs',
          kind: 'identifier',
          label: { en: 'class of their registration', zh: '对方商标类别' },
          ask: { en: 'Which class is their registration for?', zh: '对方商标是第几类？' },
        },
        {
          name: 'ours',
          kind: 'identifier',
          label: { en: 'class of our goods', zh: '我方商品类别' },
          ask: { en: 'Which class are your goods in?', zh: '您的商品是第几类？' },
        },
        { ...paperDate, ask: { en: 'Of which day is the extract?', zh: '哪天查询的？' } },
      ],
      proof: { en: 'register extract', zh: '商标库查询结果' },
    },
  ),
  saying(
    'dispute.compatibility',
    { en: 'The word only names what our goods fit', zh: '该词只说明适配的产品' },
    {
      en: 'On the page of {asins} the word “{term}” stands only after “compatible with”, and the brand field and the print on the goods show our own brand {brand} (page screenshot of {date}).',
      zh: '在{asins}页面上，“{term}”只出现在“compatible with”之后，品牌字段和实物印字均为我方品牌{brand}（{date}页面截图）。',
    },
    {
      slots: [
        {
          name: 'term',
          kind: 'identifier',
          label: { en: 'word named in the report', zh: '举报点名的词' },
          ask: { en: 'Which word does the report name?', zh: '举报点名的是哪个词？' },
        },
        { ...paperDate, ask: { en: 'Of which day is the screenshot?', zh: '截图是哪天的？' } },
      ],
      proof: { en: 'page screenshot as an image', zh: '页面截图（图片格式）' },
    },
  ),
  saying(
    'dispute.own-photos',
    { en: 'We took the pictures ourselves', zh: '图片是我们自己拍的' },
    {
      en: 'We took {images} on the page of {asins} ourselves on {date}, and the original camera files are enclosed.',
      zh: '{asins}页面的{images}由我方于{date}自行拍摄，现附相机原始文件。',
    },
    {
      slots: [
        count(
          'images',
          { en: 'How many pictures?', zh: '多少张图片？' },
          { one: 'picture', many: 'pictures', zh: '张图片' },
        ),
        { ...paperDate, ask: { en: 'On which day were they taken?', zh: '哪天拍的？' } },
      ],
      proof: { en: 'original camera files', zh: '相机原始文件' },
    },
  ),
  saying(
    'dispute.goods-photographed',
    { en: 'Photos show the marks of the invoiced lot', zh: '照片显示有发票批次的标识' },
    {
      en: 'Photos taken on {date} show seal, print and code of {sample} from the lot on invoice {number}.',
      zh: '{date}拍摄的照片显示{number}号发票所列批次中{sample}的封口、印刷和编码。',
    },
    {
      slots: [
        number,
        count('sample', { en: 'How many units do the photos show?', zh: '照片拍了多少件？' }),
        { ...paperDate, ask: { en: 'On which day were they taken?', zh: '哪天拍的？' } },
      ],
      proof: { en: 'the photos', zh: '照片' },
    },
  ),
  saying(
    'dispute.owner-written',
    { en: 'We wrote to the rights owner and asked for a review', zh: '已写信请权利人复核' },
    {
      en: 'On {date} we wrote to {contact} about Complaint ID {complaint} and asked for a review of the report.',
      zh: '我们已于{date}就投诉编号{complaint}致函{contact}，请其复核该举报。',
    },
    {
      slots: [
        complaint,
        name(
          'contact',
          { en: 'contact in the notice', zh: '通知里的联系人' },
          { en: 'To whom did you write, as named in the notice?', zh: '写给谁的？按通知里的名称写。' },
        ),
      ],
      proof: { en: 'the letter as sent', zh: '发出的函件' },
    },
  ),
  saying(
    'dispute.retraction-stated',
    { en: 'The rights owner says it sent Amazon a retraction', zh: '权利人称已向亚马逊提交撤诉' },
    {
      en: 'The rights owner {from} states that it sent its retraction for Complaint ID {complaint} to Amazon on {date}.',
      zh: '权利人{from}称，已于{date}就投诉编号{complaint}直接向亚马逊提交撤诉。',
    },
    {
      slots: [
        complaint,
        name(
          'from',
          { en: 'rights owner', zh: '权利人' },
          { en: 'What is the rights owner called?', zh: '权利人叫什么？' },
        ),
      ],
      proof: { en: 'the rights owner’s message', zh: '权利人的来函' },
    },
  ),
]

/** Facts a dispute of a rights owner's report may state; they take the place of cause, actions and measures. */
export const disputeFacts: readonly Item[] = [...neverSold, ...wrongReport]

/** The facts that fit: of an item never sold only that, of a wrong report the rest. */
export function disputeFactsFor(posture: Posture): readonly Item[] {
  if (posture === 'never-sold') return neverSold
  return posture === 'wrong' ? wrongReport : []
}
