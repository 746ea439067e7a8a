import { type Io, type Verb, WrongUse, complain, printLine } from './cli/io.ts'
import { helpFor, overview } from './cli/help.ts'

/** Each verb is loaded when it is called, so that `lint` does not pay for the store. */
const verbs: Readonly<Record<string, () => Promise<Verb>>> = {
  chat: async () => (await import('./cli/chat.ts')).chat,
  serve: async () => (await import('./cli/serve.ts')).serve,
  admin: async () => (await import('./cli/admin.ts')).admin,
  triage: async () => (await import('./cli/triage.ts')).triage,
  lint: async () => (await import('./cli/lint.ts')).lintFiles,
  rules: async () => (await import('./cli/rules.ts')).showRules,
  evidence: async () => (await import('./cli/evidence.ts')).evidence,
  draft: async () => (await import('./cli/draft.ts')).draft,
  refine: async () => (await import('./cli/refine.ts')).refine,
  ready: async () => (await import('./cli/ready.ts')).ready,
  schema: async () => (await import('./cli/schema.ts')).schema,
  doctor: async () => (await import('./cli/doctor.ts')).doctor,
  export: async () => (await import('./cli/export.ts')).exportCase,
  restore: async () => (await import('./cli/restore.ts')).restore,
}

/** Runs one command line and answers with its exit code. */
export async function cli(args: string[], io: Io): Promise<number> {
  const [verb, ...rest] = args
  if (verb === undefined || verb === '--help' || verb === '-h' || verb === 'help') {
    printLine(io, helpFor(rest[0]) ?? overview)
    return verb === undefined ? 2 : 0
  }
  const load = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined
  if (!load) {
    complain(
      io,
      `There is no verb "${verb}". Known: ${Object.keys(verbs).join(', ')}. Help: appeal-coach --help`,
    )
    return 2
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    printLine(io, helpFor(verb) ?? overview)
    return 0
  }
  try {
    return await (await load())(rest, io)
  } catch (error) {
    const { withoutSecrets } = await import('./cli/secrets.ts')
    const told = error instanceof Error ? error.message : String(error)
    complain(
      io,
      await withoutSecrets(
        error instanceof WrongUse ? `${verb}: ${told}` : `${verb} failed and stopped: ${told}`,
      ),
    )
    return 2
  }
}
