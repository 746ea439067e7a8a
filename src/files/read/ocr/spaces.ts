import type { Box } from '../../../core/evidence/document-text.ts'
import type { Piece } from '../lines.ts'
import type { Picture } from './picture.ts'
import type { Said } from './recognise.ts'

/** In heights of the run: the white between two words, and between two cells. */
const wordGap = 0.17
const cellGap = 0.75

/**
 * The network reads letters well and spaces badly, and runs two columns into one. The white between two letters tells
 * both: a run is cut into the pieces that stand apart, each with its own place.
 */
export function parted(picture: Picture, box: Box, said: Said): Piece[] {
  const blank = blankColumns(picture, box)
  const { text, places, sure } = said
  const pieces: Piece[] = []
  let from = 0
  let out = ''
  let start = 0
  const end = (to: number, right: number): void => {
    const letters = sure.slice(from, to)
    const confidence =
      letters.length === 0 ? 0 : letters.reduce((sum, each) => sum + each, 0) / letters.length
    if (out.trim() !== '') pieces.push({ text: out.trim(), confidence, box: inked(box, blank, start, right) })
    ;[from, out, start] = [to, '', right]
  }
  for (let i = 0; i < text.length; i += 1) {
    const [last, letter] = [text[i - 1] ?? ' ', text[i] ?? '']
    if (i > 0 && letter !== ' ' && last !== ' ') {
      const gap = widest(blank, (places[i - 1] ?? 0) * box.w, (places[i] ?? 0) * box.w)
      if (gap.width > box.h * cellGap) {
        end(i, gap.at)
        start = gap.at + gap.width
      } else if (gap.width > box.h * wordGap && !isWide(last) && !isWide(letter)) out += ' '
    }
    out += letter
  }
  end(text.length, box.w)
  return pieces
}

/** The network is given more than the letters; the place that is told is theirs. */
function inked(box: Box, blank: Uint8Array, from: number, to: number): Box {
  let [left, right] = [Math.floor(from), Math.min(Math.floor(to), blank.length)]
  while (left < right - 1 && blank[left] === 1) left += 1
  while (right > left + 1 && blank[right - 1] === 1) right -= 1
  return { x: box.x + left, y: box.y + box.h * edge, w: right - left, h: box.h * (1 - 2 * edge) }
}

const edge = 0.15

const isWide = (letter: string): boolean => /[\p{Script=Han}：，。（）、！？；【】《》]/u.test(letter)

/** Which columns of the run hold no ink. */
function blankColumns({ data, width }: Picture, box: Box): Uint8Array {
  const [left, top] = [Math.floor(box.x), Math.floor(box.y)]
  const [w, h] = [Math.floor(box.w), Math.floor(box.h)]
  const dark = new Uint8Array(w)
  const all: number[] = []
  for (let x = 0; x < w; x += 1) {
    let least = 255
    for (let y = Math.floor(h * 0.12); y < h * 0.88; y += 1) {
      const at = ((top + y) * width + left + x) * 3
      const light = ((data[at] ?? 255) * 3 + (data[at + 1] ?? 255) * 6 + (data[at + 2] ?? 255)) / 10
      least = Math.min(least, light)
    }
    dark[x] = least
    all.push(least)
  }
  const sorted = all.toSorted((a, b) => a - b)
  const [ink, paper] = [sorted[Math.floor(w * 0.1)] ?? 0, sorted.at(-1) ?? 255]
  const white = ink + (paper - ink) * 0.6
  return dark.map((each) => (each > white ? 1 : 0))
}

/** The widest stretch without ink between two places. */
function widest(blank: Uint8Array, from: number, to: number): { at: number; width: number } {
  let best = { at: from, width: 0 }
  let run = 0
  for (let x = Math.floor(from); x <= Math.min(Math.ceil(to), blank.length - 1); x += 1) {
    run = blank[x] === 1 ? run + 1 : 0
    if (run > best.width) best = { at: x - run + 1, width: run }
  }
  return best
}
