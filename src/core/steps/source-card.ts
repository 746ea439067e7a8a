import type { Notice } from '../case.ts'
import { demandName, kindName, levelName, sourceName } from '../knowledge/next-moves.ts'
import { explainDeadlines } from '../knowledge/numbers-in-notice.ts'
import type { Context, Option } from '../question.ts'
import type { Text } from '../text.ts'

/** A line of the summary card; tapping it corrects the field. */
interface CardLine {
  readonly field:
    | 'source'
    | 'kind'
    | 'level'
    | 'asins'
    | 'documentsRequested'
    | 'invoices'
    | 'deadlines'
    | 'channel'
  readonly label: Text
  readonly value: Text
  readonly quoted: readonly string[]
}

const none: Text = { en: 'not in the text', zh: '通知里没写' }

const channelNames: Record<string, Text> = {
  'account-health': { en: 'Account Health page', zh: '账户状况页面' },
  'performance-notification': { en: 'Performance Notifications', zh: '绩效通知' },
  email: { en: 'reply by e-mail to the address in the notice', zh: '按通知里的邮箱回复邮件' },
  form: { en: 'the form named in the notice', zh: '通知里写的表单' },
  other: { en: 'the way written in the notice', zh: '通知里写的方式' },
}

const quantityNames: Record<string, Text> = {
  sales: { en: 'units must cover your sales', zh: '数量要覆盖销量' },
  inventory: { en: 'units must match your inventory', zh: '数量要与库存相符' },
  units: { en: 'a number of units is named', zh: '写明了数量' },
}

const both = (values: readonly Text[], joiner: Text): Text => ({
  en: values.map(({ en }) => en).join(joiner.en),
  zh: values.map(({ zh }) => zh).join(joiner.zh),
})

const longest = 110

const mostQuoted = 3

/** The sentences of the notice that a finding rests on; one word alone would not show why. */
function quotesOf(notice: Notice, field: string): string[] {
  if (notice.corrected.includes(field)) return []
  const found = notice.evidence.filter(
    (entry) => entry.field === field || entry.field.startsWith(`${field}.`),
  )
  return [...new Set(found.map((entry) => sentenceAt(notice.text, entry)))].slice(0, mostQuoted)
}

const quoteOf = (notice: Notice, field: string): string[] => quotesOf(notice, field).slice(0, 1)

function sentenceAt(text: string, found: Notice['evidence'][number]): string {
  const before =
    text
      .slice(Math.max(0, found.start - longest), found.start)
      .split(/[.!?。！？\n]/)
      .at(-1) ?? ''
  const after = /^[^.!?。！？\n]{0,110}/.exec(text.slice(found.end))?.[0] ?? ''
  const words = `${before}${found.text}${after}`
    .replace(/\s+/g, ' ')
    .replace(/^[-–—•*\s]+/, '')
    .trim()
  return words.length > longest ? `${words.slice(0, longest)}…` : words
}

function invoiceLine(notice: Notice): Text {
  const parts: Text[] = []
  const days = notice.invoiceWindowDays
  if (days !== null)
    parts.push({ en: `issued within ${days} days before the notice`, zh: `通知前 ${days} 天内开具` })
  const quantity = notice.invoiceQuantity === null ? undefined : quantityNames[notice.invoiceQuantity]
  if (notice.invoiceUnits !== null)
    parts.push({ en: `at least ${notice.invoiceUnits} units`, zh: `至少 ${notice.invoiceUnits} 件` })
  else if (quantity) parts.push(quantity)
  return parts.length > 0 ? both(parts, { en: '; ', zh: '；' }) : none
}

function nameInChoice(demand: Notice['documentsRequested'][number]): Text {
  return demand === 'invoice-or-loa-or-licence'
    ? { en: 'invoice, letter of authorisation or licence', zh: '发票、授权书或许可协议' }
    : demandName(demand)
}

/** All that is asked for; what the notice offers as a choice is said to be one. */
function demandLine(notice: Notice): Text {
  const all = both(notice.documentsRequested.map(demandName), { en: '; ', zh: '；' })
  const [set] = notice.oneOf
  if (set === undefined) return all
  const choice = both(set.map(nameInChoice), { en: ' / ', zh: ' / ' })
  const isWhole = notice.documentsRequested.every((demand) => set.includes(demand))
  return isWhole
    ? { en: `one of these is enough: ${choice.en}`, zh: `以下任一项即可：${choice.zh}` }
    : { en: `${all.en} (one is enough of: ${choice.en})`, zh: `${all.zh}（其中任一项即可：${choice.zh}）` }
}

function deadlineLine(context: Context, notice: Notice): Text {
  const lines = explainDeadlines(notice, context.today, context.session.zone)
  const none: Text = {
    en: 'no reply deadline in the text; look at the row in Account Health',
    zh: '没写回复期限；请看账户状况里那一行',
  }
  return lines.length > 0 ? both(lines, { en: ' ', zh: '' }) : none
}

function cardLines(context: Context, notice: Notice): CardLine[] {
  const lines: CardLine[] = [
    {
      field: 'source',
      label: { en: 'Who complained', zh: '谁投诉' },
      value: sourceName(notice.source),
      quoted: quoteOf(notice, 'source'),
    },
    {
      field: 'kind',
      label: { en: 'What it is about', zh: '什么问题' },
      value: kindName(notice.kind),
      quoted: quoteOf(notice, 'kind'),
    },
    {
      field: 'level',
      label: { en: 'What it affects', zh: '影响范围' },
      value: levelName(notice.level),
      quoted: quoteOf(notice, 'level'),
    },
    {
      field: 'asins',
      label: { en: 'Listings', zh: '链接（ASIN）' },
      value: notice.asins.length > 0 ? { en: notice.asins.join(', '), zh: notice.asins.join('、') } : none,
      quoted: [],
    },
    {
      field: 'documentsRequested',
      label: { en: 'It asks for', zh: '要的材料' },
      value: notice.documentsRequested.length > 0 ? demandLine(notice) : none,
      quoted: quotesOf(notice, 'documentsRequested'),
    },
  ]
  if (notice.documentsRequested.some((demand) => demand.startsWith('invoice'))) {
    lines.push({
      field: 'invoices',
      label: { en: 'Invoices', zh: '发票要求' },
      value: invoiceLine(notice),
      quoted: quoteOf(notice, 'invoiceWindowDays'),
    })
  }
  lines.push({
    field: 'deadlines',
    label: { en: 'Times', zh: '时间' },
    value: deadlineLine(context, notice),
    quoted: quotesOf(notice, 'deadlines'),
  })
  const channels = notice.channel.flatMap((name) => channelNames[name] ?? [])
  lines.push({
    field: 'channel',
    label: { en: 'Where to send', zh: '提交地方' },
    value: channels.length > 0 ? both(channels, { en: ', ', zh: '、' }) : none,
    quoted: quoteOf(notice, 'channel'),
  })
  return lines
}

/** What else the notice names that an answer must quote; nothing here is a choice of the seller's. */
function named(notice: Notice): Text[] {
  const rows: Text[] = []
  const list = (values: readonly string[]): Text => ({ en: values.join(', '), zh: values.join('、') })
  const add = (label: Text, value: Text): void => {
    if (value.en !== '') rows.push({ en: `${label.en}: ${value.en}`, zh: `${label.zh}：${value.zh}` })
  }
  add({ en: 'Complaint ID', zh: '投诉编号' }, list(notice.complaintIds))
  add({ en: 'Number of the right', zh: '权利编号' }, list(notice.rightNumbers.map(({ number }) => number)))
  add({ en: 'Order named', zh: '提到的订单' }, list(notice.orderIds))
  const people = notice.contacts.map(({ name, email }) => [name, email].filter(Boolean).join(' '))
  add({ en: 'Complainant', zh: '投诉方' }, list(people))
  return rows
}

const letters = 'ABCDEFGHIJ'

/** The summary card: what was read, line by line, each with the words it rests on. */
export function card(context: Context, notice: Notice): Text {
  const lines = cardLines(context, notice)
  const files = notice.fileTypes.map((type) => `.${type}`).join(' ')
  const print = (lang: 'en' | 'zh'): string => {
    const shown = new Set<string>()
    const said = (quoted: readonly string[]): string => {
      if (quoted.length === 0) return ''
      // The same sentence often carries who, what and whom: it is printed once.
      const fresh = quoted.filter((words) => !shown.has(words))
      if (fresh.length === 0) return lang === 'zh' ? '（原文同上）' : ' (same words as above)'
      for (const words of fresh) shown.add(words)
      const all = fresh.map((words) => `“${words}”`)
      return lang === 'zh' ? `\n   原文：${all.join('')}` : `\n   It says: ${all.join(' ')}`
    }
    const rows = lines.map(
      ({ label, value, quoted }, i) =>
        `${letters[i] ?? ''}. ${label[lang]}${lang === 'zh' ? '：' : ': '}${value[lang]}${said(quoted)}`,
    )
    for (const row of named(notice)) rows.push(`${row[lang]}`)
    if (files !== '') rows.push(lang === 'zh' ? `接受的文件：${files}` : `Files it takes: ${files}`)
    if (notice.truncated)
      rows.push(
        lang === 'zh'
          ? '这段文字好像没贴完整。还有后半段的话，请用 /edit 1 重新粘贴全文。'
          : 'The text seems to break off. If there is more, paste all of it again with /edit 1.',
      )
    return rows.join('\n')
  }
  return { en: `This is what I read:\n${print('en')}`, zh: `我读到的是这样：\n${print('zh')}` }
}

/** "All right" first, then one option for each line of the card. */
export function cardOptions(context: Context, notice: Notice): Option[] {
  const ok: Option = {
    id: 'ok',
    label: { en: 'All right', zh: '都对' },
    words:
      /^(y|yes|ok|right|correct|fine|looks (?:right|good)|all (?:good|right|correct)|对|对的|都对|没错|是|是的|正确|没问题|好|好的)[.。!]?$/i,
  }
  const wrong = cardLines(context, notice).map(({ field, label }, i): Option => {
    const letter = letters[i] ?? ''
    return {
      id: field,
      label: { en: `${letter} is wrong: ${label.en.toLowerCase()}`, zh: `${letter} 不对：${label.zh}` },
      // "F is wrong, mail says 30 days", "ok but E is wrong", "D 不对": the letter beside a word of doubt.
      words: new RegExp(
        `^(?:line )?${letter}[.。]?$|\\b${letter}\\b.{0,12}(?:wrong|not right|incorrect|missing|too\\b|不对|错|少了|漏)|^${letter}\\b[ :：]|(?:wrong|错).{0,6}\\b${letter}\\b`,
        'i',
      ),
    }
  })
  return [ok, ...wrong]
}
