import type { PlanSentence } from '../plan-text.ts'
import { type Match, type Rule, says } from '../rule.ts'
import type { Text } from '../../text.ts'

const cause = {
  en: /\b(?:the )?(?:root )?(?:cause|reason) (?:of|for|behind|was|is)\b|\b(?:this|it) happened because\b|\bwas caused by (?:our|the|a)\b/gi,
  zh: /(?:根本)?原因(?:是|在于|为)|是因为|(?:这|该)(?:件|次|个)?(?:事|问题)[^，。]{0,6}(?:由于|因为)/g,
}
const vow = {
  en: /\b(?:we|i|our team|our company) (?:will|shall|promise|pledge|undertake|intend|plan|are going to)\b|\b(?:in (?:the )?future|from now on|going forward)\b/gi,
  zh: /今后|以后|未来|(?:我们|我司|本店)(?:将|会|承诺|保证|打算|计划)/g,
}

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
    en: 'A single act that is done stands under prevention. Move it to the actions; name here the check that goes on.',
    zh: '预防部分写的是一次性已做的事。请移到已采取的措施，这里写持续执行的检查。',
  },
} satisfies Record<string, Text>

/** Each part answers one of Amazon's three questions; a line under the wrong one is read as no answer. */
export const bleedingSections: Rule = {
  id: 'S11-bleeding-sections',
  severity: 'info',
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
    'Prevention\nOn 9 March 2026 we introduced form QC-3; each lot is checked with it since then.',
    '根本原因\n新旧包装混放同一货位。\n已采取的措施\n3月4日移除41件。\n预防\n自3月9日起每箱与主图比对。',
    '根本原因\n上架前没有核对型号的环节。',
    '预防\n3月9日启用QC-3表，此后每批到货都用它核对。',
  ],
  bad: [
    'Root cause\nCartons were mixed in one bin. We will check every carton in future.\nActions\nOn 4 March 2026 we removed 41 units.',
    'Root cause\nThe box was old.\nActions\nThe root cause was that our intake did not compare the box.\nPrevention\nEach lot is checked since 9 March 2026.',
    'Root cause\nThe box was old.\nPrevention\nOn 4 March 2026 we refunded the two buyers.',
    '根本原因\n新旧包装混放。今后我们将严格检查每一箱。\n已采取的措施\n3月4日移除41件。',
    '根本原因\n外盒为旧版。\n已采取的措施\n原因是入库时没有比对外盒。\n预防\n自3月9日起每批比对。',
    '根本原因\n外盒为旧版。\n预防\n3月4日已为两位买家退款。',
  ],
  check(plan): Match[] {
    const headed = new Set(plan.parts.filter(({ heading }) => heading !== null).map(({ name }) => name))
    if (headed.size === 0) return []
    const found: Match[] = []
    for (const part of ['cause', 'actions', 'prevention'] as const) {
      if (!headed.has(part)) continue
      for (const sentence of plan.sentencesOf(part)) {
        if (isElsewhere[part](sentence))
          found.push({ start: sentence.start, end: sentence.end, message: messages[part] })
      }
    }
    return found
  },
}

const isElsewhere: Record<'cause' | 'actions' | 'prevention', (sentence: PlanSentence) => boolean> = {
  cause: (sentence) => sentence.sense.future && says(sentence, vow),
  actions: (sentence) => !sentence.sense.done && says(sentence, cause),
  prevention: ({ own, sense }) => sense.dated && sense.done && !sense.control && once.test(own),
}
const once =
  /\b(?:refund|replac|remov|delet|clos|destroy|dispos|discard|recall|exchang|apologi[sz])\w*ed?\b|退款|换货|下架|移除|删除|销毁|弃置|召回|道歉/i
