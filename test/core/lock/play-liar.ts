import fc from 'fast-check'
import { factLock } from '../../../src/core/lock/fact-lock.ts'
import { lieOf } from './liar.ts'
import { namedCase, trueSentences } from './true-sentences.ts'

const kase = namedCase()

/** Tells so many lies to the lock, always the same ones for a seed; throws with the first that it lets through. */
export function playLiar(seed: number, runs: number): ReadonlyMap<string, number> {
  const sentences = trueSentences(seed, 2)
  const told = new Map<string, number>()
  fc.assert(
    fc.property(fc.nat(), (of) => {
      const { before, after, lie, lang } = lieOf(of, sentences)
      told.set(`${lang} ${lie}`, (told.get(`${lang} ${lie}`) ?? 0) + 1)
      if (factLock(before, after, kase).holds) throw new Error(`let through: ${lie}\n- ${before}\n+ ${after}`)
    }),
    { seed, numRuns: runs, endOnFailure: true },
  )
  return told
}
