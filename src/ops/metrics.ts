import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client'

/** What an operator watches. No label ever holds an id or a word of a seller's. */
export interface Metrics {
  readonly turns: Counter<'result'>
  readonly turnSeconds: Histogram
  /** Updates that were answered with when to go on, or not at all, by the limit that was reached. */
  readonly refused: Counter<'limit'>
  /** A process leaves out by itself what it took itself; this is what others took, or it before it was started. */
  readonly redelivered: Counter
  readonly deliveries: Counter<'to' | 'result'>
  /** Mailboxes whose time has come, and how long the oldest of them has waited. */
  readonly waiting: Gauge<'to'>
  readonly waitingSeconds: Gauge<'to'>
  text(): Promise<string>
}

export function createMetrics(): Metrics {
  const register = new Registry()
  // The lag of the event loop is among these.
  collectDefaultMetrics({ register })
  const registers = [register]
  return {
    turns: new Counter({
      name: 'coach_turns_total',
      help: 'Updates that were dealt with',
      labelNames: ['result'],
      registers,
    }),
    turnSeconds: new Histogram({
      name: 'coach_turn_seconds',
      help: 'From an update to the commit of its consequence',
      buckets: [0.002, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5],
      registers,
    }),
    refused: new Counter({
      name: 'coach_refused_total',
      help: 'Updates beyond a limit, which were no turn',
      labelNames: ['limit'],
      registers,
    }),
    redelivered: new Counter({
      name: 'coach_redelivered_total',
      help: 'Updates that came though another process, or this one in an earlier run, had taken them',
      registers,
    }),
    deliveries: new Counter({
      name: 'coach_deliveries_total',
      help: 'Letters that were handed over, and reminders, by mailbox',
      labelNames: ['to', 'result'],
      registers,
    }),
    waiting: new Gauge({
      name: 'coach_mailboxes_waiting',
      help: 'Mailboxes that are due',
      labelNames: ['to'],
      registers,
    }),
    waitingSeconds: new Gauge({
      name: 'coach_mailbox_age_seconds',
      help: 'How long the oldest due mailbox has waited',
      labelNames: ['to'],
      registers,
    }),
    text: () => register.metrics(),
  }
}
