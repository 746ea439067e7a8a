import { wording } from './rule.ts'

const again =
  '(?:happens?|happening|occurs?|occurring|recurs?|reoccurs?|arises?|appears?|be repeated|repeats?|take place|come up)'

interface Group {
  readonly cues: string
  readonly en: readonly string[]
  readonly zh: readonly string[]
}

const pattern = (ways: readonly string[]): RegExp => new RegExp(String.raw`\b(?:${ways.join('|')})`, 'gi')
const none = /(?!)/g

const never: Group = {
  cues: 'never again repeated recur reoccur longer once forever',
  en: [
    String.raw`never (?:ever )?(?:${again}|do (?:this|it|that)|make (?:this|such|the same)|sell (?:it|them|this|that|such|any)|let)(?: again)?\b`,
    String.raw`(?:wil|will|shall|would|can|(?:we|i|they|it)['’]ll) never\b`,
    String.raw`never (?:ever )?again\b`,
    String.raw`(?:we|i|they|team|staff) never\b[^.;,]{0,60}\bagain\b`,
    String.raw`(?:(?:wil|will|shall|would|does|do|can|could) not|cannot|can['’]t|won['’]?t|doesn['’]?t|don['’]?t|no longer) (?:ever )?(?:${again} (?:ever )?again|be repeated|recur|reoccur)\b`,
    String.raw`(?:can|will|could) no longer (?:ever )?${again}\b`,
    String.raw`once and for all\b`,
    String.raw`zero\b[^.;]{0,20}\bforever\b`,
  ],
  zh: [
    String.raw`不会(?:再)?(?:次)?(?:出现|发生|有)(?:同样|类似|此类|这样|任何|相同|第二次)|不会有(?:下|第二)(?:一)?次|不可能再(?:次)?(?:出|发生|犯|有)|下不为例|一劳永逸|绝(?:对)?不(?:会|再|允许|可能|让)?|绝无|永(?:远|久)?(?:不(?:会|再)?|杜绝|消除|避免)|(?:再|不)(?:也)?不会(?:再)?(?:次)?(?:发生|出现|犯)|再也[^，,。；]{0,3}[不没]|不再(?:发生|出现|犯)|(?:保证|确保)[^，。；]{0,10}不(?:再|会)(?:再)?(?:发生|出现|犯|有|销售|上架|违规)|(?:一|任何)[^，,。；]{0,6}(?:都|也)不会(?:有|再|出)`,
  ],
}

const wholly: Group = {
  cues: '100 hundred guarantee guarantees guaranteed guaranteeing garantee gaurantee guarantied zero absolutely completely totally fully entirely permanently',
  en: [
    String.raw`(?:100 ?(?:%|percent)|(?:a |one )?hundred percent) (?:sure|certain|safe|genuine|original|authentic\w{0,4}|real|brand|customer satisfaction|legit\w{0,6}|complian\w{0,3}|guarantee\w?|new|satisf\w{1,8}|quality|accura\w{1,3}|correct|confiden\w{1,4}|reliable|in compliance|legal|trust\w{0,6})\b`,
    String.raw`100 ?% (?:assure|promise|guarantee|ensure)`,
    String.raw`(?:we|i) (?:can |do |hereby |fully |absolutely |will |shall )?(?:guarantee|garantee|gaurantee)\b`,
    String.raw`guarantee(?:s|ing)? (?:that|100|the (?:authenticity|quality)|full|all)\b`,
    String.raw`guaranteed (?:genuine|authentic|original|to be|that)\b`,
    String.raw`zero (?:risk|defects?|complaints?|errors?|mistakes?|problems?|chance|counterfeits?)\b`,
    String.raw`(?:error|complaint|defect) rate (?:is|stays|will be|of) (?:at )?zero\b`,
    String.raw`absolutely (?:no|never|not|authentic|genuine|certain|impossible|original|sure|safe|guarantee\w?)\b`,
    String.raw`(?:completely|totally|fully|entirely|permanently) (?:avoid|prevent|exclud|eliminat|eradicat)\w{0,4}`,
  ],
  zh: [
    String.raw`绝对(?:没有?|正品|合规|真实|保证|是|安全|可靠|杜绝|避免|可以|能)|百分之?百(?!(?:的)?(?:棉|涤纶|羊毛|全检|检|开箱|抽|比对|核对))|100 ?%(?=(?:的)?(?:正品|真|保证|原装|合规|安全|没有|是|确定|授权|避免|杜绝|符合|可靠|满意|无误))|零(?:风险|投诉|差错|失误|缺陷|假货)|(?:概率|可能性?|几率|错误率|差错率)(?:为|是|降(?:为|到|至))(?:零|0)`,
  ],
}

const certain: Group = {
  cues: 'circumstances impossible possibility chance eliminate eliminates eliminated eliminating eradicate eradicated foolproof failsafe fail bulletproof bullet infallible watertight airtight',
  en: [
    String.raw`under (?:no|any) circumstances\b`,
    String.raw`no (?:possibility|chance) (?:that|of|for|this)\b`,
    String.raw`impossible for (?:\w{1,16} ){1,4}to (?:${again}|leave|reach|pass|enter|slip|get|go|be)\b`,
    String.raw`(?:mistakes?|errors?|problems?|issues?|mix-ups?|repeats?|recurrence|type|kind) (?:like this |of this \w{1,8} )?(?:is|are|becomes?) (?:now )?impossible\b`,
    String.raw`makes? (?:an?y?|the|this|such) (?:\w{1,16} )?(?:repeat|repetition|recurrence|mistake|error|problem|issue)s? impossible\b`,
    String.raw`(?:eliminat|eradicat)\w{1,3} (?:all|any|every|the) (?:possib\w{1,6}|risks?|chances?|(?:future |further )?problems?|such)`,
    String.raw`fool-?proof\b`,
    String.raw`fail-?safe\b`,
    String.raw`bullet-?proof\b`,
    String.raw`infallible\b`,
    String.raw`(?:water|air)tight (?:control|check|process|system|procedure)`,
  ],
  zh: [
    String.raw`万无一失|拍(?:着)?胸脯|(?:彻底|完全|永久|根本上?|从源头上?|坚决)(?:地)?(?:杜绝|消除|避免|解决)|杜绝(?:一切|任何|所有|此类|类似|再次)?`,
  ],
}

// "There will be no further complaints": told of the time to come, with a plain "no".
const noMore = wording({
  cues: 'no',
  also: 'will shall can',
  en: pattern([
    String.raw`there (?:will|shall) be no (?:further|more|such|future|other|similar)\b`,
    String.raw`no (?:\w{1,16} ){1,3}(?:will|shall|can) ever\b`,
    String.raw`no (?:such|similar|further|more|other) (?:\w{1,16} )?(?:will|shall) (?:ever )?(?:be|${again})\b`,
  ]),
  zh: none,
})

const twice = wording({
  cues: 'second',
  also: 'time',
  en: pattern([
    String.raw`(?:not|cannot|can['’]t|won['’]?t|never) ${again} (?:for )?(?:a|the) second time\b`,
  ]),
  zh: none,
})

const groups = [never, wholly, certain]
const plain = wording({
  cues: groups.map(({ cues }) => cues).join(' '),
  en: pattern(groups.flatMap(({ en }) => en)),
  zh: new RegExp(groups.flatMap(({ zh }) => zh).join('|'), 'g'),
})

/** Ways to promise what no control can keep. */
export const absoluteWays = [plain, noMore, twice] as const
