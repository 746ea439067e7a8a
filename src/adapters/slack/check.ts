import { createApi, refusedIn, told } from './client.ts'
import { scopes } from './scopes.ts'

export interface Finding {
  /** Null for what is worth knowing and no fault. */
  readonly ok: boolean | null
  readonly text: string
}

/** What an operator should know: the tokens, the scopes, and how Slack comes to us. No token is in the words. */
export async function checkSlack(config: {
  readonly apiUrl: string
  readonly botToken: string | null
  readonly appToken: string | null
}): Promise<Finding[]> {
  const { apiUrl, botToken, appToken } = config
  const way = appToken === null ? [overHttp] : [await socketFinding(apiUrl, appToken)]
  if (botToken !== null) return [...(await tokenFindings(apiUrl, botToken)), ...way]
  const text = 'Slack: workspaces install the app at /slack/install; each brings its own token.'
  return [{ ok: null, text }, ...way]
}

const overHttp: Finding = {
  ok: null,
  text: 'Slack posts to /slack/events on PORT, which must be reached by https from outside. That was not tried.',
}

async function tokenFindings(apiUrl: string, token: string): Promise<Finding[]> {
  try {
    const who = await createApi(token, apiUrl).auth.test()
    const known = {
      ok: true,
      text: `Slack knows the bot token; the workspace is ${who.team ?? who.team_id ?? '?'}.`,
    }
    return [known, scopeFinding(who.response_metadata?.scopes)]
  } catch (error) {
    const text =
      refusedIn(error) === null
        ? `The bot token was not tried: ${told(error)}. Look at the network and SLACK_API_URL.`
        : 'Slack does not know SLACK_BOT_TOKEN. Copy it again from OAuth & Permissions, or install the app again.'
    return [{ ok: false, text }]
  }
}

function scopeFinding(given: readonly string[] | undefined): Finding {
  if (given === undefined) return { ok: null, text: 'Slack did not tell which scopes the token has.' }
  const missing = Object.keys(scopes).filter((scope) => !given.includes(scope))
  if (missing.length === 0) return { ok: true, text: 'The bot token has all the scopes of the manifest.' }
  const text = `The bot token lacks ${missing.join(', ')}. Add them under OAuth & Permissions and install the app again.`
  return { ok: false, text }
}

async function socketFinding(apiUrl: string, token: string): Promise<Finding> {
  try {
    await createApi(token, apiUrl).apps.connections.open()
    return { ok: true, text: 'Slack opens a socket for the app-level token.' }
  } catch (error) {
    const text =
      refusedIn(error) === null
        ? `The app-level token was not tried: ${told(error)}. Look at the network and SLACK_API_URL.`
        : 'Slack opens no socket for SLACK_APP_TOKEN. Make one with connections:write, and switch Socket Mode on.'
    return { ok: false, text }
  }
}

/** One message to a channel or person, in words that say how to mend it where it fails. */
export async function sendTest(
  apiUrl: string,
  token: string,
  channel: string,
  text: string,
): Promise<Finding> {
  try {
    await createApi(token, apiUrl).chat.postMessage({ channel, text })
    return { ok: true, text: 'Slack took the test message.' }
  } catch (error) {
    const why = refusedIn(error)
    const mend =
      why === null
        ? 'Look at the network and SLACK_API_URL'
        : 'Give the id of a channel that the app is in, or of a person'
    return { ok: false, text: `The test message was not sent: ${why ?? told(error)}. ${mend}.` }
  }
}
