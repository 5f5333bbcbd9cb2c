import { z } from 'zod';
import { accessScopes } from '../core/access-key/access-scope.ts';
import type { Endpoint } from './endpoint.ts';
import { institutionId, recordId } from './identifier-forms.ts';

const ofInstitution = z.strictObject({ institutionId });
const day = z.iso.date();

export const accessKeyRow = z.strictObject({
  id: recordId,
  accountId: recordId,
  name: z.string(),
  maker: z.string(),
  scopes: z.array(z.enum(accessScopes)),
  perMinute: z.int(),
  endsOn: z.string(),
  madeAt: z.string(),
  revokedAt: z.string().nullable(),
  lastUsedAt: z.string().nullable(),
});
export type AccessKeyRow = z.infer<typeof accessKeyRow>;

export const listAccessKeys = {
  id: 'access-key.list',
  method: 'GET',
  path: '/api/institutions/:institutionId/access-keys',
  summary: 'The keys by which machines read for an institution, newest first.',
  params: ofInstitution,
  answer: z.strictObject({ keys: z.array(accessKeyRow) }),
  permission: 'list-access-keys',
} as const satisfies Endpoint;
export const makeAccessKey = {
  id: 'access-key.make',
  method: 'POST',
  path: '/api/institutions/:institutionId/access-keys',
  summary: 'Make a key; it is in this answer and nowhere else.',
  params: ofInstitution,
  body: z.strictObject({
    name: z.string().trim().min(1).max(100),
    scopes: z.array(z.enum(accessScopes)).min(1).max(accessScopes.length),
    perMinute: z.int().min(1).max(600),
    endsOn: day,
  }),
  answer: z.strictObject({ id: recordId, key: z.string() }),
  permission: 'make-access-key',
  entries: ['AccessKeyMade'],
} as const satisfies Endpoint;
export const revokeAccessKey = {
  id: 'access-key.revoke',
  method: 'POST',
  path: '/api/institutions/:institutionId/access-keys/:id/revoke',
  summary: 'Nobody is let in by this key any more.',
  params: z.strictObject({ institutionId, id: recordId }),
  answer: z.strictObject({ revoked: z.boolean() }),
  permission: 'revoke-access-key',
  entries: ['AccessKeyRevoked'],
} as const satisfies Endpoint;
