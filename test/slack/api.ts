import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { WebSocketServer, type WebSocket } from 'ws'
import { alarmsIn, faultOf, faultOfView, type ShownBlock } from './limits.ts'

export interface Sent {
  readonly channel: string
  readonly thread: string | null
  readonly ts: string
  readonly text: string
  readonly blocks: readonly ShownBlock[]
  /** Who alone sees it. */
  readonly only: string | null
  readonly file: { readonly name: string; readonly text: string; readonly bytes: Buffer } | null
  readonly token: string
}

/** What becomes of a call: refused by name, refused for its rate, a server's fault, or a line that breaks. */
type Verdict =
  | null
  | { error: string }
  | { retryAfter: number }
  | { status: number }
  | 'break before'
  | 'break after'

interface Member {
  readonly name?: string
  /** Null where Slack does not tell. */
  readonly locale?: string | null
  readonly isGuest?: boolean
  readonly isAdmin?: boolean
  readonly isStranger?: boolean
  /** The workspace they are of, where it is another. */
  readonly team?: string
}

type Args = Readonly<Record<string, string | undefined>>

interface Home {
  readonly team: string
  readonly enterprise?: string
  readonly isOrg?: boolean
  readonly botUser: string
}

interface Stored {
  readonly name: string
  readonly bytes: Buffer
  readonly type: string
  readonly redirect?: string
}

export interface Api {
  readonly url: string
  readonly apiUrl: string
  readonly sent: Sent[]
  readonly calls: { method: string; args: Args; token: string }[]
  readonly views: { user?: string; trigger?: string; id: string; view: Record<string, unknown> }[]
  /** Mentions and links that came to life in what was sent. */
  readonly alarms: string[]
  /** What the platform found wrong with a call. */
  readonly faults: string[]
  readonly members: Map<string, Member>
  readonly tokens: Map<string, Home>
  readonly files: Map<string, Stored>
  /** What Slack says that every token may do. */
  scopes: string
  /** What a code or a renewing token gives, once each. */
  readonly grants: Map<string, object>
  onCall: (method: string, args: Args) => Verdict | Promise<Verdict>
  /** Requests for files, with the token that came with them. */
  readonly fetched: { path: string; authorization: string }[]
  /** Messages of the app that stand, by their times; streams while they are open cannot be edited. */
  readonly standing: Map<string, { text: string; isStreaming: boolean; readonly thread: string | null }>
  readonly socket: SocketDesk
  stop(): Promise<void>
}

/** The other end of Socket Mode. */
interface SocketDesk {
  readonly opened: number
  /** Gives an envelope and waits for its answer; one that gets none within the time is given again, as Slack does. */
  give(type: string, payload: object, againAfterMs?: number): Promise<{ answer: unknown; tries: number }>
  /** Tells the program to come again, or cuts the line without a word. */
  drop(how: 'told' | 'cut'): void
  ready(): Promise<void>
}

export const botToken = 'xoxb-1-aaaaaaaaaaaa'
const appToken = 'xapp-1-bbbbbbbbbbbb'

/** A server with the semantics of Slack's Web API and Socket Mode, for the methods that a coach may call. */
export async function startSlack(): Promise<Api> {
  let count = 100
  const sockets = new WebSocketServer({ noServer: true })
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => response.writeHead(500).end())
  })
  server.on('upgrade', (request, line, head) => {
    sockets.handleUpgrade(request, line, head, (socket) => desk.greet(socket))
  })
  const desk = createDesk()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  const url = `http://127.0.0.1:${port}`
  const api: Api = {
    url,
    apiUrl: `${url}/api/`,
    sent: [],
    calls: [],
    views: [],
    alarms: [],
    faults: [],
    members: new Map(),
    tokens: new Map([[botToken, { team: 'T1', botUser: 'UBOT' }]]),
    files: new Map(),
    grants: new Map(),
    scopes: '',
    fetched: [],
    standing: new Map(),
    onCall: () => null,
    socket: desk,
    async stop() {
      for (const socket of sockets.clients) socket.terminate()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  const waiting = new Map<string, { name: string; bytes: Buffer }>()

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '').split('?')[0] ?? ''
    const body = await bodyOf(request)
    const say = (
      value: object,
      status = 200,
      headers: Record<string, string> = { 'x-oauth-scopes': api.scopes },
    ): void => {
      response
        .writeHead(status, { 'content-type': 'application/json', ...headers })
        .end(JSON.stringify(value))
    }
    if (path.startsWith('/files/')) return giveFile(path, request, response)
    if (path.startsWith('/upload/')) {
      const held = waiting.get(path)
      if (held) waiting.set(path, { ...held, bytes: uploadedIn(body, request.headers['content-type'] ?? '') })
      return void response.end('OK')
    }
    const method = path.replace('/api/', '')
    const args = argsOf(body, request)
    const token = String(request.headers.authorization ?? '').replace('Bearer ', '') || (args['token'] ?? '')
    api.calls.push({ method, args, token })
    const verdict = await api.onCall(method, args)
    if (verdict === 'break before') return void request.socket.destroy()
    if (verdict !== null && typeof verdict === 'object') {
      if ('error' in verdict) return say({ ok: false, error: verdict.error })
      if ('retryAfter' in verdict)
        return say({ ok: false, error: 'ratelimited' }, 429, { 'retry-after': String(verdict.retryAfter) })
      return say({ ok: false }, verdict.status)
    }
    const result = carryOut(method, args, token)
    if (verdict === 'break after') return void request.socket.destroy()
    say(result)
  }

  function carryOut(method: string, args: Args, token: string): object {
    const no = (error: string) => {
      api.faults.push(`${method}: ${error}`)
      return { ok: false, error }
    }
    if (method === 'oauth.v2.access') {
      const key = args['code'] ?? args['refresh_token'] ?? ''
      const grant = api.grants.get(key)
      api.grants.delete(key)
      return grant
        ? { ok: true, ...grant }
        : { ok: false, error: args['code'] ? 'invalid_code' : 'invalid_refresh_token' }
    }
    if (method === 'apps.connections.open')
      return token === appToken
        ? { ok: true, url: `ws://127.0.0.1:${port}/link` }
        : { ok: false, error: 'invalid_auth' }
    const home = api.tokens.get(token)
    if (!home) return { ok: false, error: token === '' ? 'not_authed' : 'invalid_auth' }
    const text = (name: string): string => args[name] ?? ''
    const parsed = <T>(name: string): T =>
      (args[name] === undefined ? undefined : JSON.parse(text(name))) as T
    switch (method) {
      case 'auth.test':
        return {
          ok: true,
          team_id: home.team,
          user_id: home.botUser,
          bot_id: `B${home.botUser}`,
          enterprise_id: home.enterprise,
          is_enterprise_install: home.isOrg ?? false,
        }
      case 'users.info': {
        const member = api.members.get(text('user')) ?? {}
        return {
          ok: true,
          user: {
            id: text('user'),
            name: member.name ?? text('user').toLowerCase(),
            profile: { display_name: member.name ?? '' },
            team_id: member.team ?? home.team,
            ...(home.enterprise !== undefined &&
              member.team === undefined && {
                enterprise_user: { enterprise_id: home.enterprise, teams: [home.team] },
              }),
            locale: member.locale === null ? undefined : (member.locale ?? 'en-US'),
            is_admin: member.isAdmin ?? false,
            is_restricted: member.isGuest ?? false,
            is_stranger: member.isStranger ?? false,
          },
        }
      }
      case 'conversations.open':
        return { ok: true, channel: { id: directOf(text('users')) } }
      case 'chat.postMessage':
      case 'chat.postEphemeral': {
        const blocks = parsed<ShownBlock[]>('blocks') ?? []
        const fault = faultOf(text('text'), blocks)
        if (fault) return no(fault)
        if (!/^[CDG]/.test(text('channel'))) return no('channel_not_found')
        if (text('unfurl_links') === 'true' || text('parse') === 'full') return no('would_unfurl')
        const ts = `1764500000.${String((count += 1)).padStart(6, '0')}`
        if (method === 'chat.postMessage')
          api.standing.set(ts, { text: text('text'), isStreaming: false, thread: args['thread_ts'] ?? null })
        keep({
          ...sentAt(args, token),
          ts,
          text: text('text'),
          blocks,
          only: method === 'chat.postEphemeral' ? text('user') : null,
          file: null,
        })
        return { ok: true, ts, channel: text('channel') }
      }
      case 'files.getUploadURLExternal': {
        count += 1
        const place = `/upload/F${count}`
        waiting.set(place, { name: text('filename'), bytes: Buffer.alloc(0) })
        return { ok: true, upload_url: `${url}${place}`, file_id: `F${count}` }
      }
      case 'files.completeUploadExternal': {
        const files = parsed<{ id: string }[]>('files')
        for (const { id } of files) {
          const held = waiting.get(`/upload/${id}`)
          if (!held) return no('file_not_found')
          const file = { name: held.name, text: held.bytes.toString('utf8'), bytes: held.bytes }
          keep({
            ...sentAt({ ...args, channel: args['channel_id'] }, token),
            ts: String(count),
            text: '',
            blocks: [],
            only: null,
            file,
          })
        }
        return { ok: true, files }
      }
      case 'files.info': {
        const file = api.files.get(text('file'))
        return file
          ? { ok: true, file: fileObject(api, text('file')) }
          : { ok: false, error: 'file_not_found' }
      }
      case 'views.open':
      case 'views.update':
      case 'views.publish': {
        const view = parsed<Record<string, unknown>>('view')
        const fault = faultOfView(view)
        if (fault) return no(fault)
        const id = text('view_id') || `V${(count += 1)}`
        api.views.push({
          id,
          view,
          ...(args['user_id'] ? { user: text('user_id') } : {}),
          ...(args['trigger_id'] ? { trigger: text('trigger_id') } : {}),
        })
        return { ok: true, view: { id } }
      }
      case 'chat.startStream':
      case 'chat.appendStream':
      case 'chat.stopStream':
      case 'chat.update':
      case 'chat.delete':
        return changeStanding(method, args)
      case 'assistant.threads.setStatus':
        return args['thread_ts'] === undefined ? no('invalid_thread_ts') : { ok: true }
      default:
        return no('unknown_method')
    }
  }

  /** Streams live in threads, and in a channel they are for somebody; only an open one grows, only a closed one changes. */
  function changeStanding(method: string, args: Args): object {
    const no = (error: string) => ({ ok: false, error })
    const [ts = '', thread, text = ''] = [
      args['ts'],
      args['thread_ts'],
      args['markdown_text'] ?? args['text'],
    ]
    if (method === 'chat.startStream') {
      if (thread === undefined) return no('invalid_thread_ts')
      const isDirect = args['channel']?.startsWith('D') === true
      if (!isDirect && args['recipient_user_id'] === undefined) return no('missing_recipient_user_id')
      if (!isDirect && !args['recipient_team_id']?.startsWith('T')) return no('missing_recipient_team_id')
      const made = `1764500000.${String((count += 1)).padStart(6, '0')}`
      api.standing.set(made, { text, isStreaming: true, thread })
      return { ok: true, ts: made, channel: args['channel'] }
    }
    const message = api.standing.get(ts)
    if (!message) return no('message_not_found')
    if (method === 'chat.delete') api.standing.delete(ts)
    else if (method === 'chat.update' && message.isStreaming) return no('streaming_state_conflict')
    else if (method === 'chat.update') message.text = text
    else if (!message.isStreaming) return no('message_not_in_streaming_state')
    else if (method === 'chat.appendStream') message.text += text
    else message.isStreaming = false
    return { ok: true, ts, channel: args['channel'] }
  }

  function keep(sent: Sent): void {
    api.sent.push(sent)
    const texts = sent.blocks.flatMap((block) =>
      block.text?.type === 'mrkdwn' ? [block.text.text ?? ''] : [],
    )
    api.alarms.push(...[sent.text, ...texts].flatMap(alarmsIn))
  }

  function giveFile(path: string, request: IncomingMessage, response: ServerResponse): void {
    const authorization = String(request.headers.authorization ?? '')
    api.fetched.push({ path, authorization })
    const file = api.files.get(path.split('/')[2] ?? '')
    if (file?.redirect) return void response.writeHead(302, { location: file.redirect }).end()
    const isKnown = api.tokens.has(authorization.replace('Bearer ', ''))
    if (!file || !isKnown)
      return void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Sign in</html>')
    response.writeHead(200, { 'content-type': file.type }).end(file.bytes)
  }
  return api
}

/** The direct messages with a person. */
export const directOf = (user: string): string => `D${user}`

export const fileObject = (api: Api, id: string) => ({
  id,
  name: api.files.get(id)?.name,
  size: api.files.get(id)?.bytes.length,
  mimetype: api.files.get(id)?.type,
  url_private_download: `${api.url}/files/${id}/download`,
})

const sentAt = (args: Args, token: string) => ({
  channel: args['channel'] ?? '',
  thread: args['thread_ts'] ?? null,
  token,
})

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

function argsOf(body: Buffer, request: IncomingMessage): Args {
  const text = body.toString('utf8')
  if (String(request.headers['content-type']).includes('json')) return JSON.parse(text) as Args
  return Object.fromEntries(new URLSearchParams(text))
}

/** The bytes of the one file of a form, or the whole body. */
function uploadedIn(body: Buffer, type: string): Buffer {
  const boundary = /boundary=(?:"([^"]+)"|([^;]+))/.exec(type)
  if (!boundary) return body
  const end = body.lastIndexOf(Buffer.from(`\r\n--${boundary[1] ?? boundary[2]}--`))
  return body.subarray(body.indexOf('\r\n\r\n') + 4, end)
}

function createDesk(): SocketDesk & { greet(socket: WebSocket): void } {
  let [opened, number] = [0, 0]
  let current: WebSocket | null = null
  const answered = new Map<string, (answer: unknown) => void>()
  return {
    get opened() {
      return opened
    },
    greet(socket) {
      opened += 1
      current = socket
      socket.on('message', (data) => {
        const { envelope_id: id, payload } = JSON.parse(String(data as Buffer)) as {
          envelope_id: string
          payload: unknown
        }
        answered.get(id)?.(payload)
      })
      socket.send(JSON.stringify({ type: 'hello', num_connections: 1 }))
    },
    async ready() {
      for (let tries = 0; tries < 500 && current?.readyState !== 1; tries += 1)
        await new Promise((resolve) => setTimeout(resolve, 10))
    },
    async give(type, payload, againAfterMs = 300) {
      const id = `envelope-${(number += 1)}`
      const answer = new Promise((resolve) => answered.set(id, resolve))
      for (let tries = 1; tries <= 80; tries += 1) {
        await this.ready()
        current?.send(
          JSON.stringify({
            type,
            envelope_id: id,
            payload,
            accepts_response_payload: true,
            retry_attempt: tries - 1,
          }),
        )
        const late = new Promise((resolve) => setTimeout(resolve, againAfterMs, 'late'))
        const got = await Promise.race([answer, late])
        if (got !== 'late') return { answer: got, tries }
      }
      throw new Error('The envelope was never acknowledged.')
    },
    drop(how) {
      if (how === 'told') current?.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }))
      else current?.terminate()
    },
  }
}
