import { z } from 'zod';
import { horizons, returnDimensions } from '../core/alumni/return-dimensions.ts';
import { outcomeStates } from '../core/alumni/outcome.ts';
import { localizedText } from '../core/basics/locale.ts';
import { evidenceLadder } from '../core/obligation/evidence.ts';
import type { Endpoint } from './endpoint.ts';
import { institutionId } from './identifier-forms.ts';

/** What every estimator returns (core/basics/estimate.ts). */
export const estimateForm = z.strictObject({
  value: z.number().nullable(),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  method: z.string(),
  n: z.number(),
  nMissing: z.number(),
  status: z.enum(['ok', 'undefined', 'suppressed', 'bounded']),
  reasons: z.array(z.string()),
});

/** Shares by day after the end of the stay; `null` in a limit: undefined there. */
const curveForm = z.strictObject({
  method: z.enum(['kaplan-meier', 'aalen-johansen', 'turnbull']),
  interval: z.string(),
  variance: z.string(),
  n: z.int(),
  nMissing: z.int(),
  events: z.int(),
  status: z.enum(['ok', 'undefined', 'suppressed', 'bounded']),
  reasons: z.array(z.string()),
  /** Days, rising. */
  times: z.array(z.number()),
  /** Of intervals only: the mass of each time lies after this and by the time, nobody knows where. */
  after: z.array(z.number()).nullable(),
  curves: z.array(
    z.strictObject({
      state: z.string(),
      values: z.array(z.number()),
      lower: z.array(z.number().nullable()),
      upper: z.array(z.number().nullable()),
    }),
  ),
  median: estimateForm,
});

/** Why a curve is not drawn, by code, or the curve. */
const curveOrReason = z.union([curveForm, z.strictObject({ reason: z.string() })]);

/** What is known at the horizon of people whose stays ended so long ago. */
export const returnFigures = z.strictObject({
  /** All whose stay ended at least `horizon` months ago. */
  participants: z.int(),
  /** Those of whom it is known whether they had returned by then; this and the counts below are `null` where fewer than ten took part. */
  known: z.int().nullable(),
  returned: z.int().nullable(),
  invited: z.int().nullable(),
  answered: z.int().nullable(),
  responseRate: estimateForm,
  raw: estimateForm,
  weighted: estimateForm,
  /** Kish's effective number of people behind the weighted share. */
  effectiveN: z.number().nullable(),
  /** Whatever the silent did. */
  bounds: estimateForm,
  /** The same with the chance of a sample in them (Imbens and Manski), for whoever speaks of more than these people. */
  limits: estimateForm,
  /** What may be said of the weighted share: worst reason first. */
  verdict: z.strictObject({
    status: z.enum(['ok', 'undefined', 'suppressed', 'bounded']),
    reasons: z.array(z.string()),
    unknownShare: z.number().nullable(),
    lateDifference: estimateForm,
  }),
  /** The strongest evidence of those who returned; `null`: some, but too few to tell. Empty where fewer than ten took part. */
  byEvidence: z.array(z.strictObject({ evidence: z.enum(evidenceLadder), returned: z.int().nullable() })),
  /**
   * Where those who are known were, at the horizon, as far as that is known; whoever had returned by then counts there. `null` and empty
   * as above.
   */
  byState: z.array(z.strictObject({ state: z.enum(outcomeStates), people: z.int().nullable() })),
});

const group = z.strictObject({
  /**
   * A year, a code of a country, a level, a source of money, a code of a field, or an institution; `none` where the stay does not say,
   * `other` for all groups but the thirty largest.
   */
  key: z.string(),
  /** Of institutions only; the other keys have names in the messages. */
  name: localizedText.nullable(),
  figures: returnFigures,
  returned: curveOrReason,
});

const drawnGroup = z.strictObject({
  participants: z.int(),
  /** `null` where fewer than ten took part. */
  known: z.int().nullable(),
  returned: z.int().nullable(),
  bounds: estimateForm,
});

const filters = {
  institution: institutionId.optional(),
  /** Year in which the stay ended. */
  cohort: z
    .string()
    .regex(/^[0-9]{4}$/)
    .optional(),
  country: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  level: z
    .string()
    .regex(/^[a-z-]{1,40}$/)
    .optional(),
  funding: z
    .string()
    .regex(/^[a-z-]{1,40}$/)
    .optional(),
  field: z
    .string()
    .regex(/^[0-9]{2,4}$/)
    .optional(),
  by: z.enum(returnDimensions).optional(),
  /** Months after the end of the stay. */
  horizon: z.coerce.number().pipe(z.literal(horizons)).default(12),
};

export const readReturns = {
  id: 'returns.read',
  method: 'GET',
  path: '/api/returns',
  summary:
    'Return after stays: counts, raw and weighted shares, bounds, curves, by group and pooled over universities.',
  query: z.strictObject(filters),
  answer: z.strictObject({
    /** The national day of the figures. */
    today: z.string(),
    alumni: z.int(),
    /** What can be chosen, by what exists. */
    choices: z.array(
      z.strictObject({
        dimension: z.enum(returnDimensions),
        options: z.array(
          z.strictObject({ key: z.string(), name: localizedText.nullable(), people: z.int() }),
        ),
      }),
    ),
    all: returnFigures,
    /** Turnbull, of the return whatever came before it. */
    returned: curveOrReason,
    /** Aalen and Johansen, of the first state after the stay; Kaplan and Meier where nothing competes. */
    first: curveOrReason,
    groups: z.array(group),
    /** Universities drawn towards their mean, at the horizon; only where more than one is seen. */
    pooled: z
      .strictObject({
        basis: z.enum(['beta-binomial', 'pooled', 'single']),
        mean: z.number().nullable(),
        shares: z.array(
          z.strictObject({ key: z.string(), name: localizedText, own: estimateForm, pooled: estimateForm }),
        ),
      })
      .nullable(),
    /**
     * Among whom a lot among equals chose: those it sent and those it did not; `null` without a lot, and where it is asked for a country,
     * a level, a source of money or a field, since whoever stayed has none.
     */
    lottery: z
      .strictObject({ drawnIn: drawnGroup, drawnOut: drawnGroup, difference: estimateForm })
      .nullable(),
  }),
  permission: 'read-returns',
} as const satisfies Endpoint;
