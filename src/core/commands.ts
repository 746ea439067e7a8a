import { exportFiles, handoverFiles } from './export.ts'
import { greet, languageNote } from './greeting.ts'
import { give } from './hear.ts'
import { findTerm } from './knowledge/glossary.ts'
import { missingOf } from './missing.ts'
import type { Outcome } from './outcome.ts'
import { draftPoa } from './poa/draft.ts'
import { explainSentence, printPoa, shareNote } from './poa/print.ts'
import { gateNote } from './poa/ready.ts'
import { practiceCase } from './practice.ts'
import type { Context, Note } from './question.ts'
import { newCase, type Session } from './session.ts'
import { contextOf, withCase } from './step.ts'
import { currentQuestion, isOpen, questionsOf, steps } from './steps/index.ts'
import { keepReply } from './steps/reply.ts'
import { takeNotice } from './steps/source.ts'
import type { Lang, Text } from './text.ts'

type Run = (context: Context, rest: string) => Outcome

const note = (context: Context, text: Text, ask = true): Outcome => ({
  session: context.session,
  notes: [{ text }],
  ask,
})
const again = (context: Context, ...notes: Note[]): Outcome => ({
  session: context.session,
  notes,
  ask: true,
})

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
  forget: { help: { en: 'delete this case, or everything', zh: '删除这个案件或全部' }, run: forget },
}

const aliases: Record<string, string> = {
  delete: 'forget',
  h: 'help',
  case: 'cases',
  lang: 'language',
  帮助: 'help',
}

export const commandNames: readonly string[] = Object.keys(commands)

/** A typed `/word rest`; a near miss is asked about, never guessed. */
export function runCommand(context: Context, words: string): Outcome {
  const [, typed = '', rest = ''] = /^[/／](\S+)\s*([\s\S]*)$/.exec(words) ?? []
  const name = typed.toLowerCase().replace(/@.*$/, '')
  const command = commands[aliases[name] ?? name]
  if (command) return command.run({ ...context, session: { ...context.session, pending: null } }, rest.trim())
  const near = commandNames.find((known) => known.startsWith(name.slice(0, 3)) || known.includes(name))
  return note(context, {
    en: near
      ? `I do not know /${name.slice(0, 20)}. Did you mean /${near}? /help lists all.`
      : `I do not know /${name.slice(0, 20)}. /help lists all commands.`,
    zh: near
      ? `没有 /${name.slice(0, 20)} 这个命令。您是想用 /${near} 吗？/help 看全部。`
      : `没有 /${name.slice(0, 20)} 这个命令。/help 看全部。`,
  })
}

/** A tapped button: one of the open question, or one that works anywhere. A stale one redraws kindly. */
export function runChoice(context: Context, choice: string): Outcome {
  const cut = choice.lastIndexOf('=')
  const [head, option] = cut < 0 ? ['', choice] : [choice.slice(0, cut), choice.slice(cut + 1)]
  if (head === 'lang') return languageNote(context, option)
  if (head === 'case') return cases(context, option)
  if (head === 'forget') return forgetNow(context, option)
  if (head === 'mail') return settleMail(context, option)
  if (head === 'command') return runCommand(context, `/${option}`)
  const question = currentQuestion(context)
  const ids = new Set((question.ask(context).options ?? []).map(({ id }) => id))
  if ((head === question.id || head === '') && (ids.has(option) || option === 'none')) {
    return give(context, question, { words: '', option })
  }
  if (head === '' && !ids.has(option)) return give(context, question, { words: option, option: null })
  return note(context, {
    en: 'That button belongs to an earlier question. Nothing was changed. This is where we are:',
    zh: '这个按钮属于之前的问题，什么都没改。现在是这一题：',
  })
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

function status(context: Context): Outcome {
  const { kase, lang } = context
  const all = questionsOf(context)
  const lines = steps
    .filter(({ name }) => name !== 'start')
    .map((step) => {
      const own = all.filter((question) => question.step === step.name && !question.optional)
      const done = own.filter((question) => !isOpen(context, question)).length
      const mark = step.name === kase.step ? '>' : done === own.length && own.length > 0 ? '✓' : ' '
      return {
        en: `${mark} ${step.title.en} ${done}/${own.length}`,
        zh: `${mark} ${step.title.zh} ${done}/${own.length}`,
      }
    })
  const missing = missingOf(context.session, context.now)
  const tail = missing.length === 0 ? '' : missing.map((label) => `· ${label}`).join('\n')
  const name = kase.title === '' ? kase.id : kase.title
  return again(context, {
    text: {
      en: `Case: ${name}\n${lines.map(({ en }) => en).join('\n')}${tail === '' ? '' : `\nStill missing:\n${lang === 'en' ? tail : ''}`}`,
      zh: `案件：${name}\n${lines.map(({ zh }) => zh).join('\n')}${tail === '' ? '' : `\n还缺：\n${lang === 'zh' ? tail : ''}`}`,
    },
  })
}

function back(context: Context): Outcome {
  const { session, kase } = context
  const applicable = new Set(questionsOf(context).map(({ id }) => id))
  const trail = kase.trail.filter((id) => applicable.has(id))
  const place = session.asking === null ? trail.length : trail.indexOf(session.asking)
  const target = trail[place - 1]
  if (target === undefined)
    return note(context, { en: 'This is the first question.', zh: '这已经是第一题。' })
  return { session: { ...session, asking: target, editing: true }, notes: [], ask: true }
}

function edit(context: Context, rest: string): Outcome {
  const applicable = questionsOf(context)
  const answered = context.kase.trail.flatMap((id) =>
    applicable.filter((question) => question.id === id && !isOpen(context, question)),
  )
  const target = answered[Number(rest) - 1]
  if (target)
    return { session: { ...context.session, asking: target.id, editing: true }, notes: [], ask: true }
  if (answered.length === 0)
    return note(context, { en: 'There is no answer to change yet.', zh: '还没有可以修改的回答。' })
  const line = (lang: Lang): string =>
    answered
      .map(
        (question, i) =>
          `${i + 1}. ${question.label[lang]}: ${(question.shown?.(context) ?? '').slice(0, 60)}`,
      )
      .join('\n')
  return note(context, {
    en: `Your answers:\n${line('en')}\n\nSend /edit and a number to change one.`,
    zh: `您的回答：\n${line('zh')}\n\n发 /edit 加编号来修改。`,
  })
}

function skip(context: Context): Outcome {
  const { session, kase } = context
  const question = currentQuestion(context)
  if (session.editing) {
    return {
      session: { ...session, asking: null, editing: false },
      notes: [{ text: { en: 'Kept as it was.', zh: '保留原来的回答。' } }],
      ask: true,
    }
  }
  if (question.id === 'notice' || question.step === 'reply' || question.id === 'confirm-notice') {
    return note(context, {
      en: 'This one cannot be passed over: the rest depends on it.',
      zh: '这一题跳不过：后面都要靠它。',
    })
  }
  const next = withCase(session, {
    ...kase,
    skipped: [...kase.skipped.filter((id) => id !== question.id), question.id],
  })
  const text = question.optional
    ? { en: 'Left out.', zh: '不写这一项。' }
    : {
        en: 'Left for later. It stays marked as missing in the plan.',
        zh: '先放一放。信里会一直标着缺这一项。',
      }
  return { session: next, notes: [{ text }], ask: true }
}

function undo(context: Context): Outcome {
  const { session } = context
  const kase = session.undo ? session.cases[session.undo.caseId] : undefined
  if (!session.undo || !kase)
    return note(context, { en: 'There is nothing to take back.', zh: '没有可以撤销的改动。' })
  const restored = { ...kase, ...session.undo.before }
  return {
    session: { ...withCase(session, restored), current: kase.id, undo: null, asking: null, editing: false },
    notes: [{ text: { en: 'Taken back.', zh: '已撤销。' } }],
    ask: true,
  }
}

function draft(context: Context): Outcome {
  const { kase } = context
  if (!kase.notice?.confirmed)
    return note(context, { en: 'There is no plan yet: first the notice.', zh: '还没有申诉信：先看通知。' })
  const poa = draftPoa(kase)
  const text = {
    en: printPoa(poa, { lang: 'en', format: 'txt', numbers: true }),
    zh: printPoa(poa, { lang: 'zh', format: 'txt', numbers: true }),
  }
  const both = context.lang === 'zh' ? { en: text.en, zh: `${text.en}\n\n—— 中文对照 ——\n${text.zh}` } : text
  return again(context, { text: both }, { text: shareNote(poa) })
}

function why(context: Context, rest: string): Outcome {
  const explained = explainSentence(context.kase, Number(rest))
  return note(
    context,
    explained ?? {
      en: 'Send /why and the number of a sentence in /draft.',
      zh: '请发 /why 加上 /draft 里那一句的编号。',
    },
  )
}

function exportCase(context: Context): Outcome {
  const text = {
    en: 'Here are your case and your plan as files. They are not encrypted: keep them where only you can read them.',
    zh: '这是您的案件和申诉信文件。文件没有加密，请放在只有您能看到的地方。',
  }
  return again(context, { text, files: exportFiles(context.kase) })
}

function handover(context: Context, rest: string): Outcome {
  if (!/^(yes|y|ok|是|同意|好|可以)$/i.test(rest)) {
    return note(context, {
      en: 'I can write a one-page summary and a case file for a person who helps you. It holds all you told me. Send /handover yes if you agree.',
      zh: '我可以写一页摘要，附案件文件，交给帮您的人。里面有您告诉我的全部内容。同意请发 /handover 同意。',
    })
  }
  const text = {
    en: 'The summary and the case file. They are not encrypted.',
    zh: '摘要和案件文件，没有加密。',
  }
  return again(context, { text, files: handoverFiles(context.kase, context.today) })
}

function openCase(context: Context): Outcome {
  const { session } = context
  const kase = newCase(String(session.nextCase), context.now, context.lang)
  const text = {
    en: `Case ${kase.id} is open. Your other cases wait: /cases.`,
    zh: `已开案件 ${kase.id}。其他案件都在：/cases。`,
  }
  return {
    session: {
      ...withCase(session, kase),
      current: kase.id,
      nextCase: session.nextCase + 1,
      asking: null,
      editing: false,
    },
    notes: [{ text }],
    ask: true,
  }
}

function practice(context: Context): Outcome {
  const { session } = context
  const { kase, text } = practiceCase(String(session.nextCase), context.now, context.lang)
  return {
    session: {
      ...withCase(session, kase),
      current: kase.id,
      nextCase: session.nextCase + 1,
      asking: null,
      editing: false,
    },
    notes: [{ text }],
    ask: true,
  }
}

function cases(context: Context, rest: string): Outcome {
  const { session } = context
  const target = session.cases[rest.trim()]
  if (target)
    return {
      session: { ...session, current: target.id, asking: null, editing: false, pending: null },
      notes: [
        {
          text: {
            en: `Now case ${target.id}. ${target.title}`,
            zh: `现在是案件 ${target.id}。${target.title}`,
          },
        },
      ],
      ask: true,
    }
  const line = (lang: Lang): string =>
    Object.values(session.cases)
      .map(
        (kase) =>
          `${kase.id === session.current ? '>' : ' '} ${kase.id}  ${kase.title === '' ? (lang === 'zh' ? '未命名' : 'no name yet') : kase.title} (${steps.find(({ name }) => name === kase.step)?.title[lang] ?? kase.step})`,
      )
      .join('\n')
  return note(context, {
    en: `Your cases:\n${line('en')}\nSend /cases and a number to switch.`,
    zh: `您的案件：\n${line('zh')}\n发 /cases 加编号切换。`,
  })
}

function term(context: Context, rest: string): Outcome {
  const found = rest === '' ? null : findTerm(rest)
  if (found)
    return note(context, {
      en: `${found.names.en[0] ?? rest} (${found.names.zh[0] ?? ''}): ${found.meaning.en}`,
      zh: `${found.names.zh[0] ?? rest}（${found.names.en[0] ?? ''}）：${found.meaning.zh}`,
    })
  return note(context, {
    en: 'Send /term and a word, for example /term LOA. I only explain words I have a source for.',
    zh: '请发 /term 加一个词，例如 /term 补开。没有可靠出处的词我不解释。',
  })
}

function settleMail(context: Context, option: string): Outcome {
  const { session } = context
  const words = session.pending?.what === 'which-mail' ? session.pending.text : null
  const calm = contextOf({ ...session, pending: null }, context.now)
  if (words === null) return again(context)
  if (option === 'reply') return keepReply(calm, words)
  const kase =
    option === 'new'
      ? newCase(String(session.nextCase), context.now, context.lang)
      : { ...calm.kase, notice: null }
  const opened: Session = {
    ...withCase(calm.session, kase),
    current: kase.id,
    nextCase: session.nextCase + (option === 'new' ? 1 : 0),
    asking: null,
    editing: false,
  }
  const answer = takeNotice(contextOf(opened, context.now), words)
  if (answer.kind === 'again') return { session: opened, notes: [{ text: answer.note }], ask: true }
  return {
    session: answer.kase
      ? withCase({ ...opened, ...(answer.kind === 'taken' ? answer.session : {}) }, answer.kase)
      : opened,
    notes: answer.notes ?? [],
    ask: true,
  }
}

function forget(context: Context): Outcome {
  const text = {
    en: 'This deletes for good: the notice, your answers, the plan, what we said. What I cannot delete: files you exported, what this window shows, and what you already sent to Amazon. Delete what?',
    zh: '删除后不能恢复：通知、回答、申诉信、对话记录。我删不了的：您导出的文件、窗口里已显示的文字、已发给亚马逊的内容。要删哪些？',
  }
  return {
    session: context.session,
    notes: [{ text }],
    ask: false,
    buttons: [
      { id: 'forget=case', label: { en: 'This case', zh: '删除这个案件' } },
      { id: 'forget=all', label: { en: 'All my cases', zh: '删除全部案件' } },
      { id: 'forget=no', label: { en: 'Keep everything', zh: '都保留' } },
    ],
  }
}

function forgetNow(context: Context, option: string): Outcome {
  const { session, now, lang } = context
  const ids = Object.keys(session.cases)
  if (option !== 'case' && option !== 'all')
    return note(context, { en: 'Nothing was deleted.', zh: '什么都没删。' })
  const gone = option === 'all' ? ids : [session.current]
  const fresh = newCase(String(session.nextCase), now, lang)
  const kept = Object.fromEntries(Object.entries(session.cases).filter(([id]) => !gone.includes(id)))
  const current = Object.keys(kept)[0] ?? fresh.id
  const next: Session = {
    ...session,
    cases: current === fresh.id ? { [fresh.id]: fresh } : kept,
    current,
    nextCase: session.nextCase + 1,
    undo: null,
    pending: null,
    asking: null,
    editing: false,
  }
  const text = {
    en: `Deleted: case ${gone.join(', ')} with its notice, answers, plan and record of talk. Not deleted: files you exported and what this window shows.`,
    zh: `已删除：案件 ${gone.join('、')} 的通知、回答、申诉信和对话记录。没删的：您导出的文件和窗口里已显示的文字。`,
  }
  return { session: next, notes: [{ text }], ask: true }
}
