import type { Client } from './client.ts'

const askEveryMs = 5000

export interface ServerClock {
  now(): number
}

/**
 * The server's time, so that leases and due times mean the same to all processes, whatever the clocks of their machines
 * say or jump to. Asked for now and then in passing; in between the machine only counts how much time went by.
 */
export async function openClock({ masters, again }: Client): Promise<ServerClock> {
  const ask = async (): Promise<void> => {
    const began = performance.now()
    const [seconds = 0, micros = 0] = (await again(async () => masters()[0]?.time() ?? [])).map(Number)
    const took = performance.now() - began
    if (seconds > 0) base = seconds * 1000 + micros / 1000 - began - took / 2
    asked = began
  }
  let base = Date.now() - performance.now()
  let asked = 0
  await ask()
  return {
    now() {
      if (performance.now() - asked > askEveryMs) {
        asked = performance.now()
        // A server that does not answer now is asked again later.
        ask().catch(() => {})
      }
      return Math.round(base + performance.now())
    },
  }
}
