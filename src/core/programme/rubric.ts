import { z } from 'zod';
import { complete, type Strictness } from './strictness.ts';

/** The shape of a rubric, of a draft or complete. */
export const rubricShape = ({ words, least }: Strictness) =>
  z.strictObject({
    guidance: words,
    criteria: z
      .array(
        z.strictObject({
          id: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
          name: words,
          /** Share of the total, in whole percent. */
          weight: z.int().min(1).max(100),
          anchors: z
            .array(z.strictObject({ mark: z.int().min(0).max(100), meaning: words }))
            .min(least(2))
            .max(11),
        }),
      )
      .min(least(1))
      .max(20),
  });

/** What is marked, thing by thing, with an anchor for every mark: what earns it, in words. */
export const rubric = rubricShape(complete);
export type Rubric = z.infer<typeof rubric>;
export type Criterion = Rubric['criteria'][number];
