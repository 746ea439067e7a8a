const things =
  /\b(?:cartons?|box(?:es)?|bins?|labels?|packag\w{0,4}|lots?|batch\w{0,2}|models?|versions?|variants?|warehouse|intake|goods[- ]in|receiving|inbound|listing tool|brand field|feed|spreadsheet|supplier sheet|sealed sample|photos?|pictures?|images?|main image|page|title|bullet|upc|barcode|sku|asin|returns?|returned|units?|shelf|picker|packer|form|field|lot number|serial|spec(?:ification)?|purchase order|brand approval|source|upstream|distributor|reseller|seller who)\b|B0[A-Z0-9]{8}/i
const gaps =
  /\b(?:nobody|no one|no step|no check|did not (?:check|compare|ask|require|verify|inspect|record|match|test|count|open|keep)|without (?:a |any )?(?:check|comparing|asking|checking|verifying)|counted only|only counted|never compared|never asked|was not (?:checked|compared|recorded)|were not (?:checked|compared|recorded)|had no (?:step|check|written|form|list|record|person))\b/i
const thingsZh =
  /箱|包装|外盒|标签|货位|批次|型号|版本|变体|入库|到货|仓库|上架表|品牌字段|封样|主图|页面|标题|条码|退货|件数|拣货|复核|核对|核查|比对|抽检|点数|货架|规格|采购单|上游|来源证明|环节|流程|无人|没有人|未要求|未核|未比|未检|只点/

/** True when a sentence names something one could look at: a thing of the seller's own work, or a step left out. */
export const isConcrete = (text: string): boolean =>
  things.test(text) || gaps.test(text) || thingsZh.test(text)

const events =
  /\b(?:mix(?:es|ed)?|stood|stand|takes?|took|ship(?:s|ped)|pack(?:s|ed)|differ(?:s|ed)?|show(?:s|ed|n)?|cop(?:y|ied|ies)|carr(?:y|ied|ies)|bore|print(?:s|ed)|labell?ed|store[sd]|shelve[sd]|came|comes|bought|accept(?:s|ed)|change[sd]|use[sd]|share[sd]?|count(?:s|ed)|open(?:s|ed)|left|sent|put|load(?:s|ed)|merged?|listed|let|went|held|kept|matched|compared?|picked|placed|returned|resold|relied|trusted|instead of|without|unlike)\b/i
const eventsZh =
  /混放|混装|混入|装入|装错|发错|错发|拿错|取自|套用|沿用|更换|换成|改版|只(?:点|看|核|数|查)|[未没无](?:有)?(?:人)?(?:要求|核|比|检|开箱|复核|设|建立|区分|登记|记录|更新)|不符|不同|不一致|放在(?:同)?一[起处]?|相同|相似|只(?:印|写|贴|扫)|使用了|采购自|购自|转售|二次销售|(?:缺少|缺)[^，。；]{1,12}(?:环节|步骤|核对)/

/** True when a sentence tells what happened to such a thing, or which step of the work was left out. */
export const tellsEvent = (text: string): boolean =>
  gaps.test(text) || (things.test(text) && events.test(text)) || (thingsZh.test(text) && eventsZh.test(text))
