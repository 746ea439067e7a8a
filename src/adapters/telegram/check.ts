import { createApi, refusedIn, told } from './client.ts'

export interface Finding {
  /** Null for what is worth knowing and no fault. */
  readonly ok: boolean | null
  readonly text: string
}

/** What an operator should know: the token, the webhook, and what waits. The token is never in the words. */
export async function checkBot(
  token: string,
  apiRoot: string,
  webhookUrl: string | null,
): Promise<Finding[]> {
  const api = createApi(token, apiRoot)
  try {
    const { username } = await api.getMe()
    const known = { ok: true, text: `Telegram knows the token; the bot is @${username}.` }
    return [known, ...(await webhookFindings(api, webhookUrl))]
  } catch (error) {
    const code = refusedIn(error)?.code
    const text =
      code === 401 || code === 404
        ? 'Telegram does not know TELEGRAM_BOT_TOKEN. Copy it again from BotFather.'
        : `${told(error)}; look at the network and TELEGRAM_API_ROOT.`
    return [{ ok: false, text }]
  }
}

async function webhookFindings(api: ReturnType<typeof createApi>, wanted: string | null): Promise<Finding[]> {
  const { url = '', pending_update_count: pending, last_error_message: trouble } = await api.getWebhookInfo()
  const findings: Finding[] = []
  if (url === '' && wanted === null) findings.push({ ok: true, text: 'No webhook is set; `serve` polls.' })
  else if (url === wanted) findings.push({ ok: true, text: 'Telegram delivers to TELEGRAM_WEBHOOK_URL.' })
  else
    findings.push({
      ok: null,
      text:
        wanted === null
          ? 'Telegram delivers to a webhook; `serve` takes it away when it starts, and polls.'
          : 'Telegram does not deliver to TELEGRAM_WEBHOOK_URL yet; `serve` sets it when it starts.',
    })
  if (wanted !== null && !wanted.startsWith('https://'))
    findings.push({
      ok: false,
      text: 'TELEGRAM_WEBHOOK_URL must begin with https://; Telegram takes no other.',
    })
  findings.push({
    ok: pending > 100 ? false : true,
    text: `${pending} update(s) wait at Telegram${pending > 100 ? '; is `serve` running?' : '.'}`,
  })
  if (trouble !== undefined && url !== '')
    findings.push({ ok: false, text: `Telegram's last delivery failed: ${trouble.slice(0, 100)}.` })
  return findings
}

/** One message to a chat, in words that say how to mend it where it fails. */
export async function sendTest(token: string, apiRoot: string, chat: string, text: string): Promise<Finding> {
  try {
    await createApi(token, apiRoot).sendMessage(chat, text)
    return { ok: true, text: 'Telegram took the test message.' }
  } catch (error) {
    const isUnknown = refusedIn(error)?.code === 400
    const mend = isUnknown
      ? 'Give the number of a chat that wrote to the bot'
      : 'Look at the token and the network'
    return { ok: false, text: `The test message was not sent: ${told(error)}. ${mend}.` }
  }
}
