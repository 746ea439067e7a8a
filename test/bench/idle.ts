import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { startRedis } from '../redis/server.ts'
import { botToken, startBotApi } from '../telegram/bot-api.ts'

const seconds = 20

/** What a `serve` that nobody talks to asks of Redis, as the server itself counts it. */
const [redis, api] = await Promise.all([startRedis(), startBotApi()])
const folder = mkdtempSync(join(tmpdir(), 'coach-idle-'))
const child = spawn(process.execPath, [join(import.meta.dirname, '../../src/main.ts'), 'serve'], {
  cwd: folder,
  env: {
    PATH: process.env['PATH'],
    TELEGRAM_BOT_TOKEN: botToken,
    TELEGRAM_API_ROOT: api.url,
    REDIS_URL: redis.url,
    MASTER_KEY: 'cd'.repeat(32),
    PORT: '0',
  },
  stdio: ['ignore', 'pipe', 'ignore'],
})
await new Promise((resolve) => child.stdout.once('data', resolve))
await pause(2000)
const client = new Redis(redis.url)
await client.config('RESETSTAT')
await pause(seconds * 1000)
const [stats, commands] = await Promise.all([client.info('stats'), client.info('commandstats')])
child.kill('SIGKILL')
client.disconnect()
await Promise.all([redis.stop(), api.stop()])
rmSync(folder, { recursive: true, force: true })

const figure = (text: string, name: string): number => Number(new RegExp(`${name}:([\\d.]+)`).exec(text)?.[1])
const calls = [...commands.matchAll(/cmdstat_([\w|]+):calls=(\d+),usec=(\d+)/g)]
  .map(([, name, count, usec]) => ({ name, perSecond: Number(count) / seconds, usec: Number(usec) }))
  .filter(({ name }) => name !== 'config|resetstat' && name !== 'info')
process.stdout.write(
  `${JSON.stringify({
    seconds,
    perSecond: Object.fromEntries(calls.map(({ name, perSecond }) => [name, perSecond])),
    bytesInPerSecond: Math.round(figure(stats, 'total_net_input_bytes') / seconds),
    bytesOutPerSecond: Math.round(figure(stats, 'total_net_output_bytes') / seconds),
    serverMsPerSecond: calls.reduce((sum, { usec }) => sum + usec, 0) / 1000 / seconds,
  })}\n`,
)
