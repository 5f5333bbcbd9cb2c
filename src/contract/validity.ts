import { z } from 'zod';
import { horizons } from '../core/alumni/return-dimensions.ts';
import { localizedText } from '../core/basics/locale.ts';
import { validityOutcomes } from '../core/indicator/validity/derive-validity.ts';
import type { Endpoint } from './endpoint.ts';
import { recordId } from './identifier-forms.ts';
import { estimateForm } from './returns.ts';

const criterion = z.strictObject({
  /** Id of the criterion in the rubric of the call, or `total` for the whole sheet. */
  criterion: z.string(),
  /** `null` for the whole sheet, and for a criterion that the rubric has no more. */
  name: localizedText.nullable(),
  /** Share of the whole in percent. */
  weight: z.number().nullable(),
  /** Correlation among the selected. */
  observed: estimateForm,
  /** Among all applicants, corrected for the selection. */
  corrected: estimateForm,
  /** Spread of the marks of all over that of the selected. */
  widening: z.number().nullable(),
  warnings: z.array(z.enum(['small-n'])),
});

export const readValidity = {
  id: 'validity.read',
  method: 'GET',
  path: '/api/validity',
  summary: 'Of one call: which criterion at selection foretold verified results and return.',
  query: z.strictObject({
    call: recordId.optional(),
    /** Months after the end of the stay. */
    horizon: z.coerce.number().pipe(z.literal(horizons)).default(12),
  }),
  answer: z.strictObject({
    /** The national day of the figures. */
    today: z.string(),
    /** Calls of which somebody went, the latest first. */
    calls: z.array(
      z.strictObject({
        id: recordId,
        title: localizedText,
        isDemonstration: z.boolean(),
        /** Those who went or will go. */
        selected: z.int(),
      }),
    ),
    /** Of the call asked for, else of the first; `null` where there is none. */
    found: z
      .strictObject({
        callId: recordId,
        /** Whose applications were marked. */
        applicants: z.int(),
        selected: z.int(),
        outcomes: z.array(
          z.strictObject({
            outcome: z.enum(validityOutcomes),
            known: z.int(),
            criteria: z.array(criterion),
          }),
        ),
      })
      .nullable(),
  }),
  permission: 'read-validity',
} as const satisfies Endpoint;
