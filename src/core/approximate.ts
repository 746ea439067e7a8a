const before =
  /(?:大概|大约|约|差不多|将近|接近|(?<![最附])近|估计|应该|可能|好像|至少|最多|超过|不到|不止|左右|几乎|\b(?:about|around|roughly|approx(?:imately)?\.?|nearly|almost|some|circa|ca\.|maybe|perhaps|probably|over|under|at least|at most|up to|more than|less than|close to|i think|i guess)(?:\s(?:it\swas|it's|a|the|was|like))?|[~～≈＞＜><])[\s是有卖了为共:：]{0,6}$/i
const after =
  /^\s?(?:多|来(?=[件个张台套箱只双])|几(?=[件个张台套箱只双])|余|出头|\+)|^\s?(?:units?|pcs|pieces?|items?|sets?|sold|左右|上下|[件个張张台套箱只双条支把瓶份])?\s?(?:左右|上下|以上|以内|多吧|吧|\bor so\b|\bish\b|-ish\b|\bmore or less\b|\bgive or take\b|\bor more\b|\bapprox)/i
const range = /^\s?[-–—~～到至]\s?\d/
const rangeBefore = /\d\s?[-–—~～到至]\s?$/
const vague =
  /几[十百千万]|[数好]几?[十百千]|[一二三四五六七八九两][一二三四五六七八九][十百千万]|\b(?:dozens|hundreds|thousands|several|a few|a couple)\b/i

/** True where the number between `start` and `end` is told as a rough one: 大概五百, about 500, 40-50. */
export function isApproximate(text: string, start: number, end: number): boolean {
  const head = text.slice(Math.max(0, start - 24), start)
  const tail = text.slice(end, end + 20)
  if (before.test(head) || after.test(tail) || range.test(tail) || rangeBefore.test(head)) return true
  return vague.test(text.slice(Math.max(0, start - 1), end + 1))
}

/** The first rough number that stands in words alone (几百, several hundred), or null. */
export const vagueNumber = (text: string): string | null => vague.exec(text)?.[0] ?? null
