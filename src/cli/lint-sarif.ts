import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { Finding } from '../core/poa/lint.ts'
import type { Span } from '../core/poa/rule.ts'
import { rules } from '../core/poa/rules/index.ts'
import type { Linted, Unread } from './lint.ts'
import { pageOf, ruleOf, whyNotChecked } from './lint-words.ts'
import { driverOf } from './lint-sarif-rules.ts'

const levels = { error: 'error', warning: 'warning', info: 'note' } as const
const longestSnippet = 400
const indices = new Map(rules.map(({ id }, at) => [id, at]))

/** The findings of all inputs as one SARIF 2.1.0 log, for editors and code hosts. */
export function sarifOf(linted: readonly Linted[], unread: readonly Unread[] = []): object {
  // A file named twice is one artifact.
  const places = new Map(linted.map(({ file }) => placeOf(file)).map((place) => [keyOf(place), place]))
  const keys = [...places.keys()]
  const indexOf = (file: string): number => keys.indexOf(keyOf(placeOf(file)))
  const notices = [
    ...unread.map(unreadNotice),
    ...linted.flatMap((each) => uncheckedNotices(each, indexOf(each.file))),
  ]
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: driverOf(rules) },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {
          '%SRCROOT%': { description: { text: 'The folder in which the command ran.' } },
          DISK: { uri: 'file:///' },
        },
        invocations: [
          {
            executionSuccessful: !notices.some(({ level }) => level === 'error'),
            toolExecutionNotifications: notices,
          },
        ],
        artifacts: [...places.values()].map((location) => ({ location, roles: ['analysisTarget'] })),
        results: linted.flatMap((each) => resultsOf(each, indexOf(each.file))),
      },
    ],
  }
}

function resultsOf({ file, text, result }: Linted, index: number): object[] {
  const artifactLocation = { ...placeOf(file), index }
  const regionOf = regionsOf(text)
  return result.findings.map(({ ruleId, severity, message, fix, waived, ...span }) => {
    const assist = ruleOf(ruleId)?.assist
    return {
      ruleId,
      ...ruleIndexOf(ruleId, 'ruleIndex'),
      level: levels[severity],
      message: { text: message.en },
      locations: [{ physicalLocation: { artifactLocation, region: regionOf(span) } }],
      ...(fix === null ? {} : { fixes: [fixOf(fix, artifactLocation, regionOf(fix))] }),
      ...(waived === null
        ? {}
        : { suppressions: [{ kind: 'external', status: 'accepted', justification: waived }] }),
      properties: { message, ...(assist === undefined ? {} : { assist }), page: pageOf(ruleId) },
    }
  })
}

function fixOf(fix: NonNullable<Finding['fix']>, artifactLocation: object, deletedRegion: object): object {
  const words = fix.text.trim() === '' ? 'Delete it.' : 'Put the text of the fix in its place.'
  const replacement = { deletedRegion, insertedContent: { text: fix.text } }
  return {
    description: { text: words },
    artifactChanges: [{ artifactLocation, replacements: [replacement] }],
  }
}

/** Tells a place of the text by lines and columns, both from 1, and by offset; a line ends with its line feed. */
function regionsOf(text: string): (span: Span) => object {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)]
  const lineAt = (offset: number): number => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  return ({ start, end }) => {
    const [first, last] = [lineAt(start), lineAt(end)]
    return {
      startLine: first + 1,
      startColumn: start - (starts[first] ?? 0) + 1,
      endLine: last + 1,
      endColumn: end - (starts[last] ?? 0) + 1,
      charOffset: start,
      charLength: end - start,
      ...(end - start > longestSnippet ? {} : { snippet: { text: text.slice(start, end) } }),
    }
  }
}

interface Notice {
  readonly level: 'error' | 'warning' | 'note'
  readonly message: { readonly text: string }
  readonly locations: readonly object[]
  readonly associatedRule?: object
  readonly properties?: object
}

/** A rule that did not run is told, so that no finding is never taken for no fault. */
function uncheckedNotices({ file, result, hasCase }: Linted, index: number): Notice[] {
  return result.notChecked.map(({ ruleId, reason }) => {
    const why = whyNotChecked(reason, hasCase)
    const how = ruleOf(ruleId)?.partial ? 'was checked only in part' : 'was not checked'
    return {
      level: reason.startsWith('the rule failed') ? 'error' : 'warning',
      message: { text: `${ruleId} ${how}: ${why.en}` },
      associatedRule: { id: ruleId, ...ruleIndexOf(ruleId, 'index') },
      locations: [{ physicalLocation: { artifactLocation: { ...placeOf(file), index } } }],
      properties: { message: why },
    }
  })
}

const unreadNotice = ({ file, problem }: Unread): Notice => ({
  level: 'error',
  message: { text: problem },
  locations: [{ physicalLocation: { artifactLocation: placeOf(file) } }],
})

function ruleIndexOf(ruleId: string, key: 'index' | 'ruleIndex'): object {
  const index = indices.get(ruleId)
  return index === undefined ? {} : { [key]: index }
}

interface Place {
  readonly uri: string
  readonly uriBaseId?: string
}

const keyOf = ({ uri, uriBaseId }: Place): string => `${uriBaseId ?? ''} ${uri}`

/** Always relative: to the folder the command runs in, or for what lies outside of it to the root of the disk. */
function placeOf(file: string): Place {
  if (file === '-') return { uri: 'stdin' }
  const inside = relative('', file)
  const isOutside = inside === '' || /^\.\.(?:[\\/]|$)/.test(inside) || isAbsolute(inside)
  const uri = isOutside ? resolve(file).replace(/^[\\/]+/, '') : inside
  const parts = uri.split(sep).map((part) => encodeURIComponent(part.toWellFormed()))
  return { uri: parts.join('/'), uriBaseId: isOutside ? 'DISK' : '%SRCROOT%' }
}
