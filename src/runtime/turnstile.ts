/** Lets work through one after another; what takes longer than so many milliseconds is not waited for. */
export function createTurnstile(longestMs: number): <T>(work: () => Promise<T>) => Promise<T> {
  let free: Promise<unknown> = Promise.resolve()
  return (work) => {
    const mine = free.then(work)
    free = free.then(() => over(mine, longestMs))
    return mine
  }
}

function over(work: Promise<unknown>, longestMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, longestMs)
    const done = (): void => {
      clearTimeout(timer)
      resolve()
    }
    work.then(done, done)
  })
}
