import PostalMime from 'postal-mime'
import type { TextPage } from '../../core/evidence/document-text.ts'
import { linesOfText } from './plain.ts'

/** A saved mail as one would read it: who, when, about what, and its text. What is attached is not opened. */
export async function readMail(bytes: Uint8Array): Promise<{ page: TextPage; attached: number }> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 20, maxHeadersSize: 200_000 })
  const from = mail.from
    ? [mail.from.name, mail.from.address && `<${mail.from.address}>`].filter(Boolean).join(' ')
    : ''
  const head = [
    ['From', from],
    ['Date', mail.date ?? ''],
    ['Subject', mail.subject ?? ''],
  ].flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []))
  const text = mail.text?.trim() || shownText(mail.html ?? '')
  return { page: linesOfText([...head, '', text].join('\n'), 1), attached: mail.attachments.length }
}

/** What a mail of HTML shows, a block a line; enough to be read again by its reader, not to be shown as a page. */
function shownText(html: string): string {
  return html
    .replaceAll(/<(script|style|head)\b[^]*?<\/\1\s*>/gi, '')
    .replaceAll(/<!--[^]*?-->/g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/<(?:br|\/p|\/div|\/tr|\/li|\/h\d|\/table)\b[^>]*>/gi, '\n')
    .replaceAll(/<\/t[dh]>/gi, '  ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}
