import { z } from 'zod';

/** Where an application lies to the line of what can be funded, by the interval of its rank. */
export const zones = ['above', 'grey', 'below'] as const;
export type Zone = (typeof zones)[number];

const real = z.number();

/** One application as the committee reads it. Scores in points of a hundred. */
export const packedApplication = z.strictObject({
  institutionId: z.string(),
  applicationId: z.string(),
  groupId: z.string().nullable(),
  regionId: z.string(),
  /** Totals of its reviews, points of a hundred, by reviewer. */
  reviews: z.array(z.strictObject({ assignmentId: z.string(), reviewer: z.int(), total: real })),
  rawScore: real,
  correctedScore: real,
  /** What the allocation adds up: hundredths of a point, corrected where the correction is used. */
  value: z.int(),
  expectedRank: real,
  /** Percentile of the expected rank, 0-100. */
  percentile: real,
  rankFrom: real,
  rankTo: real,
  zone: z.enum(zones),
});
export type PackedApplication = z.infer<typeof packedApplication>;

/** One reviewer of the pack, by number and not by name. */
const packedReviewer = z.strictObject({
  number: z.int(),
  accountId: z.string(),
  /** Points that he gives above or below the others. */
  severity: real,
  scores: z.int(),
  /** One score has no residual: his severity rests on it alone. */
  hasOneScore: z.boolean(),
});

/** The recommendation pack of a call: everything that the committee and later the allocation rest on, frozen. */
export const selectionPack = z.strictObject({
  callId: z.string(),
  applications: z.array(packedApplication),
  reviewers: z.array(packedReviewer),
  correction: z.strictObject({
    isUsed: z.boolean(),
    /** Likelihood-ratio test of no severity at all; `null` where it cannot be made. */
    probability: real.nullable(),
    fewestScores: z.int(),
  }),
  agreement: z.strictObject({
    /** Krippendorff, interval; `null` where all scores are equal. */
    alpha: real.nullable(),
    /** One reviewer and the mean of all, absolute agreement; `null` where not everybody scored everything. */
    icc: z.strictObject({ single: real, average: real, low: real, high: real }).nullable(),
  }),
  /** How many applications the places and the budget suffice for at most. */
  fundable: z.int(),
  /** Expected rank of the last one that can be funded. */
  line: real.nullable(),
  level: real,
});
export type SelectionPack = z.infer<typeof selectionPack>;
