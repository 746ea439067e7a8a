import type { Client } from './client.ts'

const pageSize = 500

/** The keys that fit a pattern, by pages, on every master. One that is there all the while comes at least once. */
export async function* scan(client: Client, pattern: string): AsyncGenerator<string[]> {
  for (const node of client.masters()) {
    let cursor = '0'
    do {
      const from = cursor
      const [next, keys] = await client.again(() => node.scan(from, 'MATCH', pattern, 'COUNT', pageSize))
      cursor = next
      yield keys
    } while (cursor !== '0')
  }
}
