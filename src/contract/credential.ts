import { z } from 'zod';
import { locales } from '../core/basics/locale.ts';
import { credentialStatuses, revokeCauses } from '../core/credential/credential.ts';
import { evidenceKinds } from '../core/report/evidence-kinds.ts';
import { verdicts } from '../core/report/result.ts';
import type { Endpoint } from './endpoint.ts';
import { institutionId, recordId } from './identifier-forms.ts';

const ofInstitution = z.strictObject({ institutionId });
const recordOfInstitution = z.strictObject({ institutionId, id: recordId });
const reason = z.string().trim().min(3).max(2000);

/** An issued credential as its holder and his university see it. */
export const credentialRow = z.strictObject({
  id: recordId,
  institutionId,
  resultId: recordId,
  reportId: recordId,
  accountId: recordId,
  title: z.string(),
  participant: z.string(),
  verdict: z.enum(['achieved', 'partly']),
  status: z.enum(credentialStatuses),
  issuedAt: z.string(),
  revokedAt: z.string().nullable(),
  revokeCause: z.enum(revokeCauses).nullable(),
  /** What the office wrote, where it revoked. */
  reason: z.string().nullable(),
});
export type CredentialRow = z.infer<typeof credentialRow>;

/** What a credential of a result would show, and those that there are. */
export const credentialOffer = z.strictObject({
  resultId: recordId,
  participant: z.string(),
  institution: z.strictObject({ kk: z.string(), ru: z.string(), en: z.string() }),
  title: z.string(),
  expectedResult: z.string(),
  measure: z.string(),
  hostName: z.string(),
  departedOn: z.string().nullable(),
  returnedOn: z.string().nullable(),
  verdict: z.enum(verdicts).nullable(),
  verifiedAt: z.string().nullable(),
  verifiers: z.int(),
  evidence: z.array(
    z.strictObject({
      position: z.int(),
      kind: z.enum(evidenceKinds),
      value: z.string(),
      note: z.string(),
      fileSha256: z.string().nullable(),
    }),
  ),
  /** Whether the verdict is one that is certified. */
  isEarned: z.boolean(),
  /** Whether others find the keys by themselves: the server has a public address. */
  hasPublicAddress: z.boolean(),
  /** Where the keys are. */
  issuer: z.string(),
  credentials: z.array(credentialRow),
});
export type CredentialOffer = z.infer<typeof credentialOffer>;

/** A signing key as it is published. */
export const issuerKeyRow = z.strictObject({
  id: recordId,
  publicKey: z.string(),
  madeAt: z.string(),
  retiredAt: z.string().nullable(),
});

export const readCredentialOffer = {
  id: 'credential.read-offer',
  method: 'GET',
  path: '/api/institutions/:institutionId/results/:id/credential',
  summary: 'What a credential of a result would show to whom it is given, and those issued so far.',
  params: recordOfInstitution,
  answer: z.strictObject({ offer: credentialOffer }),
  permission: 'issue-credential',
} as const satisfies Endpoint;
export const issueCredential = {
  id: 'credential.issue',
  method: 'POST',
  path: '/api/institutions/:institutionId/results/:id/credential',
  summary: 'Take a signed credential of a verified result; the evidence that is named may be shown in it.',
  params: recordOfInstitution,
  body: z.strictObject({
    /** In which language the task is written. */
    locale: z.enum(locales),
    evidence: z.array(z.int().min(0).max(1000)).max(40),
  }),
  answer: z.strictObject({ id: recordId }),
  permission: 'issue-credential',
  entries: ['CredentialIssued', 'IssuerKeyMade'],
} as const satisfies Endpoint;
export const downloadCredential = {
  id: 'credential.download',
  method: 'GET',
  path: '/api/institutions/:institutionId/credentials/:id/file',
  summary: 'The signed credential as Open Badges 3.0 (JSON-LD), for its holder.',
  params: recordOfInstitution,
  answer: z.unknown(),
  permission: 'read-credential',
} as const satisfies Endpoint;
export const printCredential = {
  id: 'credential.print',
  method: 'GET',
  path: '/api/institutions/:institutionId/credentials/:id/paper',
  summary:
    'A credential that is in force as PDF: what it says, a picture that leads to its check, and the signed JSON attached.',
  params: recordOfInstitution,
  query: z.strictObject({ locale: z.enum(locales).default('kk') }),
  answer: z.unknown(),
  permission: 'print-credential',
} as const satisfies Endpoint;
export const withdrawCredential = {
  id: 'credential.withdraw',
  method: 'POST',
  path: '/api/institutions/:institutionId/credentials/:id/withdraw',
  summary: 'The holder takes a credential back; it is revoked for good.',
  params: recordOfInstitution,
  answer: z.strictObject({ status: z.enum(credentialStatuses) }),
  permission: 'withdraw-credential',
  entries: ['CredentialRevoked'],
} as const satisfies Endpoint;
export const revokeCredential = {
  id: 'credential.revoke',
  method: 'POST',
  path: '/api/institutions/:institutionId/credentials/:id/revoke',
  summary: 'The university revokes a credential, with a reason.',
  params: recordOfInstitution,
  body: z.strictObject({ reason }),
  answer: z.strictObject({ status: z.enum(credentialStatuses) }),
  permission: 'revoke-credential',
  entries: ['CredentialRevoked'],
} as const satisfies Endpoint;
export const listCredentials = {
  id: 'credential.list',
  method: 'GET',
  path: '/api/institutions/:institutionId/credentials',
  summary: 'The credentials of an institution, newest first (the last 500), and its signing keys.',
  params: ofInstitution,
  query: z.strictObject({ size: z.coerce.number().int().min(1).max(500).default(500) }),
  answer: z.strictObject({ credentials: z.array(credentialRow), keys: z.array(issuerKeyRow) }),
  permission: 'list-credentials',
} as const satisfies Endpoint;
export const changeIssuerKey = {
  id: 'credential.change-key',
  method: 'POST',
  path: '/api/institutions/:institutionId/issuer-keys',
  summary: 'Another key signs from now on; what the older ones signed stays good.',
  params: ofInstitution,
  answer: z.strictObject({ keyId: recordId }),
  permission: 'change-issuer-key',
  entries: ['IssuerKeyMade', 'IssuerKeyRetired'],
} as const satisfies Endpoint;
