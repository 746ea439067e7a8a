import { rules } from '../poa/rules/index.ts'
import type { Round } from './round.ts'

const messages = new Map(rules.map(({ id, message }) => [id, message.en]))

/** What is to be mended, in words of ours alone: a passage is named by its line, never quoted. */
export function findingRows({ findings, passages }: Pick<Round, 'findings' | 'passages'>): string {
  if (findings.length === 0) return '- Nothing is wrong. Say the same in fewer and plainer words.'
  const rows = findings.map(({ ruleId, start }) => {
    const line = passages.findIndex((passage) => start >= passage.start && start < passage.end) + 1
    return `- Line ${line}: ${messages.get(ruleId) ?? ruleId}`
  })
  return [...new Set(rows)].slice(0, 20).join('\n')
}
