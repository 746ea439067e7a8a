import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { ChatOut } from '../../src/adapters/terminal-lines.ts'
import { samplePlan } from '../../src/core/poa/sample-plan.ts'
import { openFolder } from '../../src/store/sqlite.ts'
import { storyUntil } from '../core/assist/scene.ts'
import { type Endpoint, openEndpoint } from '../eval/endpoint.ts'
import { fullCase } from '../full-case.ts'
import { run, tempFile, tempFolder } from './run.ts'

let endpoint: Endpoint
beforeAll(async () => {
  endpoint = await openEndpoint()
})
afterAll(() => endpoint.close())
beforeEach(() => {
  vi.stubEnv('OPENAI_MODEL', 'test-1')
  vi.stubEnv('OPENAI_BASE_URL', endpoint.url)
  vi.stubEnv('OPENAI_API_KEY', 'sk-test-0000')
  return () => vi.unstubAllEnvs()
})

const sentence =
  'On 5 March 2026 we took the 12 units in the older box out of sale and created a removal order for 30 FBA units (exhibit 3).'
const faulty = samplePlan.en.replace(
  sentence,
  sentence.replace(/\.$/, ', although we are severely disappointed!!!'),
)
const kase = (): string => tempFile('case.json', JSON.stringify({ ...fullCase(), waivers: [] }))
const draft = (text = faulty): string => tempFile('plan.txt', text)

describe('refine', () => {
  it('mends what words can mend, with a record of every edit', async () => {
    const asked = endpoint.asked
    const ran = await run(['refine', draft(), '--case', kase(), '--json'])
    const [out] = ran.json()
    expect(out?.['text']).toContain(sentence)
    expect(out?.['edits']).toEqual([
      expect.objectContaining({ ruleId: 'V05-all-caps', accepted: true, model: null }),
      expect.objectContaining({
        ruleId: 'V01-emotional',
        after: sentence,
        accepted: true,
        reason: null,
        model: 'test-1',
        prompt: expect.stringMatching(/^refine-\d+\/all-\d+$/),
      }),
    ])
    expect(Number(out?.['findingsAfter'])).toBe(Number(out?.['findingsBefore']) - 2)
    expect(out?.['calls']).toBe(endpoint.asked - asked)
    expect(ran.err).toContain(`go to test-1 at ${new URL(endpoint.url).host}`)
    expect(ran.code).toBe(Number(out?.['findingsAfter']) > 0 ? 1 : 0)
    const schema = await run(['schema', 'refine'])
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(schema.out) as object)
    expect(validate(out)).toBe(true)
  })

  it('asks nobody with --offline, or where the case says no model', async () => {
    const asked = endpoint.asked
    const refused = tempFile(
      'case.json',
      JSON.stringify({ ...fullCase(), waivers: [], model: { consent: 'no' } }),
    )
    for (const args of [
      ['--offline', '--case', kase()],
      ['--case', refused],
    ]) {
      const ran = await run(['refine', draft(), ...args])
      expect(ran.out).toContain('severely disappointed.')
      expect(ran.out).toContain('+ V05-all-caps (a rule): made')
    }
    expect(endpoint.asked).toBe(asked)
  })

  it('is no worse with a model that cannot be reached', async () => {
    vi.stubEnv('OPENAI_BASE_URL', 'http://127.0.0.1:9/v1')
    const ran = await run(['refine', draft(), '--case', kase(), '--json'])
    expect(ran.json()[0]?.['text']).toContain('severely disappointed.')
    expect(ran.err).toContain('unreachable')
  }, 20_000)

  it.each([
    [[], /name one draft/],
    [['a.txt'], /--case CASE\.json/],
    [['there-is-none.txt', '--case', 'CASE'], /there is no such file/],
  ])('is used wrongly as %j', async (args, why) => {
    const ran = await run(['refine', ...args.map((arg) => (arg === 'CASE' ? kase() : arg))])
    expect(ran.code).toBe(2)
    expect(ran.err).toMatch(why)
    expect(ran.err.trim().split('\n')).toHaveLength(1)
  })
})

describe('the chat with a model', () => {
  const chat = async (inputs: readonly object[], ...more: string[]) => {
    const data = tempFolder()
    const store = openFolder(data)
    const story = { ...storyUntil('1-sofa.en', 'Review 2 of'), id: 'terminal:local', version: 1 }
    await store.commit({ previous: null, session: story, effects: [], transcript: [], seen: null, now: 0 })
    await store.close()
    const ran = await run(
      ['chat', '--jsonl', '--data', data, ...more],
      inputs.map((each) => `${JSON.stringify(each)}\n`).join(''),
    )
    return ran.json().map((line) => ChatOut.parse(line))
  }
  const mended =
    'Our intake counted 60 cartons in that lot and opened none, so the model label inside was not compared with our purchase order.'
  const edit = { text: `5: ${mended.replace(/\.$/, ', although we are severely disappointed.')}` }

  it('asks after consent, tells each round, and proposes', async () => {
    const lines = await chat([
      edit,
      { choose: 'review/cause=polish' },
      { choose: 'model=yes' },
      { text: 'accept 5' },
    ])
    const said = lines.flatMap((line) => (line.kind === 'message' ? [line.text] : [])).join('\n')
    expect(said).toMatch(/This would go to an AI model: test-1 at 127\.0\.0\.1:\d+\./)
    expect(said).toMatch(
      /Round 1 of 3[\s\S]*\[model\] Our intake counted 60 cartons[\s\S]*One sentence accepted/,
    )
  })

  it('has none with --offline', async () => {
    const asked = endpoint.asked
    const lines = await chat([edit, { text: 'polish' }], '--offline')
    const choices = lines.flatMap((line) => (line.kind === 'message' ? line.choices.map(({ id }) => id) : []))
    expect(choices).not.toContain('review/cause=polish')
    expect(endpoint.asked).toBe(asked)
  })
})
