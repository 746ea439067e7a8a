import type { Case } from '../case.ts'
import { textOf, withFact, withoutFact } from '../facts.ts'
import { wantsPageEdit } from '../poa/form.ts'
import { isDispute } from '../posture.ts'
import { type Answer, type Option, type Question, pickOne } from '../question.ts'
import type { Text } from '../text.ts'

/** The brand word of the notice as it stands in the title: a named brand, or a word the notice prints in capitals or quotes. */
function wordIn(kase: Case, title: string): string | null {
  const words = title.split(/[^\p{L}\p{N}'-]+/u).filter((word) => word.length >= 3 && /\p{L}/u.test(word))
  const text = kase.notice?.text ?? ''
  const brands = (kase.notice?.brands ?? []).filter((brand) =>
    title.toLowerCase().includes(brand.toLowerCase()),
  )
  const printed = words.filter(
    (word) =>
      [`"${word}"`, `“${word}”`, `‘${word}’`].some((quoted) =>
        text.toLowerCase().includes(quoted.toLowerCase()),
      ) || text.split(/[^\p{L}\p{N}'-]+/u).includes(word.toUpperCase()),
  )
  return brands[0] ?? printed.find((word) => word.toUpperCase() !== 'ASIN') ?? null
}

const tidy = (title: string): string =>
  title
    .replace(/\s{2,}/g, ' ')
    .replace(/\s+([,.;:])/g, '$1')
    .replace(/^[\s,;:–-]+|[\s,;:–-]+$/g, '')

/** The title without the word, and with it only as what the goods fit; which of them is true the seller decides. */
function wordings(title: string, word: string): Text {
  const start = title.toLowerCase().indexOf(word.toLowerCase())
  const bare = tidy(`${title.slice(0, start)} ${title.slice(start + word.length)}`)
  return {
    en: `Two wordings:\n1. ${bare}\n2. ${bare}, compatible with ${word}\nThe second only if it is true. Then search bullets, description, pictures, A+ and back-end search terms for the word too: a term left in one field keeps the listing down.`,
    zh: `两种写法：\n1. ${bare}\n2. ${bare}, compatible with ${word}\n第二种只在确实适配时用。五点、描述、图片、A+、后台关键词也要一起查：漏掉一处，链接就恢复不了。`,
  }
}

const allFields: Text = {
  en: 'I do not see the word of the notice in this title. Search bullets, description, pictures, A+ and back-end search terms: a term left in one field keeps the listing down.',
  zh: '这个标题里没看到通知点名的词。请查五点、描述、图片、A+、后台关键词：漏掉一处，链接就恢复不了。',
}

const later: Option = {
  id: 'later',
  label: { en: 'The word is not in the title', zh: '标题里没有这个词' },
  words: /not in the title|标题里没有|没有这个词/i,
}

/** Asked where the notice wants the page changed: the title as it stands, to propose a wording without the word. */
export const pageTitle: Question = {
  id: 'page-title',
  step: 'plan',
  label: { en: 'the title of the page', zh: '链接标题' },
  why: {
    en: 'this notice asks for a change of the page, not for papers.',
    zh: '这封通知要的是改页面，不是单据。',
  },
  optional: true,
  applies: ({ kase }) => wantsPageEdit(kase) && !isDispute(kase),
  answered: ({ kase }) => textOf(kase, 'page-title') !== null,
  ask: () => ({
    text: {
      en: 'Please paste the title of the listing as it stands now.',
      zh: '请把链接现在的标题原样粘贴过来。',
    },
    options: [later],
  }),
  answer: (context, given): Answer => {
    if (pickOne([later], given))
      return {
        kind: 'taken',
        kase: withFact(context, 'page-title', 'not-in-title', given.words),
        notes: [{ text: allFields }],
      }
    const title = given.words.trim()
    if (title.length < 8)
      return { kind: 'again', note: { en: 'Please paste the whole title.', zh: '请粘贴完整标题。' } }
    const word = wordIn(context.kase, title)
    return {
      kind: 'taken',
      kase: withFact(context, 'page-title', title, title),
      notes: [{ text: word === null ? allFields : wordings(title, word) }],
    }
  },
  clear: (kase) => withoutFact(kase, 'page-title'),
  shown: ({ kase }) => textOf(kase, 'page-title') ?? '',
}
