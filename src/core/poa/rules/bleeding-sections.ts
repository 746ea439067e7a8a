import type { Text } from '../../text.ts'
import type { PartName, PlanSentence, PlanText } from '../plan-text.ts'
import type { Match, Rule } from '../rule.ts'
import { cue } from '../word-index.ts'

type Main = 'cause' | 'actions' | 'prevention'

const vow =
  /\b(?:we|i|our team|our company) (?:will|shall|promise|pledge|undertake|intend|plan|are going to)\b|\b(?:in (?:the )?future|from now on|going forward|henceforth)\b|今后|以后|未来|从现在起|(?:我们|我司|本店)(?:将|会|承诺|保证|打算|计划)/i
/** Something is said to be why it happened, near the beginning of the sentence. */
const cause =
  /^.{0,30}?(?:\b(?:cause|reason)\b[^.]{0,40}?\b(?:was|is) (?:that|because|due|our|the|an?)\b|\b(?:this|it|which|the \w{3,12}) (?:happened|occurred|came about|arose) because\b|\b(?:was|were) caused by (?:our|the|an?)\b|原因(?:是|在于|为)|之所以|是因为|(?:由于|因为?)[^，。]{2,20}(?:造成|导致|所致))/i
/** What a seller does once, to put things right. */
const remedy =
  /\b(?:refunded|re-?trained|recalled|destroyed|disposed of|discarded|scrapped|apologi[sz]ed|relabelled|(?:took|taken|withdrew|withdrawn|removed|pulled) (?:[\w ]{1,24} )?(?:off|out of|from) sale|stopped (?:selling|the offer|sales)|closed the (?:listing|offer)|we (?:trained|removed|deleted))\b|(?:退款|召回|销毁|弃置|停售|下架|移至|换货|道歉)(?!前|后|时|的)|已[^，。]{0,12}培训/i
const once =
  /\b(?:refund|replac|remov|delet|clos|destroy|dispos|discard|recall|exchang|apologi[sz])\w*ed?\b|退款|换货|下架|移除|删除|销毁|弃置|召回|道歉/i
const byOthers =
  /\bamazon\b|\b(?:factory|supplier|mill|manufacturer|carrier|buyer)\b.{0,30}\b(?:replaced|removed|changed|destroyed|returned)|被|亚马逊|未|没有/i

const messages = {
  cause: {
    en: 'A measure or promise stands under the root cause. Move it to its own part; say here only why it happened.',
    zh: '原因部分写了措施或承诺。请移到对应部分，这里只写为什么会发生。',
  },
  actions: {
    en: 'A cause stands under the actions. Move it to the root cause; say here only what was done.',
    zh: '措施部分又写了原因。请移到原因部分，这里只写做了什么。',
  },
  prevention: {
    en: 'A single act or a cause stands under prevention. Move it to its own part; name here the check that goes on.',
    zh: '预防部分写了一次性已做的事或原因。请移到对应部分，这里写持续执行的检查。',
  },
} satisfies Record<string, Text>

/** Each part answers one of Amazon's three questions; a line under the wrong one is read as no answer. */
export const bleedingSections: Rule = {
  id: 'S11-bleeding-sections',
  severity: 'warning',
  title: { en: 'Under the wrong heading', zh: '写错了段落' },
  message: {
    en: 'This line answers another question than its heading. Move it.',
    zh: '这一句和小标题对不上。请移到对应部分。',
  },
  source: 'Amazon help page on plans of action: three questions (domain sheet, source 1)',
  confidence: 'official',
  checked: '2026-11-29',
  notFor: ['documents-only', 'narrow-reply'],
  fix: 'no',
  good: [
    'Root cause\nCartons were mixed in one bin.\nActions\nOn 4 March 2026 we removed 41 units.\nPrevention\nSince 9 March 2026 each carton is compared with the photo.',
    'Root cause\nWe had no check that compares the model before shelving.',
    'Root cause\nOn 2 February 2026 the factory replaced the lid. Nobody told our page editor.',
    'Actions\nOn 4 March 2026 we removed 41 units because they had the old box.',
    'Prevention\nSince 9 March 2026 returned units are destroyed, not restocked.',
    'Prevention\nOn 9 March 2026 we introduced form QC-3; each lot is checked with it since then.',
    '根本原因\n新旧包装混放同一货位。\n已采取的措施\n3月4日移除41件。\n预防\n自3月9日起每箱与主图比对。',
    '根本原因\n上架前没有核对型号的环节。',
    '根本原因\n新旧包装混放。3月4日开箱41件，其中23件为旧盒。',
    '预防\n3月9日启用QC-3表，此后每批到货都用它核对。',
  ],
  bad: [
    'Root cause\nCartons were mixed in one bin. We will check every carton in future.\nActions\nOn 4 March 2026 we removed 41 units.',
    'Root cause\nThe box was old.\nActions\nThe root cause was that our intake did not compare the box.\nPrevention\nEach lot is checked since 9 March 2026.',
    'Root cause\nThe box was old.\nPrevention\nOn 4 March 2026 we refunded the two buyers.',
    'Root cause\nThe box was old. On 4 March 2026 we refunded the two buyers.\nActions\nOn 5 March 2026 we removed 41 units.',
    '根本原因\n新旧包装混放。今后我们将严格检查每一箱。\n已采取的措施\n3月4日移除41件。',
    '根本原因\n外盒为旧版。\n已采取的措施\n原因是入库时没有比对外盒。\n预防\n自3月9日起每批比对。',
    '根本原因\n外盒为旧版。\n预防\n3月4日已为两位买家退款。',
    '根本原因\n外盒为旧版。3月4日停售41件并移至待检区（附件2）。\n已采取的措施\n3月5日为两位买家退款。',
  ],
  check(plan): Match[] {
    if (!plan.parts.some(({ heading }) => heading !== null)) return []
    const strange = strangeIn(plan)
    if (strange.length === 0) return []
    const found: Record<Main, Match[]> = { cause: [], actions: [], prevention: [] }
    const headed = underHeadings(plan)
    for (const one of strange) {
      if (isMain(one.part) && headed[one.at] === one.part)
        found[one.part].push({ start: one.start, end: one.end, message: messages[one.part] })
    }
    // Many strange lines are another part, whose heading was not known for one.
    return Object.values(found).flatMap((some) => (some.length < 3 ? some : []))
  },
}

const causeWords = cue('cause reason because caused')

/** The sentences that say something their part does not ask for. */
function strangeIn(plan: PlanText): PlanSentence[] {
  const causes = [...plan.sentencesWith(causeWords), ...plan.hanSentences].filter(
    (one) => (one.part === 'actions' || one.part === 'prevention') && isOwn(one) && cause.test(one.own),
  )
  const found = [
    ...plan.sentencesOf('cause').filter(isMeasure),
    ...causes,
    ...plan.sentencesOf('prevention').filter(isOnce),
  ]
  return found.length < 2 ? found : [...new Set(found)].sort((one, other) => one.at - other.at)
}

const isOwn = ({ heading, quoted }: PlanSentence): boolean => !heading && !quoted

/** Of each sentence the part that the last heading before it names; a heading that names none begins something else. */
function underHeadings(plan: PlanText): (PartName | undefined)[] {
  const heads = new Map(
    plan.parts.flatMap(({ heading, name }) => (heading === null ? [] : [[heading.start, name]])),
  )
  let under: PartName | undefined
  return plan.sentences.map((sentence) => {
    const mayLabel = sentence.hasHan || sentence.text.startsWith('[')
    if (sentence.heading || (mayLabel && isLabel.test(sentence.text))) under = heads.get(sentence.start)
    return under
  })
}

const isLabel = /^[\u4e00-\u9fff]{2,12}$|^[【[][^【】[\]]{1,24}[】\]]$|^[^\n，。,.;；:：]{2,24}\n/

const isMain = (part: PartName | undefined): part is Main =>
  part === 'cause' || part === 'actions' || part === 'prevention'

const lasting = /\b(?:since|each|every|any|from)\b|起|每|凡|一律|均/i
const fromNow = /^(?:from now on|going forward|in future|今后|从现在起)/i

/** A vow or a remedy under the cause. */
const isMeasure = ({ own, sense }: PlanSentence): boolean =>
  (sense.future && vow.test(own)) ||
  (sense.done && sense.dated && !sense.cause && remedy.test(own) && !byOthers.test(own)) ||
  fromNow.test(own)

/** A single act under prevention. */
const isOnce = ({ own, sense }: PlanSentence): boolean =>
  sense.done && sense.dated && !sense.control && once.test(own) && !lasting.test(own)
