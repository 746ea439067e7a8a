/** Double-byte encodings that sellers' machines still write, in the order in which they are tried. */
const doubleByte = ['gb18030', 'big5', 'shift_jis'] as const

/** About the hundred most frequent characters of Chinese, simplified and traditional; a right decoding is full of them. */
const frequent = new Set(
  '的一是不了在有人我他这這个個们們中来來上大为為和国國地到以说說时時要就出会會可也你您对對生能而子那得于於着著下自之年过過发發后後作里裡用道行所然家种種事成方多经經么麼去法学學如都同现現当當没沒动動面起看定天分还還进進好小部其些主样樣理心本前开開但因只从從想实實日月号號元件商品公司票货貨亚亞马馬逊遜' +
    '、。「」，：（）・ー',
)
/** How PDF, ZIP (DOCX), PNG, JPEG, GIF, old Word and RTF files begin. */
const otherFiles = [
  '%PDF-',
  'PK\u0003\u0004',
  '\u0089PNG',
  '\u00ff\u00d8\u00ff',
  'GIF8',
  '\u00d0\u00cf\u0011\u00e0',
  '{\\rtf',
]
const kana = /[\u3041-\u30ff]/

/**
 * The text in a file's bytes, whatever its encoding, or null where the bytes are no text. Marks and UTF-8 are
 * certain; among the older encodings the one wins whose characters are ordinary words.
 */
export function decodeText(bytes: Uint8Array): string | null {
  if (bytes.length === 0 || hasMagic(bytes)) return null
  const marked = strict(bytes, markOf(bytes))
  if (marked !== null) return plainOrNull(marked)
  if (bytes.includes(0)) return plainOrNull(unmarkedUtf16(bytes))
  const text = strict(bytes, 'utf-8') ?? (isDamagedUtf8(bytes) ? null : older(bytes))
  return plainOrNull(text)
}

function hasMagic(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 5))
  return otherFiles.some((start) => head.startsWith(start))
}

function markOf(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return null
}

function strict(bytes: Uint8Array, encoding: string | null): string | null {
  if (encoding === null) return null
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** UTF-16 without its mark still has its line ends and Latin letters with a zero on one side. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  if (bytes.length % 2 === 1) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < bytes.length; i += 2) {
    if (bytes[i] === 0) even += 1
    if (bytes[i + 1] === 0) odd += 1
  }
  return strict(bytes, odd > even ? 'utf-16le' : 'utf-16be')
}

/** UTF-8 with a few bytes lost or broken: an older encoding would read it all as nonsense. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = text.match(/\ufffd/g)?.length ?? 0
  const whole = text.match(/[\u0080-\ufffc]/g)?.length ?? 0
  return whole > broken
}

function older(bytes: Uint8Array): string | null {
  const tried = doubleByte.flatMap((encoding) => {
    const text = strict(bytes, encoding)
    return text === null ? [] : [{ text, score: ordinary(text) }]
  })
  const best = tried.toSorted((a, b) => b.score - a.score)[0]
  if (best && best.score >= 0.1) return best.text
  const latin = strict(bytes, 'windows-1252')
  if (best && highRuns(bytes) > 0.5) return best.text
  return latin !== null && /[\u0080-\u009f]/.test(latin) ? null : latin
}

/** The share of the characters beyond ASCII that are frequent ones. */
function ordinary(text: string): number {
  let beyond = 0
  let known = 0
  for (const character of text) {
    if (character <= '\u007f') continue
    beyond += 1
    if (frequent.has(character) || kana.test(character)) known += 1
  }
  return beyond === 0 ? 0 : known / beyond
}

/** The share of bytes beyond ASCII that stand side by side; in Western text an accented letter stands alone. */
function highRuns(bytes: Uint8Array): number {
  let high = 0
  let joined = 0
  for (let i = 0; i < bytes.length; i += 1) {
    if ((bytes[i] ?? 0) < 0x80) continue
    high += 1
    if ((bytes[i - 1] ?? 0) >= 0x80 || (bytes[i + 1] ?? 0) >= 0x80) joined += 1
  }
  return high === 0 ? 0 : joined / high
}

/** Null where control characters show that the bytes were no text after all. */
function plainOrNull(text: string | null): string | null {
  if (text === null) return null
  let control = 0
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code < 9 || (code > 13 && code < 32 && code !== 27) || code === 127) control += 1
  }
  return control * 100 > text.length ? null : text
}
