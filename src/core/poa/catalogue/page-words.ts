import { type ReadyAnswer, ready } from './ready-answer.ts'

/** The parts of a product page, as sellers call them. */
export const pageParts: readonly ReadyAnswer[] = [
  ready('title', 'title', '标题', /(?:the )?(?:product |listing )?titles?\b|(?:产品|商品|链接)?标题/),
  ready('main-photo', 'main photo', '主图', /(?:the )?main (?:photo|image|picture)s?\b|主图/),
  ready(
    'side-photos',
    'further photos',
    '附图',
    /(?:the )?(?:further|other|secondary|additional) (?:photo|image|picture)s?\b|附图|副图|辅图|详情图/,
  ),
  ready('photos-of-page', 'photos', '图片', /(?:the )?(?:photo|image|picture)s?\b|图片/),
  ready('bullet-points', 'bullet points', '五点描述', /(?:the )?bullet(?: point)?s?\b|五点描述|五点|卖点/),
  ready('description', 'description', '描述', /(?:the )?(?:product )?description\b|(?:产品|商品|长)?描述/),
  ready(
    'search-terms',
    'back-end search terms',
    '后台关键词',
    /(?:the )?(?:back-?end )?(?:search terms?|keywords?)\b|(?:后台)?(?:搜索)?关键[词字]|ST关键词/,
  ),
  ready('a-plus', 'A+ content', 'A+', /(?:the )?A\+(?: content| page)?|A\+(?:页面|内容)?/),
  ready(
    'brand-field',
    'brand field',
    '品牌字段',
    /(?:the )?brand (?:field|name field)\b|品牌(?:字段|栏|名字段)/,
  ),
  ready(
    'contents',
    'contents of the package',
    '包装内容',
    /(?:the )?(?:package )?contents(?: of the package)?\b|包装(?:内容|清单)|包装内含/,
  ),
  ready('model-field', 'model field', '型号字段', /(?:the )?model field\b|型号(?:字段|栏)/),
  ready('material-field', 'material field', '材质字段', /(?:the )?material field\b|材质(?:字段|栏)?/),
  ready('colour-field', 'colour field', '颜色字段', /(?:the )?colou?r field\b|颜色(?:字段|栏)/),
  ready('size-field', 'size field', '尺寸字段', /(?:the )?size field\b|尺寸(?:字段|栏)?/),
]

const numbers: Readonly<Record<string, string>> = {
  一: 'one',
  单: 'one',
  两: 'two',
  二: 'two',
  双: 'two',
  三: 'three',
  四: 'four',
  五: 'five',
  六: 'six',
  七: 'seven',
  八: 'eight',
  九: 'nine',
  十: 'ten',
}

/** Plain words for how a product looks; what is not here is asked for in English. */
const looks: readonly (readonly [RegExp, (hit: RegExpExecArray) => string])[] = [
  [
    /^(深|浅|亮|暗)?(黑|白|灰|红|蓝|绿|黄|紫|粉|橙|棕|咖啡|米|银|金|透明|藏青|卡其)色?/,
    ([, shade = '', colour = '']) => `${shades[shade] ?? ''}${colours[colour] ?? ''}`,
  ],
  [/^(特大|加大|超大|大|中|小|均)[号码]/, ([, size = '']) => sizes[size] ?? ''],
  [
    /^([一两二三四五六七八九十]|\d{1,3})(?:件套|只装|个装|件装|支装|片装)/,
    ([, n = '']) => `set of ${numbers[n] ?? n}`,
  ],
  [/^单件(?:装)?/, () => 'single piece'],
  [
    /^(日本|美国|欧洲|英国|德国|法国|中国|国内|加拿大|韩国|澳洲|澳大利亚|东南亚|墨西哥)(?:本土)?市场/,
    ([, name = '']) => `the ${markets[name] ?? ''} market`,
  ],
  [/^旧(?:版)?(?:标志|logo)/i, () => 'old logo'],
  [/^新(?:版)?(?:标志|logo)/i, () => 'new logo'],
  [/^旧(?:版)?包装/, () => 'old packaging'],
  [/^新(?:版)?包装/, () => 'new packaging'],
  [/^(\d{1,5}(?:\.\d{1,2})?)\s?(?:厘米|cm)/i, ([, n = '']) => `${n} cm`],
  [/^(\d{1,5}(?:\.\d{1,2})?)\s?(?:毫升|ml)/i, ([, n = '']) => `${n} ml`],
  [/^[A-Za-z0-9][A-Za-z0-9 ./#&'’+-]{0,30}/, ([words]) => words.trim()],
]
const shades: Readonly<Record<string, string>> = { 深: 'dark ', 浅: 'light ', 亮: 'bright ', 暗: 'dark ' }
const colours: Readonly<Record<string, string>> = {
  黑: 'black',
  白: 'white',
  灰: 'grey',
  红: 'red',
  蓝: 'blue',
  绿: 'green',
  黄: 'yellow',
  紫: 'purple',
  粉: 'pink',
  橙: 'orange',
  棕: 'brown',
  咖啡: 'brown',
  米: 'beige',
  银: 'silver',
  金: 'gold',
  透明: 'transparent',
  藏青: 'navy blue',
  卡其: 'khaki',
}
const sizes: Readonly<Record<string, string>> = {
  特大: 'extra large',
  超大: 'extra large',
  加大: 'extra large',
  大: 'large',
  中: 'medium',
  小: 'small',
  均: 'one size',
}
const markets: Readonly<Record<string, string>> = {
  日本: 'Japanese',
  美国: 'US',
  欧洲: 'European',
  英国: 'British',
  德国: 'German',
  法国: 'French',
  中国: 'Chinese',
  国内: 'Chinese',
  加拿大: 'Canadian',
  韩国: 'Korean',
  澳洲: 'Australian',
  澳大利亚: 'Australian',
  东南亚: 'South-East Asian',
  墨西哥: 'Mexican',
}

/** The English of Chinese words where every one of them is plain (深蓝色、大号, 三件套); null for anything else. */
export function plainEnglish(words: string): string | null {
  const found: string[] = []
  let rest = words.trim()
  while (rest !== '' && found.length < 8) {
    const join = /^(?:[\s、,，/和与及+的]){1,3}/.exec(rest)
    if (join) rest = rest.slice(join[0].length)
    if (rest === '') break
    const next = looks.flatMap(([pattern, english]) => {
      const hit = pattern.exec(rest)
      return hit ? [[hit[0], english(hit)] as const] : []
    })[0]
    if (!next || next[1] === '') return null
    found.push(next[1])
    rest = rest.slice(next[0].length)
  }
  return rest === '' && found.length > 0 ? found.join(', ') : null
}
