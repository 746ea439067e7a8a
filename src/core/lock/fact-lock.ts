import type { Breach, Reading } from './breach.ts'
import { compareBonds } from './bonds.ts'
import { compareChineseDoers } from './chinese-doers.ts'
import { compareDeeds } from './deeds.ts'
import { compareDoers } from './doers.ts'
import { compareTowards } from './towards.ts'
import { compareContrasts } from './contrasts.ts'
import { compareCounts } from './counts.ts'
import { compareMarks, compareStatus } from './status.ts'
import { compareUnits } from './units.ts'
import { compareWords } from './told-words.ts'
import { compareExchanged } from './exchanged.ts'
import { compareGoverned } from './governed.ts'
import { compareScopes } from './scopes.ts'
import { readChinese } from './chinese.ts'
import type { Case } from '../case.ts'
import { namesOfCase } from './names-of-case.ts'
import type { Lang } from '../text.ts'
import { readEnglish } from './english.ts'
import { comparePlans } from './plans-kept.ts'
import { strangeLetters } from './strange-letters.ts'
import { compareTimes } from './times.ts'

export interface Lock {
  readonly holds: boolean
  readonly breaches: readonly Breach[]
}

export function factLock(before: string, after: string, kase: Case): Lock {
  const letters = strangeLetters(before, after)
  if (letters.length > 0) return { holds: false, breaches: letters }
  const names = namesOfCase(kase)
  const lang = langOf(before)
  // A date in figures takes the signs of year, month and day away, and no Chinese.
  if (langOf(after) !== lang && hanIn(after) !== hanIn(before))
    return { holds: false, breaches: [{ kind: 'letters', before: lang, after: langOf(after) }] }
  const [old, fresh] = [read(before, lang, names), read(after, lang, names)]
  const breaches = [
    ...compareCounts(old, fresh),
    ...compareWords(old, fresh),
    ...compareUnits(old, fresh),
    ...(lang === 'zh' ? compareMarks(old, fresh) : compareStatus(old, fresh)),
    ...comparePlans(old, fresh),
    ...compareContrasts(old, fresh),
    ...compareBonds(old, fresh),
    ...(lang === 'zh'
      ? [...compareChineseDoers(old, fresh), ...compareTimes(old, fresh)]
      : compareDoers(old, fresh)),
    ...compareGoverned(old, fresh),
    ...compareScopes(old, fresh),
    ...compareExchanged(old, fresh),
    ...compareDeeds(old, fresh),
    ...compareTowards(old, fresh),
  ]
  return { holds: breaches.length === 0, breaches }
}

const read = (text: string, lang: Lang, names: readonly string[]): Reading =>
  lang === 'zh' ? readChinese(text, names) : readEnglish(text, names)

const hanIn = (text: string): number => text.match(/(?![年月日号])\p{Script=Han}/gu)?.length ?? 0

/** A span is Chinese where its words mostly are; codes are of no language. */
function langOf(text: string): Lang {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const latin = text.match(/(?<![A-Za-z\d])[A-Za-z]{2,}(?![A-Za-z\d])/g)?.length ?? 0
  return han > latin ? 'zh' : 'en'
}
