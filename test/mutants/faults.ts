/** A slip that a tired engineer might make: what stands there, what stands there instead, and the tests that should tell. */
export interface Fault {
  readonly file: string
  readonly from: string
  readonly to: string
  readonly tests: string
}

export const faults: readonly Fault[] = [
  // The core
  { file: 'src/core/dates.ts', from: 'year % 100 !== 0 ||', to: 'year % 100 === 0 ||', tests: 'test/core' },
  {
    file: 'src/core/dates.ts',
    from: 'parseISO(b), parseISO(a)',
    to: 'parseISO(a), parseISO(b)',
    tests: 'test/core',
  },
  {
    file: 'src/core/chinese-number.ts',
    from: '(short ? last / 10 : 1)',
    to: '(short ? 1 : 1)',
    tests: 'test/core',
  },
  {
    file: 'src/core/chinese-number.ts',
    from: 'total += (section + (digit ?? 0)) * power',
    to: 'total += section * power',
    tests: 'test/core',
  },
  {
    file: 'src/core/quiet-hours.ts',
    from: 'if (time >= from)',
    to: 'if (time > from)',
    tests: 'test/core test/transcripts.test.ts',
  },
  {
    file: 'src/core/reminders.ts',
    from: 'const hoursBefore = [72, 24, 3]',
    to: 'const hoursBefore = [72, 24]',
    tests: 'test/core test/transcripts.test.ts',
  },
  {
    file: 'src/core/reminders.ts',
    from: 'at > kase.remindedTo',
    to: 'at >= kase.remindedTo',
    tests: 'test/core test/runtime test/transcripts.test.ts',
  },
  {
    file: 'src/core/reminders.ts',
    from: 'if (isWaiting(kase) || isOver(kase)) return []',
    to: 'if (isWaiting(kase)) return []',
    tests: 'test/core test/transcripts.test.ts',
  },
  {
    file: 'src/core/rounds/cool-down.ts',
    from: 'leftOut === null && !last.exhibits',
    to: 'leftOut !== null && !last.exhibits',
    tests: 'test/core test/transcripts.test.ts',
  },
  {
    file: 'src/core/notice/certainty.ts',
    from: "isSuspicious || ground.source === 'unknown'",
    to: "ground.source === 'unknown'",
    tests: 'test/core/notice',
  },
  {
    file: 'src/core/notice/lexicon.ts',
    from: '  pattern.lastIndex = 0 // or',
    to: '  // or',
    tests: 'test/core/notice',
  },
  {
    file: 'src/core/notice/source.ts',
    from: 'firm.find(isEarly) ??',
    to: 'firm[0] ??',
    tests: 'test/core/notice',
  },
  {
    file: 'src/core/evidence/same-name.ts',
    from: "? 'unclear' : 'different'",
    to: "? 'same' : 'different'",
    tests: 'test/core test/transcripts.test.ts',
  },
  {
    file: 'src/core/lock/fact-lock.ts',
    from: '    ...compareUnits(old, fresh),\n',
    to: '',
    tests: 'test/core/lock',
  },
  // The runtime
  {
    file: 'src/runtime/turn.ts',
    from: 'due > update.event.at',
    to: 'due < update.event.at',
    tests: 'test/runtime test/transcripts.test.ts',
  },
  {
    file: 'src/runtime/turn.ts',
    from: '{ ...previous, wakeAt: null } : previous',
    to: 'previous : previous',
    tests: 'test/runtime',
  },
  {
    file: 'src/runtime/turn.ts',
    from: "['answered', 'read', 'left'].includes",
    to: "['read', 'left'].includes",
    tests: 'test/runtime test/model',
  },
  {
    file: 'src/runtime/turn.ts',
    from: "return result === 'lost'",
    to: "return result === 'seen'",
    tests: 'test/runtime',
  },
  {
    file: 'src/runtime/turn.ts',
    from: 'Math.min(update.event.at, store.clock())',
    to: 'Math.max(update.event.at, store.clock())',
    tests: 'test/runtime test/faults test/drill.test.ts',
  },
  {
    file: 'src/runtime/failure.ts',
    from: 'if (isFinal) return null',
    to: 'if (isFinal) return firstWaitMs',
    tests: 'test/runtime',
  },
  { file: 'src/runtime/failure.ts', from: 'tries + 1 >= most', to: 'tries >= most', tests: 'test/runtime' },
  {
    file: 'src/runtime/held.ts',
    from: 'if (this.signal.aborted) return null',
    to: '',
    tests: 'test/runtime',
  },
  {
    file: 'src/runtime/memory.ts',
    from: 'drop: (sessionId) => void kept.delete(sessionId)',
    to: 'drop: () => {}',
    tests: 'test/runtime test/store',
  },
  {
    file: 'src/runtime/limits.ts',
    from: 'if (!isFirst) return',
    to: '',
    tests: 'test/runtime test/cli/flood.test.ts',
  },
  // The store
  {
    file: 'src/store/redis/settle.lua',
    from: 'if isHere and ARGV[4]',
    to: 'if ARGV[4]',
    tests: 'test/store test/redis',
  },
  {
    file: 'src/store/redis/lease.lua',
    from: 'if tonumber(score) ~= tonumber(ARGV[3]) then return false end',
    to: '',
    tests: 'test/store test/faults',
  },
  {
    file: 'src/store/redis/commit.lua',
    from: "~= ARGV[1] then return 'lost' end",
    to: "== 'x' then return 'lost' end",
    tests: 'test/store',
  },
  {
    file: 'src/store/redis/commit.lua',
    from: "if redis.call('HGET', session, 'c') == ARGV[3] then return 'saved' end",
    to: '',
    tests: 'test/store',
  },
  {
    file: 'src/store/seal.ts',
    from: 'const headBytes = 1 + idBytes + nonceBytes + tagBytes',
    to: 'const headBytes = 1 + idBytes + nonceBytes',
    tests: 'test/store',
  },
  {
    file: 'src/store/vault.ts',
    from: 'this.#open.delete(group)\n',
    to: '\n',
    tests: 'test/store test/cli/canaries.test.ts',
  },
]
