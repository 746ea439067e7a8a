import { EndpointFault } from './fault.ts'
import type { Reply, Request } from './reply.ts'

/** More than the longest plan, and little enough to hold. */
const mostCharacters = 64 * 1024

/** What an endpoint sends as a message or a part of one; nothing in it is taken on trust. */
interface Part {
  readonly content?: unknown
  readonly refusal?: unknown
  readonly tool_calls?: unknown
  readonly function_call?: unknown
}

interface Usage {
  readonly prompt_tokens?: unknown
  readonly completion_tokens?: unknown
}

interface Collector {
  /** The text of the part. Throws at once where the answer cannot come to anything. */
  add(part: Part | null | undefined, finish: unknown): string
  /** The reply, if the endpoint said that it is complete. */
  end(usage: Usage | null | undefined): Reply
}

export function createCollector(request: Request): Collector {
  let text = ''
  let finish: unknown = null
  return {
    add(part, reason) {
      if (part?.tool_calls || part?.function_call) {
        if (!Array.isArray(part.tool_calls) || part.tool_calls.length > 0)
          throw new EndpointFault('malformed', 'the model calls a tool, and has none')
      }
      if (typeof part?.refusal === 'string' && part.refusal !== '')
        throw new EndpointFault('refused', 'the model refuses')
      const more = typeof part?.content === 'string' ? part.content : ''
      text += more
      if (text.length > mostCharacters) throw new EndpointFault('too-long', 'the answer is too long')
      if (reason) finish = reason
      return more
    },
    end(usage) {
      if (finish === 'length') throw new EndpointFault('too-long', 'the model came to its own limit')
      if (finish === 'content_filter') throw new EndpointFault('refused', 'a filter of the endpoint refuses')
      if (finish === 'tool_calls' || finish === 'function_call')
        throw new EndpointFault('malformed', 'the model calls a tool, and has none')
      if (finish !== 'stop')
        throw new EndpointFault('cut', 'the answer ends without being complete', { isPassing: true })
      return {
        text,
        tokensIn:
          countOf(usage?.prompt_tokens) ?? estimateTokens(request.messages.map(({ content }) => content)),
        tokensOut: countOf(usage?.completion_tokens) ?? estimateTokens([text]),
      }
    },
  }
}

function countOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null
}

/** Rather too many than too few: a token for a Chinese character, which is three bytes, or for three others. */
export function estimateTokens(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Math.ceil(Buffer.byteLength(text) / 3), 0)
}
