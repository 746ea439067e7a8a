import type { Config } from '../config.ts'
import type { Store } from '../ports.ts'
import { type Io, WrongUse, complain, printLine } from './io.ts'

/**
 * What `/forget all` does, for a seller who asks for it elsewhere than in the chat: the same deletion, the same receipt, and
 * the same word in the chat. May run beside `serve`.
 */
export async function forgetChat(
  config: Config,
  store: Store,
  io: Io,
  [chat = '', ...more]: readonly string[],
): Promise<number> {
  if (chat === '' || more.length > 0)
    throw new WrongUse('name one chat, as in telegram:123456 or slack:T0AAA:C0BBB:1712345678.000100')
  const session = await store.load(chat)
  if (session === null || session.record !== undefined) {
    complain(io, `admin: nothing is kept of a chat ${chat}`)
    return 2
  }
  const [{ createTransition }, { createTurn }, { receiptText }] = await Promise.all([
    import('../core/transition.ts'),
    import('../runtime/turn.ts'),
    import('../core/receipt-words.ts'),
  ])
  // Not the team's rules: whoever may delete there is asked by the operator, who answers for it.
  const turn = createTurn({ store, transition: createTransition(config.keeping) })
  const at = store.clock()
  await turn.handle({
    id: `forgotten:${at}`,
    session: chat,
    event: { type: 'said', at, text: '/forget all' },
  })
  const left = await store.load(chat)
  const receipt = left?.receipts.at(-1)
  if (!left || !receipt) throw new Error('The chat was deleted, but its receipt is gone.')
  printLine(io, receiptText(receipt, left.zone)[left.lang ?? 'en'])
  return 0
}
