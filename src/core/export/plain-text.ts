/**
 * A text as Amazon's box takes it: signs that break on pasting become those of any keyboard, what nobody sees goes, and no
 * letter, digit or name becomes another. Chinese marks between Chinese characters belong to names and stay.
 */
export function plainText(text: string): string {
  return asciiMarks(withoutMarkup(visible(text)))
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** Line ends as line feeds, spaces as spaces, and nothing that has no width but what joins letters and emoji. */
function visible(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
      .replace(/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
      .replace(joiners, '')
      // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, '')
      .replace(/\p{L}\p{M}+/gu, (letters) => letters.normalize('NFC'))
  )
}

// Without its joiner a Persian name is spelt wrong and a family of emoji falls apart.
const joiners =
  /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]|(?<![\p{M}\p{Script=Arabic}\p{Extended_Pictographic}\ufe0f])[\u200c\u200d]|[\u200c\u200d](?![\p{M}\p{L}\p{Extended_Pictographic}])/gu

const withoutMarkup = (text: string): string =>
  text.replace(/^#{1,6} (?=\S)/gm, '').replace(/\*\*(?=\S)([^*\n]{1,400}?\S)\*\*|`([^`\n]{1,400})`/g, '$1$2')

const marks: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '″': '"',
  '«': '"',
  '»': '"',
  '‹': "'",
  '›': "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '…': '...',
  '•': '-',
  '◦': '-',
  '▪': '-',
  '●': '-',
  '→': '->',
  '№': 'No.',
  '⁄': '/',
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
}
const marked = new RegExp(`[${Object.keys(marks).join('')}]`, 'g')

function asciiMarks(text: string): string {
  return text
    .replace(marked, (mark, at: number) => (isChinese(text, at) ? mark : (marks[mark] ?? mark)))
    .replace(/[０-９Ａ-Ｚａ-ｚ]/g, narrow)
    .replace(/[！-／：-＠［-｀｛-～]/g, (mark, at: number, all: string) =>
      isChinese(all, at) ? mark : narrow(mark),
    )
}

/** `１` and `：` are `1` and `:` in another width. */
const narrow = (sign: string): string => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)

/** A mark that touches a Chinese, Japanese or Korean character is part of that writing. */
function isChinese(text: string, at: number): boolean {
  return cjk.test(text.slice(Math.max(0, at - 1), at)) || cjk.test(text.slice(at + 1, at + 2))
}

const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
