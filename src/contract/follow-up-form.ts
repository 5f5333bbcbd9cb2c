import { z } from 'zod';
import { waves } from '../core/alumni/follow-up.ts';

/** After how many months somebody is asked. */
export const wave = z.literal(waves);

const answerValue = z.union([z.string().max(2000), z.boolean(), z.array(z.string().max(60)).max(20)]);

/** Answers by the names of their questions, to one version of the questionnaire. Checked by `core/alumni/check-answers`. */
export const answersForm = z.strictObject({
  version: z.int().min(1),
  answers: z.record(z.string().max(60), answerValue),
});
