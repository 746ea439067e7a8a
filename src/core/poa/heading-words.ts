import type { PartName } from './plan-text.ts'

/** `event` is "What happened": the cause where no other heading names one, else part of the opening. */
export type HeadingName = PartName | 'event'

const title =
  /^(?:plan of action|poa\b|appeal\b|action plan (?:for|against|on|of|regarding|[-–—]))|^(?:亚马逊)?(?:行动计划(?:书)?|申诉信|申诉书|整改报告)|(?<!纠正|整改|预防|改善)(?:行动计划(?:书)?|申诉[信书])$/i
const names: readonly (readonly [HeadingName, RegExp])[] = [
  [
    'prevention',
    /\bprevent|\brecur|\breoccur|\bavoid|\bagain\b|\b(?:in|for) (?:the )?future\b|^(?:our )?future (?:steps|measures|actions|plans?)\b|\bongoing\b|\bimprovements?\b|\b(?:going|moving) forward\b|\blong[- ]term\b|\bpermanent\b|\bsafeguards?\b|\b(?:new|stricter) (?:process|procedure|control|check|polic|rule)|\bprocess changes?\b|\bchanges to (?:our|the) process|\bquality (?:control|assurance)\b|\b(?:controls?|measures|checks?) (?:now )?in (?:place|force|effect)\b|预防|防止|防范|避免|杜绝|长期|长效|今后|日后|后续[^，。]{0,4}(?:措施|管控|计划|预防|改进)|后期|改进|改善|优化|未来|现行措施|现行制度/i,
  ],
  [
    'exhibits',
    /\bexhibits?\b|\battachments?\b|\benclos|\battached\b|\bannex|\bappendi|\bsupporting (?:documents|evidence)\b|\bevidence\b|^documentation\b|\bdocuments (?:provided|submitted|list)\b|附件|证据|佐证|凭证清单|材料清单|随附|证明(?:材料|文件)|所附|提交的(?:文件|材料)|支持(?:性)?(?:文件|材料)/i,
  ],
  [
    'actions',
    /\bcorrecti|\bactions?\b|\bsteps (?:(?:that )?(?:we|i|you)(?: have)?(?: already)? )?(?:taken|took|completed|done)\b|\bsteps (?:we|i|you) |\bmeasures (?:we |i )?(?:have )?(?:already )?(?:taken|took|completed)\b|^(?:our )?(?:solution|response|fix)(?:es|s)?\b|\bwhat (?:we|i|you) (?:did|have|chang|fix)|\bimmediate|\bshort[- ]term\b|\bcontainment\b|\bresol|\bremed|\bfixed\b|^already (?:done|completed)|\bwhat (?:was|has been|is) (?:done|fixed|changed)\b|纠正|整改|改正|采取的?(?:措施|行动)|行动|补救|处理(?:措施|情况|结果|方案|办法)|问题处理|解决|应对|临时措施|短期措施|立即措施|应急措施|^措施(?:如下)?$|做了(?:什么|哪些|的事)/i,
  ],
  [
    'cause',
    /\broot\b|\bcauses?\b|\bcaused\b|\breasons?\b|^why\b|\bwent wrong\b|\bled to\b|\bhow (?:did )?(?:it|this|the \w{1,16}) (?:happen|ar[io]se|c[ao]me|occur)\w{0,4}|根源|(?<!退货|退款|拒收|返修)原因|根因|起因|成因|问题分析|问题所在|为什么|为何/i,
  ],
  [
    'event',
    /\bwhat happened\b|\bthe (?:problem|issue|facts)$|^(?:the )?(?:problem|issue|incident)(?:$| (?:identification|identified|analysis|description|statement|summary)\b)|^understanding\b|\bfindings?$|^(?:our )?(?:internal )?(?:investigation|analysis)\b|事件经过|情况说明|事情经过|发生了什么|问题描述|调查(?:结果|结论|情况)/i,
  ],
  ['closing', /^(?:closing|conclusion|(?:our )?request|reinstatement)\b|结语|结束语|^总结|^请求|^诉求/i],
  [
    'other',
    /^(?:our |the )?(?:suppliers?|sourcing|source of (?:the )?(?:goods|products|items)|supply chain|quantit(?:y|ies)|units (?:bought|sold)|contact(?: details)?|what you asked|facts$|authori[sz]ation)\b|^(?:供应商|数量|货源|供应链|采购(?:情况|信息|数量)|联系方式|贵方要求|事实|授权)/i,
  ],
  [
    'opening',
    /^(?:short |executive |brief )?(?:summary|overview|introduction|background)\b|概述|概要|摘要|^背景|^简介|^前言/i,
  ],
]

/** The part that a heading names, or null. */
export function nameOf(head: string): HeadingName | null {
  if (title.test(head)) return 'opening'
  for (const [name, pattern] of names) if (pattern.test(head)) return name
  return null
}

const opener =
  /^(?:(?:greater|more) detail on |details? of |description of |understanding of )?(?:the |our |my |your |list of |all |an? )?(?:short |main |new |key )?(?:plan of action|poa|appeal|action plan|identif(?:ication|ied)|explanation|analysis|investigation|findings?|understanding|underlying|primary|solutions?|response|ongoing|continu(?:ous|al)|improvements?|process(?:es)?|procedures?|policies|plan for the future|suppliers?|sourcing|source|supply|quantit\w+|units|contact|facts|authori[sz]ation|root|causes?|reasons?|why|what|how|problem|issue|incident|prevent\w*|corrective|corrections?|containment|immediate|actions?|steps?|measures?|long[- ]term|short[- ]term|permanent|interim|systemic|operational|internal|quality|future|safeguards?|controls?|checks?|changes to|exhibits?|attach\w*|enclos\w*|annex\w*|appendi\w*|supporting|evidence|document\w*|files|closing|conclusion|request|reinstatement|summary|executive|overview|introduction|background|resolution|remed\w*|fix(?:es)?|already (?:done|completed)|(?:going|moving) forward|to (?:prevent|avoid|resolve|fix)|(?:completed|implemented|planned) (?:corrective |preventive |preventative )?(?:actions?|measures?|steps))(?![\w-])/i
const vocabulary = new Set(
  `the our my your its a an of for to in on at from with and or by behind into about as this these that it such similar
  we i you they who which what why how when has have had been is are was were did do does will can should not
  root cause causes caused causing reason reasons why explanation analysis identification identified found determined
  investigation findings finding detail details greater more description statement understanding underlying primary main
  key issue issues problem problems complaint complaints matter incident event events situation case violation violations
  notice suspension deactivation removal account listing listings product products item items goods asin asins sku skus
  order orders customer customers buyer buyers seller amazon authenticity inauthentic counterfeit intellectual property
  trademark quality condition safety policy policies report reports claim claims
  plan plans action actions step steps measure measures solution solutions resolution resolve resolved resolving solve
  solved fix fixed fixes address addressed remedy remedied remedial remediation correct corrected correction corrections
  corrective containment immediate immediately short-term long-term short long term interim temporary taken took take done
  made completed implemented undertaken already so far now currently response
  prevent prevents preventing preventive preventative prevention avoid avoids avoiding avoidance recurrence recurring
  reoccurrence reoccurring repeat repetition again happen happens happening happened occur occurs occurring occurred arise
  arose come came went wrong lead led future further going moving forward ongoing continuous continual permanent new changed
  changes change process processes procedure procedures control controls check checks safeguard safeguards improvement
  improvements improve system systemic systematic operational internal assurance place force effect good put sure make
  ensure stop stops keep
  exhibit exhibits attachment attachments enclosure enclosures enclosed attached annex annexes appendix appendices document
  documents documentation supporting support evidence list files file provided submitted proof
  closing conclusion request reinstatement remarks supplier suppliers sourcing source supply chain quantity quantities contact bought sold units information asked facts
  authorisation authorization summary executive overview introduction background brief appeal poa`.split(
    /\s+/,
  ),
)
// A verb of its own makes a sentence; a question, and "steps we have taken", may have one.
const ownVerb =
  /^(?!(?:what|why|how)\b)(?=.*(?<!\b(?:steps|actions?|measures|that|we|i|you)(?: we| i| you)? )\b(?:is|was|were|are|has|have|had|led)\b)|(?<!^(?:how|what|steps|actions|measures)(?: that)?(?: we| i)? )\bwill\b|^(?:what|why|how|actions?|steps?) (?:should|can|do|does)\b|\b(?:is|was|were|are) (?!done\b|been\b|changed\b|fixed\b|wrong\b|taken\b|resolved\b|corrected\b|in\b|now\b|being\b|the (?:root |main |real )?(?:cause|reason|problem|issue)|(?:it|this|the \w+|our \w+|my \w+) (?:\w+ )?(?:removed|suspended|deactivated|reported|caused)\b)/i
const identifier = /\([^()]{0,80}\)|[[【（][^\]】）]{0,80}[\]】）]|\b\w{0,20}\d\w{0,20}\b/g
// "Immediate removal of 12 units" is an act.
const amount = /\d [a-z]/
const word = /[a-z]+(?:['’-][a-z]+)*/g

/** True for a line's words that read as an English heading: they begin as one and hold hardly another word. */
export function isEnglishHeading(head: string): boolean {
  if (!opener.test(head) || ownVerb.test(head) || amount.test(head)) return false
  const words = head.toLowerCase().replace(identifier, ' ').match(word) ?? []
  let strange = 0
  for (const one of words) if (!vocabulary.has(one)) strange++
  return strange * 4 <= words.length
}

const chineseWords = new Set(
  `问题 根本 直接 主要 原因 根源 根因 起因 成因 分析 导致 造成 引起 引发 产生 出现 发生 投诉
  举报 此次 本次 这次 该 此 这 其 我们 我司 我方 本店 店铺 账户 账号 商品 产品 链接 真实性
  侵权 事件 事情 情况 经过 说明 描述 概述 概要 简述 调查 结果 结论 所在 为什么 为何 怎么 怎样
  如何 什么 哪些 靠 在用的 在用 现在 目前 供应商 数量 货源 供应链 采购 来源 信息 联系方式 发现
  内部 做 了 过 已经 已 采取 完成 实施 执行 进行 落实 立即 即时 应急 临时 短期 中期 中长期
  长期 纠正 整改 改正 解决 处理 补救 应对 防范 措施 行动 举措 办法 方法 方案 步骤 对策 计划
  书 报告 预防 防止 避免 杜绝 再次 再度 再发 再 今后 未来 以后 日后 后续 后期 持续 长效 机制
  改进 改善 优化 提升 管控 控制 质量 流程 制度 现行 现有 类似 同类 此类 相同 同样 事 会 以
  为 和 与 及 或 、 的 之 附件 附 证据 证明 证书 材料 文件 凭证 清单 列表 相关 支持 支持性
  随附 所附 提交 提供 佐证 目录 结语 总结 结束语 请求 申请 诉求 恢复 销售 权限 摘要 背景 简介
  前言 引言 亚马逊 申诉 信 贵方 要求 内容 事实 授权 授权链 针对 对于 关于 对 如下 方面 预防性 纠正性 不 将`.split(
    /\s+/,
  ),
)
const longestWord = 4
// It ends in its noun, asks, or names what is to be kept from happening; and it tells of nothing done.
const chineseEnd =
  /(?:原因|根源|根因|起因|成因|所在|措施|举措|行动|方案|办法|方法|步骤|对策|分析|附件|证据|清单|材料|文件|凭证|目录|经过|说明|描述|概述|摘要|概要|背景|简介|前言|结语|总结|请求|申请|诉求|计划|计划书|报告|整改|预防|纠正|防范|改进|改善|优化|机制|流程|管控|控制|结果|结论|处理|什么|哪些|的事|防止|供应商|数量|货源|供应链|信息|联系方式|内容|事实|授权链|情况)(?:如下)?$|^(?:如何|怎样|怎么|为什么|为何|防止|避免|杜绝)/
const chineseTelling =
  /^(?:我们|我司|我方)?(?:已经?(?!经|采取的|实施的|完成的|做了(?:的|什么|哪些)|执行的)|将|会|采取(?!的)|请(?!求)|无|没有|完善|落实(?!的)|查看|提交(?!的)|提供(?!的)|完成(?!的)|进行|处理了)|^我们(?:已经?|将|会)?(?!(?:已经?)?采取的|(?:已经?)?做|如何|的)|[，。；,;！!]/
const brackets = /[（(【[][^）)】\]]{0,80}[）)】\]]/g

/** True for a line's words that read as a Chinese heading. */
export function isChineseHeading(head: string): boolean {
  const bare = head.replace(brackets, '').replace(/\s|[A-Z0-9]{10}/g, '')
  return bare.length <= 20 && chineseEnd.test(bare) && !chineseTelling.test(bare) && isMadeOfWords(bare)
}

/** Whether the words of a heading, one after the other, make up the whole. */
function isMadeOfWords(text: string): boolean {
  const reached = [true]
  for (let end = 1; end <= text.length; end++) {
    for (let start = Math.max(0, end - longestWord); start < end && !reached[end]; start++) {
      if (reached[start] && chineseWords.has(text.slice(start, end))) reached[end] = true
    }
  }
  return reached[text.length] === true
}
