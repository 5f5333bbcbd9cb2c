/** All texts of one language: by noun, then by key. */
export type TextsOfLanguage = Readonly<Record<string, Readonly<Record<string, string>>>>;
