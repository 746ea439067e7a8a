import { expect, it } from 'vitest'
import { fenceText } from '../../../src/files/read/fence.ts'

it.each([
  [true, true, /^Files are opened without network, within limits/],
  [false, true, /^Not in force.*keeps its network.*user namespaces/],
  [true, false, /^Not in force.*no limits.*util-linux/],
  [false, false, /keeps its network.*; the kernel sets it no limits/],
])('tells what of the fence is in force: network cut %s, limits %s', (noNetwork, limits, words) => {
  expect(fenceText({ noNetwork, limits })).toMatch(words)
})
