import { offersModel } from '../assist/consent.ts'
import type { Context, Option } from '../question.ts'

/** An option that asks the model, offered only where there is one and the seller did not say never. */
export const whereModel = (
  { session, kase }: Pick<Context, 'session' | 'kase'>,
  ...options: Option[]
): Option[] => (offersModel(session, kase) ? options : [])

export const accept: Option = {
  id: 'accept',
  label: { en: 'Accept it', zh: '采用' },
  words: /^(?:accept|yes|y|ok|right|采用|对|可以|好|没问题)[.。]?$/i,
}

export const reject: Option = {
  id: 'reject',
  label: { en: 'Do not use it', zh: '不用' },
  words: /^(?:reject|no|n|不用|不对|不采用)[.。]?$/i,
}
