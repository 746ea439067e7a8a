import type { Evidence } from '../../case.ts'
import type { Lang, Text } from '../../text.ts'
import { nameOf } from '../describe.ts'
import { type FieldName, type ReadValue, sureFrom } from './document-facts.ts'
import { fieldWords, printValue } from './field-words.ts'
import { matters } from './matters.ts'

/** The values of a paper that the seller is asked about, in the order of their numbers; one that was not found has no reading. */
export function askedValues({ type, source }: Evidence): { name: FieldName; read: ReadValue | null }[] {
  const read = (name: FieldName): ReadValue | null =>
    source?.fields.find((field) => field.name === name) ?? null
  const notes: FieldName[] = ['late-note', 'red-letter', 'void']
  const wanted = matters(type).filter((name) => name !== 'purchased-on' || read(name) !== null)
  return [...wanted, ...notes.filter((name) => read(name) !== null)].map((name) => ({
    name,
    read: read(name),
  }))
}

const mostLines = 12

/** What stands on a paper and where; what is not sure carries a question mark. */
export function showPaper(entry: Evidence): Text {
  const { source } = entry
  const values = askedValues(entry)
  const isUnsure = values.some(({ read }) => read !== null && !isSure(read))
  const goods = source?.goods ?? []
  const lines = (lang: Lang): string =>
    [
      ...values.map(
        ({ name, read }, i) =>
          `${i + 1}. ${fieldWords[name][lang]}${lang === 'zh' ? '：' : ': '}${read === null ? (lang === 'zh' ? '没找到' : 'not found') : placed(read, lang)}`,
      ),
      ...goods.slice(0, mostLines).map(({ text, units, page, confidence }) => {
        const mark = confidence < sureFrom ? ' (?)' : ''
        return lang === 'zh'
          ? `· ${text}：${units ?? '?'}件（第${page}页）${mark}`
          : `· ${text}: ${units ?? '?'} units (page ${page})${mark}`
      }),
      ...(goods.length > mostLines
        ? [
            lang === 'zh'
              ? `· 还有${goods.length - mostLines}行`
              : `· and ${goods.length - mostLines} more lines`,
          ]
        : []),
    ].join('\n')
  const part =
    source && source.part > 1
      ? { en: `, paper ${source.part}`, zh: `，第${source.part}份` }
      : { en: '', zh: '' }
  const name = nameOf(entry)
  const look = isUnsure
    ? {
        en: '\n(?) I am not sure of: please compare with the paper.',
        zh: '\n带 (?) 的我没有把握，请对照票面。',
      }
    : { en: '', zh: '' }
  return {
    en: `${source?.file ?? ''}${part.en}: ${name.en}\n${lines('en')}${look.en}`,
    zh: `${source?.file ?? ''}${part.zh}：${name.zh}\n${lines('zh')}${look.zh}`,
  }
}

const isSure = (read: ReadValue): boolean => read.confirmed || read.confidence >= sureFrom

function placed(read: ReadValue, lang: Lang): string {
  const words = read.text.length > 60 ? `${read.text.slice(0, 60)}…` : read.text
  const where = lang === 'zh' ? `第${read.page}页“${words}”` : `page ${read.page}, «${words}»`
  const own = read.name === 'late-note' || read.name === 'red-letter' || read.name === 'void'
  return `${own ? '' : `${printValue(read, lang)} `}${lang === 'zh' ? `（${where}）` : `(${where})`}${isSure(read) ? '' : ' (?)'}`
}
