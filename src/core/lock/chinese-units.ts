import type { Figure } from './figures-of.ts'

const units =
  /^\s?(?:多)?(件|个|箱|张|位|名|人|条|天|份|笔|单|台|套|只|元|次|项|处|款|批|种|家|周|年|月|小时|分钟|厘米|毫米|公斤|克|毫升|%|％|托|瓶|支|把|双|页|级|美元|欧元|万|组)/

/** The measure word behind a number. */
export function unitAt(text: string, { kind, start, end }: Figure): string {
  if (kind !== 'number') return ''
  if (text.startsWith('百分之', start)) return '%'
  const unit = units.exec(text.slice(end, end + 4))?.[1] ?? ''
  return /^[位名人]$/.test(unit) ? '位' : unit
}
