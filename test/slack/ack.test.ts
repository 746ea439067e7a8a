import { expect, it } from 'vitest'
import { startService } from './bench.ts'
import { ackMany } from './ack.ts'
import { bodies } from './people.ts'

it('answers Slack in every thread while no call of the model has come back', async () => {
  const { statuses, asked } = await ackMany(20, null)
  expect(new Set(statuses)).toEqual(new Set([200]))
  expect(asked).toBeGreaterThan(0)
})

it('takes one of fifty presses of the same button at once', async () => {
  const service = await startService()
  const { api, store } = service
  await service.says('U1', 'hello', { channel: 'C1', ts: '1796000000.000100' })
  await service.settled()
  const on = api.sent.findLast(({ blocks }) => blocks.some(({ type }) => type === 'actions'))
  const [button] = on?.blocks.flatMap(({ elements }) => elements ?? []) ?? []
  if (!on || !button) throw new Error('No message has a button.')
  const id = 'slack:T1:C1:1796000000.000100'
  const before = (await store.load(id))?.cases
  const presses = Array.from({ length: 50 }, () =>
    bodies.press('U1', on, { action_id: button.action_id, value: button.value }),
  )
  const answers = await Promise.all(presses.map((body) => service.post(body)))
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
  await service.settled()
  const session = await store.load(id)
  expect(session?.cases).not.toEqual(before)
  const once = await startService()
  await once.says('U1', 'hello', { channel: 'C1', ts: '1796000000.000100' })
  await once.settled()
  await once.press('U1', 0)
  await once.settled()
  expect(service.textsTo('C1')).toEqual(once.textsTo('C1'))
  await Promise.all([service.stop(), once.stop()])
})
