import { greet, languageNote } from '../greeting.ts'
import { give } from '../give.ts'
import { findTerm } from '../knowledge/glossary.ts'
import type { Outcome } from '../outcome.ts'
import { gateNote } from '../poa/gate-note.ts'
import type { Context } from '../question.ts'
import { currentQuestion } from '../steps/index.ts'
import { settleRead } from '../take-read.ts'
import type { Lang, Text } from '../text.ts'
import { again, note } from './answer.ts'
import { cases, openCase, practice, settleMail } from './cases.ts'
import { forget, forgetNow } from './forget.ts'
import { settleHelp } from './model.ts'
import { nearest } from './near.ts'
import { change, draft, exportCase, handover, why } from './plan.ts'
import { back, edit, skip, status, undo } from './walk.ts'

type Run = (context: Context, rest: string) => Outcome

/** The commands, the same words on every surface; each says what it does for `/help`. */
const commands: Record<string, { help: Text; run: Run }> = {
  help: { help: { en: 'this list', zh: '这份列表' }, run: (context) => again(context, { text: helpText() }) },
  start: {
    help: { en: 'what this is, and the first hour', zh: '这是什么，头一个小时做什么' },
    run: (context) => greet(context.session, context.now),
  },
  status: { help: { en: 'where we are and what is missing', zh: '进度和还缺什么' }, run: status },
  back: { help: { en: 'the question before', zh: '回到上一题' }, run: back },
  edit: {
    help: { en: 'change any answer: /edit, then /edit 3', zh: '修改任何回答：/edit，再 /edit 3' },
    run: edit,
  },
  skip: { help: { en: 'leave this question for later', zh: '先跳过这一题' }, run: skip },
  repeat: { help: { en: 'ask again', zh: '再问一遍' }, run: (context) => again(context) },
  undo: { help: { en: 'take back the last change', zh: '撤销上一次改动' }, run: undo },
  draft: { help: { en: 'the plan as it stands', zh: '看现在的申诉信' }, run: draft },
  why: { help: { en: 'what sentence N rests on: /why 3', zh: '第 N 句的依据：/why 3' }, run: why },
  change: {
    help: { en: 'other words for sentence N: /change 3', zh: '改信里的第 N 句：/change 3' },
    run: change,
  },
  ready: {
    help: { en: 'the check before sending', zh: '提交前检查' },
    run: (context) => again(context, gateNote(context)),
  },
  export: { help: { en: 'your case and plan as files', zh: '导出案件和申诉信' }, run: exportCase },
  new: { help: { en: 'open another case', zh: '开一个新案件' }, run: openCase },
  cases: { help: { en: 'your cases; /cases 2 switches', zh: '案件列表；/cases 2 切换' }, run: cases },
  term: { help: { en: 'what a word means: /term LOA', zh: '查一个词：/term LOA' }, run: term },
  language: {
    help: { en: '中文 or English', zh: '中文或 English' },
    run: (context, rest) => languageNote(context, rest),
  },
  practice: { help: { en: 'a made-up case to try', zh: '用一个虚构案例练习' }, run: practice },
  handover: {
    help: { en: 'a summary and case file for a person who helps', zh: '给帮手的摘要和案件文件' },
    run: handover,
  },
  forget: {
    help: { en: 'delete this case, or everything', zh: '删除这个案件或全部' },
    run: (context, rest) =>
      /^(?:case|all|案件|全部|1|2)$/i.test(rest)
        ? forgetNow(context, /all|全部|2/i.test(rest) ? 'all' : 'case')
        : forget(context),
  },
}

const aliases: Record<string, string> = {
  delete: 'forget',
  h: 'help',
  case: 'cases',
  lang: 'language',
  帮助: 'help',
}

const commandNames: readonly string[] = Object.keys(commands)

/** Every command with its help, for surfaces that show a menu. */
export const commandList: readonly { readonly name: string; readonly help: Text }[] = Object.entries(
  commands,
).map(([name, { help }]) => ({ name, help }))

/** A typed `/word rest`; a near miss is asked about, never guessed. */
export function runCommand(context: Context, words: string): Outcome {
  const [, typed = '', rest = ''] = /^[/／](\S+)\s*([\s\S]*)$/.exec(words) ?? []
  const name = typed.toLowerCase().replace(/@.*$/, '')
  const command = commands[aliases[name] ?? name]
  if (command) return command.run({ ...context, session: { ...context.session, pending: null } }, rest.trim())
  const near = nearest(name.slice(0, 20), commandNames)
  if (near === null)
    return note(context, {
      en: `I do not know /${name.slice(0, 20)}. /help lists all commands.`,
      zh: `没有 /${name.slice(0, 20)} 这个命令。/help 看全部。`,
    })
  const text = {
    en: `I do not know /${name.slice(0, 20)}. Did you mean /${near}? /help lists all.`,
    zh: `没有 /${name.slice(0, 20)} 这个命令。您是想用 /${near} 吗？/help 看全部。`,
  }
  const label = { en: `/${near}`, zh: `/${near}` }
  const buttons = [{ id: `command=${[near, rest.trim()].join(' ').trim()}`, label }]
  return { session: context.session, notes: [{ text }], ask: false, buttons }
}

/** A tapped button: one of the open question, or one that works anywhere. A stale one redraws kindly. */
export function runChoice(tapped: Context, choice: string): Outcome {
  const cut = choice.lastIndexOf('=')
  const [head, option] = cut < 0 ? ['', choice] : [choice.slice(0, cut), choice.slice(cut + 1)]
  // A tap elsewhere leaves a yes/no behind: a number typed later must not answer it.
  const isSettling = head === 'forget' || head === 'mail' || head === 'model' || head === 'read'
  const context = isSettling ? tapped : { ...tapped, session: { ...tapped.session, pending: null } }
  if (head === 'lang') return languageNote(context, option)
  if (head === 'case') return cases(context, option)
  if (head === 'forget') return forgetNow(context, option)
  if (head === 'mail') return settleMail(context, option)
  if (head === 'model') return settleHelp(context, option)
  if (head === 'read') return settleRead(context.session, context.now, option)
  if (head === 'command') return runCommand(context, `/${option}`)
  const question = currentQuestion(context)
  const ids = new Set((question.ask(context).options ?? []).map(({ id }) => id))
  if ((head === question.id || head === '') && (ids.has(option) || option === 'none')) {
    return give(context, question, { words: '', option })
  }
  const several = option.split('+')
  if (head === question.id && question.ask(context).multi && several.every((id) => ids.has(id)))
    return give(context, question, { words: numbersOf([...ids], several), option: null })
  if (head === '' && !ids.has(option)) return give(context, question, { words: option, option: null })
  return note(context, staleNote)
}

/** As a seller would type them. */
const numbersOf = (ids: readonly string[], taken: readonly string[]): string =>
  taken.map((id) => ids.indexOf(id) + 1).join(' ')

export const staleNote: Text = {
  en: 'That button belongs to an earlier question. Nothing was changed. This is where we are:',
  zh: '这个按钮属于之前的问题，什么都没改。现在是这一题：',
}

function helpText(): Text {
  const list = (lang: Lang): string =>
    Object.entries(commands)
      .map(([name, { help }]) => `/${name}  ${help[lang]}`)
      .join('\n')
  return {
    en: `Answer in your own words, with a number, or paste. At any time:\n${list('en')}\n\nYou can also just ask: what is an LOA? how long does it take?`,
    zh: `用自己的话、编号或粘贴来回答都行。随时可用：\n${list('zh')}\n\n也可以直接问：LOA 是什么？要等多久？`,
  }
}

function term(context: Context, rest: string): Outcome {
  const found = rest === '' ? null : findTerm(rest)
  if (found)
    return note(context, {
      en: `${found.names.en[0] ?? rest} (${found.names.zh[0] ?? ''}): ${found.meaning.en}`,
      zh: `${found.names.zh[0] ?? rest}（${found.names.en[0] ?? ''}）：${found.meaning.zh}`,
    })
  if (rest !== '')
    return note(context, {
      en: `I have no sourced meaning of “${rest.slice(0, 40)}”, so I give none. Known are, for example: /term LOA, /term POA, /term fapiao.`,
      zh: `“${rest.slice(0, 40)}”我没有可靠出处，不乱解释。可以查的例如：/term 授权书、/term POA、/term 补开。`,
    })
  return note(context, {
    en: 'Send /term and a word, for example /term LOA. I only explain words I have a source for.',
    zh: '请发 /term 加一个词，例如 /term 补开。没有可靠出处的词我不解释。',
  })
}
