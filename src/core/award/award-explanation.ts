import { z } from 'zod';
import { zones } from '../review/selection-pack.ts';

/** Why a decision on one application is as it is; what of it the applicant sees is the call's rule. */
export const awardExplanation = z.strictObject({
  /** Points of a hundred. */
  rawScore: z.number(),
  correctedScore: z.number().nullable(),
  /** How many were judged, and the place among them with its interval. */
  of: z.int(),
  expectedRank: z.number(),
  rankFrom: z.number(),
  rankTo: z.number(),
  rankLevel: z.number(),
  zone: z.enum(zones),
  /** In the grey zone: the ticket and its place in the order. */
  ticket: z.string().nullable(),
  ticketPlace: z.int().nullable(),
  /** Points that were missing, the group's together where it is a group; 0: a tie that the lot decided; `null`: none would have helped. */
  needed: z.number().nullable(),
  /** Points that were missing to the least score of the call; `null` where it was reached. */
  belowLeast: z.number().nullable(),
  isGroup: z.boolean(),
  /** Limits that would have been broken in any case: `budget`, `region:europe`, `university:U1`. */
  blockedBy: z.array(z.string()),
  /** Limits of which one place more would have been enough. */
  onePlaceMore: z.array(z.string()),
  /** Points above the next one, for whoever is awarded. */
  margin: z.number().nullable(),
});
export type AwardExplanation = z.infer<typeof awardExplanation>;
