import type { Lang } from '../text.ts'

/** A list of listings as one reads it: "A, B and C"; 「A、B和C」. */
export function printAsins(asins: readonly string[], lang: Lang): string {
  const last = asins[asins.length - 1]
  if (last === undefined) return lang === 'zh' ? '该商品' : 'the item'
  if (asins.length === 1) return last
  const rest = asins.slice(0, -1)
  return lang === 'zh' ? `${rest.join('、')}和${last}` : `${rest.join(', ')} and ${last}`
}
