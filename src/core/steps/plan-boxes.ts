import { textOf, withFact, withoutFact } from '../facts.ts'
import { formOfCase } from '../poa/form.ts'
import { type Answer, type Context, type Question, saysNo } from '../question.ts'

/** For a questionnaire: each box by its own question, with its length. */
export function boxQuestions({ kase }: Context): Question[] {
  if (formOfCase(kase) !== 'questionnaire') return []
  return (kase.notice?.questions ?? []).map((box, i) => {
    const id = `box/${i + 1}`
    const limit = box.maxLength
    return {
      id,
      step: 'plan',
      label: { en: `box ${i + 1}: ${box.text.slice(0, 50)}`, zh: `第 ${i + 1} 格：${box.text.slice(0, 50)}` },
      why: {
        en: 'each box is read by itself; only its own question is answered in it.',
        zh: '每一格单独审，只回答这一格问的。',
      },
      applies: () => true,
      answered: ({ kase: now }) => textOf(now, id) !== null,
      ask: () => ({
        text: {
          en: `Box ${i + 1}${limit ? ` (at most ${limit} characters)` : ''}: “${box.text}”\nAnswer it with facts: dates, numbers, papers.`,
          zh: `第 ${i + 1} 格${limit ? `（最多 ${limit} 个字符）` : ''}：“${box.text}”\n用事实回答：日期、数量、凭证。英文回答可直接使用。`,
        },
      }),
      answer: (context, given): Answer => {
        const words = given.words.trim()
        if (
          words.length < 12 ||
          saysNo(words) ||
          /^(?:nothing|n\/?a|none|same|see above|无|没有|同上)[.。]?$/i.test(words)
        )
          return {
            kind: 'again',
            note: {
              en: 'An empty or one-word box is refused. Write one fact: a date, a number, a paper; or why the question does not apply.',
              zh: '空着或只写一个词会被拒。请写一条事实：日期、数量、凭证；不适用就写原因。',
            },
          }
        if (limit && words.length > limit) {
          return {
            kind: 'again',
            note: {
              en: `That is ${words.length} characters; the box takes ${limit}. Please shorten it by ${words.length - limit}.`,
              zh: `您写了 ${words.length} 个字符，这一格最多 ${limit} 个，请减掉 ${words.length - limit} 个。`,
            },
          }
        }
        return { kind: 'taken', kase: withFact(context, id, words, words) }
      },
      clear: (now) => withoutFact(now, id),
      shown: ({ kase: now }) => textOf(now, id) ?? '',
    }
  })
}
