import type { Case } from './case.ts'
import { printDay } from './dates.ts'
import { describe } from './evidence/describe.ts'
import type { OutFile } from './effect.ts'
import { kindName, sourceName } from './knowledge/next-moves.ts'
import { draftPoa } from './poa/draft.ts'
import { missingIn, printPoa } from './poa/print.ts'
import { activityTable } from './team/activity.ts'

/** The case as one JSON file that the command line reads, and the plan in both languages. */
export function exportFiles(kase: Case): OutFile[] {
  const record = activityTable(kase.activity)
  const files: OutFile[] = [
    { name: `case-${kase.id}.json`, text: `${JSON.stringify(kase, null, 2)}\n` },
    ...(record === '' ? [] : [{ name: `activity-${kase.id}.csv`, text: record }]),
  ]
  if (!kase.notice?.confirmed) return files
  const poa = draftPoa(kase)
  return [
    ...files,
    { name: `plan-${kase.id}.txt`, text: printPoa(poa, { lang: 'en', format: 'txt' }) },
    { name: `plan-${kase.id}-zh.txt`, text: printPoa(poa, { lang: 'zh', format: 'txt' }) },
  ]
}

/** One page for a person who helps, in the seller's language, and the case file. */
export function handoverFiles(kase: Case, today: string): OutFile[] {
  return [{ name: `summary-${kase.id}.txt`, text: summary(kase, today) }, ...exportFiles(kase)]
}

/** With the whole hash, by which anyone can check that a copy is the original. */
function filesReceived({ files, lang }: Case): string {
  if (files.length === 0) return ''
  const lines = files.map(({ name, size, sha256 }) => `· ${name} · ${size} bytes · SHA-256 ${sha256}`)
  return [lang === 'zh' ? '收到的文件：' : 'Files received:', ...lines].join('\n')
}

function summary(kase: Case, today: string): string {
  const zh = kase.lang === 'zh'
  const { notice } = kase
  const poa = notice?.confirmed ? draftPoa(kase) : null
  const lang = kase.lang
  const lines = [
    zh ? `案件摘要，${printDay(today, 'zh')}` : `Case summary, ${printDay(today, 'en')}`,
    zh ? `案件：${kase.title || kase.id}` : `Case: ${kase.title || kase.id}`,
    notice
      ? `${sourceName(notice.source)[lang]} · ${kindName(notice.kind)[lang]} · ${notice.asins.join(', ')}`
      : zh
        ? '还没有通知'
        : 'no notice yet',
    notice?.receivedOn
      ? zh
        ? `收到通知：${printDay(notice.receivedOn, 'zh')}`
        : `Notice received: ${printDay(notice.receivedOn, 'en')}`
      : '',
    zh
      ? `材料：\n${kase.evidence.map((entry) => `· ${describe(entry).zh}`).join('\n')}`
      : `Papers:\n${kase.evidence.map((entry) => `· ${describe(entry).en}`).join('\n')}`,
    filesReceived(kase),
    zh ? `提交过 ${kase.rounds.length} 轮` : `Rounds sent: ${kase.rounds.length}`,
    poa
      ? zh
        ? `还缺：${
            missingIn(poa)
              .map(({ label }) => label.zh)
              .join('；') || '无'
          }`
        : `Still missing: ${
            missingIn(poa)
              .map(({ label }) => label.en)
              .join('; ') || 'nothing'
          }`
      : '',
  ]
  return `${lines.filter((text) => text !== '').join('\n')}\n`
}
