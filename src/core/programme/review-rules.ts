import { z } from 'zod';

/** What an applicant learns of his reviews. */
export const toldScores = ['outcome', 'scores', 'reasons'] as const;

/** How a call is judged, fixed before it opens. */
export const reviewRules = z.strictObject({
  /** Reviews of each application. */
  perApplication: z.int().min(1).max(9),
  /** From how many points of a hundred between two reviews a third is asked for; `null`: never. */
  thirdOpinionGap: z.int().min(1).max(100).nullable(),
  /** Points of a hundred below which nothing is awarded, even with money left; 0 for no such line. */
  leastScore: z.int().min(0).max(100),
  /** What reviewers do not see. */
  withheld: z.strictObject({ identity: z.boolean(), institution: z.boolean() }),
  /** Level of the interval of ranks that makes the grey zone, in which a lot decides. */
  rankLevel: z.number().min(0.05).max(0.99),
  toApplicant: z.enum(toldScores),
  /** Days after the decision in which it may be appealed. */
  appealDays: z.int().min(0).max(60),
});
export type ReviewRules = z.infer<typeof reviewRules>;

/** How a call is judged that says nothing of it. */
export const usualReview: ReviewRules = {
  perApplication: 2,
  thirdOpinionGap: 30,
  leastScore: 0,
  withheld: { identity: true, institution: true },
  rankLevel: 0.5,
  toApplicant: 'reasons',
  appealDays: 10,
};
