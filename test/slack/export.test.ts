import { expect, it } from 'vitest'
import { chatToExport, expectExport, expectSealed } from '../exported-files.ts'
import { directOf } from './api.ts'
import { startService } from './bench.ts'

const user = 'U1'
const id = `slack:T1:${user}`

it.each(['zh'] as const)(
  'an export in direct messages in %s brings every file as it is made',
  async (lang) => {
    const { store, make } = await chatToExport(id, lang)
    const service = await startService({ store, make })
    service.api.members.set(user, { locale: lang === 'zh' ? 'zh-CN' : 'en-US' })
    const files = () => service.sentTo(directOf(user)).flatMap(({ file }) => file ?? [])
    const command = async (words: string): Promise<void> => {
      expect((await service.command(user, words)).status).toBe(200)
      await service.settled()
    }
    try {
      await command('export')
      const kase = (await store.load(id))!.cases['1']!
      await expectExport(files(), kase, lang)
      await command('export sealed')
      const sealed = files().at(-1)!
      const later = (await store.load(id))!.cases['1']!
      await expectSealed(sealed, service.textsTo(directOf(user)).join('\n'), later)
      expect([service.troubles, service.api.faults]).toEqual([[], []])
    } finally {
      await service.stop()
      await store.close()
    }
  },
)
