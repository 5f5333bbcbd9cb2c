import type { MemberView } from '../../../contract/institution.ts';

/** One person of an institution with all that he is or was there. */
export interface MemberPerson {
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly memberships: readonly MemberView[];
}

/** The rows of roles as people, in the order in which each first appears. */
export const peopleOf = (members: readonly MemberView[]): readonly MemberPerson[] =>
  [...Map.groupBy(members, ({ accountId }) => accountId)].map(([accountId, memberships]) => ({
    accountId,
    name: memberships[0]?.name ?? '',
    email: memberships[0]?.email ?? '',
    memberships,
  }));
