import type { Actor } from '../../core/access/actor.ts';
import type { ApiParts } from './api-parts.ts';

/** The account of the session with its roles as they stand now: a role that ended a second ago is gone. */
export const findActor = async (parts: ApiParts, cookie: string | undefined): Promise<Actor | undefined> => {
  if (cookie === undefined) return undefined;
  const session = await parts.desk().resolveSession({ cookie });
  if (session === undefined) return undefined;
  const { accountId, hasSecondFactor } = session;
  return { accountId, hasSecondFactor, memberships: await parts.desk().readMemberships(accountId) };
};
