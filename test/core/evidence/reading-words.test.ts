import { describe, expect, it } from 'vitest'
import { readFailures, signalKinds } from '../../../src/core/evidence/document-text.ts'
import { failureWords, signalWords } from '../../../src/core/evidence/reading-words.ts'

const verdict =
  /forg|fake|fals|authentic|genuine|tamper|counterfeit|fraud|manipulat|suspicious|doctored|伪造|造假|真伪|假的|真的|虚假|篡改|变造|P过|可疑|作假/i

describe('no word about a file judges it', () => {
  it.each(signalKinds)('%s', (kind) => {
    for (const text of Object.values(signalWords({ kind, page: 2, detail: '3' }))) {
      expect(text).not.toMatch(verdict)
      expect(text).toMatch(/^A reviewer may ask about this: |^审核的人可能会问到：/)
      expect(text).toMatch(/page 2|第 2 页/)
    }
  })

  it('and the test knows such words', () => {
    expect('This invoice was forged.').toMatch(verdict)
    expect('这张发票是伪造的').toMatch(verdict)
  })
})

describe('every failure says what to do next', () => {
  it.each(readFailures)('%s', (failure) => {
    const { en, zh } = failureWords(failure)
    expect(en).toMatch(/please|choose|ask|check|I read/i)
    expect(zh).toMatch(/请|能读|设置/)
    expect(en + zh).not.toMatch(verdict)
    expect(zh).not.toMatch(/[,;!?]/)
  })
})
