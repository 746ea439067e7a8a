/** Texts with what a font has no letter for shown as a box. */
export interface Fitting {
  shown(text: string): string
  /** Whether any letter was lacking so far. */
  isLacking(): boolean
}

const unseen = /\p{Default_Ignorable_Code_Point}/u

export function fitting(font: { hasGlyphForCodePoint(code: number): boolean }): Fitting {
  let isLacking = false
  return {
    isLacking: () => isLacking,
    shown: (text) =>
      Array.from(text.toWellFormed(), (letter) => {
        if (letter === '\n' || font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)) return letter
        if (unseen.test(letter)) return ''
        isLacking = true
        return '□'
      }).join(''),
  }
}
