import { z } from 'zod';
import { locales } from '../core/basics/locale.ts';
import { settingsInput } from '../core/person/account-setting.ts';
import { consentPurpose, giveConsentInput } from '../core/person/consent.ts';
import { personDetailInput } from '../core/person/person.ts';
import type { Endpoint } from './endpoint.ts';
import { institutionId, recordId } from './identifier-forms.ts';

const personOfInstitution = z.strictObject({ institutionId, personId: recordId });

export const changeSettings = {
  id: 'account.change-settings',
  method: 'PUT',
  path: '/api/me/settings',
  summary: 'Language, time zone and mail of the own account.',
  body: settingsInput,
  answer: z.strictObject({ changed: z.boolean() }),
  permission: 'change-settings',
  entries: ['SettingsChanged'],
} as const satisfies Endpoint;

export const askErasure = {
  id: 'account.ask-erasure',
  method: 'POST',
  path: '/api/me/erasure',
  summary: 'Ask to be forgotten: personal data go everywhere, the history keeps standing without a name.',
  body: z.strictObject({ password: z.string().min(1).max(128) }),
  answer: z.strictObject({ asked: z.boolean() }),
  permission: 'ask-erasure',
  entries: ['ErasureAsked', 'PersonErased', 'AccountErased'],
} as const satisfies Endpoint;

export const exportOwnData = {
  id: 'account.export',
  method: 'GET',
  path: '/api/me/archive',
  summary: 'All that is held about the own account, as a ZIP of a page and JSON.',
  answer: z.unknown(),
  permission: 'read-own-data',
} as const satisfies Endpoint;

export const personDetailView = personDetailInput.omit({ iin: true }).extend({
  /** Whether a number is kept; the number itself is shown by a call of its own. */
  hasIin: z.boolean(),
});
export type PersonDetailView = z.infer<typeof personDetailView>;

export const readPersonDetail = {
  id: 'person.read-detail',
  method: 'GET',
  path: '/api/institutions/:institutionId/people/:personId',
  summary: 'Personal data of a person; the look is logged unless it is his own.',
  params: personOfInstitution,
  answer: z.strictObject({ detail: personDetailView.nullable() }),
  permission: 'read-person-detail',
} as const satisfies Endpoint;

export const writePersonDetail = {
  id: 'person.write-detail',
  method: 'PUT',
  path: '/api/institutions/:institutionId/people/:personId',
  summary: 'Write the personal data of a person.',
  params: personOfInstitution,
  body: personDetailInput,
  answer: z.strictObject({ fields: z.array(z.string()) }),
  permission: 'write-person-detail',
  entries: ['PersonDetailWritten'],
} as const satisfies Endpoint;

export const consentView = z.strictObject({
  purpose: consentPurpose,
  version: z.int(),
  text: z.string(),
  textSha256: z.string(),
  given: z
    .strictObject({ id: recordId, at: z.string(), locale: z.enum(locales), version: z.int() })
    .nullable(),
  withdrawnAt: z.string().nullable(),
});
export type ConsentView = z.infer<typeof consentView>;

export const listConsents = {
  id: 'consent.list',
  method: 'GET',
  path: '/api/institutions/:institutionId/people/:personId/consents',
  summary: 'What a person can agree to and has agreed to, with the text in the language asked for.',
  params: personOfInstitution,
  query: z.strictObject({ locale: z.enum(locales) }),
  answer: z.strictObject({ consents: z.array(consentView) }),
  permission: 'read-person-detail',
} as const satisfies Endpoint;

export const giveConsent = {
  id: 'consent.give',
  method: 'POST',
  path: '/api/institutions/:institutionId/people/:personId/consents',
  summary: 'Agree to a purpose, to the text whose fingerprint is given.',
  params: personOfInstitution,
  body: giveConsentInput.omit({ personId: true }),
  answer: z.strictObject({ given: z.boolean() }),
  permission: 'give-consent',
  entries: ['ConsentGiven'],
} as const satisfies Endpoint;

export const withdrawConsent = {
  id: 'consent.withdraw',
  method: 'DELETE',
  path: '/api/institutions/:institutionId/consents/:id',
  summary: 'Withdraw a consent.',
  params: z.strictObject({ institutionId, id: recordId }),
  answer: z.strictObject({ withdrawn: z.boolean() }),
  permission: 'withdraw-consent',
  entries: ['ConsentWithdrawn'],
} as const satisfies Endpoint;

export const listWithdrawals = {
  id: 'consent.list-withdrawals',
  method: 'GET',
  path: '/api/institutions/:institutionId/withdrawals',
  summary:
    'Who withdrew the consent to processing while an application or a stay goes on, and until when it is ended.',
  params: z.strictObject({ institutionId }),
  answer: z.strictObject({
    withdrawals: z.array(
      z.strictObject({
        personId: recordId,
        /** What has to be ended. */
        applicationId: recordId,
        participant: z.string(),
        withdrawnAt: z.string(),
        /** A day: fifteen working days later. */
        dueOn: z.string(),
      }),
    ),
  }),
  permission: 'list-withdrawals',
} as const satisfies Endpoint;

export const accessView = z.strictObject({
  at: z.string(),
  actor: z.string(),
  actorName: z.string().nullable(),
  what: z.enum(['read', 'refused']),
  permission: z.string(),
  institutionId,
});

export const listOwnAccess = {
  id: 'account.list-looks',
  method: 'GET',
  path: '/api/me/access',
  summary: 'Who looked at the sensitive data of the own person, when and under which permission.',
  answer: z.strictObject({ looks: z.array(accessView) }),
  permission: 'read-own-data',
} as const satisfies Endpoint;
