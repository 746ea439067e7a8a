import { randomBytes } from 'node:crypto'

/** Without I, L, O and U, so that nothing is read for something else, nor as a word. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 24

/** A code to open one file with: 120 bits in groups that can be read out. */
export function newCode(): string {
  const code = Array.from(randomBytes(length), (byte) => signs[byte % signs.length]).join('')
  return code.replace(/(.{4})(?!$)/g, '$1-')
}

/** The code as it was made, however it was typed. */
export const readCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[OILU]/g, (sign) => ({ O: '0', I: '1', L: '1', U: 'V' })[sign] ?? sign)
    .replace(/[^0-9A-Z]/g, '')
