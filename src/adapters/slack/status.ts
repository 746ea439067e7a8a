import type { Api } from './client.ts'
import type { Place } from './place.ts'
import type { Sender } from './send.ts'

/** Slack takes it away after two minutes or with the next message. */
const againMs = 60_000

/** Shows in a thread that an answer is on its way; what fails of it is of no account. */
export function showStatus(
  sender: Sender,
  apiOf: (tenant: string) => Promise<Api>,
  place: Place,
): () => void {
  if (place.thread === null) return () => {}
  const set = (status: string): void =>
    void Promise.all([apiOf(place.tenant), sender.spotOf(place)])
      .then(([api, { channel, thread }]) =>
        api.assistant.threads.setStatus({ channel_id: channel, thread_ts: thread ?? '', status }),
      )
      .catch(() => clearInterval(timer))
  const timer = setInterval(set, againMs, 'is working on it…')
  timer.unref()
  set('is working on it…')
  return () => {
    clearInterval(timer)
    set('')
  }
}
