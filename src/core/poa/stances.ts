import { isNegated } from './clauses.ts'
import type { PlanSentence, PlanText } from './plan-text.ts'
import type { Match } from './rule.ts'
import { type Cue, cue } from './word-index.ts'

/** What a letter can admit and deny: that goods are fake, that a right is infringed, that the complaint is right … */
type Theme = 'fake' | 'infringe' | 'complaint' | 'used' | 'variant' | 'page' | 'permit'

export interface Stance {
  readonly theme: Theme
  readonly span: Match
  readonly sentence: PlanSentence
}

/** One way to take a stance: words of which each list has one in it, and the pattern. */
type Way = readonly [theme: Theme, cues: string, also: string, pattern: string]

interface TellingGiven {
  /** The ways of one theme follow one another. */
  readonly ways: readonly Way[]
  /** Without any of these a Chinese sentence says nothing of it. */
  readonly gate: RegExp
  /** Its groups are named for their themes. */
  readonly zh: RegExp
}

/** A few ways are tried one by one, each where its words stand; only what one of them finds is read for its theme. */
class Telling {
  readonly given: TellingGiven
  readonly ways: readonly OneWay[]
  #en: RegExp | undefined

  constructor(given: TellingGiven) {
    this.given = given
    this.ways = given.ways.map((way) => new OneWay(way))
  }

  /** All ways, in groups named for their themes. */
  get en(): RegExp {
    const byTheme = Map.groupBy(this.given.ways, ([theme]) => theme)
    const groups = Array.from(
      byTheme,
      ([theme, ways]) => `(?<${theme}>${ways.map((way) => way[3]).join('|')})`,
    )
    return (this.#en ??= new RegExp(groups.join('|'), 'gi'))
  }

  /** The sentences that may tell it, in order. */
  sentencesOf(plan: PlanText): readonly PlanSentence[] {
    let found: Set<PlanSentence> | undefined
    for (const { cue, also, pattern } of this.ways)
      for (const one of plan.sentencesWith(cue, also))
        if (pattern.test(one.own)) (found ??= new Set()).add(one)
    return found === undefined ? none : [...found].sort((one, other) => one.at - other.at)
  }
}

const none: readonly PlanSentence[] = []

/** Its pattern is made when it is first tried. */
class OneWay {
  readonly cue: Cue
  readonly also: Cue | undefined
  readonly #source: string
  #pattern: RegExp | undefined

  constructor([, cues, also, source]: Way) {
    this.cue = cue(cues)
    this.also = also === '' ? undefined : cue(also)
    this.#source = source
  }

  get pattern(): RegExp {
    return (this.#pattern ??= new RegExp(this.#source, 'i'))
  }
}

const admits = String.raw`\b(?:we|i) (?:(?!not\b|never\b|cannot\b)\w{1,12} ){0,2}?(?:admit|acknowledge|confess|accept|concede|agree|recogni[sz]e|regret|understand|apologi[sz]e for|(?:take|bear) (?:\w{1,12} ){0,2}responsibility for|are (?:guilty of|to blame for|(?:\w{1,12} )?sorry (?:for|that)))\b`
const then = String.raw` (?:(?!complain|report|notice|concern|allegation|claim|suspicion|doubt|buyer|customer|supplier|could|might|may\b|no\b|not\b)[\w'’-]{1,14},? ){0,8}?`
const fakes = String.raw`(?:fakes?|counterfeits?|counterfeiting|inauthentic|not (?:authentic|genuine|original)|cop(?:y|ies)|replicas?|imitations?)\b`
const papers = String.raw`(?:complaint|report|claim|allegation|accusation|notice|decision)s?`

const admitting =
  'admit acknowledge confess accept concede agree recognise recognize regret understand apologise apologize responsibility guilty blame sorry'
const fakeWords =
  'fake fakes counterfeit counterfeits counterfeiting inauthentic authentic genuine original copy copies replica replicas imitation imitations'
const paperWords =
  'complaint complaints report reports claim claims allegation allegations accusation accusations notice notices decision decisions'
const permits = 'authorisation authorization'

const admission = new Telling({
  ways: [
    ['fake', fakeWords, admitting, `${admits}${then}${fakes}`],
    [
      'fake',
      fakeWords,
      '',
      String.raw`\b(?:(?:items?|units?|goods|products?|stock|they|these|sofa|some of the \w{2,12}) (?:(?:that )?we (?:sold|shipped) )?|we sold )(?:were |was |are )?(?:really |indeed |actually |some |a few )?${fakes}`,
    ],
    ['infringe', 'infr- viol- brea-', admitting, `${admits}${then}(?:infring|violat|breach)\\w*`],
    [
      'infringe',
      'infringe infringed violate violated',
      '',
      String.raw`\b(?:we|our (?:listing|page|item|product)s?|the (?:listing|page|product)) (?:(?:did|have|has|really|indeed|in fact) ){0,2}(?:infringed?|violated?)\b`,
    ],
    [
      'complaint',
      'justified correct right true valid founded',
      paperWords,
      String.raw`\b${papers} (?:is|are|was|were) (?:fully |entirely |quite |completely |indeed )?(?:justified|correct|right|true|valid|founded)\b(?! (?:about|as to|in part|in so far|only|with regard|concerning))`,
    ],
    [
      'complaint',
      paperWords,
      admitting,
      String.raw`${admits} (?:with )?(?:the|your|this) (?:rights owner['’]s |buyer['’]s |customer['’]s |amazon['’]s )?${papers}(?= and\b|[.,;]| is (?:right|correct|justified))(?! of \d)(?<=agree [^.]{0,40})`,
    ],
    [
      'complaint',
      'right',
      'you buyer customer owner',
      String.raw`\b(?:you|the buyer|the customer|the rights owner) (?:are|is|was|were) right\b(?! (?:about|holder|owner))`,
    ],
    [
      'used',
      "used opened returned second secondhand 'hand refurbished",
      admitting,
      `${admits}${then}(?:used|opened|returned|second-?hand|refurbished)\\b`,
    ],
    [
      'variant',
      'wrong other mixed swapped interchanged',
      admitting,
      `${admits}${then}(?:wrong|other) (?:model|item|version|variant|colou?r|size|product|unit|one)\\b|${admits}${then}(?:mixed up|swapped|interchanged)\\b`,
    ],
    [
      'page',
      'match',
      "not 't",
      String.raw`\b(?:box|item|product|goods|packaging|unit|label)(?:es|s)? (?:did not|didn['’]t) match the (?:page|listing|description|photo|picture|image)`,
    ],
    [
      'page',
      'page description title photo',
      admitting,
      `${admits}${then}(?:page|description|title|photo)[^.,;]{0,30}(?:wrong|inaccurate|incorrect|false)\\b`,
    ],
    [
      'permit',
      permits,
      admitting,
      `${admits}${" (?:[\\w'’-]{1,14} ){0,8}?"}(?:no|without)(?: \\w{1,12}){0,2} authori[sz]ation\\b`,
    ],
    [
      'permit',
      permits,
      'fault mistake failure error',
      String.raw`\b(?:no|without)(?: \w{1,12}){0,2} authori[sz]ation\b[^.]{0,30}\bour (?:own )?(?:fault|mistake|failure|error)\b`,
    ],
  ],
  gate: /承认|认[错可]|确实|的确|说[得的]对|的错|歉|承担|属实|成立|是对的|正确的|合理|仿冒|仿品|假货|冒牌|卖了侵权|不符|不一致|有误|错|授权|过失|疏忽/,
  zh: /(?<fake>(?:承认|认错|认可|确实|的确|您说得对|是我们的错)(?:(?!没有|从未|不存在)[^。；]){0,20}?(?:假货|仿品|仿冒|冒牌|售假|不是正品|非正品|高仿|来源不明)|(?:愿|将|会)?[^，。；]{0,4}(?:售假|卖假货|售卖仿品|销售仿品|卖假)[^，。；]{0,6}(?:承担|歉意|抱歉|道歉)|(?:假货|仿品|售假|仿冒)[^，。；]{0,6}(?:问题)?(?<!不)属实|(?:这批|部分|该)?(?:商品|产品|货)(?:确实)?(?:是|为)(?:仿冒品|仿品|假货|冒牌货))|(?<infringe>(?:承认|认错|认可|确实|的确)(?:(?!没有|不|未)[^。；]){0,16}?(?:侵权|侵犯|侵害)|(?:侵权|侵犯|侵害)[^。；]{0,24}?(?:承认|认可|认错|抱歉|歉意)|卖了侵权)|(?<complaint>投诉[^，。；]{0,6}(?<!不|部分)(?:属实|成立|是对的|是正确的|合理)|(?:权利人|买家|投诉人|您)(?:说得|说的|是)对)|(?<used>(?:承认|认错|确实|的确|抱歉|歉意)[^。；]{0,20}?(?:二手|用过|拆封|退货件|使用过)|(?:二手|用过|拆封过|退货件|使用过)[^。；]{0,14}?(?:承认|认错|抱歉|歉意))|(?<variant>(?:承认|认错|确实|的确|抱歉|歉意)[^。；]{0,20}?(?:发错|错发|混发|当[^，。；]{1,6}发)|(?:发错|错发|混发)[^。；]{0,14}?(?:承认|认错|抱歉|歉意))|(?<page>(?:页面|描述|标题|主图|实物)[^。；]{0,24}?(?:不符|不一致|写错|有误|错)[^。；]{0,10}|承认[^。；]{0,12}(?:页面|描述|标题|主图)[^。；]{0,8}(?:错|误|不符))|(?<permit>(?:没有|未)(?:取得|获得|拿到|办理)?(?:品牌|权利人)?[^，。；]{0,4}授权[^。；]{0,12}(?:过失|错|承认|抱歉|疏忽)|承认[^。；]{0,12}(?:没有|未|无)[^，。；]{0,6}授权)/g,
})

const denial = new Telling({
  ways: [
    [
      'fake',
      'never',
      fakeWords,
      String.raw`\b(?:we|i) (?:have |had )?never (?:ever )?(?:sold|sell|listed|offered|shipped) (?:\w{1,12} ){0,3}${fakes}`,
    ],
    [
      'fake',
      'genuine authentic original originals',
      'is are was were',
      String.raw`\b(?:(?:all|every one)(?: of)? )?(?:our|the|these|those|this|such) (?:(?!other|remaining|rest|new\b)\w{1,12} ){0,3}(?:is|are|were|was) (?:\d{1,3} ?% |\w{1,12}ly |all |an? ){0,3}(?:genuine|authentic|originals?)\b|\b(?:they|it|each(?: one)?|every (?:unit|item|one)(?: (?:that )?we sold)?) (?:is|are|were|was) (?:\d{1,3} ?% |\w{1,12}ly |all |an? ){0,3}(?:genuine|authentic|originals?)\b`,
    ],
    [
      'fake',
      'sell offer ship deal',
      fakeWords,
      String.raw`\b(?:do|did|does) not (?:sell|offer|ship|deal in) (?:\w{1,12} ){0,2}${fakes}`,
    ],
    [
      'fake',
      'deny reject dispute',
      fakeWords,
      String.raw`\b(?:deny|reject|dispute) (?:\w{1,12} ){0,4}?${fakes}`,
    ],
    [
      'fake',
      'counterfeit counterfeits counterfeiting counterfeited counterfeiter counterfeiters',
      'no',
      String.raw`\bno counterfeit\w* (?:was|were|is|are)`,
    ],
    [
      'infringe',
      'infringement violation breach',
      'no',
      String.raw`\bno (?:\w{1,12} ){0,2}?(?:infringement|violation|breach)\b`,
    ],
    [
      'infringe',
      'infringe infringed violate violated',
      'not never',
      String.raw`\b(?:did|do|does|have|has) (?:not|never) (?:\w{1,12} )?(?:infringed?|violated?)\b|\bnever (?:infringed|violated)\b`,
    ],
    [
      'infringe',
      'infr- viol-',
      'believe think consider agree',
      String.raw`\bnot (?:believe|think|consider|agree) (?:that )?(?:\w{1,12} ){1,4}(?:infring|violat)\w*`,
    ],
    [
      'complaint',
      'false wrong unfounded baseless groundless untrue mistaken unjustified error mistake misunderstanding true justified correct right founded basis ground grounds',
      paperWords,
      String.raw`\b${papers} (?:is|are|was|were) (?:(?!not)\w{1,12} )?(?:false|wrong|unfounded|baseless|groundless|untrue|mistaken|unjustified|an? (?:error|mistake|misunderstanding)|not (?:true|justified|correct|right|founded)|without (?:any )?(?:basis|grounds?))\b`,
    ],
    ['complaint', 'nothing', 'wrong', String.raw`\b(?:did|done) nothing wrong\b`],
    [
      'complaint',
      'deny reject dispute',
      paperWords,
      String.raw`\b(?:deny|reject|dispute) (?:the|this|these|your|all|any) ${papers}`,
    ],
    [
      'used',
      "new 'new unused unopened never sealed 'sealed",
      'was were',
      String.raw`\b(?:was|were) (?:\w{1,12} )?(?:brand[- ]new|unused|unopened|never (?:used|opened)|factory[- ]sealed)\b`,
    ],
    [
      'variant',
      'right correct',
      'shipped sent delivered',
      String.raw`\b(?:model|item|unit|version|product) (?:that )?(?:we )?(?:shipped|sent|delivered) was (?:the )?(?:right|correct)\b`,
    ],
    [
      'variant',
      'wrong other',
      'no never',
      String.raw`\bno (?:buyer|customer) (?:ever )?(?:received|got) (?:an?|the) wrong\b|\bno wrong (?:model|item|unit|version|product)s?\b|\bnever (?:sent|shipped) (?:out )?(?:an?|the|any) (?:wrong|other)\b`,
    ],
    [
      'page',
      'match matches matched',
      '',
      String.raw`\b(?:always|fully|exactly) match(?:es|ed)? the (?:page|listing|description|photo)|\bmatche[sd] the (?:page|listing|description|photo)\b[^.]{0,12}\bso the ${papers}`,
    ],
    [
      'page',
      'correct accurate right',
      'page description listing',
      String.raw`\b(?:page|description|listing) (?:is|was|has been|has always been) (?:always |fully |completely |entirely )?(?:correct|accurate|right)\b`,
    ],
    [
      'permit',
      permits,
      'always',
      String.raw`\balways (?:had|held) (?:an? |the )?(?:\w{1,12} )?authori[sz]ation`,
    ],
    [
      'permit',
      `${permits} unauthorised unauthorized`,
      'never not nothing',
      String.raw`\b(?:never|not|nothing) (?:\w{1,12} ){0,3}(?:without (?:\w{1,12} )?authori[sz]ation|unauthori[sz]ed)`,
    ],
  ],
  gate: /正品|真品|原[装厂]|假|仿|侵[权犯害]|投诉|指控|过错|错误|问题|全新|未拆封|新品|未使用|二手|发错|错发|发出?的|一直|始终|完全|从来|未经授权/,
  zh: /(?<fake>从(?:来)?(?:没有?|未)(?:卖|销售|出售|上架|售)过?[^，。；]{0,6}(?:假|仿)|(?:全部|都|均|绝对|百分之百|100%)(?:都)?(?:是|为)?(?:\d+%)?(?:的)?(?:正品|真品|原装|原厂)|(?<!其[余他])(?:商品|产品)(?:绝对)?(?:是|为)正品|(?:没有|不存在|并未|从未|并没有)(?:任何)?(?:售假|卖假|销售假|卖过假))|(?<infringe>(?:没有|不存在|并未|从未|并无|未曾|不认为[^，。；]{0,8})(?:任何)?(?:侵权|侵犯|侵害)|不构成侵权)|(?<complaint>投诉[^，。；]{0,6}(?:不实|不属实|不成立|没有依据|毫无根据|是错的|是假的|有误|错误|误会|站不住脚)|(?:否认|不认可|不接受)[^，。；]{0,6}(?:投诉|指控)|(?:我们|我司|本店)没有(?:任何)?(?:过错|错误|问题))|(?<used>(?:发出的|售出的|都|均|全)[^，。；]{0,6}(?:全新|未拆封|新品|未使用)|所谓二手)|(?<variant>(?:从未|没有|从没|未曾|并未|从来没有)[^，。；]{0,4}(?:发错|错发)|发(?:出)?的[^，。；]{0,6}(?:正确|是对)的)|(?<page>(?:页面|描述|标题|主图)[^，。；]{0,6}(?:一直|始终|完全|从来)[^，。；]{0,4}(?:准确|正确|无误|一致|相符))|(?<permit>(?:一直|始终)[^，。；]{0,4}(?:持有|拥有|有)[^，。；]{0,6}授权|不存在未经授权)/g,
})

export const admissions = (plan: PlanText): Stance[] => stancesOf(plan, admission)
export const denials = (plan: PlanText): Stance[] => stancesOf(plan, denial)

function stancesOf(plan: PlanText, telling: Telling): Stance[] {
  const found: Stance[] = []
  for (const sentence of telling.sentencesOf(plan)) collect(found, sentence, telling.en)
  const { gate, zh } = telling.given
  for (const sentence of plan.hanSentences) if (gate.test(sentence.own)) collect(found, sentence, zh)
  return found
}

// What somebody else says, or what only may be so.
const hearsay =
  /\b(?:if|whether|alleg\w*|claim(?:s|ed)? that|wrote|said|says|thought|believ(?:e|ed|es)|suspect\w*|accus\w*|supplier (?:admit|confess)\w*)\b[^.;,]{0,60}$|(?:若|如果|是否|怀疑|声称|供应商承认|误以为)[^，。；]{0,20}$/i

function collect(found: Stance[], sentence: PlanSentence, pattern: RegExp): void {
  if (sentence.heading || sentence.quoted) return
  const { own, start } = sentence
  pattern.lastIndex = 0
  for (let hit = pattern.exec(own); hit !== null; hit = pattern.exec(own)) {
    if (isNegated(own, hit.index) || hearsay.test(own.slice(0, hit.index))) {
      pattern.lastIndex = hit.index + 1 // what is admitted or denied for good may begin inside it
      continue
    }
    const theme = themeOf(hit.groups ?? {})
    if (theme !== null)
      found.push({ theme, sentence, span: { start: start + hit.index, end: start + pattern.lastIndex } })
  }
}

const themes: readonly Theme[] = ['fake', 'infringe', 'complaint', 'used', 'variant', 'page', 'permit']
const themeOf = (groups: Readonly<Record<string, string | undefined>>): Theme | null =>
  themes.find((theme) => groups[theme] !== undefined) ?? null
