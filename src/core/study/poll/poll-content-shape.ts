import { z } from 'zod';

const words = z.string().trim().min(1).max(500);
/** Words in at least one of the three languages. */
const groupText = z
  .strictObject({ kk: z.exactOptional(words), ru: z.exactOptional(words), en: z.exactOptional(words) })
  .refine((text) => Object.values(text).some((one) => one !== undefined), 'no-language');

/** What a poll asks, as it is typed: at most twenty options, each named by a short id that stays. */
export const pollContentShape = z.strictObject({
  question: groupText,
  options: z
    .array(z.strictObject({ id: z.string().regex(/^[a-z0-9-]{1,20}$/), words: groupText }))
    .min(2)
    .max(20),
});
