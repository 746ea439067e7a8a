import type { noticeLanguages } from '../words.ts'

export type NoticeLanguage = (typeof noticeLanguages)[number]

const english = /\b(?:the|your|you|and|of|to|we|for|that|this|is|are|have|has|not|or|in)\b/gi
const german =
  /\b(?:der|die|das|und|ihr|ihre|ihrem|ihren|sie|wir|für|nicht|mit|wurde|ist|oder|von|zu|bitte|ein|eine)\b/gi
const others =
  /\b(?:le|les|des|votre|vos|nous|vous|pour|est|el|los|las|su|sus|usted|para|por|una|il|gli|della|suo|per|non|che|het|een|uw|wij|voor|niet|twoje|nie|jest)\b/gi

function count(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0
}

/** The language most of a notice is written in, by script and by the small words of each language. */
export function languageOf(text: string): NoticeLanguage {
  const sample = text.slice(0, 40_000)
  const kana = count(/[\u3041-\u30ff]/g, sample)
  const han = count(/[\u3400-\u9fff]/g, sample)
  const latin = count(/\p{Script=Latin}+/gu, sample)
  if (kana > 4 && kana * 8 > han && kana + han > latin) return 'ja'
  if (han > 4 && han > latin) return 'zh'
  const scores = { en: count(english, sample), de: count(german, sample), other: count(others, sample) }
  if (scores.de > scores.en && scores.de >= scores.other) return 'de'
  if (scores.other > scores.en && scores.other > 2) return 'other'
  if (scores.en > 0 || latin > 0) return count(/[\p{L}]/gu, sample) > latin * 40 ? 'other' : 'en'
  return kana > 0 ? 'ja' : han > 0 ? 'zh' : 'other'
}
