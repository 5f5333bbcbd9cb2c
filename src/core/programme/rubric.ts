import { z } from 'zod';
import { localizedText } from '../basics/locale.ts';

/** One thing that is marked, with an anchor for every mark: what earns it, in words. */
export const criterion = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
  name: localizedText,
  /** Share of the total, in whole percent. */
  weight: z.int().min(1).max(100),
  anchors: z
    .array(z.strictObject({ mark: z.int().min(0).max(100), meaning: localizedText }))
    .min(2)
    .max(11),
});
export type Criterion = z.infer<typeof criterion>;

export const rubric = z.strictObject({
  guidance: localizedText,
  criteria: z.array(criterion).min(1).max(20),
});
export type Rubric = z.infer<typeof rubric>;
