import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import type { WeeksReport } from './weeks.ts'

// In a process of its own, because the workers that died in it are never let go.
const main = join(import.meta.dirname, 'main.ts')

it('decides each reminder once, and sends it once but for what was on its way at a kill', async () => {
  const short = ['--days', '45', '--chats', '6', '--kills', '8', '--seed', '3']
  const { stdout } = await promisify(execFile)(process.execPath, [main, ...short])
  const report = JSON.parse(stdout) as WeeksReport
  expect(report).toMatchObject({ wrongStates: [], neverSent: [], notDecided: [] })
  expect(report.sentTwice).toBeLessThanOrEqual(report.kills)
  expect(report.kills).toBeGreaterThan(3)
  expect(report.reminders).toBeGreaterThan(10)
})
