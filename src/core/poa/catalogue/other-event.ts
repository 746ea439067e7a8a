import { findDates } from '../../dates.ts'
import { clauseAround, countsIn } from './count-spans.ts'
import type { Item } from './item.ts'
import { labelOf } from './print-item.ts'
import { findAnswers } from './read-value.ts'

/** What can have happened on a day. A clause that tells of one the item does not know is about something else. */
const events: readonly RegExp[] = [
  /隔离|暂扣|扣下|移出|封存|quarantin|isolat|hold label|on hold|out of sellable/i,
  /移除|弃置|销毁|下架|remov|dispos|destroy|took down|delist|taken out|took \S+ out/i,
  /退款|refund/i,
  /换货|换发|补发|换成|exchang|replac/i,
  /发消息|发了消息|发邮件|联系|写信|致函|通知了|告诉|\bwrote|messag|contact|e-?mail|\btold\b/i,
  /检查|开箱|核对|抽查|盘点|清点|验货|比对|对照|查清|追查|清查|检验|定级|inspect|\bcheck|compar|\bcount|\btrac|grade|\bopen(?:s|ed)? |search|sorted|review/i,
  /投诉|差评|complain|bad review/i,
  /收到(?:亚马逊|平台|绩效)?的?通知|被(?:下架|移除|停|封)|\bnotice|deactivat|suspend/i,
  /到货|收到|到的货|入库|收货|来货|arriv|deliver|receiv|came in/i,
  /发货|发出|寄出|shipp|dispatch/i,
  /下单|采购|订货|进货|购买|买的|买了|\bordered|purchas|bought/i,
  /付款|转账|打款|付了|\bpaid|payment|transfer/i,
  /开票|开具|补开|invoiced|\bissued/i,
  /培训|train/i,
  /签订|签署|签了|signed/i,
  /退回|退货(?![区单表])|returned|sent back/i,
  /修改|更正|改了|改成|更新|correct|edited|chang|updat/i,
  /申诉|appeal|submitt/i,
]

function textsOf(item: Item): string {
  return [
    item.offer,
    item.sentence,
    ...(item.planned ? [item.planned] : []),
    ...item.slots.flatMap((slot) => [
      slot.ask,
      labelOf(slot),
      ...(slot.unit ? [{ en: slot.unit.many, zh: slot.unit.zh }] : []),
    ]),
  ]
    .map(({ en, zh }) => `${en}\n${zh}`)
    .join('\n')
}

/** True where a clause tells of an event that is not the item's own. */
function tellsOther(item: Item, clause: string): boolean {
  const own = textsOf(item)
  return events.some((event) => event.test(clause) && !event.test(own))
}

const small =
  /[的了在把将于是有我们已经从起共一都全部就也还另外其中大家那这当天日号给到用由个件箱位货品后时前里中上为和与及]/g
const smallEn = new Set(
  'on the a an we our it was were is are has have had of in at to for from by with and all then that this these there day date since total left sold stock warehouse they them already done also each every not'.split(
    ' ',
  ),
)

/** True where a clause holds its values and otherwise only words of the item: it can be about nothing else. */
export function saysOnly(item: Item, clause: string): boolean {
  const own = textsOf(item)
  const rest = withoutValues(clause)
  const known = events.filter((event) => event.test(own))
  const words = rest.toLowerCase().match(/[a-z][a-z’'-]+/g) ?? []
  const stems = new Set((own.toLowerCase().match(/[a-z]{2,}/g) ?? []).map(stem))
  const strange = words.filter(
    (word) => !smallEn.has(word) && !stems.has(stem(word)) && !known.some((event) => event.test(`${word} `)),
  )
  if (strange.length > 0) return false
  const runs = rest.match(/\p{Script=Han}+/gu) ?? []
  return runs.every((run) => uncovered(run, own, known) < 2)
}

const stem = (word: string): string => word.slice(0, 5)

function uncovered(run: string, own: string, known: readonly RegExp[]): number {
  const covered = new Set<number>()
  for (let i = 0; i < run.length - 1; i++) {
    const pair = run.slice(i, i + 2)
    if (own.includes(pair) || known.some((event) => event.test(pair))) covered.add(i).add(i + 1)
  }
  return Array.from(run).filter((char, i) => !covered.has(i) && char.replace(small, '') !== '').length
}

function withoutValues(clause: string): string {
  const spans = [...findDates(clause), ...findAnswers(clause), ...countsIn(clause)]
  let rest = clause
  for (const { start, end } of spans) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
  return rest.replace(
    /打算|计划|准备|开始|完成|已经|today|tomorrow|yesterday|\b(?:plan(?:ned|s)?|will|going|begins?|starts?|started|do|yet)\b|今天|昨天|前天|明天|上周|本周|这周|上个?月|这个?月/gi,
    ' ',
  )
}

/** The text with every clause blanked that tells of another event, each in its place, and those clauses. */
export function withoutOthers(item: Item, text: string): { text: string; others: string[] } {
  const others: string[] = []
  const rest = text.replace(/[^\n,，;；。|]+/g, (clause) => {
    const counted = countsIn(clause).length + findDates(clause).length > 0
    if (!counted || !tellsOther(item, clause)) return clause
    others.push(clause.trim())
    return ' '.repeat(clause.length)
  })
  return { text: rest, others }
}

/** The clause around each place where a value stands. */
export function clausesOf(text: string, spans: readonly { start: number; end: number }[]): string[] {
  return spans.map(({ start, end }) => clauseAround(text, start, end))
}
