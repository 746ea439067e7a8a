import { App, type AuthorizeResult, type Receiver } from '@slack/bolt'
import { callOptions } from './client.ts'

/** What the app answers to a command, a press or a form; nothing for most. */
export type Answer = string | Readonly<Record<string, unknown>> | undefined

export interface Delivery {
  readonly body: Record<string, unknown>
  readonly retryNum?: number
  readonly retryReason?: string
}

/** Whose token serves an update, and who we are there. */
export interface Account {
  readonly token: string
  readonly botUser: string
  readonly botId: string
}

/**
 * Bolt behind a receiver of ours: an update is answered after its consequence is kept, not before. Rejects where it is
 * not, and then Slack brings it again.
 */
export async function openBolt(options: {
  readonly apiUrl: string
  readonly authorize: (body: unknown) => Promise<Account>
  readonly take: (body: Record<string, unknown>, account: Account) => Promise<Answer>
}): Promise<(delivery: Delivery) => Promise<Answer>> {
  const receiver: Receiver = { init() {}, start: async () => {}, stop: async () => {} }
  const app = new App({
    receiver,
    clientOptions: callOptions(options.apiUrl),
    logger: callOptions(options.apiUrl).logger,
    attachFunctionToken: false,
    authorize: async (_, body): Promise<AuthorizeResult> => {
      const { token, botUser, botId } = await options.authorize(body)
      return { botToken: token, botUserId: botUser, botId }
    },
  })
  app.error(async (error) => {
    throw error
  })
  interface Given {
    readonly body: unknown
    readonly context: { readonly botToken?: string; readonly botUserId?: string; readonly botId?: string }
    readonly ack?: (answer?: never) => Promise<void>
  }
  const listen = async ({ body, context, ack }: Given): Promise<void> => {
    const { botToken: token = '', botUserId: botUser = '', botId = '' } = context
    const answer = await options.take(body as Record<string, unknown>, { token, botUser, botId })
    await ack?.(answer as never)
  }
  app.event(/^(?!app_uninstalled$|tokens_revoked$)/, listen as never)
  // These need no token, which is gone with them.
  app.event('app_uninstalled', listen as never)
  app.event('tokens_revoked', listen as never)
  app.command(/^\//, listen as never)
  app.action(/.*/, listen as never)
  app.shortcut(/.*/, listen as never)
  app.view(/.*/, listen as never)
  return async ({ body, retryNum, retryReason }) => {
    let answer: Answer
    await app.processEvent({
      body,
      ack: async (given?: unknown) => {
        answer ??= given as Answer
      },
      ...(retryNum !== undefined && { retryNum }),
      ...(retryReason !== undefined && { retryReason }),
    })
    return answer
  }
}
