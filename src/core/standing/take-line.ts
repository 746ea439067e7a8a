import { printDay } from '../dates.ts'
import type { Answer, Context } from '../question.ts'
import type { Text } from '../text.ts'
import type { LogLine } from './read-log.ts'
import type { Standing } from './standing.ts'
import { standingOf } from './state.ts'
import type { Task } from './tasks.ts'

type Entry = Standing['log'][number]

const mostLogged = 300

/** What a line of the log changes, and what is said to it. */
export function takeLine(context: Context, line: LogLine): Answer {
  if (line.kind === 'unclear') return { kind: 'again', note: line.problem }
  const { task } = line
  const { kase, now } = context
  const standing = standingOf(kase)
  if (line.kind === 'open') {
    if (standing.file) return fileLogged(context, task)
    return { kind: 'aside', kase: { ...kase, standing: { ...standing, open: task.id } }, notes: [] }
  }
  if (line.kind === 'ended') {
    const ended = [...standing.ended, { task: task.id, words: line.words.slice(0, 300), at: now }]
    return {
      kind: 'aside',
      kase: { ...kase, standing: { ...standing, open: null, ended } },
      notes: [{ text: task.isPromised ? endedPromise : endedOwn }],
    }
  }
  const done = line.kind === 'done'
  const entry = { task: task.id, on: line.on, words: line.words, sha256: null, done, at: now }
  return logged(context, entry, task)
}

/** The file that came before is the proof of this task. */
function fileLogged(context: Context, task: Task): Answer {
  const { kase, now, today } = context
  const { file } = standingOf(kase)
  const entry = {
    task: task.id,
    on: today,
    words: file?.name ?? '',
    sha256: file?.sha256 ?? null,
    done: true,
    at: now,
  }
  return logged(context, entry, task)
}

function logged({ kase, today }: Context, entry: Entry, task: Task): Answer {
  const standing = standingOf(kase)
  const log = [...standing.log, entry].slice(-mostLogged)
  const [en, zh] = [printDay(entry.on, 'en'), printDay(entry.on, 'zh')]
  const assumed = entry.on === today ? { en: ' (today)', zh: '（今天）' } : { en: '', zh: '' }
  const text: Text = entry.done
    ? {
        en: `Logged: ${task.what.en}, ${en}${assumed.en}, ${entry.words}. Keep the paper itself with your own records.`,
        zh: `记下了：${task.what.zh}，${zh}${assumed.zh}，${entry.words}。原件请自己留好。`,
      }
    : {
        en: `Logged as left out on ${en}. Do it when you can and tell me; nothing is dated back. If it cannot be kept up, change the measure rather than the record.`,
        zh: `记下了：${zh}没做。补做了再告诉我，不倒填日期。确实坚持不了，就改措施，不要改记录。`,
      }
  return {
    kind: 'aside',
    kase: { ...kase, standing: { ...standing, open: null, file: null, log } },
    notes: [{ text }],
  }
}

const endedPromise: Text = {
  en: 'Ended, with the reason. A letter told Amazon that this stands; a later letter must say since when it does not.',
  zh: '已停，原因留下了。这一项写进过申诉信，以后再写信，要说明从哪天起不再做。',
}
const endedOwn: Text = { en: 'Ended; I remind you of it no more.', zh: '已停，不再提醒。' }
