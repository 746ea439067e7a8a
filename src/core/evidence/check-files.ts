import type { Case, Evidence } from '../case.ts'
import { type Check, called, check, list } from './check.ts'
import { isInvoice } from './is-invoice.ts'

/** The files as Amazon will get them: their type, their names, their language (domain sheet c.2: 12, 17, 18). */
export function checkFiles(kase: Case): Check[] {
  const cited = kase.evidence.filter(({ leftOut, source }) => leftOut === null && source !== null)
  return [...cited.flatMap((entry) => [...fileType(kase, entry), ...language(entry)]), ...names(cited)]
}

const endOf = (file: string): string => /\.([a-z0-9]{2,5})$/i.exec(file)?.[1]?.toLowerCase() ?? ''
const alike: Readonly<Record<string, string>> = {
  jpeg: 'jpg',
  pjpg: 'jpg',
  pjpeg: 'jpg',
  tif: 'tiff',
  doc: 'docx',
}
const typeOf = (name: string): string => alike[name.toLowerCase()] ?? name.toLowerCase()

function fileType(kase: Case, entry: Evidence): Check[] {
  const file = entry.source?.file ?? ''
  const type = typeOf(endOf(file))
  const taken = (kase.notice?.fileTypes ?? []).map((name) => typeOf(name.replace(/^\./, '')))
  const { en, zh } = called(entry)
  if (type === '') return []
  if (taken.length > 0 && !taken.includes(type))
    return [
      check(
        'file-type',
        // One type alone may be an example.
        taken.length > 1 ? 'conflicts' : 'unclear',
        [entry],
        `${en} is a .${endOf(file)} file; the notice takes ${taken.join(', ')}. Ask whoever issued it for a copy of such a type; change nothing in it.`,
        `${zh}是 .${endOf(file)} 文件，通知只收 ${taken.join('、')}。请开具方给一份这种格式的，内容不要动。`,
      ),
    ]
  if (isInvoice(entry.type) && ['docx', 'txt', 'eml'].includes(type))
    return [
      check(
        'file-type',
        'unclear',
        [entry],
        `${en} came as .${endOf(file)}, which anybody can write in. A reviewer may ask. Ask the issuer for the PDF or a photo of the paper as it was issued.`,
        `${zh}是 .${endOf(file)} 文件，谁都能改，审核时可能会被问。请开票方给当时开出的 PDF，或拍纸质原件。`,
      ),
    ]
  return []
}

/** Scripts of which nobody told us that a reviewer reads them. */
const scripts: readonly (readonly [RegExp, string, string])[] = [
  [/\p{Script=Thai}/u, 'Thai', '泰文'],
  [/\p{Script=Hangul}/u, 'Korean', '韩文'],
  [/\p{Script=Cyrillic}/u, 'Cyrillic', '西里尔文'],
  [/\p{Script=Greek}{3}/u, 'Greek', '希腊文'],
  [/\p{Script=Hebrew}/u, 'Hebrew', '希伯来文'],
  [/\p{Script=Khmer}|\p{Script=Myanmar}|\p{Script=Lao}/u, 'a south-east Asian', '东南亚'],
  [/\p{Script=Bengali}|\p{Script=Tamil}|\p{Script=Telugu}|\p{Script=Gujarati}/u, 'an Indian', '印度'],
]

function language(entry: Evidence): Check[] {
  const text = [
    ...(entry.source?.fields ?? []).map((field) => field.text),
    ...(entry.source?.goods ?? []).map((line) => line.text),
  ].join('\n')
  const hit = scripts.find(([pattern]) => pattern.test(text))
  if (!hit) return []
  const { en, zh } = called(entry)
  return [
    check(
      'language',
      'unclear',
      [entry],
      `${en} has ${hit[1]} script. I have no word that Amazon reads it. Add a certified translation and send the original beside it; do not translate on the paper itself.`,
      `${zh}上有${hit[2]}文字，没有资料说亚马逊能看。请附一份经认证的翻译，和原件一起交；不要在原件上改。`,
    ),
  ]
}

/** Two files under one name: the second may replace the first where they are uploaded. */
function names(cited: readonly Evidence[]): Check[] {
  const groups = Map.groupBy(cited, ({ source }) => source?.file.trim().toLowerCase() ?? '')
  return [...groups.values()].flatMap((entries) => {
    const first = entries[0]?.source?.file ?? ''
    if (first === '' || new Set(entries.map(({ source }) => source?.sha256)).size < 2) return []
    const { en, zh } = list(entries)
    return [
      check(
        'file-name',
        'unclear',
        entries,
        `${en} are different files of one name, ${first}. Give the copies you upload a name each, such as exhibit-1-invoice; what is in them stays as it is.`,
        `${zh}是不同的文件，文件名却都是 ${first}。上传的副本请各起一个名字，比如“附件1-发票”；文件内容不动。`,
      ),
    ]
  })
}
