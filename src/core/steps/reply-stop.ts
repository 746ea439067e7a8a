import { textOf, withFact, withoutFact } from '../facts.ts'
import { letterText } from '../export/boxes.ts'
import type { Case } from '../case.ts'
import { draftPoa } from '../poa/draft.ts'
import { openPoints } from '../poa/draft-points.ts'
import { type Answer, type Ask, type Context, type Option, type Question, pickOne } from '../question.ts'
import { bringsSomething, changesSince } from '../rounds/changes.ts'
import { isLastWord, nextLetter } from '../rounds/last-word.ts'
import type { Text } from '../text.ts'

export const somethingNew: Option = {
  id: 'new',
  label: { en: 'I have something new', zh: '我有新东西' },
  words: /^(?:yes|i have|we have|there is|something|a? ?new\b|go on|有新|有了|我有|找到|继续|好|是|写)/i,
}
const withPaper: Option = { ...somethingNew, label: { en: 'Write again with it', zh: '带着它再写一封' } }
const stop: Option = {
  id: 'closed',
  label: { en: 'Stop here: close the case', zh: '到此为止，结案' },
  words: /^(?:no|stop|close|give up|nothing|that is all|没有|没了|不写|不发|停|结案|关闭|放弃|算了|到此)/i,
}
const nothingAfterAll: Option = {
  ...stop,
  label: { en: 'Nothing after all: close the case', zh: '其实没有，结案' },
}

const closedNote: Text = {
  en: 'Closed. No letter is due, and I send no more reminders about this case. It is kept as long as any case: /draft, /export and /handover still work, /forget deletes it.',
  zh: '已结案。不用再写信，这个案件我也不再提醒。内容照常保留：/draft、/export、/handover 都还能用，/forget 可以删除。',
}

/** After a last word of Amazon's: whether there is a reason to write again. */
export const stopOrGoOn: Question = {
  id: nextLetter,
  step: 'reply',
  label: { en: 'whether to write again', zh: '还要不要再写' },
  why: {
    en: 'a letter without anything new does not help, and the case does not run away.',
    zh: '没有新东西，再写一封也没用；案件都留着，不急。',
  },
  applies: ({ kase }) => isLastWord(kase),
  answered: ({ kase }) => textOf(kase, nextLetter) !== null,
  ask: ({ kase }) => (hasNewPaper(kase) ? askWithPaper : askPlainly),
  answer: (context, given): Answer => {
    const picked = pickOne([somethingNew, stop], given)
    if (picked?.id === 'new')
      return { kind: 'taken', kase: withFact(context, nextLetter, 'new', given.words) }
    if (picked?.id === 'closed') return closed(context, given.words)
    return {
      kind: 'again',
      note: {
        en: 'Write again, or stop here? Either can be changed later.',
        zh: '再写，还是到此为止？之后都可以改。',
      },
    }
  },
  clear: (kase) => withoutFact(kase, nextLetter),
  shown: ({ kase, lang }) => (textOf(kase, nextLetter) === 'new' ? somethingNew : stop).label[lang],
}

const askPlainly: Ask = {
  text: {
    en: 'I prepare no further letter by myself. Is there a fact or a paper that Amazon has not seen?',
    zh: '我先不准备下一封了。有没有亚马逊没看过的事实或凭证？',
  },
  options: [somethingNew, stop],
}
const askWithPaper: Ask = {
  text: {
    en: 'That is a paper that Amazon has not seen. Write again with it?',
    zh: '这份凭证亚马逊还没看过。带着它再写一封吗？',
  },
  options: [withPaper, stop],
}

function hasNewPaper({ evidence, rounds }: Case): boolean {
  const sent = new Set(rounds.flatMap(({ exhibits }) => exhibits))
  return evidence.some(({ id, leftOut }) => leftOut === null && !sent.has(id))
}

const closed = (context: Context, words: string): Answer => ({
  kind: 'taken',
  kase: withFact(context, nextLetter, 'closed', words),
  notes: [{ text: closedNote }],
})

/** The seller goes on, Amazon named nothing, and the letter is still the old one. */
export const isNewAwaited = (kase: Case): boolean =>
  isLastWord(kase) &&
  textOf(kase, nextLetter) === 'new' &&
  openPoints(kase).length === 0 &&
  !isNewInLetter(kase)

function isNewInLetter(kase: Case): boolean {
  const changes = changesSince(kase, letterText(draftPoa(kase)))
  return changes === null || bringsSomething(kase, changes)
}

/** Asked until the letter holds it; only then the way to a further letter opens. */
export const whatIsNew: Question = {
  id: 'what-is-new',
  step: 'reply',
  label: { en: 'what is new', zh: '新的是什么' },
  why: {
    en: 'the letter is written again round what is new, and is held back without it.',
    zh: '下一封就围绕新东西写；没有它，我不放行。',
  },
  applies: ({ kase }) => isNewAwaited(kase),
  answered: () => false,
  ask: () => ({
    text: {
      en: 'What is new? A paper: send the file, or type it in one line: kind, number, date, from whom, to whom, units. A fact: /edit shows your answers, put it into the one it belongs to.',
      zh: '新的是什么？凭证：把文件发来，或一行写清：类型、号码、日期、谁开的、开给谁、数量。事实：发 /edit，改到对应的那条回答里。',
    },
    options: [nothingAfterAll],
  }),
  answer: (context, given): Answer =>
    pickOne([nothingAfterAll], given)
      ? closed(context, given.words)
      : {
          kind: 'again',
          note: {
            en: 'I read no paper in this. Write its kind and date, or put a fact into an answer with /edit.',
            zh: '这里我没读出凭证。请写清类型和日期；是事实的话，用 /edit 改进回答里。',
          },
        },
  clear: (kase) => kase,
}

export const closedText: Text = {
  en: 'This case is closed. If something new turns up, or Amazon writes again, tell me here.',
  zh: '这个案件已结案。以后有了新东西，或亚马逊又来信，发到这里就行。',
}
