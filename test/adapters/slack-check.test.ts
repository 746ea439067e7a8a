import { afterAll, beforeAll, expect, it } from 'vitest'
import { checkSlack } from '../../src/adapters/slack/check.ts'
import { scopes } from '../../src/adapters/slack/scopes.ts'
import { type Api, botToken, startSlack } from '../slack/api.ts'

let api: Api
beforeAll(async () => {
  api = await startSlack()
})
afterAll(() => api.stop())

const all = Object.keys(scopes).join(',')
const appToken = 'xapp-1-bbbbbbbbbbbb'

it.each([
  ['all well', { botToken, appToken }, all, [true, true, true], /socket/],
  [
    'a token that Slack does not know',
    { botToken: 'xoxb-9-999999999999', appToken },
    all,
    [false, true],
    /SLACK_BOT_TOKEN/,
  ],
  [
    'an app-level token that opens nothing',
    { botToken, appToken: 'xapp-9-999999999' },
    all,
    [true, true, false],
    /connections:write/,
  ],
  [
    'a scope too few',
    { botToken, appToken: null },
    'chat:write',
    [true, false, null],
    /lacks app_mentions:read.*im:history/,
  ],
  ['several workspaces', { botToken: null, appToken: null }, all, [null, null], /\/slack\/install/],
])('%s', async (_, tokens, given, oks, words) => {
  api.scopes = given
  const findings = await checkSlack({ apiUrl: api.apiUrl, ...tokens })
  const text = findings.map((one) => one.text).join('\n')
  expect(findings.map(({ ok }) => ok)).toEqual(oks)
  expect(text).toMatch(words)
  expect(text).not.toMatch(/xoxb-|xapp-/)
})
