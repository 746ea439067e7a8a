import { describe, expect, it } from 'vitest'
import { tenantOf } from '../../src/core/tenant.ts'
import { mark, masterKey, newKey, seal, sealerOf, unseal, unwrap, wrap } from '../../src/store/seal.ts'

const key = newKey()
const where = ['tenant', 'group', 'part']

describe('sealing', () => {
  it.each(['', 'plain', '绩效通知', 'x'.repeat(100_000)])('gives back what went in (%#)', (text) => {
    const sealed = seal(key, where, text)
    expect(unseal(key, where, sealed).toString('utf8')).toBe(text)
    expect(sealerOf(sealed)).toEqual(key.id)
  })

  it('never gives the same blob twice', () => {
    expect(seal(key, where, 'same').equals(seal(key, where, 'same'))).toBe(false)
  })

  it.each([
    ['another place', key, ['tenant', 'group', 'other']],
    ['places joined otherwise', key, ['tenant', 'grouppart', '']],
    ['another key', newKey(), where],
    ['another secret under the same id', { ...newKey(), id: key.id }, where],
  ])('does not open for %s', (_, other, place) => {
    expect(() => unseal(other, place, seal(key, where, 'text'))).toThrow()
  })

  it('does not open when any byte was changed, or when cut short', () => {
    const sealed = seal(key, where, 'text')
    for (const at of sealed.keys()) {
      const changed = Buffer.from(sealed)
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(() => unseal(key, where, changed)).toThrow()
      expect(() => unseal(key, where, sealed.subarray(0, at))).toThrow()
    }
  })

  it('wraps a key in another, with its id', () => {
    const inner = newKey()
    const opened = unwrap(key, where, wrap(key, where, inner))
    expect(opened.id).toEqual(inner.id)
    expect(unseal(opened, where, seal(inner, where, 'text')).toString()).toBe('text')
    expect(() => unwrap(key, ['elsewhere'], wrap(key, where, inner))).toThrow()
  })
})

describe('the master key', () => {
  const one = masterKey(Buffer.alloc(32, 1))
  const two = masterKey(Buffer.alloc(32, 2))

  it('is the same from the same bytes and another from others', () => {
    expect(masterKey(Buffer.alloc(32, 1)).wrapping.secret.equals(one.wrapping.secret)).toBe(true)
    expect(two.wrapping.id).not.toEqual(one.wrapping.id)
    expect(one.index.equals(one.wrapping.secret)).toBe(false)
  })

  it('names things without telling them', () => {
    const name = mark(one.index, 'session', 'terminal:local')
    expect(name).toMatch(/^[\w-]{27}$/)
    expect(mark(one.index, 'session', 'terminal:local')).toBe(name)
    expect(mark(two.index, 'session', 'terminal:local')).not.toBe(name)
    for (const like of [['sessionterminal:local'], ['session/terminal:local'], ['session,terminal:local']])
      expect(mark(one.index, ...like)).not.toBe(name)
  })
})

it.each([
  ['telegram:123', 'telegram:123'],
  ['slack:T1:C2:99.1', 'slack:T1'],
  ['terminal:local', 'terminal:local'],
])('the tenant of %s is %s', (session, tenant) => {
  expect(tenantOf(session)).toBe(tenant)
})
