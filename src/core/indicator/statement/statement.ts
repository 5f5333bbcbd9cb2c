import { z } from 'zod';
import { evidenceLadder } from '../../obligation/evidence.ts';
import { indicatorIds } from '../indicator-id.ts';
import { valueShape } from './value-shape.ts';

const count = z.int().min(0);
const amount = z.number().min(0);

/**
 * What became of the results due in a year. Superseded ones are replaced by others, which are counted in their place; null where they are
 * not counted.
 */
const resultsShape = z.strictObject({
  achieved: count,
  partly: count,
  notAchieved: count,
  notVerifiable: count,
  waiting: count,
  /** Due, and nobody has said what became of them. */
  notReported: count,
  superseded: count.nullable(),
});

const returnShape = z.strictObject({
  /** The horizon in months. */
  month: z.int().min(1),
  returned: valueShape,
  known: valueShape,
  width: valueShape,
  /** The strongest evidence of each who returned; null where a level has so few that they could be recognised. */
  byEvidence: z
    .array(z.strictObject({ evidence: z.enum(evidenceLadder), people: count }))
    .readonly()
    .nullable(),
});

/**
 * A university's accountability statement for one year: what its head signs, and what page, PDF and JSON show. Money in tenge. Who signed,
 * when, and which version it is stand beside it, not in it.
 */
export const statementShape = z.strictObject({
  format: z.literal('qaitu-statement-1'),
  institutionId: z.string().min(1),
  /** The stays that ended in this year. */
  year: z.int(),
  /** What was recorded by the end of this day. */
  dataThrough: z.iso.date(),
  releaseId: z.string().min(1).nullable(),
  counts: z.array(z.strictObject({ indicator: z.enum(indicatorIds), value: valueShape })).readonly(),
  results: z.strictObject({
    verified: valueShape,
    completed: valueShape,
    /** null where so few have one verdict that they could be recognised. */
    verdicts: resultsShape.nullable(),
  }),
  cost: z.strictObject({
    perResult: valueShape,
    /** What the agreements planned; null where it is not known or not published. */
    planned: amount.nullable(),
    spent: amount.nullable(),
  }),
  returns: z.array(returnShape).readonly(),
  obligations: z.strictObject({
    kept: valueShape,
    months: z
      .strictObject({ owed: amount, worked: amount, repaid: amount, exempted: amount, open: amount })
      .nullable(),
  }),
  /** Each figure without a value, and why. */
  missing: z
    .array(
      z.strictObject({
        indicator: z.enum(indicatorIds),
        month: z.int().nullable(),
        reasons: z.array(z.string()).readonly(),
      }),
    )
    .readonly(),
  /** By which version of its definition and by which method each figure was computed. */
  methods: z
    .array(
      z.strictObject({
        indicator: z.enum(indicatorIds),
        version: z.int(),
        month: z.int().nullable(),
        method: z.string(),
      }),
    )
    .readonly(),
});
export type Statement = z.infer<typeof statementShape>;
