import type { PlanSentence, PlanText } from '../plan-text.ts'
import { type Match, type Rule, wording } from '../rule.ts'
import { isPlannedWithDate, tellsFuture, wordsOfFuture } from '../sentence-sense.ts'

const scheduled =
  /\b(?:scheduled|planned|removal order|pick-?up|collection|collected|carrier)\b|移除订单|预约|计划(?:自|于|从)|排期|提货/i

// An agreement made on a day, an instruction, a text that was taken out may tell of what somebody will do.
const agreed =
  /\b(?:agree[ds]?|told|asked|inform\w{1,4}|instructed|confirm\w{0,3}|committed|undertook|promised|pledged|guaranteed|signed|requires?|states?|sa(?:id|ys)|claim(?:s|ed|ing)?|wrote|so that)\b[^.;]{0,80}\b(?:it|they|he|she|who|the|each|every|no|any) (?:\w{1,14} ){0,3}['‘]?(?:will|shall)\b|\b(?:supplier|factory|manufacturer|vendor|distributor)s? (?:\w{1,16} )?(?:committed|agreed|promised|undertook)\b|(?:约定|要求|承诺书|协议|(?:供应商|工厂|厂家|厂方|货代|物流|承运商|买家|客户)[^，。；]{0,8}(?:承诺|称|表示|回函|答复|回复|确认))[^。；]{0,20}(?:将|会|须)?/i
// "the 30 units that were about to be shipped", 将要发往FBA的30件
const ofThings = /(?:将要?|即将|准备|打算|计划|拟)[^，。；]{1,12}的(?=[^，。；])/g

// Under way, decided on, or called by its name only.
const unfinished = wording({
  cues: 'can could should must being progress underway under decided chosen resolved preparing working arranging reviewing checking updating removing contacting training investigating processing negotiating planning considering looking waiting next tomorrow shortly pending ongoing',
  en: /\b(?:next (?:week|month|monday|tuesday|wednesday|thursday|friday)\b|tomorrow\b|later this (?:week|month)\b|(?:is|are) (?:now |still |also |currently )?being (?!held|kept|stored|blocked|sold)\w{2,15}(?:ed|en|t|ld)\b|(?:we|i|team|staff|manager|warehouse) (?:am |are |is )(?:now |still |also |already |actively )?(?:reviewing|checking|updating|working on|removing|contacting|training|preparing|negotiating|arranging|investigating|processing|implementing|waiting|collecting|planning|considering|looking (?:for|into)|replacing|correcting|recalling|refunding|returning)\b|(?:is|are) (?:still |currently |now )?(?:in progress|under ?way|pending|ongoing|under (?:review|way|preparation))\b|(?:due|due to be|(?:is|are) (?:issued|done|completed|destroyed|removed)) (?:tomorrow|next (?:week|month))\b)|\b(?:we|i|team|management) (?:have |has |had |also )?(?:decided|chosen|resolved) to\b|\b(?:we|i) (?:can|could|should|must) (?:also |then |now )?(?:remove|delete|close|refund|replace|contact|train|correct|update|destroy|return|recall|inspect|check|review|stop|change|relabel)\b/gi,
  zh: /明天|明日|下周|下个?月|过[几两]天|改天|(?:处理|审核|准备|整理|进行|办理|沟通|联系|申请|安排|培训|核查|排查)中(?=[，。；]|$)|(?:还|仍)在(?:处理|联系|整理|核查|等待|沟通|办理|准备|进行|排查|走)|(?:决定|同意)(?:今后|以后)?(?:下架|移除|销毁|召回|退款|停售|更换|停止|终止|删除)(?![^。；]{0,40}(?:已|了))/g,
})

const byOthers =
  /(?:供应商|工厂|厂家|厂方|货代|物流|承运商|买家|客户)[^，。；]{0,8}(?:称|表示|回函|答复|回复|确认)/
const toDo =
  /^\W{0,3}(?:updat|remov|refund|contact|train|correct|replac|return|recall|inspect|check|review|clos|delet|destroy)ing (?:the|our|all|every|each|of)\b|^\W{0,3}to (?:remove|delete|close|refund|replace|contact|inform|train|retrain|correct|update|destroy|dispose|discard|return|recall|inspect|check|review|stop|change|send|ask|create|re-?label|quarantine)\b/i

/** Amazon asks for actions taken. Changing the tense for the seller would invent a fact, so there is no fix. */
export const correctiveInFuture: Rule = {
  id: 'T01-corrective-in-future',
  severity: 'error',
  title: { en: 'An action that is not done yet', zh: '措施还没有做完' },
  message: {
    en: 'This says what you are going to do. Amazon counts only what is done here. Is it done? On which day?',
    zh: '这句写的是打算做的事。亚马逊这一段只看已经做完的。做完了吗？哪天？',
  },
  source: 'Notices and advisers (domain sheet, sources 50, 56)',
  confidence: 'notice',
  checked: '2026-11-22',
  notFor: ['documents-only', 'rights-owner-dispute', 'counter-notice'],
  fix: 'assist',
  assist: {
    en: 'Is this done? If so, on which day and for how many units? If not, it belongs under prevention, with the day it starts.',
    zh: '这件事做完了吗？做完了请告诉我日期和数量；还没做，就放到预防措施里，并写明开始日期。',
  },
  good: [
    'We removed 64 units on 2 May.',
    'Two pickers were retrained on 3 May (record, exhibit 4).',
    'Actions taken\nOn 2 May we answered the buyer’s question “will it fit?” with a drawing.',
    'Actions taken\nRemoval order 12345 of 2 May is scheduled and will be collected on 9 May 2026.',
    'On 6 May 2026 we agreed with the supplier that it will announce every change 30 days ahead.',
    'Actions taken\nWill Turner, our warehouse lead, opened 41 cartons on 3 May 2026.',
    'Actions taken\nOn 4 May 2026 we stopped the 30 units that were about to be shipped.',
    'Actions taken\nOn 4 May 2026 the supplier committed in writing to mark each carton.',
    '本计划针对该链接，5月2日已移除64件。',
    '5月2日已移除64件。',
    '已采取的措施\n5月3日两名拣货员完成培训（记录见附件4）。',
    '已采取的措施\n2026年3月4日，我们将212件商品停售。',
    '已采取的措施\n5月4日我们停售了将要发往FBA的30件。',
    '已采取的措施\n5月4日，会员店退回的12件已按计划开箱。',
    '纠正措施\n3月5日，仓库会议记录已存档（附件2）。',
  ],
  bad: [
    'We will remove the stock.',
    'We are going to train staff.',
    'Corrective actions:\n- We plan to contact the supplier.',
    'Actions taken\nOn 2 May we removed 64 units. The rest will be destroyed.',
    'Actions taken\nThe photos are being retaken.',
    'Actions taken\nWe have decided to remove the listing.',
    'Actions taken\nTo remove all old units from FBA.',
    '我们将下架库存。',
    '我们会联系供应商退货。',
    '已采取的措施\n我们打算培训员工。',
    '已采取的措施\n待链接恢复后再更换图片。',
    '已采取的措施\n员工培训进行中。',
  ],
  check(plan) {
    const told = plan
      .sentencesOf('actions')
      .filter((sentence) => sentence.sense.future && !isScheduled(sentence) && !isOfThings(sentence))
      .map(({ start: from, own }): Match => {
        const { start, end } = wordsOfFuture(own)
        return { start: from + start, end: from + end }
      })
    for (const sentence of plan.sentencesOf('actions')) {
      if (toDo.test(sentence.own) && isOpen(sentence) && !sentence.sense.dated)
        told.push({ start: sentence.start, end: sentence.end })
    }
    for (const sentence of waiting(plan)) {
      const { en, zh } = unfinished
      const pattern = sentence.hasHan ? zh : en
      pattern.lastIndex = 0
      const hit = isOpen(sentence) ? pattern.exec(sentence.own) : null
      if (hit === null) continue
      const start = sentence.start + hit.index
      told.push({ start, end: start + hit[0].length })
    }
    return told
  },
}

// Looked at in this part only, and only what is not told as done or to come.
const isOpen = ({ part, heading, quoted, sense }: PlanSentence): boolean =>
  part === 'actions' && !heading && !quoted && !sense.future && !sense.done

const waiting = (plan: PlanText): readonly PlanSentence[] => {
  const english = unfinished.ways.flatMap(({ cue }) => plan.sentencesWith(cue))
  return plan.hasChinese ? [...english.filter(({ hasHan }) => !hasHan), ...plan.hanSentences] : english
}

const isScheduled = ({ text, sense }: PlanSentence): boolean =>
  (scheduled.test(text) && isPlannedWithDate(text)) ||
  (sense.dated && (sense.done || byOthers.test(text)) && agreed.test(text))

const isOfThings = ({ own, hasHan, sense }: PlanSentence): boolean =>
  hasHan && sense.dated && sense.done && !tellsFuture(own.replace(ofThings, ''))
