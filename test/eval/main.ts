import { performance } from 'node:perf_hooks'
import { readConfig } from '../../src/config.ts'
import { openEndpoint } from './endpoint.ts'
import { measure } from './measure.ts'
import { openEvalModel } from './open-eval-model.ts'

// Plans and answers through the configured model; without one, through a scripted one, which shows the program and no model.
const config = readConfig(process.env, process.cwd())
const endpoint = config.model === null ? await openEndpoint() : null
const model = openEvalModel(
  config.model ?? { baseURL: endpoint?.url ?? '', key: undefined, name: 'scripted', price: null },
)
const started = performance.now()
const found = await measure((ask) =>
  model.ask(ask, { sessionId: 'eval', signal: new AbortController().signal }),
)
const seconds = (performance.now() - started) / 1000
await endpoint?.close()

const per = (total: number, of: number): string => (of === 0 ? '-' : (total / of).toFixed(2))
const counts = (of: Readonly<Record<string, number>>): string =>
  Object.entries(of)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ') || 'none'
const rows: [string, string][] = [
  [
    'model',
    `${found.models.join(', ')}${endpoint ? ' (scripted: no language model, it shows what the program does)' : ''}`,
  ],
  ['prompts', found.prompts.join(', ')],
  ['plans', `${found.plans}, of which ${found.finished} end with nothing that words can mend`],
  ['findings', `${found.before} before, ${found.after} after`],
  ['edits', `${found.accepted} of the model accepted, ${found.byRules} made by rules`],
  ['rejected', counts(found.rejected)],
  ['calls', `${found.calls}; ${per(found.calls, found.finished)} per finished plan`],
  ['tokens', `${found.tokens}; ${per(found.tokens, found.finished)} per finished plan`],
  ['no answer', counts(found.failures)],
  [
    'translations',
    `${found.translated.asked}: ${found.translated.shown} say the same, apart: ${counts(found.translated.apart)}`,
  ],
  ['facts', `${found.facts.asked} answers: ${found.facts.told} told, ${found.facts.kept} stand in the words`],
  ['time', `${seconds.toFixed(1)} s`],
]
for (const [name, value] of rows) process.stdout.write(`${name.padEnd(13)} ${value}\n`)
