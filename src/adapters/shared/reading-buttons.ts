import type { Outgoing } from '../../ports.ts'

const mostSentences = 15

/** Rows for a plan that is read sentence by sentence: what each rests on, other words for it, and the way back. */
export function readingButtons({ sentences = [], lang }: Pick<Outgoing, 'sentences' | 'lang'>) {
  if (sentences.length === 0) return []
  const [why, change, undo] =
    lang === 'zh' ? ['依据', '修改', '↩ 撤销上一次改动'] : ['why?', 'change', '↩ Undo the last change']
  const rows = sentences.slice(0, mostSentences).map((n) => [
    { label: `[${n}] ${why}`, choice: `command=why ${n}` },
    { label: `[${n}] ${change}`, choice: `command=change ${n}` },
  ])
  return [...rows, [{ label: undo ?? '', choice: 'command=undo' }]]
}
