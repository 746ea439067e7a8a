import { describe, expect, it } from 'vitest'
import { Message, codePlace } from '../../src/core/effect.ts'
import { createOutgoing } from '../../src/runtime/outgoing.ts'

const message = (text: string, ...files: object[]) => Message.parse({ text, lang: 'en', step: 'plan', files })
const sealed = { name: 'case-1.sealed', made: { as: 'sealed', caseId: '1' } }
const calendar = { name: '', lang: 'en', madeAt: 0, events: [] }

/** A maker that counts, and fails as often as it is told. */
function maker(failures = 0) {
  let [count, left] = [0, failures]
  const outgoing = createOutgoing(async (sessionId, made) => {
    if ((left -= 1) >= 0) throw new Error('not now')
    count += 1
    const bytes = Buffer.from(`${sessionId} ${made.as} ${count}`)
    return made.as === 'sealed' ? { bytes, code: `CODE-${count}` } : { bytes }
  })
  return { outgoing, made: () => count }
}
const bytesOf = (file: { bytes?: Uint8Array } | undefined): string =>
  Buffer.from(file?.bytes ?? []).toString()

describe('a message on its way out', () => {
  it('without files, or with files of text, goes as it is and makes nothing', async () => {
    const { outgoing, made } = maker()
    const plain = message(`words and ${codePlace}`, { name: 'plan-1.txt', text: 'the plan' })
    expect(await outgoing('s', plain)).toEqual(plain)
    expect(made()).toBe(0)
  })

  it('has its files made in their order, under their names', async () => {
    const { outgoing } = maker()
    const { files } = await outgoing(
      's',
      message('w', { name: 'a.ics', made: { as: 'ics', calendar } }, { name: 'b.txt', text: 'b' }, sealed),
    )
    expect(files.map((file) => [file.name, file.text, bytesOf(file)])).toEqual([
      ['a.ics', '', 's ics 1'],
      ['b.txt', 'b', ''],
      ['case-1.sealed', '', 's sealed 2'],
    ])
    expect(files.every((file) => !('made' in file))).toBe(true)
  })

  it('says the code of its sealed file, and brings the same file under it when it is tried again', async () => {
    const { outgoing, made } = maker()
    const given = message(`The code:\n${codePlace}`, sealed)
    const first = await outgoing('s', given)
    expect([first.text, bytesOf(first.files[0])]).toEqual(['The code:\nCODE-1', 's sealed 1'])
    expect(await outgoing('s', given)).toEqual(first)
    expect(made()).toBe(1)
    // The description that is stored stays without a code.
    expect(given.text).toContain(codePlace)
  })

  it('is another in another chat, and after two more', async () => {
    const { outgoing } = maker()
    const given = message(codePlace, sealed)
    expect((await outgoing('s', given)).text).toBe('CODE-1')
    expect((await outgoing('t', given)).text).toBe('CODE-2')
    expect((await outgoing('s', given)).text).toBe('CODE-1')
    expect((await outgoing('u', given)).text).toBe('CODE-3')
    expect((await outgoing('s', given)).text).toBe('CODE-4')
  })

  it('that could not be made is made when it is tried again', async () => {
    const { outgoing } = maker(1)
    const given = message(codePlace, sealed)
    await expect(outgoing('s', given)).rejects.toThrow('not now')
    expect((await outgoing('s', given)).text).toBe('CODE-1')
  })
})
