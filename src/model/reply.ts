/** One call to an endpoint, in the words of its API. */
export interface Request {
  readonly model: string
  readonly messages: readonly { readonly role: 'system' | 'user' | 'assistant'; readonly content: string }[]
  readonly form?: Form
  /** For whom it is, as a mark of ours, where that is to be told. */
  readonly user?: string
}

/** How the answer's form is asked for: by a schema, as any JSON, or in words only; and whether usage is asked for. */
export interface Form {
  readonly responseFormat:
    | { readonly type: 'json_schema'; readonly json_schema: JsonSchemaForm }
    | { readonly type: 'json_object' }
    | null
  readonly withUsage: boolean
}

interface JsonSchemaForm {
  readonly name: string
  readonly strict: true
  readonly schema: Record<string, unknown>
}

/** A whole answer; anything else is thrown as an `EndpointFault`. */
export interface Reply {
  readonly text: string
  readonly tokensIn: number
  readonly tokensOut: number
}

export interface CallOptions {
  readonly signal: AbortSignal
  /** Given, the answer is streamed and this hears every part of it; else it comes in one piece. */
  readonly onText?: ((text: string) => void) | undefined
}

export type Call = (request: Request, options: CallOptions) => Promise<Reply>
