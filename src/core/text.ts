/** The languages the coach speaks. */
export const langs = ['en', 'zh'] as const
export type Lang = (typeof langs)[number]

/** A phrase in every language; English and Chinese stand side by side so that neither goes stale alone. */
export type Text = Readonly<Record<Lang, string>>
