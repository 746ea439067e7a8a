import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ChatOut } from '../../src/adapters/terminal-lines.ts'
import { Case } from '../../src/core/case.ts'
import { openFolder } from '../../src/store/sqlite.ts'
import { type Ran, run, tempFile, tempFolder } from './run.ts'

interface Chat extends Ran {
  readonly lines: ChatOut[]
  readonly messages: Extract<ChatOut, { kind: 'message' }>[]
  readonly idles: Extract<ChatOut, { kind: 'idle' }>[]
}

async function chat(data: string, inputs: readonly object[], ...more: string[]): Promise<Chat> {
  const ran = await run(
    ['chat', '--jsonl', '--data', data, ...more],
    inputs.map((each) => `${JSON.stringify(each)}\n`).join(''),
  )
  const lines = ran.json().map((line) => ChatOut.parse(line))
  return {
    ...ran,
    lines,
    messages: lines.filter((line) => line.kind === 'message'),
    idles: lines.filter((line) => line.kind === 'idle'),
  }
}

const notice = readFileSync('test/cli/notice.txt', 'utf8')

describe('the chat for programs', () => {
  it('greets, answers each input before its idle line, and ends with the input', async () => {
    const { code, err, lines, messages, idles } = await chat(
      tempFolder(),
      [{ text: '您好' }, { text: '/status' }],
      '--lang',
      'zh',
    )
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(idles).toHaveLength(2)
    expect(lines[0]?.kind).toBe('message')
    expect(lines.at(-1)?.kind).toBe('idle')
    expect(new Set(messages.map(({ lang }) => lang))).toEqual(new Set(['zh']))
  })

  it('is where it was after a restart, and takes no greeting for an answer', async () => {
    const data = tempFolder()
    const first = await chat(data, [{ text: notice }], '--lang', 'en')
    const second = await chat(data, [{ text: '/status' }])
    expect(second.idles[0]).toEqual(first.idles.at(-1))
    expect(second.messages.map(({ lang }) => lang)).not.toContain('zh')
  })

  it('takes a notice from a file as from the keyboard', async () => {
    const file = tempFile('notice.txt', notice)
    const [typed, sent] = [
      await chat(tempFolder(), [{ text: notice }], '--lang', 'en'),
      await chat(tempFolder(), [{ file }], '--lang', 'en'),
    ]
    const isKept = /^I keep notice\.txt as you sent it, unchanged \([0-9a-f]{8}\)\.\n\n/
    expect(sent.messages.some(({ text }) => isKept.test(text))).toBe(true)
    const told = sent.messages.map(({ text }) => text.replace(isKept, ''))
    expect(told).toEqual(typed.messages.map(({ text }) => text))
  })

  it('goes on with the case that is named, and refuses one that is not there', async () => {
    const data = tempFolder()
    const opened = await chat(data, [{ text: notice }, { text: '/new' }], '--lang', 'en')
    const [one, two] = [opened.idles[0]?.case ?? '', opened.idles[1]?.case ?? '']
    expect(one).not.toBe(two)
    const again = await chat(data, [{ text: '/status' }], '--case', one)
    expect(again.idles[0]?.case).toBe(one)
    expect(await chat(data, [], '--case', 'no-such')).toMatchObject({ code: 2, out: '' })
  })

  it('writes what it hands over into the exports, for this user alone', async () => {
    const data = tempFolder()
    const { messages } = await chat(data, [{ text: notice }, { text: '/export' }], '--lang', 'en')
    const files = messages.flatMap((message) => message.files)
    expect(files.length).toBeGreaterThan(0)
    for (const { path, text } of files) {
      expect(path.startsWith(join(data, 'exports'))).toBe(true)
      expect(readFileSync(path, 'utf8')).toBe(text)
      expect(statSync(path).mode & 0o077).toBe(0)
    }
  })
})

describe('the data folder', () => {
  it('gives a case of the chat to the other verbs', async () => {
    const data = tempFolder()
    const { idles } = await chat(data, [{ text: notice }], '--lang', 'en')
    const id = idles[0]?.case ?? ''
    const exported = await run(['export', '--case', id, '--data', data])
    expect(Case.parse(JSON.parse(exported.out))).toMatchObject({ id, notice: { text: notice.trim() } })
    const { transcript } = JSON.parse(exported.out) as { transcript: { who: string; text: string }[] }
    expect(transcript).toContainEqual(expect.objectContaining({ who: 'seller', text: notice }))
    expect(transcript.at(-1)).toMatchObject({ who: 'coach' })
    const file = tempFile('case.json', exported.out)
    const [ready] = (await run(['ready', '--case', file, '--json'])).json()
    expect(ready).toMatchObject({ file, ready: false })
    expect(await run(['export', '--case', 'no-such', '--data', data])).toMatchObject({ code: 2, out: '' })
  })

  it('is used by one chat at a time', async () => {
    const data = tempFolder()
    const store = openFolder(data)
    const { code, err } = await chat(data, [{ text: 'hello' }])
    await store.close()
    expect(code).toBe(2)
    expect(err).toMatch(/^chat: Another [^\n]+\n$/)
  })
})
