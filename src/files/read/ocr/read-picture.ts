import type { TextPage } from '../../../core/evidence/document-text.ts'
import { type Piece, toLines } from '../lines.ts'
import { type Run, findRuns } from './detect.ts'
import type { Networks } from './engine.ts'
import { type Picture, quarterTurned, turned } from './picture.ts'
import { recognise } from './recognise.ts'
import { parted } from './spaces.ts'

const longest = 1280
const leastLean = 0.004 // a row of a page's width then climbs by a fifth of a letter
const leastSure = 0.5
const fairlySure = 0.75
/** How sure the recogniser may be of a letter that looks like a figure, or the other way round, in a code. */
const lookalike = 0.8

/** What stands in a picture, whichever way it was held. */
export async function readPicture(networks: Networks, given: Picture, number: number): Promise<TextPage> {
  const { picture, runs } = await upright(networks, given)
  const { lines, sure } = await linesIn(networks, picture, runs)
  if (runs.length === 0 || sure >= fairlySure) return page(picture, lines, number)
  const over = quarterTurned(picture, 2)
  const other = await linesIn(networks, over, await findRuns(networks, over, longest))
  return other.sure > sure ? page(over, other.lines, number) : page(picture, lines, number)
}

const page = ({ width, height }: Picture, lines: TextPage['lines'], number: number): TextPage => {
  return { number, width, height, source: 'ocr', lines }
}

/** Set straight: a quarter turn where the rows stand on end, then the small lean of paper on glass. */
async function upright(networks: Networks, given: Picture): Promise<{ picture: Picture; runs: Run[] }> {
  let picture = given
  let runs = await findRuns(networks, picture, longest)
  const onEnd = runs.filter(({ box }) => box.h > box.w * 2).length
  if (onEnd > runs.length / 2) {
    picture = quarterTurned(picture, 1)
    runs = await findRuns(networks, picture, longest)
  }
  const leans = runs.filter(({ box }) => box.w > box.h * 4).map(({ lean }) => lean)
  const lean = leans.toSorted((a, b) => a - b)[Math.floor(leans.length / 2)] ?? 0
  if (Math.abs(lean) < leastLean) return { picture, runs }
  const straight = turned(picture, lean)
  return { picture: straight, runs: await findRuns(networks, straight, longest) }
}

async function linesIn(
  networks: Networks,
  picture: Picture,
  runs: readonly Run[],
): Promise<{ lines: TextPage['lines']; sure: number }> {
  const pieces: Piece[] = []
  let sum = 0
  let count = 0
  for (const { box } of runs) {
    const said = await recognise(networks, picture, box)
    sum += said.confidence * said.text.length
    count += said.text.length
    pieces.push(...parted(picture, box, said).filter(({ confidence }) => confidence >= leastSure))
  }
  const lines = toLines(pieces.map(withDoubt))
  return { lines, sure: count === 0 ? 0 : sum / count }
}

/**
 * In a code nothing tells an O from a 0 or an I from a 1, so no code that holds one is sure. Only that an ASIN begins
 * with B0 is known, as in `BOABCDEF12`.
 */
function withDoubt(piece: Piece): Piece {
  const isDoubtful = (piece.text.match(code) ?? []).some((each) => mixed.test(each) && /[OQIl]/.test(each))
  if (!isDoubtful) return piece
  const text = piece.text.replaceAll(asin, (word) => (/\d/.test(word) ? `B0${word.slice(2)}` : word))
  return { ...piece, text, confidence: Math.min(piece.confidence, lookalike) }
}

const code = /[A-Za-z0-9]{4,}/g
const mixed = /\d[A-Za-z]|[A-Za-z]\d/
const asin = /\bB[OQ][A-Z0-9]{8}\b/g
