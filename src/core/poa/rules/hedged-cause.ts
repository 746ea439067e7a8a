import type { PlanSentence, PlanText } from '../plan-text.ts'
import { type Match, type Rule, saidInSentences, wording } from '../rule.ts'

const hedge = wording({
  cues: 'maybe perhaps think guess suppose assume suspect believe feel possibly possible probably might could seems seem seemed likely apparently appears appeared opinion must looks look chance possibility presumably sure unsure supposedly potentially should somehow unknown idea',
  en: /\b(?:maybe|perhaps|(?:we|i) (?:think|guess|suppose|assume|suspect|believe|feel)(?! (?:in|of|about)\b)|possibly|probably|presumably|supposedly|apparently|somehow|potentially (?:caused|due)|might (?:also )?have(?! (?:to|the|a)\b)|(?:it|this|that|cause|reason|problem|issue|complaint) (?:might|could|should) (?:also |only )?(?:have been|be|come|lie)|(?:it )?(?:seem(?:s|ed)?|appear(?:s|ed)?) (?:to (?:be|have|us)|that|as if|like)|(?:most|very|quite|more) likely|likely (?:that|due|because|the|a|an|caused|came|from|happened|got|received)|(?:is|was|are|were) likely\b|possible that|in (?:our|my) opinion|there (?:is|was) a (?:\w{1,16} )?(?:chance|possibility)|(?:are|am|were) (?:not (?:\w{1,16} )?sure|unsure)|(?:have|had) no idea (?:why|how|what|where)|unknown (?:reason|cause)s?|can only guess|looks? (?:like|as if)|must have (?:been |\w{2,14}(?:ed|en|t)\b))\b/gi,
  zh: /(?:^|[。；，：]|我们?|我司|我方)怀疑(?!的)|猜想|(?<!因此|从而|所以|以致|使|让|不|无|买家|[一二两三四几]种)可能(?!性|导致|会|的)|也许|大概|或许|估计|猜测|推测|我们猜|想来|大约是|好像|似乎|貌似|说不定|多半|恐怕|不排除|看起来(?!像)|不(?:太)?(?:确定|清楚)(?=是|原因|为什么|为何|哪|怎|[，,。；]|$)|说不准|(?:^|[，。；：、])应该是|原因应该|我们?(?:觉得|认为)(?:是|可能)?|疑似/g,
})
// "May" is a month more often than a guess.
const mayBe = wording({
  cues: 'may',
  also: 'have be been come lie',
  en: /\b(?:may (?:also )?have(?! (?:to|the|a)\b)|(?:it|this|that|cause|reason|problem|issue|complaint) may (?:also |only )?(?:have been|be|come|lie))\b/gi,
  zh: /(?!)/g,
})
// Somebody else's guess is reported; what could follow from a gap is an effect, not a guess at the cause.
const reported =
  /\b(?:notices?|amazon|buyers?|customers?|complainant|reporter)\b[^.;]{0,40}\b(?:says?|said|wrote|states?|stated|thought|thinks|believed?|suspect\w{0,4}|told|asked|claim\w{0,3}|that)\b[^.;]{0,120}$|\bwere told\b[^.;]{0,120}$|(?:通知|亚马逊|买家|客户|顾客|投诉人|权利人|留言|投诉)[^，,。；]{0,12}(?:称|说|写|表示|反映|认为|觉得|怀疑|标为|列为|判定)?[^，,。；]{0,8}$/i
const effect =
  /\b(?:so|therefore|thus|hence|as a result|consequently|which means|that is how)\b[^.;]{0,120}$|(?:没有|未|无|只|混放|同一)[^。；]{0,80}[，,][^，。；]{0,40}$|[因故]此?[^，。；]{0,12}$|(?:没有|未)(?:写明|说明|注明|提示|告知)[^，,。；]{0,20}$/i
const modal = /^(?:might|may|could|可能)/i
const tested =
  /\b(?:tested|tests?|(?:we|were|was|both|been|and) (?:\w{1,16} )?(?:compared|examined|measured|inspected)|ruled out|could not confirm|cannot confirm|exhibit)\b|(?<!未|没有|没)(?:测试|比对|检测|检验)|(?<!不)排除|未能确认|无法确认|(?<!未|没有|没)核实|附件/i
const untested =
  /\b(?:not|never|n['’]t) (?:been |yet )?(?:tested|test|compared|examined|measured|inspected)\b/gi
const strong =
  /\b(?:maybe|perhaps|guess|probably|possibly|presumably|apparently)\b|也许|大概|或许|估计|猜测|推测|可能是|应该是/i

/** A cause that is guessed at leaves the reviewer to guess whether the cure fits. */
export const hedgedCause: Rule = {
  id: 'T09-hedged-cause',
  severity: 'warning',
  title: { en: 'Guessed cause', zh: '原因是猜的' },
  message: {
    en: 'The cause is only guessed here. Say what you found and how; or which candidates you tested.',
    zh: '这里的原因是猜测。请写查到了什么、怎么查的；还不能确定的，写明测试了哪几种可能。',
  },
  source: 'Guide to plans of action (domain sheet, source 49)',
  confidence: 'expert',
  checked: '2026-11-22',
  notFor: ['documents-only', 'rights-owner-dispute', 'counter-notice'],
  fix: 'no',
  good: [
    'Root cause: the box was the 2023 version.',
    'We could not confirm the cause; two candidates were tested: the box and the label.',
    'Root cause\nIt may have been the label or the box. Both were tested on 3 May (exhibit 2).',
    'Root cause\nNobody graded returns, so a returned unit could be sold again.',
    'We were told that some items may be inauthentic.',
    'Root cause\nThe notice says that the item may not be authentic.',
    'Root cause\nTwo models share one carton mark, so a picker could take the wrong one.',
    '根本原因：外盒为2023版。',
    '新旧包装放在同一货位，买家收到的盒子因此可能与主图不同。',
    '根本原因\n退货没有定级，已拆封的商品可能被再次发出。',
    '根本原因\n买家留言称可能是假的，主图仍为旧版。',
    '未能确认原因，已测试两种可能：外盒和标签。',
    '根本原因\n可能是标签，也可能是外盒。两者均于5月3日测试（附件2）。',
  ],
  bad: [
    'Maybe the box was old.',
    'Root cause\nThe complaint was likely caused by the packaging, which we did not test.',
    'Root cause\nApparently the boxes were mixed.',
    'I guess the buyer did not like the colour.',
    'Root cause\nIt may have been the box.',
    '可能是包装问题。',
    '根本原因\n不排除是工厂换了材料。',
    '根本原因\n估计是外盒旧了。',
    '也许是买家不喜欢颜色。',
  ],
  check(plan) {
    const guesses = [...saidInSentences(plan, hedge), ...saidInSentences(plan, mayBe)]
    return guesses.flatMap(({ span, sentence }): Match[] => {
      const isCause = sentence.part === 'cause'
      if (!isCause && !(sentence.part === 'opening' && strong.test(sentence.own))) return []
      if (isQuotedSingly(sentence, span)) return []
      const at = span.start - sentence.start
      const before = sentence.own.slice(0, at)
      if (reported.test(before)) return []
      if (modal.test(sentence.own.slice(at, at + 6)) && isEffect(sentence.own, at)) return []
      return isTested(plan, sentence) ? [] : [span]
    })
  },
}

// "员工可能拿错，而流程没有扫码": what the gap let through; 可能是 guesses.
const isEffect = (own: string, at: number): boolean =>
  effect.test(own.slice(0, at)) || gapAfter.test(own.slice(at, at + 120))
const gapAfter = /^可能(?![是因由在])[^。；]{1,40}[，,][^。；]{0,20}(?:没有|未|只)/

// 'possibly the softest towel', said by the page
const singly = /(?<=^|[\s(:])['‘][^'’\n]{3,200}['’](?=[\s.,;)]|$)/g

function isQuotedSingly({ own, start }: PlanSentence, span: Match): boolean {
  singly.lastIndex = 0
  for (let hit = singly.exec(own); hit !== null; hit = singly.exec(own))
    if (start + hit.index <= span.start && span.end <= start + singly.lastIndex) return true
  return false
}

/** Honest uncertainty: this sentence or one beside it says what was tested. */
function isTested(plan: PlanText, { at }: PlanSentence): boolean {
  return [at - 1, at, at + 1].some((near) =>
    tested.test((plan.sentences[near]?.text ?? '').replace(untested, '')),
  )
}
