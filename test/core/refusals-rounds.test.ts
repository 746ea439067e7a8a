import { describe, expect, it } from 'vitest'
import { findRefusal } from '../../src/core/refusals.ts'
import { rounds } from './refusals-rounds.ts'

const asked = rounds.flatMap((round) => round.asked)
const honest = rounds.flatMap((round) => round.honest)

describe('findRefusal in the words of sellers', () => {
  it.each(asked)('declines: %s', (text) => expect(findRefusal(text)).not.toBeNull())
  it.each(honest)('lets pass: %s', (text) => expect(findRefusal(text)).toBeNull())
})
