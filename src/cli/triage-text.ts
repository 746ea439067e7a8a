import { demandName, kindName, levelName, sourceName } from '../core/knowledge/names.ts'
import { nextMove } from '../core/knowledge/next-moves.ts'
import type { Deadline, Reading, Triage } from '../core/notice/triage.ts'
import type { Lang, Text } from '../core/text.ts'

const words = {
  noNotice: { en: 'This does not read like a notice from Amazon.', zh: '这不像亚马逊的通知。' },
  source: { en: 'Who complains', zh: '谁投诉' },
  kind: { en: 'About', zh: '什么问题' },
  level: { en: 'Hits', zh: '影响' },
  asins: { en: 'Listings', zh: '链接' },
  ids: { en: 'Complaint IDs', zh: '投诉编号' },
  asked: { en: 'Asked for', zh: '要的材料' },
  oneOf: { en: 'One is enough of', zh: '任一项即可' },
  orders: { en: 'Orders', zh: '订单号' },
  rights: { en: 'Rights', zh: '权利号' },
  contacts: { en: 'Complainant', zh: '投诉方' },
  doubtful: { en: 'Look again', zh: '请核对' },
  means: { en: 'Means', zh: '说明' },
  next: { en: 'Next', zh: '下一步' },
  invoices: { en: 'Invoices', zh: '发票' },
  reply: { en: 'Reply within', zh: '回复期限' },
  other: { en: 'Other periods', zh: '其他时间' },
  files: { en: 'File types', zh: '文件类型' },
  phishing: { en: 'Signs of phishing', zh: '钓鱼邮件迹象' },
  sure: { en: 'sure', zh: '确定' },
  likely: { en: 'likely', zh: '很可能' },
  unsure: { en: 'unsure', zh: '不确定' },
  cut: { en: 'The text breaks off; there may be more.', zh: '文字好像不完整，后面可能还有。' },
  further: { en: 'A further case in the same mail:', zh: '同一封邮件里还有一个案件：' },
} satisfies Record<string, Text>

/** The notice in a few lines, for people; the full reading is the JSON. */
export function triageText(file: string, triage: Triage, lang: Lang): string {
  const more = triage.more.map((reading) => `${words.further[lang]}\n${linesOf(reading, lang)}`)
  return [file, linesOf(triage, lang), ...more, ''].join('\n')
}

function linesOf(reading: Reading, lang: Lang): string {
  const line = (label: Text, value: string): string[] =>
    value === '' ? [] : [`  ${label[lang]}${lang === 'zh' ? '：' : ': '}${value}`]
  const list = (values: readonly string[]): string => values.join(lang === 'zh' ? '、' : ', ')
  if (!reading.isNotice) return `  ${words.noNotice[lang]}`
  const [reply, other] = [
    reading.deadlines.filter(isReply),
    reading.deadlines.filter((each) => !isReply(each)),
  ]
  const notice = { ...reading, text: '', receivedOn: reading.sentOn, confirmed: false, corrected: [] }
  const move = nextMove(reading.kind, notice)
  return [
    ...line(words.source, `${sourceName(reading.source)[lang]} (${words[reading.confidence][lang]})`),
    ...line(words.kind, kindName(reading.kind)[lang]),
    ...line(words.level, levelName(reading.level)[lang]),
    ...line(words.asins, list(reading.asins)),
    ...line(words.ids, list(reading.complaintIds)),
    ...line(words.orders, list(reading.orderIds)),
    ...line(words.rights, list(reading.rightNumbers.map(({ right, number }) => `${right} ${number}`))),
    ...line(
      words.contacts,
      list(reading.contacts.map(({ name, email }) => [name, email].filter(Boolean).join(' '))),
    ),
    ...line(words.doubtful, list(reading.doubtful.map(({ printed, maybe }) => `${printed} (${maybe}?)`))),
    ...line(words.asked, list(reading.documentsRequested.map((demand) => demandName(demand)[lang]))),
    ...reading.oneOf.flatMap((set) => line(words.oneOf, list(set.map((demand) => demandName(demand)[lang])))),
    ...line(words.invoices, list(invoiceTerms(reading, lang))),
    ...line(words.reply, list(reply.map((each) => whenOf(each, lang)))),
    ...line(words.other, list(other.map((each) => `${each.what} ${whenOf(each, lang)}`))),
    ...line(words.files, list(reading.fileTypes)),
    ...line(words.phishing, list(reading.phishing)),
    ...line(words.means, move.why[lang]),
    ...line(words.next, move.text[lang]),
    ...(reading.truncated ? [`  ${words.cut[lang]}`] : []),
    ...(reading.question ? [`  ${reading.question[lang]}`] : []),
  ].join('\n')
}

const isReply = ({ what }: Deadline): boolean => what === 'reply'

function whenOf({ days, date, time, zone, text }: Deadline, lang: Lang): string {
  if (date !== null) return [date, time, zone].filter(Boolean).join(' ')
  if (days !== null) return lang === 'zh' ? `${days} 天` : `${days} days`
  return `“${text}”`
}

function invoiceTerms(
  { invoiceWindowDays: days, invoiceUnits: units, invoiceQuantity: yardstick }: Reading,
  lang: Lang,
): string[] {
  const terms: Text[] = []
  if (days !== null) terms.push({ en: `from the last ${days} days`, zh: `最近 ${days} 天` })
  if (units !== null) terms.push({ en: `at least ${units} units`, zh: `至少 ${units} 件` })
  else if (yardstick === 'sales') terms.push({ en: 'covering your sales', zh: '数量覆盖销量' })
  else if (yardstick === 'inventory') terms.push({ en: 'covering your stock', zh: '数量覆盖库存' })
  return terms.map((term) => term[lang])
}
