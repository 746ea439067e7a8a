import type { Finding } from '../core/poa/lint.ts'
import { rules } from '../core/poa/rules/index.ts'
import type { Linted } from './lint.ts'

const levels = { error: 'error', warning: 'warning', info: 'note' } as const

/** The findings of all inputs as one SARIF 2.1.0 log, for editors and code hosts. */
export function sarifOf(linted: readonly Linted[]): object {
  const ids = rules.map(({ id }) => id)
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'appeal-coach',
            rules: rules.map(({ id, title, message, severity }) => ({
              id,
              shortDescription: { text: title.en },
              fullDescription: { text: message.en },
              defaultConfiguration: { level: levels[severity] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: linted.flatMap(({ file, text, result }) =>
          result.findings.map((finding) => resultOf(file, text, finding, ids.indexOf(finding.ruleId))),
        ),
      },
    ],
  }
}

function resultOf(file: string, text: string, finding: Finding, ruleIndex: number): object {
  const { ruleId, severity, start, end, line, column, message, waived } = finding
  const covered = text.slice(start, end)
  const breaks = covered.split('\n').length - 1
  const endColumn = breaks === 0 ? column + covered.length : covered.length - covered.lastIndexOf('\n')
  const region = {
    startLine: line,
    startColumn: column,
    endLine: line + breaks,
    endColumn,
    charOffset: start,
    charLength: end - start,
  }
  return {
    ruleId,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: levels[severity],
    message: { text: message.en },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, region } }],
    ...(waived === null ? {} : { suppressions: [{ kind: 'external', justification: waived }] }),
  }
}

const uriOf = (file: string): string =>
  file === '-' ? 'stdin' : file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')
