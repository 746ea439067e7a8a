import { createRequire } from 'node:module'
import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { findDates } from '../../src/core/dates.ts'
import { readAmount } from '../../src/core/evidence/document/amounts.ts'
import { DocumentText, type TextPage, plainText } from '../../src/core/evidence/document-text.ts'
import { openImage } from '../../src/files/read/image.ts'
import { toLines } from '../../src/files/read/lines.ts'
import { openNetworks } from '../../src/files/read/ocr/engine.ts'
import { readPicture } from '../../src/files/read/ocr/read-picture.ts'
import { scoreOf } from './score.ts'
import { folder, type Labelled, later, laterFolder, specs } from './spec.ts'

// `npm run engines FOLDER`: our recogniser beside tesseract.js, which is installed in FOLDER (see README.md), on every scan of the set.

const place = resolve(process.argv[2] ?? '.')
const require = createRequire(join(place, 'package.json'))
const other = 'tesseract.js' // no dependency of ours
const networks = await openNetworks()

interface Engine {
  readonly name: string
  read(bytes: Uint8Array): Promise<TextPage>
  close(): Promise<unknown>
}

const ours: Engine = {
  name: 'PP-OCRv4',
  async read(bytes) {
    const picture = openImage(bytes)
    if (typeof picture === 'string') throw new Error(`A scan cannot be opened: ${picture}.`)
    return readPicture(networks, picture, 1)
  },
  close: async () => undefined,
}

const Bounds = z.object({ x0: z.number(), y0: z.number(), x1: z.number(), y1: z.number() })
const Word = z.object({ text: z.string(), confidence: z.number(), bbox: Bounds })
const Recognised = z.object({
  data: z.object({
    blocks: z.array(
      z.object({ paragraphs: z.array(z.object({ lines: z.array(z.object({ words: z.array(Word) })) })) }),
    ),
  }),
})
interface Worker {
  recognize(image: Buffer, options: object, output: object): Promise<unknown>
  terminate(): Promise<unknown>
}

/** Its words go the same way as our own runs: into rows and cells by their places. */
async function tesseract(): Promise<Engine> {
  const { createWorker } = require(other) as {
    createWorker: (langs: string, mode: number, options: object) => Promise<Worker>
  }
  const version = (require(`${other}/package.json`) as { version: string }).version
  const worker = await createWorker('chi_sim+eng', 1, {
    langPath: join(place, 'traineddata'),
    cacheMethod: 'none',
  })
  return {
    name: `${other} ${version}`,
    async read(bytes) {
      const { data } = Recognised.parse(
        await worker.recognize(Buffer.from(bytes), {}, { blocks: true, text: true }),
      )
      const words = data.blocks.flatMap(({ paragraphs }) =>
        paragraphs.flatMap(({ lines }) => lines.flatMap((line) => line.words)),
      )
      const pieces = words.map(({ text, confidence, bbox: { x0, y0, x1, y1 } }) => ({
        text,
        confidence: confidence / 100,
        box: { x: x0, y: y0, w: x1 - x0, h: y1 - y0 },
      }))
      const picture = openImage(bytes)
      const size = typeof picture === 'string' ? { width: 0, height: 0 } : picture
      return { number: 1, width: size.width, height: size.height, source: 'ocr', lines: toLines(pieces) }
    },
    close: () => worker.terminate(),
  }
}

const kinds = ['identifiers', 'dates', 'amounts'] as const
type Kind = (typeof kinds)[number]
const kindOf = (name: string): Kind | null =>
  /number|code/.test(name)
    ? 'identifiers'
    : /-on$|valid-/.test(name)
      ? 'dates'
      : /total|tax|units/.test(name)
        ? 'amounts'
        : null

/** Whether a labelled value stands in what was recognised, wherever; spaces aside, which no value has of its own. */
function stands(kind: Kind, value: string, text: string): boolean {
  if (kind === 'identifiers') return text.replaceAll(/\s/g, '').includes(value.replaceAll(/\s/g, ''))
  if (kind === 'dates')
    return findDates(text).some(({ iso, candidates }) => iso === value || candidates.includes(value))
  return text
    .split(/\s{2,}|\n|(?<=\d)\s(?=\d)|(?<=[\u3400-\u9fff:：])(?=[\d¥￥$])/)
    .some((cell) => readAmount(cell) === Number(value))
}

/** Values that are printed; what our reading works out by itself, such as units summed, is left to the second score. */
function labelled(paper: Labelled): [Kind, string][] {
  const fields = Object.entries(paper.expect).flatMap(([name, value]): [Kind, string][] => {
    const kind = name === 'units' ? null : kindOf(name)
    return kind === null ? [] : [[kind, value]]
  })
  const goods = paper.goods.flatMap(({ asin, units }): [Kind, string][] => [
    ...(asin === null ? [] : [['identifiers', asin] as [Kind, string]]),
    ['amounts', String(units)],
  ])
  return [...fields, ...goods]
}

const scans = [
  ...readdirSync(folder).map((name) => ({
    name,
    path: join(folder, name),
    papers: specs as readonly Labelled[],
  })),
  ...readdirSync(laterFolder).map((name) => ({ name, path: join(laterFolder, name), papers: later })),
].filter(({ name }) => name.endsWith('.jpg'))

for (const engine of [ours, await tesseract()]) {
  const seen = new Map<Kind, { right: number; all: number }>(
    kinds.map((kind) => [kind, { right: 0, all: 0 }]),
  )
  const fields = { right: 0, all: 0, sure: 0 }
  let ms = 0
  for (const { name, path, papers } of scans) {
    const paper = papers.find(({ id }) => name.startsWith(`${id}.`))
    if (!paper) continue
    const start = performance.now()
    const page = await engine.read(readFileSync(path))
    ms += performance.now() - start
    const text = DocumentText.parse({ sha256: 'a', kind: 'image', pageCount: 1, pages: [page] })
    for (const [kind, value] of labelled(paper)) {
      const sum = seen.get(kind)
      if (!sum) continue
      sum.all += 1
      if (stands(kind, value, plainText(text))) sum.right += 1
      else if (process.argv.includes('--missed')) console.log(`${engine.name} ${name}: ${kind} ${value}`)
    }
    const score = scoreOf(text, paper, false)
    fields.right += score.right
    fields.all += score.all
    fields.sure += score.sure.length
  }
  await engine.close()
  const share = ({ right, all }: { right: number; all: number }): string =>
    `${((right / all) * 100).toFixed(1)} % of ${all}`
  console.log(
    `${engine.name.padEnd(20)} ${[...seen].map(([kind, sum]) => `${kind} ${share(sum)}`).join(', ')}; fields ${share(fields)}, ${fields.sure} wrong and sure; ${(ms / scans.length / 1000).toFixed(2)} s a page`,
  )
}
