import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { fenceHere, fenceText } from '../files/read/fence.ts'
import { openShelf } from './open-files.ts'
import { openStore } from './open-store.ts'

export interface Check {
  readonly id: string
  /** Null where it was not checked, or is nothing that must work. */
  readonly ok: boolean | null
  readonly text: string
}

/** What is needed beyond this machine: Redis, the platforms and the model, asked and not changed. */
export async function serviceChecks(config: Config, folder: string): Promise<Check[]> {
  return [
    ...(await redisChecks(config, folder)),
    await filesCheck(config, folder),
    await readingCheck(),
    ...(await telegramChecks(config)),
    ...(await slackChecks(config)),
    ...(await modelChecks(config)),
  ]
}

async function redisChecks(config: Config, folder: string): Promise<Check[]> {
  if (config.redis === null)
    return [{ id: 'redis', ok: null, text: 'REDIS_URL is not set; cases are kept in the data folder.' }]
  const complaints: string[] = []
  try {
    const store = await openStore(config, folder, (complaint) => complaints.push(complaint))
    await store.close()
    const warned = complaints.map((text): Check => ({ id: 'redis', ok: false, text }))
    return [{ id: 'redis', ok: true, text: 'Redis answers, and the key opens what is in it.' }, ...warned]
  } catch (error) {
    return [{ id: 'redis', ok: false, text: error instanceof Error ? error.message : String(error) }]
  }
}

/** What is put round the process that opens sellers' files; Node's own permissions and memory limit always are. */
async function readingCheck(): Promise<Check> {
  const fence = await fenceHere()
  return { id: 'reading', ok: fence.noNetwork && fence.limits ? true : null, text: fenceText(fence) }
}

/** Written, read and deleted, because a shelf that can do only some of it fails later. */
async function filesCheck(config: Config, folder: string): Promise<Check> {
  const id = 'files'
  const isBucket = typeof config.files === 'object' && config.files !== null
  if (!isBucket && !existsSync(config.files ?? join(folder, 'files')))
    return { id, ok: null, text: 'The folder for files will be made with the first file.' }
  const [path, bytes] = [`doctor/${randomUUID()}`, Buffer.from('doctor')]
  try {
    const shelf = await openShelf(config, folder)
    await shelf.write(path, bytes)
    const read = await shelf.read(path)
    await shelf.remove(path)
    const isSame = read !== null && bytes.equals(read)
    if (!isSame)
      return { id, ok: false, text: 'What is kept of files is not what was written. Set FILES_URL.' }
    const where = isBucket ? 'in the bucket' : 'in their folder'
    return { id, ok: true, text: `Files can be written, read and deleted ${where}.` }
  } catch (error) {
    return { id, ok: false, text: `${error instanceof Error ? error.message : String(error)}.` }
  }
}

async function telegramChecks({ telegram, slack }: Config): Promise<Check[]> {
  const id = 'telegram'
  const alone = slack === null ? '; `serve` has no platform to speak on' : ''
  if (telegram === null) return [{ id, ok: null, text: `TELEGRAM_BOT_TOKEN is not set${alone}.` }]
  const { checkBot } = await import('../adapters/telegram/check.ts')
  const findings = await checkBot(telegram.token, telegram.apiRoot, telegram.webhook?.url ?? null)
  return findings.map((finding) => ({ id, ...finding }))
}

async function slackChecks({ slack }: Config): Promise<Check[]> {
  if (slack === null) return []
  const { checkSlack } = await import('../adapters/slack/check.ts')
  return (await checkSlack(slack)).map((finding) => ({ id: 'slack', ...finding }))
}

/** Sends a word to "telegram:CHAT" or "slack:CHANNEL", so that the last step of the way is tried as well. */
export async function testMessage({ telegram, slack }: Config, to: string): Promise<Check> {
  const id = 'test-message'
  const [platform = '', chat = ''] = to.split(/:(.*)/)
  const finding = async () => {
    if (platform === 'telegram' && telegram !== null && chat !== '') {
      const { sendTest } = await import('../adapters/telegram/check.ts')
      return sendTest(telegram.token, telegram.apiRoot, chat, testText)
    }
    if (platform === 'slack' && slack?.botToken != null && chat !== '') {
      const { sendTest } = await import('../adapters/slack/check.ts')
      return sendTest(slack.apiUrl, slack.botToken, chat, testText)
    }
    const text = `No message was sent to "${to}". Write telegram:CHAT or slack:CHANNEL, of a platform that has its token.`
    return { ok: false, text }
  }
  return { id, ...(await finding()) }
}

const testText = 'A test of Appeal Coach. Nothing to do.\n这是 Appeal Coach 的测试消息，不用处理。'

async function modelChecks({ model }: Config): Promise<Check[]> {
  const id = 'model'
  if (model === null)
    return [{ id, ok: null, text: 'OPENAI_MODEL is not set; the coach works without a model.' }]
  const { checkModel } = await import('../model/check.ts')
  return (await checkModel(model)).map((finding) => ({ id, ...finding }))
}
