/** The forms that can be opened; each is called by this word after `/appeal`, too. */
export const modalNames = ['notice', 'paper', 'date'] as const
export type ModalName = (typeof modalNames)[number]
