import { setImmediate } from 'node:timers/promises'
import { openFolder } from '../../src/store/sqlite.ts'
import { aCommit } from '../contract/store.ts'

/** Commits without end, and tells each version once it is on disk; made to be killed. */
const store = openFolder(process.argv[2] ?? '')
for (let session = await store.load('terminal:local'); ; ) {
  const commit = aCommit(session, [], { now: 1 })
  const line = { at: 1, who: 'seller', caseId: '1', text: `line ${commit.session.version}` } as const
  const result = await store.commit({ ...commit, transcript: [line] })
  if (result !== 'saved') throw new Error(result)
  session = commit.session
  process.stdout.write(`${session.version}\n`)
  await setImmediate() // or it would go on for ever where nobody reads any more
}
