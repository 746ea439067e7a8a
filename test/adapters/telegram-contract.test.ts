import { startBotApi } from '../telegram/bot-api.ts'
import { telegramAt } from '../telegram/bench.ts'
import { adapterContract, type Bench } from '../contract/adapter.ts'

const chat = 7

adapterContract('Telegram', async (): Promise<Bench> => {
  const api = await startBotApi()
  const { telegram } = telegramAt(api)
  const shown = (): string =>
    api.sent
      .map(({ text, buttons, document }) =>
        [text, ...buttons.map((button) => button.text), document?.name ?? ''].join('\n'),
      )
      .join('\n')
  return {
    adapter: {
      ...telegram,
      async stop() {
        await telegram.stop()
        await api.stop()
      },
    },
    sessionId: `telegram:${chat}`,
    redelivers: true,
    says: (text) => void api.says(chat, text),
    picks: (place) => void api.presses(chat, api.sent.at(-1)?.buttons[place]?.data ?? ''),
    sendsFile: (name, bytes) => void api.sendsFile(chat, { name, bytes: Buffer.from(bytes) }),
    seen: shown,
    quiet: () => api.drained(),
  }
})
