/** How sellers name each branch when they answer in words; a word that fits two branches asks again. */
export const branchWords: Readonly<Record<string, RegExp>> = {
  'packaging-or-label': /包装|外盒|标签|贴标|packag|\blabel|\bbox\b/i,
  'listing-mismatch':
    /页面|图片|主图|标题.{0,6}(?:不符|不一样|写错|对不上)|\bphotos?\b|\bpicture|\btitle\b|page (?:says|shows|text)/i,
  'wrong-variant-sent':
    /发错|装错|错款|错货|错发|另一?款|wrong (?:item|model|variant|colou?r|size|style|product)|(?:different|another) (?:model|style|colou?r|size)/i,
  'returned-unit-resold': /退货|退回来|二手|\breturn(?:ed|s)?\b|second.?hand|\bused\b/i,
  'damaged-in-handling': /破损|压坏|弄坏|缺件|少配件|受潮|damag|broken|missing part|scratched/i,
  'supplier-changed': /换料|换厂|换材料|偷换|改了料|changed (?:the )?(?:material|part|factory|supplier)/i,
  'paperwork-only': /单据|发票不全|没有发票|小票|收据|paperwork|\binvoices?\b|\breceipts?\b/i,
  'doubtful-source': /市场|档口|批发市场|货源不明|不知道货|\bmarket\b|\bcash\b|do not know where/i,
  'missing-authorisation': /没有?授权|未授权|authori[sz]ation|\bLOA\b|unauthori[sz]ed/i,
  'brand-term-in-listing':
    /品牌词|关键词|标题里(?:写|有|用)|brand (?:word|name|term)|key ?words?|search terms/i,
  'parallel-import': /水货|平行进口|串货|其他市场|another (?:market|country)|parallel|grey market/i,
  'test-buy-or-rival': /测试购买|同行|竞争对手|test buy|competitor|\brival/i,
}
