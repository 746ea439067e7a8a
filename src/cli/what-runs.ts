import type { Config } from '../config.ts'

/** What a serving process does, and how to turn on what it does not: plain words, a line each, no secret in them. */
export function whatRuns({ telegram, slack, redis, model, files }: Config, port: number): string[] {
  const pages = `http://127.0.0.1:${port}`
  return [
    telegram === null
      ? 'Telegram: off. Set TELEGRAM_BOT_TOKEN to turn it on.'
      : telegram.webhook === null
        ? 'Telegram: on, by polling. Set TELEGRAM_WEBHOOK_URL where several machines are to share the work.'
        : 'Telegram: on, by webhook.',
    slack === null
      ? 'Slack: off. Set SLACK_BOT_TOKEN and SLACK_APP_TOKEN to turn it on for one workspace.'
      : slack.appToken === null
        ? `Slack: on, at /slack/events${slack.botToken === null ? '; workspaces install it at /slack/install' : ''}.`
        : 'Slack: on, over a socket.',
    redis === null
      ? 'Cases: in the data folder, by this process alone. Set REDIS_URL for several processes.'
      : `Cases: in Redis, over ${redis.lanes} lanes.`,
    typeof files === 'object' && files !== null
      ? 'Files: in the bucket that FILES_URL names.'
      : 'Files: in a folder of this machine. Set FILES_URL for several machines.',
    model === null
      ? 'Model: none. Set OPENAI_MODEL to have plans reworded and translated.'
      : `Model: ${model.name}, for sellers who agree.`,
    `Pages: ${pages}/healthz, /readyz and /metrics.`,
  ]
}
