import { adapterContract, type Bench } from '../contract/adapter.ts'
import { type Service, startService } from '../slack/bench.ts'
import { bodies } from '../slack/people.ts'

const user = 'U1'

/** Brings what was not taken again, as Slack does, and one after another. */
async function untilTaken(service: Service, body: Record<string, unknown>): Promise<void> {
  for (let tries = 0; tries < 4; tries += 1) if ((await service.post(body)).status === 200) return
}

adapterContract('Slack', async (): Promise<Bench> => {
  const service = await startService({ isBare: true })
  const { api } = service
  let last: Promise<void> = Promise.resolve()
  const queue = (body: Record<string, unknown>): void => {
    last = last.then(() => untilTaken(service, body))
  }
  const shown = (): string =>
    api.sent
      .map(({ text, blocks, file }) =>
        [
          text,
          ...blocks.flatMap(({ elements = [] }) => elements.map((one) => one.text?.text)),
          file?.name,
        ].join('\n'),
      )
      .join('\n')
  return {
    adapter: {
      ...service.slack,
      stop: () => service.stop(),
    },
    sessionId: `slack:T1:${user}`,
    redelivers: true,
    says: (text) => queue(bodies.says(api, user, text)),
    picks(place) {
      const on = api.sent.at(-1)
      const button = on?.blocks.flatMap(({ elements = [] }) => elements)[place]
      if (on) queue(bodies.press(user, on, { action_id: button?.action_id, value: button?.value }))
    },
    sendsFile(name, bytes) {
      api.files.set('FILE1', { name, bytes: Buffer.from(bytes), type: 'application/octet-stream' })
      queue(bodies.says(api, user, '', { files: ['FILE1'] }))
    },
    seen: shown,
    quiet: () => last,
  }
})
