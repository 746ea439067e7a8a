import { action, branch, measure, saying } from './compose.ts'
import { count } from './open-slots.ts'
import type { Slot } from './item.ts'

const market: Slot = {
  name: 'market',
  kind: 'text',
  label: { en: 'market the goods were made for', zh: '商品原定销售市场' },
  ask: {
    en: 'For which market were the goods made? For example the Japanese market.',
    zh: '这批货原本是给哪个市场的？例如日本市场。',
  },
  shared: true,
}

export const parallelImport = branch({
  id: 'parallel-import',
  sources: ['brand-owner', 'customer', 'amazon-audit'],
  postures: ['right', 'partly'],
  kinds: ['rights-owner-trademark', 'rights-owner-counterfeit', 'inauthentic-customer', 'inauthentic-audit'],
  label: {
    en: 'Goods made for another market were sold in this store',
    zh: '平行进口：别国版本的货卖到了这个站点',
  },
  hint: {
    en: 'The label language, plug, warranty card or region code is that of another country.',
    zh: '标签语言、插头、保修卡或区域码是别的国家的。',
  },
  event: saying(
    'event',
    { en: 'Units made for another market were sold here', zh: '把别国版本的货卖到了这里' },
    {
      en: 'From {date} we sold {sold} under {asins} in this store that the maker had produced and packed for {market}.',
      zh: '自{date}起，我们在本站点{asins}售出{sold}，这些货由生产商为{market}生产和包装。',
    },
    {
      slots: [
        market,
        {
          name: 'date',
          kind: 'date',
          label: { en: 'first day of sale', zh: '开售日期' },
          ask: { en: 'From which day did you sell them?', zh: '从哪天开始卖的？' },
        },
        count('sold', { en: 'How many of them were sold?', zh: '卖了多少件？' }),
      ],
    },
  ),
  causes: [
    saying(
      'order-without-market',
      { en: 'The purchase order did not name the market version', zh: '采购单没写销售地区版本' },
      {
        en: 'Our purchase order to {supplier} named the product and the quantity and not the market version, so we had no term by which to refuse goods packed for {market}.',
        zh: '我们给{supplier}的采购单只写产品和数量，没有写地区版本，因此没有条款可据以拒收{market}版本的货。',
      },
      { slots: [market] },
    ),
    saying(
      'region-marks-unread',
      {
        en: 'Intake did not read region code, plug and label language',
        zh: '到货没看区域码、插头和标签语言',
      },
      {
        en: 'Our intake at {place} compared product name and quantity and had no line for region code, plug, warranty card and label language, so {units} for {market} passed.',
        zh: '我们在{place}的到货检查只核对品名和数量，没有区域码、插头、保修卡和标签语言几栏，{units}{market}版本的货因此通过。',
      },
      { slots: [market] },
    ),
    saying(
      'territory-unread',
      { en: 'The supplier’s resale territory was not checked', zh: '没有核对供应商的授权销售区域' },
      {
        en: 'We filed the letter of {supplier} for {brand} without comparing its territory with the country of this store, and the territory in it ends at {market}.',
        zh: '我们归档{supplier}的{brand}授权书时没有将授权区域与本站点所在国核对，而其授权区域只到{market}。',
      },
      { slots: [market] },
    ),
    saying(
      'stores-share-stock',
      { en: 'Stock of two stores was pooled', zh: '两个站点的库存混用' },
      {
        en: 'At {place} we kept the stock of two stores under one code, so {units} bought for {market} went to this store.',
        zh: '我们在{place}把两个站点的库存放在同一编码下，为{market}采购的{units}因此发到了本站点。',
      },
      { slots: [market] },
    ),
  ],
  actions: [
    action(
      'versions-separated',
      { en: 'Separated the stock by market version', zh: '按地区版本分开库存' },
      {
        done: 'sorted the stock of {asins} at {place} by region code and label language: {local} for this store and {foreign} for {market}',
        plan: 'sorting the stock of {asins} at {place} by region code and label language: {local} for this store and {foreign} for {market}',
        zh: '在{place}按区域码和标签语言分开{asins}库存：本站点版本{local}，{market}版本{foreign}',
      },
      {
        slots: [
          market,
          count('local', { en: 'How many units are of this store’s version?', zh: '本站点版本多少件？' }),
          count('foreign', { en: 'How many units are of the other version?', zh: '别国版本多少件？' }),
        ],
        proof: { en: 'count sheet and photos of the codes', zh: '清点表和区域码照片' },
      },
    ),
    action(
      'foreign-version-out',
      { en: 'Took the other market’s version out of this store', zh: '把别国版本撤出本站点' },
      {
        done: 'took {units} made for {market} out of this store at {place} (record: {record})',
        plan: 'taking {units} made for {market} out of this store at {place} (record: {record})',
        zh: '将{place}的{units}{market}版本撤出本站点（凭证：{record}）',
      },
      { slots: [market], proof: { en: 'removal order', zh: '移除订单' } },
    ),
    action(
      'offers-closed-territory',
      {
        en: 'Closed the offers that our supplier’s territory does not cover',
        zh: '关闭授权区域未覆盖的报价',
      },
      {
        done: 'closed our offers on {listings} in this store for which we hold no letter that covers this country, including {asins}',
        plan: 'closing our offers on {listings} in this store for which we hold no letter that covers this country, including {asins}',
        zh: '关闭本站点没有覆盖本国授权书的{listings}的报价，其中包括{asins}',
      },
      { proof: { en: 'inventory report and letters', zh: '库存报告和授权书' } },
    ),
    action(
      'buyers-told-version',
      { en: 'Offered buyers of the other version a return', zh: '向买到别国版本的买家提出退货' },
      {
        done: 'told {buyers} that their unit was made for {market} and offered a free return or help with plug, manual and warranty',
        plan: 'telling {buyers} that their unit was made for {market} and offering a free return or help with plug, manual and warranty',
        zh: '告知{buyers}所购商品为{market}版本，并提出免费退货，或就插头、说明书和保修提供协助',
      },
      { slots: [market], proof: { en: 'buyer message IDs', zh: '买家消息编号' } },
    ),
    action(
      'territory-asked',
      {
        en: 'Asked the brand or distributor which goods may be sold here',
        zh: '向品牌方或经销商确认可在本国销售的商品',
      },
      {
        done: 'asked {supplier} in writing which versions of {brand} goods its letter allows for the country of this store',
        plan: 'asking {supplier} in writing which versions of {brand} goods its letter allows for the country of this store',
        zh: '书面询问{supplier}，其授权书允许在本站点所在国销售哪些版本的{brand}商品',
      },
      { proof: { en: 'the question and the answer', zh: '询问函和回复' } },
    ),
  ],
  measures: [
    measure(
      'version-on-order',
      {
        en: 'Orders name the market version; other versions are refused',
        zh: '采购单写明地区版本，其他版本拒收',
      },
      {
        en: '{who} writes the market version and the region code into the purchase order; goods of another version are refused at delivery, and the order is kept with the delivery note',
        zh: '由{who}{cadence}在采购单写明地区版本和区域码；其他版本的货到货时拒收，采购单与送货单一起存档',
      },
      { proof: { en: 'a purchase order with the version', zh: '写明版本的采购单' } },
    ),
    measure(
      'region-code-read',
      { en: 'Region code, plug and label language are read at intake', zh: '到货查看区域码、插头、标签语言' },
      {
        en: '{who} opens {sample} and reads region code, plug, warranty card and label language; one unit of another market holds the lot back from this store, and a photo of the code goes with the intake sheet',
        zh: '由{who}{cadence}拆开{sample}，查看区域码、插头、保修卡和标签语言；有一件是别国版本则整批不发入本站点，区域码照片与到货检查表一起存档',
      },
      {
        paper: 'intake-check-sheet',
        proof: { en: 'intake sheet with photos of the code', zh: '附区域码照片的到货检查表' },
      },
    ),
    measure(
      'territory-compared',
      { en: 'The letter’s territory is compared with the store’s country', zh: '授权区域与站点国家核对' },
      {
        en: '{who} compares the territory in the supplier’s letter with the country of each store; a store outside the territory gets no offer, and the territory is entered in the brand log',
        zh: '由{who}{cadence}将供应商授权书的授权区域与各站点所在国核对；区域之外的站点不上架，授权区域记入品牌登记表',
      },
      { proof: { en: 'brand log with territories', zh: '记有授权区域的品牌登记表' } },
    ),
    measure(
      'stock-code-by-market',
      { en: 'Each market version has its own stock code', zh: '每个地区版本单独库存编码' },
      {
        en: '{who} compares the stock codes in an outgoing shipment with the country of the store; a shipment with the code of another market is stopped at {place}, and the code list is saved with the shipment ID',
        zh: '由{who}{cadence}将出货的库存编码与站点所在国核对；含有别国版本编码的货件在{place}拦下，编码清单与货件编号一起保存',
      },
      { proof: { en: 'code list with the shipment ID', zh: '带货件编号的编码清单' } },
    ),
    measure(
      'version-comments-read',
      {
        en: 'Buyer comments on plug, language or warranty are read',
        zh: '查看提到插头、语言、保修的买家留言',
      },
      {
        en: '{who} reads messages and return comments for plug, manual language and warranty; one such comment starts a region-code check of the stock of that ASIN, and the result is dated in the listing review',
        zh: '由{who}{cadence}查看消息和退货留言中有关插头、说明书语言和保修的内容；出现一条即核查该ASIN库存的区域码，结果注明日期记入链接检查表',
      },
      { paper: 'listing-review', proof: { en: 'dated listing review', zh: '带日期的链接检查表' } },
    ),
  ],
})
