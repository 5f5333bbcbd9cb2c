import { z } from 'zod';
import type { Endpoint } from './endpoint.ts';
import { cursor, institutionId, pageSize, recordId } from './identifier-forms.ts';

const inInstitution = z.strictObject({ institutionId });

export const entryView = z.strictObject({
  id: recordId,
  sequence: z.int(),
  kind: z.string(),
  noun: z.string(),
  recordId: z.string(),
  actor: z.string(),
  /** `null` when he was forgotten, or is the program or the operator. */
  actorName: z.string().nullable(),
  at: z.string(),
  reason: z.string().nullable(),
  data: z.record(z.string(), z.json()),
});
export type EntryView = z.infer<typeof entryView>;

export const listEntries = {
  id: 'journal.list',
  method: 'GET',
  path: '/api/institutions/:institutionId/journal',
  summary: 'The journal, newest first, narrowed by kind, noun, record, actor and days.',
  params: inInstitution,
  query: z.strictObject({
    kind: z.string().max(60).optional(),
    noun: z.string().max(60).optional(),
    record: z.string().max(80).optional(),
    actor: z.string().max(80).optional(),
    from: z.iso.date().optional(),
    to: z.iso.date().optional(),
    before: cursor.optional(),
    size: pageSize.default(50),
  }),
  answer: z.strictObject({ entries: z.array(entryView), next: cursor.nullable() }),
  permission: 'read-journal',
} as const satisfies Endpoint;

export const readEntry = {
  id: 'journal.read',
  method: 'GET',
  path: '/api/institutions/:institutionId/journal/:id',
  summary: 'One entry whole, with its place in the chain.',
  params: z.strictObject({ institutionId, id: recordId }),
  answer: z.strictObject({
    entry: entryView,
    requestKey: z.string(),
    reasonHash: z.string().nullable(),
    previousHash: z.string(),
    hash: z.string(),
  }),
  permission: 'read-journal',
} as const satisfies Endpoint;

export const fault = z.strictObject({
  kind: z.enum(['changed', 'cut', 'swapped', 'rebuilt']),
  institution: z.string(),
  sequence: z.int(),
});

export const verifyJournal = {
  id: 'journal.verify',
  method: 'GET',
  path: '/api/institutions/:institutionId/journal-verification',
  summary: 'Walk the chain and compare it with the heads published so far.',
  params: inInstitution,
  answer: z.strictObject({ entries: z.int(), heads: z.int(), valid: z.boolean(), faults: z.array(fault) }),
  permission: 'verify-journal',
} as const satisfies Endpoint;

export const exportJournal = {
  id: 'journal.export',
  method: 'GET',
  path: '/api/institutions/:institutionId/journal-bundle',
  summary: 'The chain with the heads published for it, as a file that is verified without the database.',
  params: inInstitution,
  answer: z.unknown(),
  permission: 'verify-journal',
} as const satisfies Endpoint;

export const headView = z.strictObject({
  institutionId: z.string(),
  sequence: z.int(),
  hash: z.string(),
  at: z.string(),
  signature: z.string(),
});

export const listHeads = {
  id: 'journal.heads',
  method: 'GET',
  path: '/api/journal/heads',
  summary: 'The signed ends of all chains, for whoever wants to keep them.',
  answer: z.strictObject({ publicKey: z.string(), heads: z.array(headView) }),
  permission: 'public',
} as const satisfies Endpoint;

export const readHistory = {
  id: 'history.read',
  method: 'GET',
  path: '/api/institutions/:institutionId/history/:noun/:id',
  summary: 'Who did what to a record, when and why, for whoever may see the record.',
  params: z.strictObject({ institutionId, noun: z.string().regex(/^[a-z-]{2,30}$/), id: z.string().max(80) }),
  answer: z.strictObject({ entries: z.array(entryView) }),
  permission: 'signed-in',
} as const satisfies Endpoint;
