/** The largest file that is kept, in bytes. */
export const maxFileBytes = 20 * 1024 * 1024

/** With its seal. */
export const maxSealedBytes = maxFileBytes + 1024
