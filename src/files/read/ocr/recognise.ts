import type { Box } from '../../../core/evidence/document-text.ts'
import type { Networks, Values } from './engine.ts'
import { type Picture, scaled } from './picture.ts'

const height = 48 // which the network was taught
const mostWidth = 2400

export interface Said {
  readonly text: string
  readonly confidence: number
  /** Where each letter stands, as a share of the width. */
  readonly places: readonly number[]
  /** How sure each letter is. */
  readonly sure: readonly number[]
}

/** What stands in one run of writing. */
export async function recognise(networks: Networks, picture: Picture, box: Box): Promise<Said> {
  const width = Math.min(mostWidth, Math.max(16, Math.round((box.w / box.h) * height)))
  const line = scaled(picture, box, width, height)
  return lettersOf(await networks.recognise(toValues(line)), networks.letters)
}

function toValues({ data, width }: Picture): Values {
  const plane = width * height
  const values = new Float32Array(plane * 3)
  for (let i = 0; i < plane; i += 1)
    for (let c = 0; c < 3; c += 1) values[c * plane + i] = (data[i * 3 + 2 - c] ?? 0) / 127.5 - 1
  return { data: values, shape: [1, 3, height, width] }
}

/** The likeliest letter at each place; a letter that goes on is one, and none between two of a kind parts them. */
function lettersOf({ data, shape }: Values, letters: readonly string[]): Said {
  const [, places = 0, kinds = 0] = shape
  let text = ''
  const stands: number[] = []
  const sure: number[] = []
  let before = 0
  for (let place = 0; place < places; place += 1) {
    let best = 0
    let most = 0
    for (let kind = 0; kind < kinds; kind += 1) {
      const value = data[place * kinds + kind] ?? 0
      if (value > most) [best, most] = [kind, value]
    }
    if (best !== 0 && best !== before) {
      const letter = letters[best] ?? ''
      text += letter
      for (let unit = 0; unit < letter.length; unit += 1) {
        stands.push((place + 0.5) / places)
        sure.push(most)
      }
    }
    before = best
  }
  const mean = sure.length === 0 ? 0 : sure.reduce((sum, each) => sum + each, 0) / sure.length
  return { text, confidence: mean, places: stands, sure }
}
