import { printDay } from './dates.ts'
import type { Effect } from './effect.ts'
import { forgetCases } from './forget-cases.ts'
import { goings, type Going, type Keeping, warnMs, withoutOldReceipts } from './keeping.ts'
import { receiptText } from './receipt-words.ts'
import type { Session } from './session.ts'
import type { Text } from './text.ts'
import { placeInTime, placeName } from './zones.ts'

interface Kept {
  readonly session: Session
  readonly texts: readonly Text[]
  readonly effects: readonly Effect[]
}

/** Deletes what has been kept for long enough, and says beforehand what will be. */
export function keep(given: Session, now: number, keeping: Keeping): Kept {
  let session = withoutOldReceipts(given, now)
  const texts: Text[] = []
  const effects: Effect[] = []
  const due = goings(session, keeping).filter(({ goesAt, warnAt }) => (goesAt ?? warnAt) <= now)
  const ending = due.filter(({ what, goesAt }) => what === 'case' && goesAt !== null)
  for (const one of due) {
    const { kase, what, goesAt } = one
    if (ending.some((end) => end.kase === kase)) continue
    const id = kase.id
    const known = session.cases[id] ?? kase
    const mark =
      what === 'case'
        ? { warnedAt: now }
        : goesAt === null
          ? { filesWarnedAt: now }
          : { files: [], filesWarnedAt: null }
    session = { ...session, cases: { ...session.cases, [id]: { ...known, ...mark } } }
    // By their hashes, because a file may be sent before the order is carried out, and that one stays.
    const only = kase.files.map(({ sha256 }) => sha256)
    if (what === 'files' && goesAt !== null) effects.push({ to: 'files', drop: { caseId: id, only } })
    texts.push(what === 'case' ? caseWarning(one, session, now) : filesNote(one, session, now))
  }
  if (ending.length > 0) {
    const gone = forgetCases(
      session,
      ending.map(({ kase }) => kase.id),
      'time',
      now,
    )
    session = gone.session
    texts.push(goneNote(ending, gone.session, receiptText(gone.receipt, session.zone)))
    effects.push(...gone.drops)
  }
  return { session, texts, effects }
}

function caseWarning({ kase, days }: Going, session: Session, now: number): Text {
  const day = dayOf(now + warnMs(days), session)
  const isHere = kase.id === session.current
  const [en, zh] = kase.title === '' ? ['', ''] : [`, ${kase.title}`, `（${kase.title}）`]
  return {
    en: `Case ${kase.id}${en}: nobody wrote in it for a long time, so I delete it on ${day.en}, with all that is in it. /export gives you everything as files. To keep it ${days} days more, ${isHere ? 'send me any message' : `send /cases ${kase.id}`}.`,
    zh: `案件 ${kase.id}${zh}：很久没有新消息了，我会在${day.zh}把它和里面的全部内容删除。要留底，用 /export 导出文件。想再保留 ${days} 天，${isHere ? '随便回一句就行' : `发 /cases ${kase.id} 即可`}。`,
  }
}

function filesNote({ kase, days, goesAt }: Going, session: Session, now: number): Text {
  if (goesAt !== null)
    return {
      en: `Case ${kase.id}: the ${kase.files.length} files you sent are deleted now, ${days} days after reinstatement. What I read in them stays in the case.`,
      zh: `案件 ${kase.id}：已恢复满 ${days} 天，您发来的 ${kase.files.length} 个文件现在删除了。从里面读到的内容还在案件里。`,
    }
  const day = dayOf(now + warnMs(days), session)
  return {
    en: `Case ${kase.id} is reinstated, so I delete the files you sent on ${day.en}. What I read in them stays in the case. Keep your own originals.`,
    zh: `案件 ${kase.id} 已恢复，您发来的文件我会在${day.zh}删除。从里面读到的内容还在案件里。原件请自己留好。`,
  }
}

function goneNote(gone: readonly Going[], session: Session, receipt: Text): Text {
  const days = gone[0]?.days ?? 0
  const warned = gone.map(({ kase }) => kase.warnedAt ?? 0)
  const day = dayOf(Math.min(...warned), session)
  return {
    en: `As I told you on ${day.en}: what nobody writes in for ${days} days is deleted.\n${receipt.en}`,
    zh: `${day.zh}跟您说过：${days} 天没有新消息的案件会删除。\n${receipt.zh}`,
  }
}

function dayOf(ms: number, { zone }: Session): Text {
  const { day } = placeInTime(ms, zone)
  const place = placeName(zone)
  return { en: `${printDay(day, 'en')} (${place.en} time)`, zh: `${printDay(day, 'zh')}（${place.zh}时间）` }
}
