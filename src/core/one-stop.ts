/** A name that ends with a stop ends the sentence, too: of the two that follow `Ltd` one stays. */
export const oneStop = (text: string): string => text.replace(/(?<=\p{L})\.\.(?!\.)/gu, '.')
