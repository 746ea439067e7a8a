import type { PartName } from './plan-text.ts'

/** `event` is "What happened": the cause where no other heading names one, else part of the opening. */
export type HeadingName = PartName | 'event'

export interface Heading {
  readonly name: HeadingName | null
  /** Where the heading ends inside the line; what follows belongs to the part. */
  readonly end: number
}

const decoration =
  /^[ \t\u3000]*#{0,6}[ \t]*(?:(?:[-–—•]{1,2}|[★◆■●▪❶-❿])[ \t]*)?[*_【[]{0,3}[ \t]*(?:(?:part|section|question)[ \t]+|第(?=[一二三四五六]部分))?(?:[（(]?Q?(?:\d{1,2}|[A-H]|[IVX]{1,4}|[一二三四五六七八九十]{1,3})(?:[.)）、:：．,]|部分[：:、]?|[ \t]+[-–—])[ \t]*)?[*_【]{0,3}[ \t]*/i
const trailing = ' \t\r\u3000:：*_】].。#?？★'
const marked = /^[ \t]*(?:#{1,6}[ \t]|\*\*|__|【)/
const colonAtEnd = /[:：][*_\s]{0,4}$/

const title = /^(?:plan of action|poa\b|action plan|appeal\b)|^(?:亚马逊)?(?:行动计划|申诉信|整改报告)/i
const names: readonly (readonly [HeadingName, RegExp])[] = [
  [
    'prevention',
    /\bprevent|\brecur|\bavoid|\b(?:in|for) (?:the )?future\b|^(?:our )?future (?:steps|measures|actions|plans?)\b|\bongoing\b|^(?:process )?improvements?\b|\bgoing forward\b|\blong[- ]term\b|\bsafeguards?\b|\b(?:controls|measures) (?:now )?in (?:place|force)\b|预防|防止|避免再|杜绝|长期措施|今后|后续[^，。]{0,4}(?:措施|管控)|改进|未来/i,
  ],
  [
    'exhibits',
    /\bexhibits?\b|\battachments?\b|\benclos|\battached\b|\bsupporting documents\b|\bevidence\b|\bdocuments (?:provided|submitted|list)\b|附件|证据|佐证|凭证清单|材料清单|随附/i,
  ],
  [
    'actions',
    /\bcorrective\b|\bactions?\b|\bsteps (?:(?:that )?(?:we|i|you)(?: have)?(?: already)? )?(?:taken|took)\b|\bsteps (?:we|i|you) |\bmeasures (?:we |i )?(?:have )?(?:already )?(?:taken|took)\b|^(?:our )?(?:solution|response)s?\b|\bwhat (?:we|i|you) (?:did|have)\b|\bimmediate|\bresol|\bremed|\bwhat (?:was|has been) done\b|纠正|整改|采取的?(?:措施|行动)|行动|补救|处理(?:措施|情况)|解决/i,
  ],
  [
    'cause',
    /\broot\b|\bcauses?\b|\bcaused\b|\breasons?\b|^why\b|\bwent wrong\b|\bhow (?:did )?(?:it|this|the \w+) (?:happen|ar[io]se|c[ao]me|occur)\w*|根源|原因|根因|起因|问题分析|为什么/i,
  ],
  [
    'event',
    /\bwhat happened\b|\bthe (?:problem|issue|facts)$|^(?:problem|issue|incident)$|事件经过|情况说明|事情经过|发生了什么|问题描述/i,
  ],
  ['closing', /^(?:closing|conclusion|our request|request)\b|结语|结束语|^请求$/i],
  ['opening', /^(?:short )?(?:summary|overview|introduction|background)\b|^(?:概述|摘要|背景|简介)/i],
]

// A heading on a line of its own begins with such a word and has no verb of its own.
const opener =
  /^(?:greater detail on |more detail on )?(?:the |our |my |your |list of |all )?(?:short |main )?(?:identification|explanation|analysis|solutions?|response|ongoing|improvements?|process improvements?|plan for the future|root|causes?|reasons?|why|what|how|problem|issue|prevent\w*|corrective|correction|immediate|actions?|steps?|measures?|long[- ]term|future|safeguards?|controls|exhibits?|attach\w*|enclos\w*|supporting|evidence|documents|closing|conclusion|summary|overview|introduction|background|resolution|remed\w*|incident)\b/i
const ownVerb =
  /(?<!you )\b(?:is|was|were|are|has|had|led)\b|(?<!^(?:how|what|steps|actions|measures)(?: that)?(?: we| i)? )\bwill\b|^(?:what|why|how|actions?|steps?) (?:should|can|do|does)\b/i
const clause = /[，。；,;！？!?]/

/** The heading at the start of a line: its name (null for one that names no part), or null where there is none. */
export function readHeading(line: string): Heading | null {
  if (line.length > longest) return headingBefore(line)
  const body = line.slice(decoration.exec(line)?.[0].length ?? 0)
  const bare = withoutTrailing(body)
  if (bare === '') return null
  const isMarked = marked.test(line)
  if (isMarked || (colonAtEnd.test(body.slice(-5)) && !sentenceLike.test(bare))) {
    const name = nameOf(bare, !isMarked)
    if (name !== null || isMarked || bare.length <= 40) return { name, end: line.length }
  }
  const name = isPlainHeading(bare, body) ? nameOf(bare, false) : null
  return name === null ? headingBefore(line) : { name, end: line.length }
}

// "We looked into it, and this is our plan of action:"
const sentenceLike = /[，。；！？]|[,;.](?:\s|[\u3400-\u9fff])/
const longest = 110

// "Root cause: cartons were mixed", "根本原因：……"
function headingBefore(line: string): Heading | null {
  const colon = colonOrDash.exec(line.slice(0, 80))
  if (colon === null) return null
  const head = withoutTrailing(line.slice(decoration.exec(line)?.[0].length ?? 0, colon.index))
  if (head === '' || clause.test(head)) return null
  if (!opener.test(head) && !shortChinese.test(head)) return null
  const name = nameOf(head, true)
  return name === null ? null : { name, end: colon.index + colon[0].trimEnd().length }
}

const colonOrDash = /[:：]|[ \t][-–—][ \t]/
const shortChinese = /^[\u3400-\u9fff（）()、和与及]{2,16}$/

function withoutTrailing(text: string): string {
  let end = text.length
  while (end > 0 && trailing.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

// A Chinese heading ends in its noun and tells of nothing done.
const chineseHeading =
  /(?:原因|根源|根因|措施|行动|方案|步骤|分析|附件|证据|清单|材料|经过|说明|概述|摘要|背景|简介|结语|请求|计划|整改|预防|纠正)(?:如下)?$/
const chineseTelling =
  /^(?:已经?(?!经|采取的|实施的|完成的)|将|我们(?:已经?|将|会)(?!采取的)|加强|制定|采取(?!的)|请|无|没有|完善|落实|查看|提交)|[，。；,;！？!?]/

function isPlainHeading(bare: string, body: string): boolean {
  if (/[\u3400-\u9fff]/.test(bare)) {
    return bare.length <= 20 && chineseHeading.test(bare) && !chineseTelling.test(body)
  }
  return bare.length <= 90 && opener.test(bare) && !ownVerb.test(bare) && !inside.test(bare)
}

const inside = /[.,;!] |[:：]| [-–—] /

function nameOf(head: string, loose: boolean): HeadingName | null {
  if (title.test(head)) return 'opening'
  if (loose && ownVerb.test(head) && !opener.test(head)) return null
  for (const [name, pattern] of names) if (pattern.test(head)) return name
  return null
}
