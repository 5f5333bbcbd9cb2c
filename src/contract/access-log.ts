import { z } from 'zod';
import type { Endpoint } from './endpoint.ts';
import { institutionId, pageSize, recordId } from './identifier-forms.ts';

const part = z.string().trim().min(2).max(100);

export const accessRow = z.strictObject({
  id: recordId,
  at: z.string(),
  actor: z.string(),
  /** `null` when he was forgotten, or is no person. */
  actorName: z.string().nullable(),
  what: z.enum(['read', 'refused']),
  permission: z.string(),
  recordId: z.string().nullable(),
  ownerAccountId: z.string().nullable(),
  ownerName: z.string().nullable(),
});
export type AccessRow = z.infer<typeof accessRow>;

export const listAccesses = {
  id: 'access-log.list',
  method: 'GET',
  path: '/api/institutions/:institutionId/access-log',
  summary:
    'Who looked at sensitive data of whom and what was refused to whom, newest first; reading it is written into it.',
  params: z.strictObject({ institutionId }),
  query: z.strictObject({
    /** Part of the name of who looked, or his id. */
    actor: part.optional(),
    /** Part of the name of whom it was about, or his id. */
    owner: part.optional(),
    permission: z.string().max(60).optional(),
    what: z.enum(['read', 'refused']).optional(),
    from: z.iso.date().optional(),
    to: z.iso.date().optional(),
    before: recordId.optional(),
    size: pageSize.default(50),
  }),
  answer: z.strictObject({ accesses: z.array(accessRow), next: recordId.nullable() }),
  permission: 'read-access-log',
} as const satisfies Endpoint;
