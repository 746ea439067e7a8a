import type { Case } from '../case.ts'
import type { Breach } from '../lock/breach.ts'

/** What a Chinese and an English text say apart: none where they carry the same facts. */
export function differences(
  zh: string,
  en: string,
  _kase: Case,
): readonly Pick<Breach, 'kind' | 'before' | 'after'>[] {
  return [{ kind: 'claim', before: zh, after: en }]
}
