import type { PlanSentence } from '../plan-text.ts'
import { type Match, type Rule, saidInSentences, wording, withDeletion } from '../rule.ts'

const again =
  '(?:happens?|happening|occurs?|occurring|recurs?|reoccurs?|arises?|appears?|be repeated|repeats?|take place|come up)'
const absolute = wording({
  cues: 'foolproof fail-safe failsafe bulletproof bullet-proof infallible watertight airtight longer second forever rate never again 100 hundred guarantee guarantees guaranteed guaranteeing zero absolutely circumstances impossible possibility chance repeated repeat recur reoccur ever eliminate eliminates eliminated eliminating eradicate eradicated completely totally fully entirely permanently once',
  en: new RegExp(
    String.raw`\bnever (?:ever )?(?:${again}|do (?:this|it|that)|make (?:this|such|the same)|sell (?:it|them|this|that|such|any)|let)(?: again)?\b|\b(?:will|shall|would|can)(?:['’]ll)? never\b|['’]ll never\b|\bnever (?:ever )?again\b|\b(?:we|i|they|team|staff) never\b[^.;,]{0,60}\bagain\b|\b(?:(?:will|shall|would|does|do|can|could) not|cannot|can['’]t|won['’]t|doesn['’]t|don['’]t|no longer) (?:ever )?(?:${again} (?:ever )?again|be repeated|recur|reoccur)\b|\b(?:completely|totally|fully|entirely|permanently) (?:avoid|prevent|exclud|eliminat|eradicat)\w*|\b(?:eliminat|eradicat)\w* (?:all|any|every|the) (?:possib\w+|risks?|chances?|(?:future |further )?problems?|such)|\bonce and for all\b|\b(?:100 ?(?:%|percent)|(?:a |one )?hundred percent) (?:sure|certain|safe|genuine|original|authentic\w*|real|brand|legit\w*|complian\w*|guarantee\w*|new|satisf\w+|quality|accura\w+|correct|confiden\w+|reliable|in compliance|legal|trust\w*)\b|\b(?:we|i) (?:can |do |hereby |fully |absolutely |will |shall )?guarantee\b|\bguarantee(?:s|ing)? (?:that|100|the (?:authenticity|quality)|full|all)\b|\bguaranteed (?:genuine|authentic|original|to be|that)\b|\bzero (?:risk|defects?|complaints?|errors?|mistakes?|problems?|chance|counterfeits?|defect)\b|\babsolutely (?:no|never|not|authentic|genuine|certain|impossible|original|sure|safe|guarantee\w*)\b|\bunder no circumstances\b|\bno (?:possibility|chance|way) (?:that|of|for|this)\b|\bimpossible for (?:\w+ ){1,4}to (?:${again}|leave|reach|pass|enter|slip|get|go|be)\b|\bmakes? (?:an?y?|the|this|such) (?:\w+ )?(?:repeat|repetition|recurrence|mistake|error|problem|issue)s? impossible\b|\bfoolproof\b|\bfail-?safe\b|\bbullet-?proof\b|\binfallible\b|\b(?:water|air)tight\b|\bunder any circumstances\b|\b(?:can|will|could) no longer (?:ever )?${again}|\b100 ?% (?:assure|promise|guarantee|ensure)\w*|\b(?:not|cannot|can['’]t|won['’]t|never) ${again} (?:for )?(?:a|the) second time\b|\bzero\b[^.;]{0,20}\bforever\b|\b(?:error|complaint|defect) rate (?:is|stays|will be|of) (?:at )?(?:zero|0)\b|\brepetition is (?:impossible|excluded)\b`,
    'gi',
  ),
  zh: /万无一失|不会(?:再)?(?:次)?(?:出现|发生|有)(?:同样|类似|此类|这样|任何|相同|第二次)|不会有(?:下|第二)(?:一)?次|下不为例|一劳永逸|绝(?:对)?不(?:会|再|允许|可能|让)?|绝对(?:没有?|正品|合规|真实|保证|是|安全|可靠|杜绝|避免|可以|能)|绝无|百分之?百(?!(?:的)?(?:棉|涤纶|羊毛|全检|检|开箱|抽|比对|核对))|100 ?%(?=(?:的)?(?:正品|真|保证|原装|合规|安全|没有|是|确定|授权|避免|杜绝|符合|可靠|满意|无误))|(?:概率|可能性?|几率|错误率|差错率)(?:为|是|降(?:为|到|至))(?:零|0)|拍(?:着)?胸脯|(?:一|任何)[^，,。；]{0,6}(?:都|也)不会(?:有|再|出)|零(?:风险|投诉|差错|失误|缺陷|假货)|永(?:远|久)?(?:不(?:会|再)?|杜绝|消除|避免)|(?:再|不)(?:也)?不会(?:再)?(?:次)?(?:发生|出现|犯)|再也[^，,。；]{0,3}[不没]|不再(?:发生|出现|犯)|(?:保证|确保)[^，。；]{0,10}不(?:再|会)(?:再)?(?:发生|出现|犯|有|销售|上架|违规)|(?:彻底|完全|永久|根本上?|从源头上?|坚决)(?:地)?(?:杜绝|消除|避免|解决)|杜绝(?:一切|任何|所有|此类|类似|再次)?/g,
})
// "There will be no further complaints": told of the time to come, with a plain "no".
const none = wording({
  cues: 'no',
  also: 'will shall can',
  en: new RegExp(
    String.raw`\bthere (?:will|shall) be no (?:further|more|such|future|other|similar)\b|\bno (?:\w+ ){1,3}(?:will|shall|can) ever\b|\bno (?:such|similar|further|more|other) (?:\w+ )?(?:will|shall) (?:ever )?(?:be|${again})\b`,
    'gi',
  ),
  zh: /(?!)/g,
})
const denied =
  /\b(?:can(?:not|['’]t)|do(?:es)? not|don['’]t|did(?: not|n['’]t)|no one can|nobody can|never|not) (?:\w{1,12} )?$|(?:不能|无法|不敢|没有人能|并不|不可能)$/i
const allowed = /\bA-to-z\b|\bguarantee (?:card|period|claim|fund)|\bmoney[- ]back\b|质保|保修/i

/** No control is perfect, and a reviewer knows it. One that stops a given failure is worth more than a vow. */
export const absoluteGuarantee: Rule = {
  id: 'T08-absolute-guarantee',
  severity: 'warning',
  title: { en: 'Absolute promise', zh: '绝对化承诺' },
  message: {
    en: 'Nobody can promise this. Take it out, or say what the control stops.',
    zh: '这种话没人能保证。请删掉，或写明这项检查能拦住什么。',
  },
  source: 'A refused plan and a law-firm guide (domain sheet b.3; source 39)',
  confidence: 'expert',
  checked: '2026-11-22',
  fix: 'yes',
  good: [
    'The control stops a lot without an invoice.',
    'A unit that has been returned is never put back to new stock.',
    'The model code was never compared with the order.',
    'The tool makes it impossible to create an offer without an approval number.',
    'Two checks must fail before a wrong box leaves.',
    'Since 6 March goods-in does a 100% inspection of lot 7.',
    'The cover is 100% cotton.',
    'We cannot guarantee that no old box is with a buyer.',
    'Three A-to-z Guarantee claims were paid.',
    '无发票批次无法入库。',
    '未签字的批次不会进入可售库存。',
    '两道检查同时失效，旧外盒才会发出。',
    '自3月6日起，7号批次100%全检。',
    '面料为100%棉。',
  ],
  bad: [
    'This will never happen again.',
    'There will be no further complaints.',
    'These steps make a repeat impossible.',
    'The problem is solved once and for all.',
    'All products are 100% authentic.',
    'We guarantee that there is zero risk.',
    'We will never sell such items.',
    '我们保证绝不再犯。',
    '百分之百正品。',
    '下不为例。',
    '从根本上解决了问题，一劳永逸。',
    '以后不会再发生类似问题，彻底杜绝隐患。',
  ],
  check(plan) {
    const found = [...saidInSentences(plan, absolute), ...saidInSentences(plan, none)]
    return found.flatMap(({ span, sentence }): Match[] => {
      if (allowed.test(sentence.text) || isDenied(sentence, span.start)) return []
      return [withDeletion(plan, span, sentence)]
    })
  },
}

const isDenied = (sentence: PlanSentence, at: number): boolean =>
  denied.test(sentence.text.slice(Math.max(0, at - sentence.start - 30), at - sentence.start))
