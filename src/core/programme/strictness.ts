import { z } from 'zod';
import { localizedText, type LocalizedText } from '../basics/locale.ts';

/** How strict a shape of rules is: a draft may lack texts, dates and items of lists, what is announced may not. */
export interface Strictness {
  readonly words: z.ZodType<LocalizedText>;
  /** ISO 8601 in UTC; `''` where a draft has none yet. */
  readonly instant: z.ZodType<string>;
  /** ISO 8601; `''` where a draft has none yet. */
  readonly day: z.ZodType<string>;
  /** How many items a list needs that needs so many when it is announced. */
  readonly least: (items: number) => number;
}

const instant = z.iso.datetime({ offset: false });
const day = z.iso.date();
const none = z.literal('');

/** For rules that hold for applicants. */
export const complete: Strictness = { words: localizedText, instant, day, least: (items) => items };

/** For rules that are being written. */
export const unfinished: Strictness = {
  words: z.strictObject({ kk: z.string(), ru: z.string(), en: z.string() }),
  instant: z.union([instant, none]),
  day: z.union([day, none]),
  least: () => 0,
};
