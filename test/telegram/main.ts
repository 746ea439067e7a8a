import { createInterface } from 'node:readline'
import { botToken, type Sent, startBotApi } from './bot-api.ts'

// A pretend Telegram to try a bot by hand, with neither an account nor a network: each line typed here is a message of
// one seller, `!2` presses the second button of the last message that has some, and what the bot sends is shown.
// `npm run telegram`, and `serve` in another terminal with the two variables that it prints.

const seller = { chat: 7, lang: process.env['LANG']?.startsWith('zh') ? 'zh' : 'en' }
const api = await startBotApi()
const print = (text: string): void => void process.stdout.write(`${text}\n`)
print(`A pretend Telegram. In another terminal:

TELEGRAM_BOT_TOKEN=${botToken} TELEGRAM_API_ROOT=${api.url} npm run -s coach -- serve

Then type here, /start first. !2 presses the second button. Ctrl-C ends it.
`)

let shown = 0
let last: Sent | undefined
const watch = setInterval(() => {
  for (const sent of api.sent.slice(shown)) {
    if (sent.buttons.length > 0) last = sent
    const buttons = sent.buttons.map(({ text }, at) => `  [!${at + 1} ${text}]`)
    const file = sent.document === null ? [] : [`  (${sent.document.name})`]
    print([sent.text, ...file, ...buttons, ''].join('\n'))
  }
  shown = api.sent.length
}, 100)

const lines = createInterface({ input: process.stdin })
for await (const line of lines) {
  const button = last?.buttons[Number(/^!(\d+)$/.exec(line)?.[1]) - 1]
  if (button && last) api.presses(seller.chat, button.data, { lang: seller.lang, message: last.id })
  else if (line.trim() !== '') api.says(seller.chat, line, { lang: seller.lang })
}
clearInterval(watch)
await api.stop()
