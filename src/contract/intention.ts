import { z } from 'zod';
import {
  intentionMotives,
  intentionOccasions,
  plansAbroad,
  returnIntentions,
  stayIntentions,
} from '../core/alumni/intention.ts';
import { askedOccasions } from '../core/alumni/state-intention.ts';
import type { Endpoint } from './endpoint.ts';
import { institutionId, recordId } from './identifier-forms.ts';
import { estimateForm } from './returns.ts';

export const intentionAnswers = z.strictObject({
  stay: z.enum(stayIntentions),
  return: z.enum(returnIntentions),
  motive: z.enum(intentionMotives),
  plans: z.enum(plansAbroad),
});

export const listOwnIntentions = {
  id: 'intention.list-own',
  method: 'GET',
  path: '/api/me/intentions',
  summary:
    'What who asks intended, by stay and occasion, and what he may be asked now; nobody else can read it.',
  answer: z.strictObject({
    intentions: z.array(
      z.strictObject({
        institutionId,
        /** `null` where a lot did not send him. */
        mobilityId: recordId.nullable(),
        occasion: z.enum(intentionOccasions),
        answers: intentionAnswers,
        answeredAt: z.string(),
      }),
    ),
    open: z.array(z.strictObject({ institutionId, mobilityId: recordId, occasion: z.enum(askedOccasions) })),
    /** Applications that a lot among equals did not send: they may say the same as those whom it sent say at the agreement. */
    notDrawn: z.array(z.strictObject({ institutionId, applicationId: recordId })),
  }),
  permission: 'signed-in',
} as const satisfies Endpoint;

export const stateIntention = {
  id: 'intention.state',
  method: 'POST',
  path: '/api/institutions/:institutionId/mobilities/:id/intentions',
  summary: 'Say what one intends, once an occasion; optional, and without any effect on the stay.',
  params: z.strictObject({ institutionId, id: recordId }),
  body: z.strictObject({ occasion: z.enum(askedOccasions), answers: intentionAnswers }),
  answer: z.strictObject({ stated: z.boolean() }),
  permission: 'state-intention',
  entries: ['IntentionStated'],
} as const satisfies Endpoint;

export const stateIntentionNotDrawn = {
  id: 'intention.state-not-drawn',
  method: 'POST',
  path: '/api/institutions/:institutionId/applications/:id/intentions',
  summary: 'Say what one intends though a lot did not send one; once, optional, and without any effect.',
  params: z.strictObject({ institutionId, id: recordId }),
  body: z.strictObject({ answers: intentionAnswers }),
  answer: z.strictObject({ stated: z.boolean() }),
  permission: 'state-intention',
  entries: ['IntentionStated'],
} as const satisfies Endpoint;

export const sumIntentions = {
  id: 'intention.sum',
  method: 'GET',
  path: '/api/intention-sums',
  summary:
    'How many said what on which occasion, how it changed and what a lot changed, all universities together; no single answer.',
  answer: z.strictObject({
    sums: z.array(
      z.strictObject({
        occasion: z.enum(intentionOccasions),
        question: z.enum(['stay', 'return', 'motive', 'plans']),
        answer: z.string(),
        /** `null`: some, but fewer than ten. */
        people: z.int().nullable(),
      }),
    ),
    /** People who answered on both occasions: whether they intend to live at home within five years. Undefined below ten pairs. */
    changes: z.array(
      z.strictObject({
        from: z.enum(intentionOccasions),
        to: z.enum(intentionOccasions),
        /** `null`: some, but fewer than ten. */
        pairs: z.int().nullable(),
        /** Share of yes later minus share of yes before. */
        change: estimateForm,
        /** McNemar's exact test. */
        pValue: estimateForm,
      }),
    ),
    /** The same question of those whom a lot among equals sent and of those it did not send. */
    lots: z.array(
      z.strictObject({
        occasion: z.enum(intentionOccasions),
        drawnIn: z.int().nullable(),
        drawnOut: z.int().nullable(),
        /** Share of yes of those sent minus that of the others. */
        difference: estimateForm,
      }),
    ),
  }),
  permission: 'sum-intentions',
} as const satisfies Endpoint;
