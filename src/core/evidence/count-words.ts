export type CountField = 'sold' | 'stock' | 'removed' | 'bought' | 'returned'

/** Words that say what a number counts; the special before the general: 卖完了 is no sale but an empty shelf. */
export const countWords: readonly (readonly [CountField, RegExp])[] = [
  ['removed', /\b(?:remov(?:ed|al)|dispos(?:ed|al)|destroy(?:ed)?)\b|移除|弃置|销毁|下架/gi],
  ['returned', /\b(?:return(?:ed|s)?|refund(?:ed|s)?)\b|退货|退款|退了|退回|换货/gi],
  [
    'bought',
    /\b(?:bought|purchased|ordered|received|invoiced)\b|进了|进货|采购|买了|购入|订了|到货|入库|发票/gi,
  ],
  [
    'stock',
    /\b(?:(?:in|on)[\s-]hand|(?:in\s)?(?:current\s)?(?:stock|inventory)|left(?:\sover)?|remain(?:ing|s)?|fba|in (?:the )?warehouse|available|unsold|inbound|in transit)\b|现有库存|现在库存|总库存|库存量?|在库|存货|仓库里?(?:现在)?(?:还)?[有剩]?|还剩下?|剩余|剩下?|还有|可售|在途|没卖(?:完|掉)的|自发货|海外仓|存(?=\s?\d)|\bfbm\b|\bwarehouse\b/gi,
  ],
  [
    'sold',
    /\b(?:(?:have\s)?sold|sales|sells?|selling)\b|已?卖出?去?(?:了|掉)?|已?售出?了?|销量|销售量?|销了|出了|出货/gi,
  ],
]

/** Ways to say that there are none; taken before the words above are looked at. */
export const noneWords: readonly (readonly [CountField, RegExp])[] = [
  [
    'stock',
    /(?:现在|目前)?(?:库存|在库|存货|仓库里?|FBA)(?:都|已经?|是|为|也|里|现在){0,3}(?:没了|没有了?|空了?|清空了?|清了|清零了?|卖[完光]了?|无|零)(?=$|[\s,，.。;；、/])|(?:没有?|无|零)(?:库存|存货|剩余|剩下?的?)了?|卖[完光]了|售罄|清空了|断货|(?:一[件个张台套])?(?:都|也)?没剩|没有剩/g,
  ],
  [
    'stock',
    /\b(?:no|zero|0|none|nothing)\s(?:units?\s|items?\s)?(?:is\s|are\s)?(?:in\s(?:stock|inventory)|left|remain(?:ing|s)?|stock|inventory|on hand)\b|\b(?:sold out|out of stock)\b|\b(?:stock|inventory)\s?(?:is|are|=|:|：)?\s?(?:none|nil|zero|empty|gone|nothing)\b|\bno (?:stock|inventory)\b/gi,
  ],
  [
    'sold',
    /没卖(?:出去?|过|掉)?(?![完光掉])|(?:一[件个张台套])(?:都|也)没(?:有)?卖(?:出去?|掉)?|没有?(?:销量|卖出)|零销量|销量(?:为|是)?(?:零|没有|无)|\b(?:haven't|have not|hasn't|never|didn't|did not)\s(?:yet\s)?(?:sold|sell)(?:\sany(?:thing)?|\sone)?\b|\bsold\s(?:none|nothing|zero|no(?:\s(?:units?|items?))?)\b|\bno sales\b|\bsales\s?[:=]?\s?(?:none|zero|nil)\b/gi,
  ],
  [
    'removed',
    /没有?(?:移除|弃置|销毁)|\b(?:none|nothing)\sremoved\b|\bremoved\s(?:none|nothing|zero)\b|\bno (?:removals?|disposals?)\b/gi,
  ],
]
