import type { Me } from '../../contract/me.ts';
import type { Actor } from '../../core/access/actor.ts';

/** Who is asking, as the core's rules want it; undefined for a visitor. */
export const actorOf = (me: Me | undefined): Actor | undefined => {
  if (me === undefined || me.account === null) return undefined;
  const { id, needsSecondFactor } = me.account;
  return {
    accountId: id,
    memberships: me.memberships.map(({ institutionId, role }) => ({ institutionId, role })),
    // The server says what it lacks; where it asks for none, nothing is lacking.
    hasSecondFactor: !needsSecondFactor,
  };
};
