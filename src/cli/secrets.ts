import type { Config } from '../config.ts'
import { passwordsIn, scrubber } from '../ops/scrub.ts'

/** Every value of the configuration that must not be told. */
export function secretsOf(config: Config): string[] {
  const { telegram, slack, redis, model, files, masterKey, masterKeysOld } = config
  const passwords = [redis?.url, model?.baseURL, telegram?.apiRoot, slack?.apiUrl].flatMap((url) =>
    passwordsIn(url ?? ''),
  )
  const bucket = typeof files === 'object' ? files?.secretAccessKey : undefined
  const single = [telegram?.token, telegram?.webhook?.secret, model?.key, bucket, masterKey]
  const ofSlack = [slack?.botToken, slack?.appToken, slack?.signingSecret, slack?.oauth?.clientSecret]
  const slacks = [...ofSlack, slack?.oauth?.stateSecret].map((secret) => secret ?? undefined)
  return [...single, ...slacks, ...masterKeysOld, ...passwords].filter((secret) => secret !== undefined)
}

/** The last words of a verb that failed, without a secret, also where the configuration itself is at fault. */
export async function withoutSecrets(text: string): Promise<string> {
  const { configuration } = await import('./open-data.ts')
  let known: string[] = []
  try {
    known = secretsOf(configuration())
  } catch {
    // What cannot be read is not known by value; patterns go on hiding.
  }
  return scrubber(known)(text)
}
