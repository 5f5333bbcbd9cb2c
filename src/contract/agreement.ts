import { paperFormats } from '../core/basics/paper-formats.ts';
import { z } from 'zod';
import { locales } from '../core/basics/locale.ts';
import {
  agreementCauses,
  agreementParties,
  agreementProposers,
  agreementStatuses,
} from '../core/mobility/agreement.ts';
import { agreementContent } from '../core/mobility/agreement-content.ts';
import { signatureStatuses, signatureWays } from '../core/mobility/signature.ts';
import { missingItem } from './draft.ts';
import type { Endpoint } from './endpoint.ts';
import { institutionId, recordId } from './identifier-forms.ts';
import { mobilityView } from './mobility.ts';

export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const reason = z.string().trim().min(3).max(2000);
const inInstitution = z.strictObject({ institutionId });
const ofRecord = z.strictObject({ institutionId, id: recordId });
/** The fingerprint of what the signer was shown: another one is refused with `agreement-outdated`. */
const seen = z.strictObject({ contentSha256: sha256 });
const refusal = z.strictObject({ contentSha256: sha256, reason });
const printed = z.strictObject({
  locale: z.enum(locales).default('kk'),
  format: z.enum(paperFormats).default('pdf'),
});

export const signatureView = z.strictObject({
  id: recordId,
  party: z.enum(agreementParties),
  status: z.enum(signatureStatuses),
  /** `null` until it was answered. */
  way: z.enum(signatureWays).nullable(),
  /** Whoever signed or refused, as he is named; for a link as he wrote himself; `''` for what was forgotten. */
  name: z.string(),
  position: z.string(),
  askedAt: z.string().nullable(),
  answeredAt: z.string().nullable(),
  /** Until when the personal link is good; for the host alone, while it is asked. */
  linkUntil: z.string().nullable(),
  /** Why it was refused. */
  reason: z.string().nullable(),
  contentSha256: sha256,
  /** Of the scan or the digital signature. */
  fileSha256: sha256.nullable(),
  /** Of a digital signature: whose certificate it was and how long it held. */
  certificate: z
    .strictObject({ subject: z.string(), issuer: z.string(), validFrom: z.string(), validTo: z.string() })
    .nullable(),
});
export type SignatureView = z.infer<typeof signatureView>;

export const agreementRow = z.strictObject({
  id: recordId,
  mobilityId: recordId,
  /** `null` while it is a draft. */
  version: z.int().nullable(),
  cause: z.enum(agreementCauses),
  status: z.enum(agreementStatuses),
  proposedBy: z.enum(agreementProposers),
  amends: z.int().nullable(),
  corrects: z.int().nullable(),
  contentSha256: sha256.nullable(),
  draftedAt: z.string(),
  offeredAt: z.string().nullable(),
  settledAt: z.string().nullable(),
  signatures: z.array(signatureView),
});
export type AgreementRow = z.infer<typeof agreementRow>;

/** One version in full. */
export const agreementView = agreementRow.extend({
  /** `null` where the words were erased. */
  content: agreementContent.nullable(),
  /** For the next save of a draft. */
  base: z.int(),
  savedAt: z.string().nullable(),
  /** The version in force that it changes or replaced, to be compared with (`core/mobility/agreement-differences.ts`). */
  amended: agreementContent.nullable(),
  /** What a draft still needs before it can be offered; empty for every other. */
  missing: z.array(missingItem),
});
export type AgreementView = z.infer<typeof agreementView>;

/** What the asker may do with a version, so that a page shows it or says why not; the server asks again at each step. */
export const agreementActions = z.strictObject({
  write: z.boolean(),
  offer: z.boolean(),
  withdraw: z.boolean(),
  /** As which party the asker may answer now. */
  answerAs: z.enum(['participant', 'sending']).nullable(),
  sendHostLink: z.boolean(),
  /** For which parties a scanned copy may be recorded. */
  recordScan: z.array(z.enum(agreementParties)),
});

export const listAgreements = {
  id: 'agreement.list',
  method: 'GET',
  path: '/api/institutions/:institutionId/mobilities/:id/agreements',
  summary: 'Every version of the agreement of a stay that the asker may read, newest first.',
  params: ofRecord,
  answer: z.strictObject({
    mobility: mobilityView,
    agreements: z.array(agreementRow),
    /** Whether the asker may begin a version now, and as whom. */
    mayBegin: z.enum(agreementProposers).nullable(),
  }),
  permission: 'read-agreement',
} as const satisfies Endpoint;

export const readAgreement = {
  id: 'agreement.read',
  method: 'GET',
  path: '/api/institutions/:institutionId/agreements/:id',
  summary: 'One version with its content, its signatures, what it changes and what the asker may do.',
  params: ofRecord,
  answer: z.strictObject({ mobility: mobilityView, agreement: agreementView, may: agreementActions }),
  permission: 'read-agreement',
} as const satisfies Endpoint;

/** What waits for whom, oldest first. */
export const waitingAgreement = z.strictObject({
  institutionId,
  agreementId: recordId,
  mobilityId: recordId,
  participant: z.string(),
  reference: z.string(),
  hostName: z.string(),
  version: z.int(),
  cause: z.enum(agreementCauses),
  offeredAt: z.string(),
  waitsFor: z.array(
    z.strictObject({
      party: z.enum(agreementParties),
      askedAt: z.string(),
      linkUntil: z.string().nullable(),
    }),
  ),
});
export type WaitingAgreement = z.infer<typeof waitingAgreement>;

export const listWaitingAgreements = {
  id: 'agreement.list-waiting',
  method: 'GET',
  path: '/api/institutions/:institutionId/agreements',
  summary:
    'Offered versions with whom they wait for; stays that have no agreement yet; what was refused and not corrected.',
  params: inInstitution,
  query: z.strictObject({ party: z.enum(agreementParties).optional() }),
  answer: z.strictObject({
    waiting: z.array(waitingAgreement),
    /** Awarded stays without an offered version or one in force. */
    toDraft: z.array(
      z.strictObject({
        mobilityId: recordId,
        participant: z.string(),
        reference: z.string(),
        /** A draft of the office that was begun. */
        draftId: recordId.nullable(),
        /** The last version, where it was refused. */
        refused: z.strictObject({ agreementId: recordId, party: z.enum(agreementParties) }).nullable(),
      }),
    ),
  }),
  permission: 'list-agreements',
} as const satisfies Endpoint;

export const listOwnAgreements = {
  id: 'agreement.list-own',
  method: 'GET',
  path: '/api/me/agreements',
  summary: 'Offered versions of the own stays, in every institution, with whom they wait for.',
  answer: z.strictObject({ waiting: z.array(waitingAgreement) }),
  permission: 'signed-in',
} as const satisfies Endpoint;

export const draftAgreement = {
  id: 'agreement.draft',
  method: 'POST',
  path: '/api/institutions/:institutionId/mobilities/:id/agreements',
  summary:
    'Begin a version as the university: from the award, from the one in force, or from the one refused; one begun is found again.',
  params: ofRecord,
  answer: z.strictObject({ id: recordId }),
  permission: 'draft-agreement',
  entries: ['AgreementDrafted'],
} as const satisfies Endpoint;

export const requestChange = {
  id: 'agreement.request-change',
  method: 'POST',
  path: '/api/institutions/:institutionId/mobilities/:id/change-requests',
  summary: 'Begin a change of the agreement in force as the participant; one begun is found again.',
  params: ofRecord,
  answer: z.strictObject({ id: recordId }),
  permission: 'request-change',
  entries: ['AgreementDrafted'],
} as const satisfies Endpoint;

/** `base` as in `draft.save-section`: a save on an older version is refused with `section-changed-elsewhere`. */
export const saveAgreement = {
  id: 'agreement.save',
  method: 'PUT',
  path: '/api/institutions/:institutionId/agreements/:id/content',
  summary: 'Save a draft as it stands; its shape is checked, its completeness is not.',
  params: ofRecord,
  body: z.strictObject({ base: z.int().min(0), content: agreementContent }),
  answer: z.strictObject({ version: z.int(), savedAt: z.string() }),
  permission: 'write-agreement',
} as const satisfies Endpoint;

export const offerAgreement = {
  id: 'agreement.offer',
  method: 'POST',
  path: '/api/institutions/:institutionId/agreements/:id/offer',
  summary: 'Fix a draft and ask for the signatures; refused with everything that is missing.',
  params: ofRecord,
  /** The saved version that the asker read. */
  body: z.strictObject({ base: z.int().min(0) }),
  answer: z.strictObject({ version: z.int(), contentSha256: sha256 }),
  permission: 'write-agreement',
  entries: ['AgreementOffered', 'SignatureAsked', 'SignatureExpected'],
} as const satisfies Endpoint;

export const withdrawAgreement = {
  id: 'agreement.withdraw',
  method: 'POST',
  path: '/api/institutions/:institutionId/agreements/:id/withdraw',
  summary: 'Take a draft or an offered version back, by whoever wrote it.',
  params: ofRecord,
  body: z.strictObject({ reason: reason.optional() }),
  answer: z.strictObject({ withdrawn: z.boolean() }),
  permission: 'write-agreement',
  entries: ['AgreementWithdrawn'],
} as const satisfies Endpoint;

const signed = z.strictObject({ signed: z.boolean(), inForce: z.boolean() });
const refused = z.strictObject({ refused: z.boolean() });
const whenSigned = [
  'AgreementSigned',
  'SignatureAsked',
  'AgreementInForce',
  'AgreementReplaced',
  'MobilityAgreed',
];
const whenRefused = ['AgreementRefused', 'AgreementEnded'];

export const signOwnAgreement = {
  id: 'agreement.sign-own',
  method: 'POST',
  path: '/api/institutions/:institutionId/agreements/:id/participant-signature',
  summary: 'Sign as the participant.',
  params: ofRecord,
  body: seen,
  answer: signed,
  permission: 'sign-own-agreement',
  entries: whenSigned,
} as const satisfies Endpoint;

export const refuseOwnAgreement = {
  id: 'agreement.refuse-own',
  method: 'POST',
  path: '/api/institutions/:institutionId/agreements/:id/participant-refusal',
  summary: 'Refuse as the participant, with a reason; the office is told.',
  params: ofRecord,
  body: refusal,
  answer: refused,
  permission: 'sign-own-agreement',
  entries: whenRefused,
} as const satisfies Endpoint;

export const signAgreement = {
  id: 'agreement.sign',
  method: 'POST',
  path: '/api/institutions/:institutionId/agreements/:id/sending-signature',
  summary: 'Sign for the sending institution; never one\u2019s own agreement.',
  params: ofRecord,
  body: seen,
  answer: signed,
  permission: 'sign-agreement',
  entries: whenSigned,
} as const satisfies Endpoint;

export const refuseAgreement = {
  id: 'agreement.refuse',
  method: 'POST',
  path: '/api/institutions/:institutionId/agreements/:id/sending-refusal',
  summary: 'Refuse for the sending institution, with a reason; the participant is told.',
  params: ofRecord,
  body: refusal,
  answer: refused,
  permission: 'sign-agreement',
  entries: whenRefused,
} as const satisfies Endpoint;

/** What a digital signature is made over, byte for byte: the canonical JSON of the content. */
export const readSignedContent = {
  id: 'agreement.signed-content',
  method: 'GET',
  path: '/api/institutions/:institutionId/agreements/:id/content.json',
  summary: 'The content of an offered version as canonical JSON: what is signed with a digital signature.',
  params: ofRecord,
  answer: z.unknown(),
  permission: 'read-agreement',
} as const satisfies Endpoint;

const cms = z
  .string()
  .max(200_000)
  .regex(/^[A-Za-z0-9+/\s]+={0,2}\s*$/);

export const signOwnAgreementWithCms = {
  id: 'agreement.sign-own-cms',
  method: 'POST',
  path: '/api/institutions/:institutionId/agreements/:id/participant-cms',
  summary: 'Sign as the participant with a digital signature (CMS, detached or with the content, Base64).',
  params: ofRecord,
  body: z.strictObject({ contentSha256: sha256, cms }),
  answer: signed,
  permission: 'sign-own-agreement',
  entries: whenSigned,
} as const satisfies Endpoint;

export const signAgreementWithCms = {
  id: 'agreement.sign-cms',
  method: 'POST',
  path: '/api/institutions/:institutionId/agreements/:id/sending-cms',
  summary: 'Sign for the sending institution with a digital signature (CMS, Base64).',
  params: ofRecord,
  body: z.strictObject({ contentSha256: sha256, cms }),
  answer: signed,
  permission: 'sign-agreement',
  entries: whenSigned,
} as const satisfies Endpoint;

export const sendHostLink = {
  id: 'agreement.send-host-link',
  method: 'POST',
  path: '/api/institutions/:institutionId/agreements/:id/host-link',
  summary: 'Send the host its personal link again: the earlier one ends, and the time to answer begins anew.',
  params: ofRecord,
  answer: z.strictObject({ askedAt: z.string(), linkUntil: z.string() }),
  permission: 'send-host-link',
  entries: ['SignatureAskedAgain'],
} as const satisfies Endpoint;

/** The body of the request is the file itself; what is said of it travels in the query. */
export const recordScan = {
  id: 'agreement.record-scan',
  method: 'POST',
  path: '/api/institutions/:institutionId/agreements/:id/scans',
  summary: 'Record that a party signed by hand, with the scanned copy (PDF, JPEG or PNG).',
  params: ofRecord,
  query: z.strictObject({
    party: z.enum(agreementParties),
    /** Who signed the paper. */
    name: z.string().trim().min(1).max(200),
    contentSha256: sha256,
    /** That the asker compared the paper with this version. */
    compared: z.literal('yes'),
  }),
  answer: signed,
  permission: 'record-scan',
  entries: whenSigned,
} as const satisfies Endpoint;

export const downloadSignature = {
  id: 'agreement.signature-file',
  method: 'GET',
  path: '/api/institutions/:institutionId/signatures/:id/file',
  summary: 'The scanned copy, or the digital signature, as an attachment.',
  params: ofRecord,
  answer: z.unknown(),
  permission: 'read-agreement',
} as const satisfies Endpoint;

export const printAgreement = {
  id: 'agreement.document',
  method: 'GET',
  path: '/api/institutions/:institutionId/agreements/:id/document',
  summary: 'One version on paper, with the signatures as they stand: PDF or DOCX.',
  params: ofRecord,
  query: printed,
  answer: z.unknown(),
  permission: 'read-agreement',
} as const satisfies Endpoint;
