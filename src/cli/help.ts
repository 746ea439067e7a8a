interface Help {
  readonly usage: string
  readonly does: string
  readonly options?: readonly string[]
}

const json = '--json           one JSON object a line for each input, in order'

const helps: Readonly<Record<string, Help>> = {
  chat: {
    usage: 'chat [--lang zh|en] [--case ID] [--data DIR] [--jsonl] [--offline]',
    does: 'Talk with the coach here. Everything is kept; come back at any time. 在这里和教练对话，随时可以离开再回来。',
    options: [
      '--lang zh|en     the language to begin in (the coach asks otherwise)',
      '--case ID        go on with this case',
      '--data DIR       the folder that keeps your cases (default: DATA_DIR, else ./data)',
      '--jsonl          for programs: one JSON object a line, both ways',
      '--offline        no model is asked, whatever is configured',
    ],
  },
  serve: {
    usage: 'serve [--data DIR] [--offline]',
    does: 'Speak on Telegram and in Slack, whichever are configured; prints READY once it can take an update.',
    options: [
      '--data DIR       the folder for cases where there is no REDIS_URL (default: DATA_DIR, else ./data)',
      '--offline        no model is asked, whatever is configured',
    ],
  },
  admin: {
    usage:
      'admin dead [--json] | admin replay ID…|all | admin drop ID… | admin forget CHAT | admin sweep | admin lanes N | admin rotate-keys [--data DIR]',
    does: 'For the operator: messages that could not be delivered; another REDIS_LANES; another MASTER_KEY.',
    options: [
      'dead             list the messages that were set aside',
      'replay ID…|all   send them after all',
      'drop ID…         drop them for good',
      'forget CHAT      what /forget all does, for a seller who asks elsewhere, with the same receipt',
      'sweep            delete files of cases that are gone, and files that nothing came of',
      'lanes N          stop every serve, run this, set REDIS_LANES=N, start again; if it is cut off, run it again',
      'rotate-keys      set MASTER_KEY to the new key and MASTER_KEYS_OLD to the one before (if none was set: what',
      '                 stands in master.key of the data folder), restart every serve, run this; MASTER_KEYS_OLD can',
      '                 go then. Copies of the data from before open only with the old key: keep it with them.',
      json,
      '--data DIR       the folder for cases where there is no REDIS_URL',
    ],
  },
  triage: {
    usage: 'triage FILE… [--json] [--lang zh|en] | triage --jsonl',
    does: 'Read notices from Amazon, as text, PDF, DOCX or picture: who complains, what is asked for, until when.',
    options: [
      json,
      '--jsonl          read standard input, a notice a line as {"text":"…"}; print JSON lines',
      '--lang zh|en     the language of the text output',
    ],
  },
  lint: {
    usage: 'lint FILE… [--case CASE.json] [--form FORM] [--format text|json|sarif] [--fix]',
    does: 'Check drafts of a plan of action. Exit code 1 where there is an error or a warning.',
    options: [
      '--case FILE      the facts to check against; without it some rules cannot run, and are named',
      '--form FORM      full-plan, documents-only, rights-owner-dispute, counter-notice, narrow-reply, questionnaire',
      '--format F       text (default), json, or sarif for editors and code hosts',
      '--json           the same as --format json',
      '--fix            print the text with the fixes made that touch no fact; standard error says what is left',
      '--fix --json     the same as an object, with every edit and what stood there before',
      '--lang zh|en     the language of the text output',
      'Lines and columns count from 1. Columns and offsets count UTF-16 units of the decoded text, without its',
      'byte order mark; a line ends with its line feed, so CRLF moves offsets, never lines or columns.',
      'A waived finding (in the case: waivers, with a reason) is shown and not counted. Colour: only in a',
      'terminal, and not with NO_COLOR.',
    ],
  },
  rules: {
    usage: 'rules [ID] [--format text|json|md] [--lang zh|en]',
    does: 'List the rules, or show the page of one. 列出检查规则，或查看一条规则的说明。',
    options: [
      'ID               a rule’s id, code or name: V04-supplier-only-blame, v04, supplier-only-blame',
      '--format F       text (default), json (one object a line) or md (without ID the whole catalogue on one page)',
      '--json           the same as --format json',
      '--lang zh|en     the language of the page; its examples come first, those in the other language after',
    ],
  },
  evidence: {
    usage: 'evidence FILE… [--case CASE.json] [--json] [--lang zh|en] [--bind FILE] [--redact FOLDER]',
    does: 'Read documents (PDF, DOCX, JPG, PNG, text; - for one) and compare them with a case: what stands where, and the checks.',
    options: [
      '--case CASE.json compare with its notice, its sales and its other papers',
      json,
      '--lang zh|en     the language of the text output',
      '--bind FILE      one PDF of them all behind an index and cover sheets, to read; what is uploaded are the originals',
      '--redact FOLDER  of each a copy without mails, phones, addresses, account and identity numbers, for papers of people',
      '--hide WORDS     what else to take out of that copy; may be given several times',
    ],
  },
  draft: {
    usage: 'draft --case CASE.json [--format txt|md|docx|pdf] [--lang en|zh] [--review] [--out FILE]',
    does: 'Print the plan of action that a case supports. Gaps stay visible as [MISSING: …]; exit code 1 while there is one.',
    options: [
      '--json           the plan as sentences, each with what it rests on',
      '--format F       txt (default; in English as Amazon’s box takes it), md, docx or pdf (both need --out)',
      '--review         docx and pdf: English beside Chinese, to check with and not to send',
      '--out FILE       write to a file',
    ],
  },
  refine: {
    usage: 'refine FILE --case CASE.json [--json] [--form FORM] [--offline] [--lang zh|en]',
    does: 'Let the rules and the configured model reword what is faulty in a draft. Exit code 1 while a finding is left.',
    options: [
      '--case FILE      the facts that hold; an edit that adds, drops or changes one is never made',
      '--json           the text, findings before and after, and every edit, made or not, with its reason',
      '--offline        make only the fixes that need no model',
      '--form FORM      as for lint',
      '--lang zh|en     the language of the record',
    ],
  },
  ready: {
    usage: 'ready --case CASE.json [--json] [--lang zh|en]',
    does: 'Ask the eight questions a reviewer would ask. Exit code 1 while the plan is not ready.',
  },
  schema: {
    usage: 'schema NAME',
    does: 'Print the JSON Schema of case, triage, lint, refine, ready, draft, evidence, chat-in or chat-out.',
  },
  doctor: {
    usage: 'doctor [--data DIR] [--json] [--offline] [--send telegram:CHAT|slack:CHANNEL]',
    does: 'Check this installation and say how to mend what does not work.',
    options: [
      '--offline        ask nobody over the network; a model is asked one small question otherwise',
      '--send TO        send a test message there: telegram:CHAT or slack:CHANNEL',
    ],
  },
  export: {
    usage: 'export --case ID [--chat CHAT] [--data DIR] [--out FILE] | export --case ID --sealed --out FILE',
    does: 'Write a case of the chat as CASE.json for the other verbs, or sealed, to go on elsewhere.',
    options: [
      '--sealed         the case with its talk and its files, under a code that standard error shows once',
      '--passphrase-file FILE  seal it under the words in this file instead',
      '--chat CHAT      telegram:… or slack:… (default: terminal:local)',
      '--data DIR       the folder of the cases; else where the configuration keeps them, Redis too',
    ],
  },
  restore: {
    usage: 'restore FILE [--code CODE] [--chat CHAT] [--data DIR] [--json]',
    does: 'Put an exported case back, sealed or as CASE.json, here or on another machine or store. 恢复导出的案件。',
    options: [
      '--code CODE      the code that was shown with a sealed file; CASE.json needs none',
      '--code-file FILE a file with the code or the passphrase in it',
      '--chat CHAT      whose case it becomes: telegram:… or slack:… (default: terminal:local)',
      '--data DIR       the folder for it; else where the configuration keeps cases, Redis too',
    ],
  },
}

export const overview = [
  'Coaches an Amazon seller through the appeal against an authenticity complaint.',
  'Usage: appeal-coach VERB …   (from a checkout: npm run -s coach -- VERB …)',
  ...Object.entries(helps).map(([verb, { does }]) => `  ${verb.padEnd(8)} ${does}`),
  'FILE may be - for standard input. Exit codes: 0 fine, 1 findings or not ready, 2 wrong use or unreadable input.',
  'More on one verb: appeal-coach VERB --help',
].join('\n')

/** The help of one verb, or null where there is no such verb. */
export function helpFor(verb: string | undefined): string | null {
  const help = verb !== undefined && Object.hasOwn(helps, verb) ? helps[verb] : undefined
  if (!help) return null
  return [
    `Usage: appeal-coach ${help.usage}`,
    help.does,
    ...(help.options ?? []).map((line) => `  ${line}`),
  ].join('\n')
}
