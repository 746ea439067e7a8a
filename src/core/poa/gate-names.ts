import type { Text } from '../text.ts'

export const both = (en: string, zh: string): Text => ({ en, zh })

/** The items of the gate as a seller reads them: the eight questions first, then the checks that must have run. */
const names: Record<string, Text> = {
  'which-complaint': {
    en: 'Which complaint, which listings, what extent',
    zh: '哪个投诉、哪些链接、多大范围',
  },
  'own-cause': {
    en: 'What in your own process let it happen, or why the report is wrong',
    zh: '自己流程哪里出了问题，或为什么投诉不实',
  },
  'actions-done': { en: 'What is done: when, how many, by which proof', zh: '做完了什么：何时、多少、凭证' },
  'measures-stand': {
    en: 'What is in place: who, how often, since when',
    zh: '现行措施：谁、多久一次、从何时起',
  },
  'documents-answered': {
    en: 'Every document asked for is there or explained',
    zh: '要求的材料都附上或已说明',
  },
  agreement: { en: 'Names, dates and quantities agree', zh: '名称、日期、数量前后一致' },
  'supplier-ready': { en: 'The supplier can be reached and knows', zh: '供应商联系得上，并且知情' },
  'nothing-else': {
    en: 'Nothing else in it: blame, emotion, promises, questions',
    zh: '没有别的内容：指责、情绪、空话、提问',
  },
  lint: { en: 'The rules find no error', zh: '检查规则没有错误' },
  attested: { en: 'You confirmed the notice and each claim', zh: '通知和每一条内容都经您确认' },
  complete: { en: 'No gap is marked', zh: '没有标缺的地方' },
  'own-words': { en: 'It is about your case, not any case', zh: '写的是您自己的情况，不是通用话' },
}

export const gateIds: readonly string[] = Object.keys(names)

/** Items that are there only while they stand in the way. */
const nowAndThen: Record<string, Text> = {
  'model-words': { en: 'No words of the model wait for your word', zh: '模型写的每一处您都已决定' },
  'new-since': { en: 'It brings something new since the last letter', zh: '比上一封多了新内容' },
  'other-cause': { en: 'The cause is not that of an earlier case', zh: '原因不是照搬之前的案件' },
  'logged-proof': { en: 'Measures of an earlier letter are proved', zh: '之前信里写过的措施有记录' },
  'earlier-rounds': { en: 'It tells nothing otherwise than the letters before', zh: '和之前的信不矛盾' },
  parity: { en: 'Your Chinese and the English say the same', zh: '您的中文和英文说的是同一件事' },
}
export const gateName = (id: string): Text => names[id] ?? nowAndThen[id] ?? { en: id, zh: id }
