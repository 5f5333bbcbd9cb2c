import { z } from 'zod';
import { awardExplanation } from './award-explanation.ts';
import { decisionCauses } from './award.ts';
import { instanceShape } from './instance.ts';
import { experimentUnit } from './experiment-unit.ts';
import { lotteryRecordShape } from './lottery-record.ts';

/** What a decision says of one application. */
const decidedApplication = z.strictObject({
  institutionId: z.string(),
  applicationId: z.string(),
  /** Its number, by which the instance and the lot name it. */
  reference: z.string(),
  regionId: z.string(),
  /** Code of the university in the instance. */
  university: z.string(),
  /** Code of the group in the instance. */
  group: z.string().nullable(),
  /** Whole tenge. */
  grantAmount: z.int(),
  outcome: z.enum(['awarded', 'reserve', 'refused']),
  reservePlace: z.int().nullable(),
  explanation: awardExplanation,
});
export type DecidedApplication = z.infer<typeof decidedApplication>;

/**
 * One decision on a call so that anybody can check it again: what was to be allocated, what was allocated, the lot, and
 * what it means for each application. Universities and groups have codes in the instance; who they are stands here.
 */
export const decisionRecord = z.strictObject({
  callId: z.string(),
  number: z.int(),
  cause: z.enum(decisionCauses),
  instance: instanceShape,
  allocation: z.strictObject({
    objective: z.int(),
    bound: z.int(),
    optimal: z.boolean(),
    unique: z.boolean(),
    decidedBy: z.enum(['value', 'tickets', 'solver']),
    awarded: z.array(z.string()),
    onePlaceMore: z.record(z.string(), z.int().nullable()),
  }),
  lottery: lotteryRecordShape,
  /** Who was given what by chance, at the first decision. */
  experiment: z.array(experimentUnit),
  universities: z.array(z.strictObject({ code: z.string(), institutionId: z.string() })),
  /** Upheld appeals whose reviews it counts no more; decisions made before this was kept do not say it. */
  appeals: z.array(z.string()).optional(),
  applications: z.array(decidedApplication),
});
export type DecisionRecord = z.infer<typeof decisionRecord>;
