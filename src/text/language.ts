export const LANGUAGES = ['nb', 'nn', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The same words in each language. */
export type Worded = Readonly<Record<Language, string>>;
