import { describe, expect, it } from 'vitest'
import { Case } from '../../../src/core/case.ts'
import { branches } from '../../../src/core/poa/catalogue/index.ts'
import { lint } from '../../../src/core/poa/lint.ts'
import { genericText } from '../../../src/core/poa/rules/generic-text.ts'

const headings = {
  en: ['Root cause', 'Actions taken', 'Preventive measures'],
  zh: ['根本原因', '已采取的措施', '预防措施'],
} as const
const slots = { en: 'the 41 grey units', zh: '41件灰色台灯' } as const

/** The catalogue's wording with one and the same filling in every slot. */
function catalogueText(lang: 'en' | 'zh'): string {
  const [branch] = branches
  if (branch === undefined) throw new Error('the catalogue is empty')
  const lines = [branch.causes.slice(0, 2), branch.actions.slice(0, 4), branch.measures.slice(0, 4)].map(
    (items) => items.map(({ sentence }) => sentence[lang].replaceAll(/\{\w+\}/g, slots[lang])).join('\n'),
  )
  return headings[lang].flatMap((heading, at) => [heading, lines[at] ?? '']).join('\n')
}

const isFound = (text: string, facts: Record<string, unknown>): boolean =>
  lint(text, { kase: Case.parse({ facts }), rules: [genericText] }).findings.length > 0

describe.each(['en', 'zh'] as const)('a plan of catalogue wording in %s', (lang) => {
  it('is generic while no word in it is the seller’s', () => {
    expect(isFound(catalogueText(lang), {})).toBe(true)
  })

  it('is the seller’s own once it carries what they told', () => {
    const words = `${slots[lang]}: ${lang === 'en' ? 'warehouse carton box label photo page listing supplier stock buyers' : '仓库 纸箱 外盒 标签 主图 页面 供应商 库存 买家'}`
    expect(isFound(catalogueText(lang), { act: { value: words, words } })).toBe(false)
  })
})
