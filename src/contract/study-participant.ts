import { z } from 'zod';
import { localizedText, locales } from '../core/basics/locale.ts';
import { participantPersonShape } from '../core/study/participant/participant-person.ts';
import { participantStatuses, studyConsentPurposes } from '../core/study/standing/study-standing.ts';
import type { Endpoint } from './endpoint.ts';
import { institutionId, recordId } from './identifier-forms.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const locale = z.enum(locales);
const purpose = z.enum(studyConsentPurposes);
const mode = z.enum(['online', 'in-person']);
const destination = z.union([z.literal(''), z.string().regex(/^[A-Z]{3}$/)]);
const study = z.strictObject({ institutionId, studyId: recordId });
const participant = study.extend({ participantId: recordId });

const may = z.strictObject({
  counted: z.boolean(),
  quoted: z.boolean(),
  archived: z.boolean(),
  recorded: z.boolean(),
  followedUp: z.boolean(),
});
const withheld = z.strictObject({ used: z.int(), withheld: z.int() });

const participantRow = z.strictObject({
  id: recordId,
  pseudonym: z.string(),
  mode,
  destination: z.string(),
  status: z.enum(participantStatuses),
  codeIssue: z.int(),
  addedAt: z.string(),
  may,
});
export type StudyParticipantView = z.infer<typeof participantRow>;

const consent = z.strictObject({
  purpose,
  version: z.int(),
  locale,
  givenBy: z.enum(['participant', 'paper']),
  givenAt: z.string(),
  withdrawnAt: z.string().nullable(),
});
export type StudyConsentView = z.infer<typeof consent>;

/** A text as it is shown now, in one language. */
const shownText = z.strictObject({ purpose, version: z.int(), locale, text: z.string(), textSha256: sha256 });
export type StudyConsentText = z.infer<typeof shownText>;

const gives = z
  .array(z.strictObject({ purpose, version: z.int().min(1), textSha256: sha256 }))
  .max(studyConsentPurposes.length)
  .readonly();
const withdraws = z.array(purpose).max(studyConsentPurposes.length).readonly();

export const listParticipants = {
  id: 'study-participant.list',
  method: 'GET',
  path: '/api/institutions/:institutionId/studies/:studyId/participants',
  summary: 'Who was asked to take part, by pseudonym, and what the consents allow.',
  params: study,
  answer: z.strictObject({
    participants: z.array(participantRow),
    uses: z.strictObject({
      counted: withheld,
      quoted: withheld,
      archived: withheld,
      recorded: withheld,
      followedUp: withheld,
    }),
  }),
  permission: 'read-study',
} as const satisfies Endpoint;

export const readParticipant = {
  id: 'study-participant.read',
  method: 'GET',
  path: '/api/institutions/:institutionId/studies/:studyId/participants/:participantId',
  summary: 'A participant by pseudonym, with every consent and the texts that are shown now.',
  params: participant,
  answer: participantRow.extend({
    consents: z.array(consent),
    texts: z.array(shownText),
  }),
  permission: 'read-study',
} as const satisfies Endpoint;

export const addParticipant = {
  id: 'study-participant.add',
  method: 'POST',
  path: '/api/institutions/:institutionId/studies/:studyId/participants',
  summary: 'Ask somebody to take part under the next pseudonym; name and contact are sealed apart.',
  params: study,
  body: z.strictObject({ mode, destination, person: participantPersonShape }),
  answer: z.strictObject({ id: recordId, pseudonym: z.string() }),
  permission: 'add-study-participant',
  entries: ['StudyParticipantAdded'],
} as const satisfies Endpoint;

export const changeParticipant = {
  id: 'study-participant.change',
  method: 'PUT',
  path: '/api/institutions/:institutionId/studies/:studyId/participants/:participantId',
  summary: 'Change how somebody takes part, or what the key holds.',
  params: participant,
  body: z.strictObject({
    mode,
    destination,
    status: z.enum(['invited', 'came', 'absent']),
    person: participantPersonShape.optional(),
  }),
  answer: z.strictObject({ changed: z.boolean() }),
  permission: 'change-study-participant',
  entries: ['StudyParticipantChanged'],
} as const satisfies Endpoint;

export const readParticipantKey = {
  id: 'study-participant.read-key',
  method: 'GET',
  path: '/api/institutions/:institutionId/studies/:studyId/participants/:participantId/key',
  summary: 'Who stands behind a pseudonym; every look is written down.',
  params: participant,
  answer: participantPersonShape,
  permission: 'read-pseudonym-key',
} as const satisfies Endpoint;

export const issueParticipantCode = {
  id: 'study-participant.issue-code',
  method: 'POST',
  path: '/api/institutions/:institutionId/studies/:studyId/participants/:participantId/code',
  summary: 'Make a new personal code; the one before lets nobody in any more.',
  params: participant,
  body: z.strictObject({}),
  answer: z.strictObject({ issue: z.int().min(1) }),
  permission: 'issue-participant-code',
  entries: ['ParticipantCodeIssued'],
} as const satisfies Endpoint;

export const readParticipantCode = {
  id: 'study-participant.read-code',
  method: 'GET',
  path: '/api/institutions/:institutionId/studies/:studyId/participants/:participantId/code',
  summary: 'The personal code as it is handed out; null before the first.',
  params: participant,
  answer: z.strictObject({ code: z.string().nullable(), address: z.string().nullable() }),
  permission: 'issue-participant-code',
} as const satisfies Endpoint;

export const recordStudyConsent = {
  id: 'study-participant.record-consent',
  method: 'POST',
  path: '/api/institutions/:institutionId/studies/:studyId/participants/:participantId/consents',
  summary: 'Enter what a participant signed on paper, or withdrew in writing.',
  params: participant,
  body: z.strictObject({ locale, gives, withdraws }),
  answer: z.strictObject({ recorded: z.int() }),
  permission: 'record-study-consent',
  entries: ['StudyConsentGiven', 'StudyConsentWithdrawn', 'StudyParticipantLeft'],
} as const satisfies Endpoint;

/** Thirteen letters with or without hyphens. It never stands in an address that a server sees. */
const code = z.string().min(1).max(40);

export const openParticipant = {
  id: 'study-consent.open',
  method: 'POST',
  path: '/api/study-participant/open',
  summary: 'What a personal code opens: the study, its operator, and what was agreed to; never a name.',
  body: z.strictObject({ code }),
  answer: z.strictObject({
    institution: localizedText,
    /** Business identification number; null where the register has none. */
    bin: z.string().nullable(),
    study: z.string(),
    pseudonym: z.string(),
    status: z.enum(participantStatuses),
    consents: z.array(consent),
    texts: z.array(shownText),
  }),
  permission: 'public',
} as const satisfies Endpoint;
export type OpenedParticipant = z.infer<typeof openParticipant.answer>;

export const giveStudyConsent = {
  id: 'study-consent.give',
  method: 'POST',
  path: '/api/study-participant/give',
  summary: 'Agree to purposes by the personal code, to the texts as they were shown.',
  body: z.strictObject({ code, locale, gives }),
  answer: z.strictObject({ given: z.int() }),
  permission: 'public',
  entries: ['StudyConsentGiven'],
} as const satisfies Endpoint;

export const withdrawStudyConsent = {
  id: 'study-consent.withdraw',
  method: 'POST',
  path: '/api/study-participant/withdraw',
  summary: 'Withdraw consents by the personal code; it holds at once.',
  body: z.strictObject({ code, withdraws }),
  answer: z.strictObject({ withdrawn: z.int() }),
  permission: 'public',
  entries: ['StudyConsentWithdrawn', 'StudyParticipantLeft'],
} as const satisfies Endpoint;
