import type { noticeLanguages } from '../words.ts'

export type NoticeLanguage = (typeof noticeLanguages)[number]

/** The small words of each language that hardly another one has; the longest list wins nothing by its length. */
const smallWords: readonly (readonly [NoticeLanguage, RegExp])[] = [
  ['en', /\b(?:the|your|you|and|of|to|we|for|that|this|is|are|have|has|not|or|in|it|from|with|please)\b/gi],
  [
    'de',
    /(?<!\p{L})(?:der|die|das|und|ihr|ihre|ihrem|ihren|sie|wir|für|nicht|mit|wurde|ist|oder|von|zu|bitte|ein|eine|uns|auf|dem|den|haben|durch)(?!\p{L})/giu,
  ],
  [
    'other',
    /(?<!\p{L})(?:le|les|des|votre|vos|nous|vous|pour|est|une|et|sur|par|avez)(?!\p{L})/giu, // French
  ],
  ['other', /(?<!\p{L})(?:el|los|las|su|sus|usted|para|por|una|que|tu|tus|hemos|con|se|y)(?!\p{L})/giu], // Spanish
  ['other', /(?<!\p{L})(?:il|gli|della|delle|suo|per|non|che|di|ci|abbiamo|una|sono|tuo|le|e)(?!\p{L})/giu], // Italian
  ['other', /(?<!\p{L})(?:que|você|seu|sua|para|não|uma|os|do|da|nossa|até|com|em|o|e|sobre)(?!\p{L})/giu], // Portuguese
  ['other', /(?<!\p{L})(?:het|een|uw|wij|voor|niet|je|van|de|op|ze|wordt|zijn|te|hebben|om)(?!\p{L})/giu], // Dutch
  ['other', /(?<!\p{L})(?:nie|jest|twoje|na|się|że|do|przez|oraz|ale|prosimy|o|w|z|i)(?!\p{L})/giu], // Polish
  ['other', /(?<!\p{L})(?:och|att|din|ditt|för|inte|vi|har|av|som|till|en|på|är)(?!\p{L})/giu], // Swedish
  ['other', /(?<!\p{L})(?:bir|ve|için|bu|ile|olarak|nedenle|veya|lütfen|size|ürün|satıcı)(?!\p{L})/giu], // Turkish
]

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
  const scripts = count(/[\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Thai}]/gu, sample)
  if (scripts > 8 && scripts > latin) return 'other'
  const scores = smallWords.map(([language, words]) => ({ language, score: count(words, sample) }))
  const best = scores.reduce((most, one) => (one.score > most.score ? one : most))
  if (best.score > 2 || (best.score > 0 && best.language !== 'other')) return best.language
  if (latin > 0) return count(/[\p{L}]/gu, sample) > latin * 40 ? 'other' : 'en'
  return kana > 0 ? 'ja' : han > 0 ? 'zh' : 'other'
}
