/** Values pushed from events, taken one at a time by a loop. */
export interface Queue<Value> extends AsyncIterable<Value> {
  push(value: Value): void
  close(): void
}

export function createQueue<Value>(): Queue<Value> {
  const values: Value[] = []
  let closed = false
  let wake = (): void => {}

  async function* take(): AsyncGenerator<Value> {
    for (;;) {
      const next = values.shift()
      if (next !== undefined) yield next
      else if (closed) return
      else {
        const arrival = Promise.withResolvers<void>()
        wake = arrival.resolve
        await arrival.promise
      }
    }
  }

  return {
    push(value) {
      if (!closed) values.push(value)
      wake()
    },
    close() {
      closed = true
      wake()
    },
    [Symbol.asyncIterator]: take,
  }
}
