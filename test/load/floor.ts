import { createServer } from 'node:http'
import { SocketModeClient } from '@slack/socket-mode'
import { WebClient } from '@slack/web-api'
import { Bot } from 'grammy'
import { Redis } from 'ioredis'

/**
 * The least that does the same work: for each message one read and one write in Redis and one answer of usual length,
 * through the same client libraries. It keeps nothing apart, orders nothing and forgets what it was at when it dies.
 */
const { env } = process
const redis = new Redis(env['REDIS_URL'] ?? '')
const answer = 'What is still open stands here, with what is due and until when. '.repeat(8)

async function turn(chat: string): Promise<void> {
  const before = Number(await redis.get(`floor:${chat}`))
  await redis.set(`floor:${chat}`, String(before + 1))
}

const root = env['TELEGRAM_API_ROOT'] ?? ''
const bot = new Bot(env['TELEGRAM_BOT_TOKEN'] ?? '', { client: { apiRoot: root } })
bot.on('message:text', (context) => {
  const chat = context.chat.id
  void turn(String(chat)).then(() => bot.api.sendMessage(chat, answer))
})

const slackApiUrl = env['SLACK_API_URL'] ?? ''
const web = new WebClient(env['SLACK_BOT_TOKEN'], { slackApiUrl, retryConfig: { retries: 0 } })
const socket = new SocketModeClient({
  appToken: env['SLACK_APP_TOKEN'] ?? '',
  clientOptions: { slackApiUrl },
})
socket.on('message', ({ event, ack }: { event: { channel: string }; ack: () => Promise<void> }) => {
  void turn(event.channel)
    .then(ack)
    .then(() => web.chat.postMessage({ channel: event.channel, text: answer }))
})

const port = Number(env['PORT'])
createServer((_, response) => response.end('ok')).listen(port, () => {
  void socket.start().then(() => console.log('READY'))
  if (env['FIRST'] === 'yes') void bot.start({ timeout: 10 }) // Telegram allows one
})
