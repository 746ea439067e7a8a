const labels: readonly { readonly part: string; readonly label: RegExp }[] = [
  {
    part: 'supplier-name',
    label: /^(?:supplier(?:'s)? name|supplier|company|name|供应商名称|供应商|公司名称|公司|名称)\s*[:：]\s*/i,
  },
  {
    part: 'supplier-phone',
    label: /^(?:phone|tel|telephone|mobile|电话|手机|联系电话)\s*(?:number)?\s*[:：]\s*/i,
  },
  { part: 'supplier-address', label: /^(?:address|地址)\s*[:：]\s*/i },
  { part: 'supplier-website', label: /^(?:website|web|url|site|网站|网址)\s*[:：]\s*/i },
  { part: 'supplier-email', label: /^(?:e-?mail|mail|邮箱|电邮)\s*[:：]\s*/i },
]

const noWebsite = /(?:no|without a?|没有|无)\s*(?:web\s?site|网站|官网)|^网站[:：]?\s*(?:没有|无)$/i

/** True when every line carries the label of a part of a contact. */
export function isLabelledContact(words: string): boolean {
  const lines = words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return (
    lines.length > 0 &&
    lines.every(
      (line) =>
        noWebsite.test(line) ||
        labels.some(({ part, label }) => part !== 'supplier-name' && label.test(line)),
    )
  )
}

/** What part of a contact a line is, by its shape, where no label says so. */
function shapeOf(line: string, open: readonly string[]): string | null {
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(line)) return 'supplier-email'
  if (/^(?:https?:\/\/|www\.)\S+$/i.test(line) || /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(line))
    return 'supplier-website'
  if (/^\+?[\d\s()-]{7,20}$/.test(line)) return 'supplier-phone'
  if (
    /\d/.test(line) &&
    /(?:road|street|\brd\b|\bst\b|district|city|building|floor|province|china|路|街|号|区|市|省|楼|栋|镇|村)/i.test(
      line,
    )
  )
    return 'supplier-address'
  if (/(?:ltd|limited|inc|gmbh|co\.|llc|公司|厂|商行|档口|店)/i.test(line)) return 'supplier-name'
  return open.length === 1 ? (open[0] ?? null) : null
}

/** The parts of a supplier's contact in typed lines; parts nobody can place are left out, nothing is guessed. */
export function readContact(words: string, open: readonly string[]): Record<string, string> {
  const found: Record<string, string> = {}
  for (const raw of words.split(/[\n;；]+/)) {
    const line = raw.trim()
    if (line === '') continue
    if (noWebsite.test(line)) {
      found['supplier-website'] = 'none'
      continue
    }
    const row = labels.find(({ label }) => label.test(line))
    const value = row ? line.replace(row.label, '').trim() : line
    const part =
      row?.part ??
      shapeOf(
        line,
        open.filter((name) => found[name] === undefined),
      )
    if (part && value !== '') found[part] = value.slice(0, 300)
    else
      for (const piece of line.split(/[,，]\s*/)) {
        const shape = shapeOf(piece.trim(), [])
        if (shape && found[shape] === undefined) found[shape] = piece.trim().slice(0, 300)
      }
  }
  return found
}
