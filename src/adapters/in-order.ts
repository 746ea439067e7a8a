/** Takes what a platform brings: that of a lane one after another, each once, whoever brings it and how often. */
export interface InOrder {
  /** Settles once the work is done; work of the same id that is under way is waited for, not begun again. */
  take(id: string, lane: string, work: () => Promise<void>): Promise<void>
  /** Resolves once nothing is under way. */
  idle(): Promise<void>
}

const remembered = 5000

export function createInOrder(): InOrder {
  const underWay = new Map<string, Promise<void>>()
  const lanes = new Map<string, Promise<void>>()
  const taken = new Set<string>()

  function remember(id: string): void {
    taken.add(id)
    const oldest = taken.values().next().value
    if (taken.size > remembered && oldest !== undefined) taken.delete(oldest)
  }

  return {
    take(id, lane, work) {
      const before = taken.has(id) ? Promise.resolve() : underWay.get(id)
      if (before) return before
      // One that failed comes again by itself; what came behind it does not wait for that.
      const mine = (lanes.get(lane) ?? Promise.resolve()).then(work, work)
      underWay.set(id, mine)
      lanes.set(lane, mine)
      const done = (): void => {
        underWay.delete(id)
        if (lanes.get(lane) === mine) lanes.delete(lane)
      }
      mine
        .then(
          () => remember(id),
          () => undefined,
        )
        .finally(done)
      return mine
    },
    async idle() {
      await Promise.allSettled(underWay.values())
    },
  }
}
