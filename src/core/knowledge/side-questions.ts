import type { Case } from '../case.ts'
import type { Text } from '../text.ts'
import { findTerm, type Term } from './glossary.ts'
import { sideAnswers } from './side-answers.ts'
import { noticeTopics } from './side-answers-by-notice.ts'
import type { SideTopic } from './side-topic.ts'

const longest = 160 // a side question is short; a longer text is an answer or a paste

const plain = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s’]+/g, (gap) => (gap.includes('’') ? "'" : ' '))
    .trim()

/** What others wrote or asked is an answer of the seller's, even with a question mark: "The buyer asked: is it used?" */
const reported =
  /^["'“‘「『]|\b(?:buyers?|customers?|clients?|he|she|they) (?:asked|asks|wrote|writes|said|says|wondered|complained)\b|(?:买家|客户|顾客|客人|对方|他|她).{0,6}(?:问|说|写|留言|评论)|(?:comments?|reviews?|messages?|subject|留言|评论|评价|原话|消息|标题) ?:/

const asksInEnglish =
  /^(?:and |but |so |ok,? |hi,? |hello,? |please,? )?(?:(?:what|how|why|when|where|who|which)(?:'s| is| are| was| does| do| did| can| could| should| would| will| must| may| long| many| much| often| old| about| happens| if| kind| documents?| papers?| files?| formats?| language| now| next)\b|(?:can|could|may|should|shall|do|does|must|will|would|am|is|are) (?:i|we|you|it|they|amazon|the|my|our|there|this|that|an?|deleting)\b|tell me (?:what|how|why)\b|explain )/

const asksInChinese =
  /(?:吗|呢|么|嘛)[?!。. ]*$|(?:怎么办|咋办|怎么弄|多久|多长时间|几次|几天|是什么|什么意思|啥意思|是啥|什么区别|的区别|行不行|可不可以|好不好|为什么|在哪里?|多少钱|多少字|怎么用|怎么写|怎么算|怎么样|什么原因|多少题|怎么找|怎么改|怎么提交|会怎样)[?。. ]*$|^(?:请问|什么是|什么叫|啥是|为什么|怎么|如何|能不能|可不可以|要不要|需不需要|会不会|该不该|是不是|有没有|是谁|谁|多久|哪|在哪)|^.{0,8}(?:能不能|可不可以|要不要|需不需要|会不会|该不该|是不是|是否|能否|多久|多长|几次|几天|几张|什么时候|什么材料|准备什么|哪些材料)/

/** A wish put as a call: "转人工", "talk to a human", "直接删掉链接算了". */
const calls =
  /^(?:我(?:要|想)|请|帮我|麻烦|能)?(?:转|找|接|换|叫)(?:一?个|到|接)?(?:人工|真人|活人)(?:客服|服务)?[。. ]*$|^人工(?:客服|服务)?[。. ]*$|^(?:i (?:want|need|would like|'d like) to |i'd like to |please |let me )?(?:talk|speak|chat) (?:to|with) (?:a |an )?(?:human|real person|live agent|agent|person)(?: please)?[. ]*$|^(?:干脆|直接|要不|那|那就|我)+(?:把)?[^,。]{0,6}(?:删|关|下架)[^,。]{0,8}(?:算了|得了|行了)[。. ]*$|^(?:申诉)?(?:的)?(?:成功率|通过率|胜算)(?:是|有|大概)*(?:多少|多大|多高|怎么样)[。. ]*$|^[你您](?:到底)?是谁[。. ]*$|^(?:客服|电话).{0,24}为什么(?:还|又|会|就)?.{0,3}拒[^,]{0,4}$|^这(?:个)?是(?:什么|啥|干嘛的|干什么的)[。. ]*$/

const states =
  /^(?:不知道|不清楚|没什么|没有什么|因为|由于|我们已经?|我已经?|无论|不管|随便|什么都|怎么都|谁都|哪里都|i don't know|not sure)/

/** "Why was it not seen? We had no check", "What is missing is the invoice", "为什么没查？因为没人管" are answers. */
const answersItself = /\? ?\S.{14}|^what(?:'s| is| was) \S{1,20} (?:is|was) |因为.{0,80}[^吗呢么]$|由于/

/** True for short words that ask something of the coach; a long text or what a buyer asked is no question. */
export function looksLikeQuestion(words: string): boolean {
  const asked = plain(words)
  if (asked === '' || asked.length > longest || words.trim().split('\n').length > 2) return false
  const marked = /\?[!. ]*$/.test(asked)
  if (reported.test(asked) || (!marked && answersItself.test(asked))) return false
  if (states.test(asked)) return marked && asksInChinese.test(asked.replace(/\?[!. ]*$/, ''))
  return marked || calls.test(asked) || asksInEnglish.test(asked) || asksInChinese.test(asked)
}

/** Wishes that the coach declines elsewhere; they get no side answer here. */
const declined = [
  /\b(?:open|create|make|register|start|use|get)\b.{0,16}\b(?:new|second|another|other|different)\b.{0,12}\baccount/,
  /\b(?:fake|forge|photoshop|edit|alter|change|modify|back-?date|re-?date|make|create|buy|generate|write|borrow|merge)\b.{0,20}\b(?:invoices?|receipts?|loa|authori[sz]ation|contract|statement|date|dates|retraction)\b/,
  /\b(?:change|remove|delete|revise|withdraw)\b.{0,20}\b(?:review|feedback|rating)/,
  /(?:开|注册|申请|换|用|弄).{0,6}(?:新|另|第二|小号|别的|其他).{0,6}(?:账号|账户|帐号|帐户|店铺|店)/,
  /(?:做|改|编|造|买|仿|弄|倒签|补写|代写|代开|p).{0,6}(?:发票|收据|授权书|授权信|合同|日期|公章|流水|单据)|(?:发票|收据|授权书|合同|日期).{0,6}(?:p一下|p图|改一下|改成|改到|做一张|做一份)|p图|买票/,
  /(?:改|删|撤).{0,6}(?:评价|评论|差评|反馈)|改评|删评/,
]

/** A sourced short answer where the words are a question the coach knows; null for answers, statements and pastes. */
export function answerSideQuestion(words: string, kase: Case): Text | null {
  if (!looksLikeQuestion(words)) return null
  const asked = plain(words)
  if (declined.some((wish) => wish.test(asked))) return null
  const term = termAsked(asked)
  if (term !== null && term.id !== '365-days') return explain(term)
  const difference = differenceAsked(asked)
  if (difference !== null) return difference
  const topics: readonly SideTopic[] = [...sideAnswers.before, ...noticeTopics, ...sideAnswers.after]
  const topic = topics.find((each) => each.asks.some((ask) => ask.test(asked)))
  if (topic === undefined) return null
  return typeof topic.answer === 'function' ? topic.answer(kase) : topic.answer
}

function explain(term: Term): Text {
  return { en: `${term.names.en[0]}: ${term.meaning.en}`, zh: `${term.names.zh[0]}：${term.meaning.zh}` }
}

const meaningOf = [
  /^(?:so |and |ok,? |please,? )?(?:what(?:'s| is| are| does| do)|explain|tell me what) (.{1,60})$/,
  /^(?:请问)?(?:什么是|什么叫|啥是|啥叫)(.{1,30})$/,
  /^(?:请问)?(.{1,30})(?:是什么意思|是什么东西|是什么|是啥意思|是啥|什么意思|啥意思|指什么)$/,
]

function termAsked(asked: string): Term | null {
  const bare = asked.replace(/[?!.。,，\s]+$/, '').replace(/(?:呢|啊|呀)$/, '')
  for (const pattern of meaningOf) {
    const named = pattern.exec(bare)?.[1]
    const term =
      named === undefined
        ? null
        : findTerm(named.replace(/ (?:mean|means|stand for|is)$/, '').replace(/是$/, ''))
    if (term !== null) return term
  }
  return null
}

const differenceOf = [
  /difference between (.{1,40}) and (.{1,40}?)[?. ]*$/,
  /is (.{1,40}) the same as (.{1,40}?)[?. ]*$/,
  /^(?:请问)?(.{1,16})(?:和|跟|与)(.{1,16}?)(?:有|是)?(?:什么|啥)?(?:的)?(?:区别|不同|不一样|差别)/,
]

function differenceAsked(asked: string): Text | null {
  for (const pattern of differenceOf) {
    const [, one, other] = pattern.exec(asked) ?? []
    const a = one === undefined ? null : findTerm(one)
    const b = other === undefined ? null : findTerm(other.replace(/(?:有|是|到底)?(?:什么|啥)?的?$/, ''))
    if (a !== null && b !== null && a !== b) {
      return { en: `${explain(a).en}\n${explain(b).en}`, zh: `${explain(a).zh}\n${explain(b).zh}` }
    }
  }
  return null
}
