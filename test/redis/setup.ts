import { redisServer } from './find.ts'

/** Before any test runs, because two that install a server at once get in each other's way. */
export function setup(): void {
  redisServer()
}
