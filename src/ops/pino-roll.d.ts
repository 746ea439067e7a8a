declare module 'pino-roll' {
  import type { DestinationStream } from 'pino'

  /** Only what is used here; the package brings no types. */
  export default function roll(options: {
    readonly file: string
    readonly extension: string
    readonly frequency: 'daily'
    readonly dateFormat: string
    readonly limit: { readonly count: number; readonly removeOtherLogFiles: boolean }
    readonly mode: number
    readonly sync: boolean
  }): Promise<DestinationStream & { on(event: 'error', listener: () => void): unknown }>
}
