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
        mobilityId: recordId,
        occasion: z.enum(intentionOccasions),
        answers: intentionAnswers,
        answeredAt: z.string(),
      }),
    ),
    open: z.array(z.strictObject({ institutionId, mobilityId: recordId, occasion: z.enum(askedOccasions) })),
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

export const sumIntentions = {
  id: 'intention.sum',
  method: 'GET',
  path: '/api/intention-sums',
  summary: 'How many said what on which occasion, all universities together; no single answer.',
  answer: z.strictObject({
    sums: z.array(
      z.strictObject({
        occasion: z.enum(intentionOccasions),
        question: z.enum(['stay', 'return', 'motive', 'plans']),
        answer: z.string(),
        people: z.int(),
      }),
    ),
  }),
  permission: 'sum-intentions',
} as const satisfies Endpoint;
