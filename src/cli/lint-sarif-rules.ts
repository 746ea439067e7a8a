import { readFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import type { Rule } from '../core/poa/rule.ts'
import { formsOf, groups, pageOfRule, waiverOf } from './rules-page.ts'

const levels = { error: 'error', warning: 'warning', info: 'note' } as const

/** This tool and its rules, each with its page, in the words of SARIF. */
export function driverOf(rules: readonly Rule[]): object {
  const version = versionOf()
  return {
    name: 'appeal-coach',
    ...(version === null ? {} : { version, semanticVersion: version }),
    rules: rules.map(descriptorOf),
  }
}

function descriptorOf(rule: Rule): object {
  const { id, title, message, severity, confidence, checked, source, assist, fix } = rule
  return {
    id,
    name: nameOf(id),
    shortDescription: { text: sentence(title.en) },
    fullDescription: { text: message.en },
    help: { text: pageOfRule(rule, 'en', null), markdown: pageOfRule(rule, 'en', 1) },
    defaultConfiguration: { level: levels[severity] },
    properties: {
      confidence,
      checked,
      source,
      fix,
      waiver: waiverOf(rule),
      forms: formsOf(rule),
      title,
      message,
      ...(assist === undefined ? {} : { assist }),
      tags: [groups[id.charAt(0)]?.en.toLowerCase() ?? 'other'],
    },
  }
}

/** `S01-missing-root-cause` is `MissingRootCause`. */
const nameOf = (id: string): string =>
  id
    .split('-')
    .slice(1)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')

const sentence = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`)

/** The version that package.json names, wherever this file ends up in the package. */
function versionOf(): string | null {
  const path = findPackageJSON('..', import.meta.url)
  if (path === undefined) return null
  const read: unknown = JSON.parse(readFileSync(path, 'utf8'))
  const version = typeof read === 'object' && read !== null && 'version' in read ? read.version : null
  return typeof version === 'string' ? version : null
}
