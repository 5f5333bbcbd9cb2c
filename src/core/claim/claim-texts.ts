import { z } from 'zod';

const threeLanguages = z.strictObject({ kk: z.string(), ru: z.string(), en: z.string() });

/** What a claim says and what the check saw beyond its numbers, by the claim's id. */
export const claimTexts = z.record(
  z.string(),
  z.strictObject({ text: threeLanguages, note: threeLanguages.optional() }),
);
export type ClaimTexts = z.output<typeof claimTexts>;
