import { describe, expect, it } from 'vitest'
import type { Example, Rule } from '../../src/core/poa/rule.ts'
import { rules } from '../../src/core/poa/rules/index.ts'
import { forms } from '../../src/core/words.ts'
import { run } from './run.ts'

const langs = ['en', 'zh'] as const
const textOf = (example: Example): string => (typeof example === 'string' ? example : example.text)
const isChinese = (example: Example): boolean => /\p{Script=Han}/u.test(textOf(example))
/** How an example begins on a page, its lines joined there. */
const startOf = (example: Example): string =>
  (textOf(example).trim().slice(0, 300).split('\n')[0] ?? '').trimEnd()

const out = async (...args: string[]): Promise<string> => {
  const ran = await run(['rules', ...args])
  expect([ran.code, ran.err]).toEqual([0, ''])
  return ran.out
}

describe('the list', () => {
  it.each(langs)('has one line for each rule, with its title: %s', async (lang) => {
    const lines = (await out('--lang', lang)).trimEnd().split('\n')
    expect(lines).toHaveLength(rules.length)
    for (const [at, { id, title }] of rules.entries()) {
      expect(lines[at]).toContain(id)
      expect(lines[at]).toContain(title[lang])
      expect(lines[at]).toMatch(
        lang === 'en' ? /\((?:must change|better change|note)\)/ : /（(?:必须改|建议改|提示)）/,
      )
    }
  })

  it('is one object a line as JSON, with what the pages say', async () => {
    const lines = (await out('--json')).trimEnd().split('\n')
    expect(lines).toHaveLength(rules.length)
    for (const [at, rule] of rules.entries()) {
      const shown = JSON.parse(lines[at] ?? '') as Record<string, unknown>
      const { id, severity, title, message, source, confidence, checked, fix, good, bad } = rule
      expect(shown).toMatchObject({
        id,
        severity,
        title,
        message,
        source,
        confidence,
        checked,
        fix,
        good,
        bad,
      })
      expect(shown['forms']).toEqual(forms.filter((form) => !rule.notFor?.includes(form)))
      expect(shown['needsCase']).toBe(rule.needs !== undefined)
      expect(shown['needs']).toEqual(
        rule.needs === undefined
          ? null
          : { en: expect.any(String) as string, zh: expect.stringMatching(/\p{Script=Han}/u) as string },
      )
      expect(shown['waiver']).toBe(
        { block: 'never', confirm: 'confirm', none: 'reason' }[rule.lift ?? 'none'],
      )
      expect(shown['page']).toBe(`appeal-coach rules ${id.slice(0, 3)}`)
    }
  })
})

describe('the catalogue in Markdown', () => {
  /** As GitHub makes an anchor of a heading. */
  const anchorOf = (heading: string): string =>
    heading
      .trim()
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M} _-]/gu, '')
      .replaceAll(' ', '-')

  it.each(langs)(
    'holds every rule once, by groups, each reached from the table of contents: %s',
    async (lang) => {
      const page = await out('--format', 'md', '--lang', lang)
      const headings = [...withoutCode(page).matchAll(/^(#{1,3}) (.+)$/gm)].map(
        (hit) => [hit[1], hit[2] ?? ''] as const,
      )
      expect(headings.filter(([level]) => level === '#')).toHaveLength(1)
      expect(headings.filter(([level]) => level === '###').map(([, name]) => name)).toEqual(
        rules.map(({ id }) => id),
      )
      const groups = headings.filter(([level]) => level === '##').map(([, name]) => name)
      expect(groups).toHaveLength(4)
      for (const [at, letter] of ['S', 'T', 'V', 'C'].entries())
        expect(groups[at]).toContain(String(rules.filter(({ id }) => id.startsWith(letter)).length))
      const anchors = headings.map(([, name]) => anchorOf(name))
      expect(new Set(anchors).size).toBe(anchors.length)
      const links = [...withoutCode(page).matchAll(/\]\(#([^)]*)\)/g)].map((hit) => hit[1] ?? '')
      expect(links.toSorted()).toEqual(anchors.slice(1).toSorted())
    },
  )
})

/** What is left of a page when its code is taken out. */
const withoutCode = (page: string): string =>
  page
    .replaceAll(/^( *)(?:- )?(`{3,})text\n[\s\S]*?\n\s*\2$/gm, '')
    .replaceAll(/(`+)(?!`)[^\n]*?[^`]\1(?!`)/g, '')

describe.each(langs)('the page of a rule: %s', (lang) => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s', async (id, rule) => {
    const [text, markdown] = [await out(id, '--lang', lang), await out(id, '--lang', lang, '--format', 'md')]
    for (const page of [text, markdown]) {
      for (const words of [
        rule.title[lang],
        rule.message[lang],
        rule.source,
        rule.checked,
        rule.assist?.[lang] ?? '',
      ])
        expect(page).toContain(words)
      expect(page).toContain(`(${rule.confidence})`)
      expect(page).toContain(`(${rule.severity})`)
      inOrder(page, rule)
    }
    expect(text.startsWith(`${id}\n${rule.title[lang]}\n`)).toBe(true)
    expect(markdown.startsWith(`# ${id}\n`)).toBe(true)
    // No example is read as Markdown or HTML.
    expect(withoutCode(markdown)).not.toMatch(/[<[{]/)
  })

  /** Bad examples before good ones, and in each the language of the page first. */
  function inOrder(page: string, { bad, good }: Rule): void {
    let at = 0
    for (const examples of [bad, good]) {
      const own = examples.filter((example) => isChinese(example) === (lang === 'zh'))
      const other = examples.filter((example) => !own.includes(example))
      for (const example of [...own, ...other]) {
        const found = page.indexOf(startOf(example), at)
        expect(found, startOf(example)).toBeGreaterThanOrEqual(at)
        at = found
      }
    }
  }
})

describe('a page', () => {
  it.each([
    ['C25', /Waived: not possible/, /豁免：不能豁免/],
    ['V08', /Waived: only by your own recorded confirmation/, /豁免：只有您本人确认/],
    ['V03', /Waived: with a reason/, /豁免：写明理由/],
    ['V03', /Mended: by lint --fix/, /怎么改：不涉及事实时，lint --fix/],
    ['S01', /Mended: by you; a question helps/, /怎么改：由您改/],
    ['S01', /Speaks about: plan of action\n/, /适用于：行动计划书\n/],
    ['S08', /Speaks about: every form\n/, /适用于：所有类型\n/],
    ['S08', /Needs of the case: the notice\n/, /需要案件里的：通知\n/],
    [
      'C22',
      /Needs of the case: the case; part of it is checked without/,
      /需要案件里的：案件（没有时只查一部分）/,
    ],
    ['V05', /Needs of the case: nothing/, /需要案件里的：不需要/],
    ['C17', /with the case \{/, /案件 \{/],
  ])('of %s says %s', async (code, en, zh) => {
    expect(await out(code, '--lang', 'en')).toMatch(en)
    expect(await out(code, '--lang', 'zh')).toMatch(zh)
  })

  it('is found by id, code or name, in any case of letters', async () => {
    const id = 'V04-supplier-only-blame'
    const pages = await Promise.all([id, 'v04', 'SUPPLIER-ONLY-BLAME'].map((name) => out(name)))
    expect(new Set(pages).size).toBe(1)
    const missing = await run(['rules', 'V99'])
    expect([missing.code, missing.out, missing.err]).toEqual([
      2,
      '',
      'rules: there is no rule "V99"; all of them: appeal-coach rules\n',
    ])
  })
})
