export const contactParts = [
  'supplier-name',
  'supplier-phone',
  'supplier-address',
  'supplier-website',
  'supplier-email',
] as const
export type ContactPart = (typeof contactParts)[number]

const nouns: readonly { readonly part: ContactPart; readonly zh: string; readonly en: string }[] = [
  {
    part: 'supplier-phone',
    zh: '联系电话|电话号码|电话|手机号码?|手机|座机|固话',
    en: '(?:tele)?phone(?: number)?|tel|mobile',
  },
  {
    part: 'supplier-address',
    zh: '(?:公司|工厂|详细|办公)?地址|厂址',
    en: '(?:street |company |full )?address',
  },
  { part: 'supplier-website', zh: '网站|网址|官网', en: 'web\\s?site|web|homepage|url|site' },
  { part: 'supplier-email', zh: '电子邮箱|邮箱|电邮|电子邮件|邮件', en: 'e-?mail(?: address)?|mail' },
  { part: 'supplier-name', zh: '公司名称?|名称|名字', en: "(?:company |supplier(?:'s)? )?name" },
]
const noneZh = '(?:都|也|是|暂时|目前){0,2}(?:没有|没|无|暂无)(?![\\p{L}\\p{N}]{0,3}[变改换])'
const noneEn = '(?:(?:is|are)\\s)?(?:none|no|nil|not available|n\\/a|nothing)\\b(?!\\.\\s?\\d|\\s?\\d)'

/** 没电话, 电话没有, no website, website: none. */
export const denials: readonly { readonly part: ContactPart; readonly pattern: RegExp }[] = nouns.map(
  ({ part, zh, en }) => ({
    part,
    pattern: new RegExp(
      `(?:没有|没|无|暂无)(?:${zh})|(?:${zh})\\s?[:：]?\\s?${noneZh}的?了?|\\b(?:no|without(?: an?)?|(?:have|has) no|doesn't have an?|don't have an?)\\s(?:${en})\\b|\\b(?:${en})\\s?[:：=-]?\\s?${noneEn}`,
      'giu',
    ),
  }),
)

/** A label with its colon, or without one where its value plainly follows. */
export const contactLabels: readonly { readonly part: ContactPart; readonly pattern: RegExp }[] = [
  {
    part: 'supplier-name',
    pattern:
      /(?:^|(?<=[\s,，]))(?:供应商(?:名称|全称)?|公司(?:名称)?|厂名|名称)(?:\s?[:：]\s?|(?:是|叫)|\s(?=\S)|(?=$)|(?=[没无网电地]))|(?:^|(?<=[,，]\s?))(?:supplier(?:'s)?(?: name)?|company(?: name)?|name)\s?[:：]\s?/giu,
  },
  ...nouns.slice(0, -1).map(({ part, zh, en }) => ({
    part,
    pattern: new RegExp(
      `(?:${zh})\\s?(?:[:：]|是|为)?\\s?|(?:^|(?<=[\\s,，]))(?:${en})\\.?(?:\\s?[:：=]\\s?|\\s(?:is\\s)?(?=[+(]?\\d|www|http|\\S{1,60}@))`,
      'giu',
    ),
  })),
]

/** A bare “none”, for the one part that is open, or for all of them. */
export const saysNone = {
  one: /^(?:none|no|nope|nil|n\/a|there is none|没有|没|无|暂无|没有的|真没有|他们没有|对方没有|没有了)$/i,
  all: /^(?:none of (?:them|these|those)|neither|all none|都没有|全都没有|全没有|什么都没有|一样都没有)$/i,
}
