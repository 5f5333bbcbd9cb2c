import { paperFormats } from '../core/basics/paper-formats.ts';
import { z } from 'zod';
import { localizedText } from '../core/basics/locale.ts';
import { breachAudiences } from '../core/breach/audience.ts';
import { breachDataKinds, breachOutcomes, breachStatuses } from '../core/breach/breach.ts';
import type { Endpoint } from './endpoint.ts';
import { institutionId, recordId } from './identifier-forms.ts';

const ofInstitution = z.strictObject({ institutionId });
const ofBreach = z.strictObject({ institutionId, id: recordId });
const words = z.string().trim().min(3).max(4000);
const line = z.string().trim().min(1).max(200);
const people = z.int().min(0).max(20_000_000);
const base = '/api/institutions/:institutionId/breaches';

export const breachView = z.strictObject({
  id: recordId,
  status: z.enum(breachStatuses),
  detectedAt: z.string(),
  dueAt: z.string(),
  /** Whole hours until the term of the notification ends, negative after it; `null` once it was notified or closed. */
  hoursLeft: z.int().nullable(),
  /** Whether the notification came after the end of its term, or did not come yet. */
  isLate: z.boolean(),
  kinds: z.array(z.enum(breachDataKinds)),
  people: z.int().nullable(),
  openedAt: z.string(),
  notifiedAt: z.string().nullable(),
  toldCount: z.int(),
  outcome: z.enum(breachOutcomes).nullable(),
  closedAt: z.string().nullable(),
  happened: z.string(),
  foundBy: z.string(),
  recordedBy: z.string(),
});
export type BreachView = z.infer<typeof breachView>;

export const breachTextView = z.strictObject({
  id: recordId,
  kind: z.enum(['opened', 'step', 'notified', 'told', 'closed']),
  at: z.string(),
  by: z.string(),
  words: z.record(z.string(), z.string()),
  written: z.int(),
  recipients: z.int(),
});
export type BreachTextView = z.infer<typeof breachTextView>;

export const listBreaches = {
  id: 'breach.list',
  method: 'GET',
  path: base,
  summary: 'Breaches of the security of personal data in an institution, open ones first.',
  params: ofInstitution,
  answer: z.strictObject({ breaches: z.array(breachView) }),
  permission: 'list-breaches',
} as const satisfies Endpoint;
export const readBreach = {
  id: 'breach.read',
  method: 'GET',
  path: `${base}/:id`,
  summary: 'One of them with its clock, every step, and how many people each letter would reach.',
  params: ofBreach,
  answer: z.strictObject({
    breach: breachView,
    texts: z.array(breachTextView),
    audiences: z.array(z.strictObject({ audience: z.enum(breachAudiences), people: z.int() })),
  }),
  permission: 'list-breaches',
} as const satisfies Endpoint;
export const openBreach = {
  id: 'breach.open',
  method: 'POST',
  path: base,
  summary: 'Record a breach; the term of the notification runs from its detection.',
  params: ofInstitution,
  body: z.strictObject({
    detectedAt: z.iso.datetime(),
    foundBy: line,
    happened: words,
    kinds: z.array(z.enum(breachDataKinds)).min(1).max(breachDataKinds.length),
    people: people.nullable(),
  }),
  answer: z.strictObject({ id: recordId }),
  permission: 'open-breach',
  entries: ['BreachOpened'],
} as const satisfies Endpoint;
export const noteBreachStep = {
  id: 'breach.step',
  method: 'POST',
  path: `${base}/:id/steps`,
  summary: 'Write down what was done, and how many people are concerned where that is known better.',
  params: ofBreach,
  body: z.strictObject({ step: words, people: people.optional() }),
  answer: z.strictObject({ noted: z.boolean() }),
  permission: 'note-breach-step',
  entries: ['BreachStepNoted'],
} as const satisfies Endpoint;
export const notifyBreach = {
  id: 'breach.notify',
  method: 'POST',
  path: `${base}/:id/notification`,
  summary:
    'Write down that the authorised body was notified: when, how, under which number, whom it can ask.',
  params: ofBreach,
  body: z.strictObject({
    notifiedAt: z.iso.datetime(),
    how: line,
    number: z.string().trim().max(100),
    contact: line,
  }),
  answer: z.strictObject({ notified: z.boolean() }),
  permission: 'notify-breach',
  entries: ['BreachNotified'],
} as const satisfies Endpoint;
export const printBreachNotification = {
  id: 'breach.print',
  method: 'GET',
  path: `${base}/:id/notification`,
  summary: 'The notification to the authorised body as PDF or DOCX.',
  params: ofBreach,
  query: z.strictObject({
    format: z.enum(paperFormats).default('pdf'),
    locale: z.enum(['kk', 'ru']).default('kk'),
  }),
  answer: z.unknown(),
  permission: 'list-breaches',
} as const satisfies Endpoint;
export const tellBreach = {
  id: 'breach.tell',
  method: 'POST',
  path: `${base}/:id/letters`,
  summary: 'Write to a set of people, each in his language.',
  params: ofBreach,
  body: z.strictObject({ audience: z.enum(breachAudiences), letter: localizedText }),
  answer: z.strictObject({ told: z.int() }),
  permission: 'tell-breach',
  entries: ['BreachTold'],
} as const satisfies Endpoint;
export const closeBreach = {
  id: 'breach.close',
  method: 'POST',
  path: `${base}/:id/close`,
  summary: 'Close a breach with its cause and the measures taken.',
  params: ofBreach,
  body: z.strictObject({ outcome: z.enum(breachOutcomes), cause: words, measures: words }),
  answer: z.strictObject({ closed: z.boolean() }),
  permission: 'close-breach',
  entries: ['BreachClosed'],
} as const satisfies Endpoint;
export const reopenBreach = {
  id: 'breach.reopen',
  method: 'POST',
  path: `${base}/:id/reopen`,
  summary: 'Open a breach again, with the reason.',
  params: ofBreach,
  body: z.strictObject({ reason: z.string().trim().min(3).max(2000) }),
  answer: z.strictObject({ reopened: z.boolean() }),
  permission: 'reopen-breach',
  entries: ['BreachReopened'],
} as const satisfies Endpoint;
