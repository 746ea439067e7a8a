import { action, branch, measure, saying } from './compose.ts'
import { count, days, pages } from './open-slots.ts'

export const missingAuthorisation = branch({
  id: 'missing-authorisation',
  sources: ['brand-owner', 'amazon-audit'],
  postures: ['right', 'partly'],
  kinds: [
    'rights-owner-trademark',
    'rights-owner-counterfeit',
    'rights-owner-copyright',
    'counterfeit-test-buy',
    'inauthentic-audit',
  ],
  label: { en: 'We sold a brand without its authorisation on file', zh: '卖了品牌货，但手里没有授权书' },
  hint: {
    en: 'You bought branded goods and hold no letter that leads from the brand owner to you.',
    zh: '货是品牌货，但从品牌方到您之间的授权书缺一环或没有。',
  },
  event: saying(
    'event',
    { en: 'Branded goods were offered without a letter of authorisation', zh: '没有授权书就上架了品牌货' },
    {
      en: 'From {date} we offered {brand} goods under {asins}, sold {sold}, and held no letter of authorisation that names us.',
      zh: '自{date}起，我们在{asins}上销售{brand}商品，售出{sold}，手中没有写明我方名称的授权书。',
    },
    {
      slots: [
        {
          name: 'date',
          kind: 'date',
          label: { en: 'date of the first offer', zh: '首次上架日期' },
          ask: { en: 'On which day did you first offer it?', zh: '哪天开始上架销售的？' },
        },
        count('sold', { en: 'How many units were sold?', zh: '一共卖了多少件？' }),
      ],
    },
  ),
  causes: [
    saying(
      'no-brand-check-before-listing',
      { en: 'The listing step had no check of brand permission', zh: '上架流程里没有核查品牌授权' },
      {
        en: 'Our step for joining an existing listing asked for price and stock and had no field for the brand owner’s permission, so the offer for {brand} went live without one.',
        zh: '我们跟卖上架的流程只填价格和库存，没有品牌授权一栏，{brand}的报价因此在没有授权的情况下上线。',
      },
    ),
    saying(
      'supplier-word-taken',
      {
        en: 'The supplier’s word on authorisation was not checked up the chain',
        zh: '供应商说有授权，没往上游核实',
      },
      {
        en: 'We took the statement of {supplier} that it may resell {brand} and did not ask for the letter that leads from the brand owner to {supplier}.',
        zh: '我们采信{supplier}可转售{brand}的说法，没有索取从品牌方到{supplier}的授权书。',
      },
    ),
    saying(
      'letter-expired',
      { en: 'The letter had run out or did not cover this store', zh: '授权书过期，或没有覆盖这个站点' },
      {
        en: 'We filed the letter for {brand} without noting its end date and its stores; it ended on {date}, and our offer for {asins} stayed open after that day.',
        zh: '我们归档{brand}授权书时没有登记到期日和授权站点；授权于{date}到期，{asins}的报价在到期后仍在售。',
      },
    ),
    saying(
      'logo-on-own-goods',
      { en: 'A brand’s name or logo was on goods of another maker', zh: '非该品牌的货上用了品牌名或标志' },
      {
        en: 'Our design approval for {asins} compared size and colour only and had no trademark search, so the mark {brand} on {units} was approved without the owner’s permission.',
        zh: '我们对{asins}的设计审核只看尺寸和颜色，没有商标检索这一步，{units}商品上的{brand}标识因此未经权利人许可就通过了审核。',
      },
    ),
  ],
  actions: [
    action(
      'offers-closed',
      { en: 'Closed every offer of that brand', zh: '关闭该品牌的全部报价' },
      {
        done: 'closed our offers on {listings} under the name {brand}, including {asins}',
        plan: 'closing our offers on {listings} under the name {brand}, including {asins}',
        zh: '关闭带有{brand}名称的{listings}的报价，其中包括{asins}',
      },
      { proof: { en: 'inventory report with the closed offers', zh: '显示已关闭报价的库存报告' } },
    ),
    action(
      'brand-stock-withdrawn',
      { en: 'Took the brand’s stock out of sale', zh: '把该品牌库存撤出销售' },
      {
        done: 'took {units} of {brand} goods at {place} out of sale (record: {record})',
        plan: 'taking {units} of {brand} goods at {place} out of sale (record: {record})',
        zh: '将{place}的{units}{brand}商品撤出销售（凭证：{record}）',
      },
      { proof: { en: 'removal order or stock record', zh: '移除订单或库存记录' } },
    ),
    action(
      'permission-requested',
      {
        en: 'Asked the brand owner or its distributor for a letter that names us',
        zh: '向品牌方或其经销商申请写明我方的授权书',
      },
      {
        done: 'asked {holder} in writing for a letter that names our company, {asins}, the store and the term',
        plan: 'asking {holder} in writing for a letter that names our company, {asins}, the store and the term',
        zh: '书面向{holder}申请授权书，写明我方公司、{asins}、站点和期限',
      },
      {
        slots: [
          {
            name: 'holder',
            kind: 'text',
            label: { en: 'brand owner or distributor', zh: '品牌方或经销商' },
            ask: { en: 'Whom did you ask? Company name.', zh: '向谁申请的？写公司名称。' },
          },
        ],
        proof: { en: 'the request as sent', zh: '发出的申请' },
      },
    ),
    action(
      'brand-list-checked',
      { en: 'Checked every other brand in the catalogue for a letter', zh: '其他品牌逐个核查授权书' },
      {
        done: 'compared {listings} of other brands with our letters of authorisation and closed {closed} without a valid letter',
        plan: 'comparing {listings} of other brands with our letters of authorisation',
        zh: '将其他品牌的{listings}与在档授权书逐一核对，关闭没有有效授权的{closed}',
        planZh: '将其他品牌的{listings}与在档授权书逐一核对',
      },
      {
        slots: [
          count(
            'closed',
            { en: 'How many were closed? 0 is an answer too.', zh: '关闭了多少条？0也可以。' },
            pages,
          ),
        ],
        proof: { en: 'the table of brands and letters', zh: '品牌与授权书对照表' },
      },
    ),
    action(
      'owner-informed',
      { en: 'Told the rights owner that the offers are closed', zh: '已书面告知权利人报价已关闭' },
      {
        done: 'informed the rights owner of {brand} in writing that our offers on {asins} are closed and that we took {units} out of sale',
        plan: 'informing the rights owner of {brand} in writing that our offers on {asins} are closed and that we took {units} out of sale',
        zh: '书面告知{brand}权利人，{asins}的报价已关闭，我方已将{units}撤出销售',
      },
      { proof: { en: 'the message as sent', zh: '发出的函件' } },
    ),
  ],
  measures: [
    measure(
      'letter-before-listing',
      {
        en: 'No brand offer without a letter that names us, the goods and the store',
        zh: '没有写明我方、商品和站点的授权书，不上架品牌货',
      },
      {
        en: '{who} checks that a letter names our company, the goods and the store; an offer without such a letter is not created, and the letter number is entered in the brand log',
        zh: '由{who}{cadence}核对授权书是否写明我方公司、商品和站点；没有这样的授权书不创建报价，授权书编号记入品牌登记表',
      },
      {
        paper: 'listing-review',
        proof: { en: 'brand log with letter numbers', zh: '记有授权书编号的品牌登记表' },
      },
    ),
    measure(
      'chain-of-letters',
      {
        en: 'A new brand supplier shows the letters up to the brand owner',
        zh: '新的品牌供应商须出示直到品牌方的授权链',
      },
      {
        en: '{who} collects each letter from the supplier up to the brand owner; one missing letter stops the order, and the letters are filed with the purchase contract',
        zh: '由{who}{cadence}收齐从供应商到品牌方的每一级授权书；缺一级不下单，授权书与采购合同一起存档',
      },
      { proof: { en: 'the chain of letters in the supplier file', zh: '供应商档案中的授权链' } },
    ),
    measure(
      'expiry-watched',
      {
        en: 'End dates of letters are checked; an expired one closes the offer',
        zh: '检查授权到期日，到期即关闭报价',
      },
      {
        en: '{who} compares the end dates in the brand log with our open brand offers; an offer whose letter ends within {ahead} is closed until the new letter is on file, and the check is signed in the brand log',
        zh: '由{who}{cadence}将品牌登记表中的到期日与在售品牌报价核对；授权在{ahead}内到期的报价先关闭，新授权书存档后再开，核对结果在品牌登记表上签字',
      },
      {
        slots: [count('ahead', { en: 'How many days before the end?', zh: '提前多少天？' }, days)],
        proof: { en: 'signed brand log', zh: '签字的品牌登记表' },
      },
    ),
    measure(
      'trademark-search',
      { en: 'A trademark search comes before design approval', zh: '设计定稿前先做商标检索' },
      {
        en: '{who} searches the trademark register of the store’s country for every name and logo on the goods; a hit of another owner stops the design, and the search print is kept with the approval',
        zh: '由{who}{cadence}在站点所在国商标库检索商品上的每个名称和标志；查到他人商标即停用该设计，检索结果与审核单一起存档',
      },
      { proof: { en: 'a dated search print', zh: '带日期的检索结果' } },
    ),
    measure(
      'new-offers-reviewed',
      {
        en: 'A second person reviews new brand offers against the brand log',
        zh: '新上的品牌报价由第二人对照登记表复核',
      },
      {
        en: '{who} compares the brand field of new offers with the brand log; an offer of a brand that is not in the log is closed the same day, and the review is dated in the listing review',
        zh: '由{who}{cadence}将新报价的品牌字段与品牌登记表核对；登记表中没有的品牌当天关闭报价，复核日期记入链接检查表',
      },
      { paper: 'listing-review', proof: { en: 'dated listing review', zh: '带日期的链接检查表' } },
    ),
  ],
})
