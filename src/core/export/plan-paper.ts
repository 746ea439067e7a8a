import type { Case } from '../case.ts'
import { draftPoa } from '../poa/draft.ts'
import { linesOf } from '../poa/print.ts'
import type { Section } from '../poa/poa.ts'
import type { Lang } from '../text.ts'
import type { Paper, PaperBlock } from './paper.ts'
import { plainText } from './plain-text.ts'

/** The plan as a document to send, in one language. */
export function planPaper(kase: Case, lang: Lang, day: string): Paper {
  const poa = draftPoa(kase)
  const blocks = poa.sections.flatMap((section): PaperBlock[] => [
    { kind: 'heading', text: plainText(section.heading[lang]) },
    { kind: 'lines', lines: linesOf(section, lang).map(plainText) },
  ])
  return { title: plainText(poa.title[lang]), lang, mark: null, day, blocks }
}

const mark = '对照稿，仅供自己核对，不要提交 · Reading copy to check with, not to be sent'

/** English beside Chinese, sentence by sentence, with the numbers that `/why` and `/change` take. */
export function reviewPaper(kase: Case, day: string): Paper {
  const poa = draftPoa(kase)
  return {
    title: `${plainText(poa.title.en)}\n${plainText(poa.title.zh)}`,
    lang: 'zh',
    mark,
    day,
    blocks: poa.sections.flatMap((section): PaperBlock[] => [
      { kind: 'heading', text: headingOf(section) },
      {
        kind: 'table',
        head: ['', 'English', '中文对照'],
        widths: [1, 9, 8],
        rows: section.sentences.map(({ number, en, zh }) => [String(number), plainText(en), plainText(zh)]),
      },
    ]),
  }
}

function headingOf({ heading }: Section): string {
  const [en, zh] = [plainText(heading.en), plainText(heading.zh)]
  return en === zh ? en : `${en} · ${zh}`
}
