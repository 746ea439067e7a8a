const things =
  /\b(?:cartons?|box(?:es)?|bins?|labels?|packag\w*|lots?|batch\w*|models?|versions?|variants?|warehouse|intake|goods[- ]in|receiving|inbound|listing tool|brand field|feed|spreadsheet|supplier sheet|sealed sample|photos?|pictures?|images?|main image|page|title|bullet|upc|barcode|sku|asin|returns?|returned|units?|shelf|picker|packer|form|field|lot number|serial|spec(?:ification)?|purchase order|brand approval|source|upstream|distributor|reseller|seller who)\b|B0[A-Z0-9]{8}/i
const gaps =
  /\b(?:nobody|no one|no step|no check|did not (?:check|compare|ask|require|verify|inspect|record|match|test|count|open|keep)|without (?:a |any )?(?:check|comparing|asking|checking|verifying)|counted only|only counted|never compared|never asked|was not (?:checked|compared|recorded)|were not (?:checked|compared|recorded)|had no (?:step|check|written|form|list|record|person))\b/i
const thingsZh =
  /箱|包装|外盒|标签|货位|批次|型号|版本|变体|入库|到货|仓库|上架表|品牌字段|封样|主图|页面|标题|条码|退货|件数|拣货|复核|核对|核查|比对|抽检|点数|货架|规格|采购单|上游|来源证明|环节|流程|无人|没有人|未要求|未核|未比|未检|只点/

/** True when a sentence names something one could look at: a thing of the seller's own work, or a step left out. */
export const isConcrete = (text: string): boolean =>
  things.test(text) || gaps.test(text) || thingsZh.test(text)
