import { z } from 'zod';
import { statementShape } from '../core/indicator/statement/statement.ts';
import type { Endpoint } from './endpoint.ts';
import { institutionId, recordId } from './identifier-forms.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const year = z.string().regex(/^\d{4}$/);

/** A signed version, without what it says. */
export const statementVersion = z.strictObject({
  id: recordId,
  year: z.int(),
  version: z.int().min(1),
  signedAt: z.string(),
  /** Name of the head who signed; null where the account was erased since. */
  signedBy: z.string().nullable(),
  /** Name of the release that it is made of. */
  release: z.string(),
  isDemonstration: z.boolean(),
  /** Fingerprint of its canonical JSON (RFC 8785). */
  sha256,
});
export type StatementVersion = z.infer<typeof statementVersion>;

/** One signed version and what it says. */
export const statementView = statementVersion.extend({
  /** Places that differ from the version before, such as `results.verified.value`; empty for the first. */
  changes: z.array(z.string()).readonly(),
  content: statementShape,
  /** All versions of the year, newest first, this one included. */
  versions: z.array(statementVersion).readonly(),
});
export type StatementView = z.infer<typeof statementView>;

export const listStatements = {
  id: 'statement.list',
  method: 'GET',
  path: '/api/institutions/:institutionId/statements',
  summary: 'Signed accountability statements of a university, newest year and version first.',
  params: z.strictObject({ institutionId }),
  answer: z.strictObject({ statements: z.array(statementVersion) }),
  permission: 'public',
} as const satisfies Endpoint;
export const readStatement = {
  id: 'statement.read',
  method: 'GET',
  path: '/api/institutions/:institutionId/statements/:year',
  summary: 'A signed accountability statement; the newest version where none is named.',
  params: z.strictObject({ institutionId, year }),
  query: z.strictObject({ version: z.coerce.number().int().min(1).max(9999).optional() }),
  answer: statementView,
  permission: 'public',
} as const satisfies Endpoint;

/** What the head is about to sign. */
export const statementDraft = z.strictObject({
  id: recordId,
  year: z.int(),
  draftedAt: z.string(),
  release: z.string(),
  sha256,
  changes: z.array(z.string()).readonly(),
  content: statementShape,
});

export const openStatementDesk = {
  id: 'statement.desk',
  method: 'GET',
  path: '/api/institutions/:institutionId/statement-desk',
  summary:
    'Years of which the published release says something, drafts that wait for a signature, and versions.',
  params: z.strictObject({ institutionId }),
  answer: z.strictObject({
    /** The published release; null before the first. */
    release: z.string().nullable(),
    years: z.array(z.int()),
    drafts: z.array(statementDraft),
    versions: z.array(statementVersion),
  }),
  permission: 'read-statement-draft',
} as const satisfies Endpoint;
export const draftStatement = {
  id: 'statement.draft',
  method: 'POST',
  path: '/api/institutions/:institutionId/statements/:year/draft',
  summary:
    'Draft the statement of a year from the published release; an unsigned draft of the year is replaced.',
  params: z.strictObject({ institutionId, year }),
  answer: z.strictObject({ id: recordId, sha256 }),
  permission: 'draft-statement',
  entries: ['StatementDrafted', 'StatementDropped'],
} as const satisfies Endpoint;
export const signStatement = {
  id: 'statement.sign',
  method: 'POST',
  path: '/api/institutions/:institutionId/statements/:year/sign',
  summary:
    'Sign the draft of a year, which becomes its next version; what was signed is named by its fingerprint.',
  params: z.strictObject({ institutionId, year }),
  body: z.strictObject({ sha256 }),
  answer: z.strictObject({ id: recordId, version: z.int().min(1) }),
  permission: 'sign-statement',
  entries: ['StatementSigned'],
} as const satisfies Endpoint;
