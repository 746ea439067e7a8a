import { expect, it } from 'vitest'
import { chatToExport, expectExport, expectSealed } from '../exported-files.ts'
import { startService } from './bench.ts'

const chat = 7

it.each([
  ['en', false],
  ['zh', true],
] as const)('an export in a chat in %s brings every file as it is made', async (lang, webhook) => {
  const { store, make } = await chatToExport(`telegram:${chat}`, lang)
  const service = await startService({ store, make, webhook })
  const documents = () => service.sentTo(chat).flatMap(({ document }) => document ?? [])
  const say = async (text: string): Promise<void> => {
    service.api.says(chat, text, { lang })
    await service.api.drained()
    await service.relay.drain(['chat'])
  }
  try {
    await say('/export')
    const kase = (await store.load(`telegram:${chat}`))!.cases['1']!
    await expectExport(documents(), kase, lang)
    await say('/export sealed')
    const sealed = documents().at(-1)!
    const later = (await store.load(`telegram:${chat}`))!.cases['1']!
    await expectSealed(sealed, service.textsTo(chat).join('\n'), later)
    expect(service.troubles).toEqual([])
  } finally {
    await service.stop()
    await store.close()
  }
})
