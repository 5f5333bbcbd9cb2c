import { z } from 'zod';

/** The three languages of every page, letter and document (BCP 47). Kazakh first. */
export const locales = ['kk', 'ru', 'en'] as const;
export type Locale = (typeof locales)[number];

export const isLocale = (text: string): text is Locale => (locales as readonly string[]).includes(text);

/** A text written by an office: complete in all three languages or not at all. */
export const localizedText = z.strictObject({
  kk: z.string().min(1),
  ru: z.string().min(1),
  en: z.string().min(1),
});
export type LocalizedText = z.infer<typeof localizedText>;
