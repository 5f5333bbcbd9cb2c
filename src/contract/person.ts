import { z } from 'zod';
import { locales } from '../core/basics/locale.ts';
import { roles } from '../core/basics/role.ts';
import { settingsInput } from '../core/person/account-setting.ts';
import { consentPurpose, giveConsentInput } from '../core/person/consent.ts';
import { personDetailInput } from '../core/person/person.ts';
import { defineEndpoint } from './define-endpoint.ts';
import { institutionId, recordId } from './identifier-forms.ts';

const personOfInstitution = z.strictObject({ institutionId, personId: recordId });

export const meView = z.strictObject({
  mode: z.enum(['demonstration', 'production']),
  account: z
    .strictObject({
      id: recordId,
      name: z.string(),
      email: z.string(),
      locale: z.enum(locales),
      timeZone: z.string(),
      notifyByMail: z.boolean(),
      hasSecondFactor: z.boolean(),
      /** A second factor is asked of one of his roles and this session has none. */
      needsSecondFactor: z.boolean(),
      erasureAskedAt: z.string().nullable(),
    })
    .nullable(),
  memberships: z.array(
    z.strictObject({
      id: recordId,
      institutionId,
      role: z.enum(roles),
      personId: recordId.nullable(),
    }),
  ),
});
export type MeView = z.infer<typeof meView>;

export const readMe = defineEndpoint({
  id: 'readMe',
  method: 'GET',
  path: '/api/me',
  summary: 'Who is signed in, what he may act as, and whether this is a demonstration.',
  answer: meView,
  permission: 'public',
});

export const changeSettings = defineEndpoint({
  id: 'changeSettings',
  method: 'PUT',
  path: '/api/me/settings',
  summary: 'Language, time zone and mail of the own account.',
  body: settingsInput,
  answer: z.strictObject({ changed: z.boolean() }),
  permission: 'change-settings',
  entries: ['SettingsChanged'],
});

export const askErasure = defineEndpoint({
  id: 'askErasure',
  method: 'POST',
  path: '/api/me/erasure',
  summary: 'Ask to be forgotten: personal data go everywhere, the history keeps standing without a name.',
  body: z.strictObject({ password: z.string().min(1).max(128) }),
  answer: z.strictObject({ asked: z.boolean() }),
  permission: 'ask-erasure',
  entries: ['ErasureAsked', 'PersonErased', 'AccountErased'],
});

export const personDetailView = personDetailInput.omit({ iin: true }).extend({
  /** Whether a number is kept; the number itself is shown by a call of its own. */
  hasIin: z.boolean(),
});
export type PersonDetailView = z.infer<typeof personDetailView>;

export const readPersonDetail = defineEndpoint({
  id: 'readPersonDetail',
  method: 'GET',
  path: '/api/institutions/:institutionId/people/:personId',
  summary: 'Personal data of a person; the look is logged unless it is his own.',
  params: personOfInstitution,
  answer: z.strictObject({ detail: personDetailView.nullable() }),
  permission: 'read-person-detail',
});

export const writePersonDetail = defineEndpoint({
  id: 'writePersonDetail',
  method: 'PUT',
  path: '/api/institutions/:institutionId/people/:personId',
  summary: 'Write the personal data of a person.',
  params: personOfInstitution,
  body: personDetailInput,
  answer: z.strictObject({ fields: z.array(z.string()) }),
  permission: 'write-person-detail',
  entries: ['PersonDetailWritten'],
});

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

export const listConsents = defineEndpoint({
  id: 'listConsents',
  method: 'GET',
  path: '/api/institutions/:institutionId/people/:personId/consents',
  summary: 'What a person can agree to and has agreed to, with the text in the language asked for.',
  params: personOfInstitution,
  query: z.strictObject({ locale: z.enum(locales) }),
  answer: z.strictObject({ consents: z.array(consentView) }),
  permission: 'read-person-detail',
});

export const giveConsent = defineEndpoint({
  id: 'giveConsent',
  method: 'POST',
  path: '/api/institutions/:institutionId/people/:personId/consents',
  summary: 'Agree to a purpose, to the text whose fingerprint is given.',
  params: personOfInstitution,
  body: giveConsentInput.omit({ personId: true }),
  answer: z.strictObject({ given: z.boolean() }),
  permission: 'give-consent',
  entries: ['ConsentGiven'],
});

export const withdrawConsent = defineEndpoint({
  id: 'withdrawConsent',
  method: 'DELETE',
  path: '/api/institutions/:institutionId/consents/:id',
  summary: 'Withdraw a consent.',
  params: z.strictObject({ institutionId, id: recordId }),
  answer: z.strictObject({ withdrawn: z.boolean() }),
  permission: 'withdraw-consent',
  entries: ['ConsentWithdrawn'],
});

export const accessView = z.strictObject({
  at: z.string(),
  actor: z.string(),
  actorName: z.string().nullable(),
  what: z.enum(['read', 'refused']),
  permission: z.string(),
  institutionId,
});

export const listOwnAccess = defineEndpoint({
  id: 'listOwnAccess',
  method: 'GET',
  path: '/api/me/access',
  summary: 'Who looked at the sensitive data of the own person, when and under which permission.',
  answer: z.strictObject({ looks: z.array(accessView) }),
  permission: 'read-own-data',
});
