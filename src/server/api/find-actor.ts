import type { Actor } from '../../core/access/actor.ts';
import { listMemberships } from '../../register/institution/list-memberships.ts';
import type { ApiParts } from './api-parts.ts';

/** The account of the session with its roles as they stand now: a role that ended a second ago is gone. */
export const findActor = async (
  { register, findSession }: Pick<ApiParts, 'register' | 'findSession'>,
  headers: Headers,
): Promise<Actor | undefined> => {
  if (!headers.has('cookie')) return undefined;
  const session = await findSession(headers);
  if (session === undefined) return undefined;
  const { accountId, hasSecondFactor } = session;
  return { accountId, hasSecondFactor, memberships: await listMemberships(register(), accountId) };
};
