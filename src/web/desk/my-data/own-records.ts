import type { Me } from '../../../contract/me.ts';
import type { LocalizedText } from '../../../core/basics/locale.ts';
import type { Role } from '../../../core/basics/role.ts';

/** The record of the account's person in one institution, with what he is there. */
export interface OwnRecord {
  readonly institutionId: string;
  readonly institution: LocalizedText;
  readonly personId: string;
  readonly roles: readonly Role[];
}

/** One record an institution, in the order in which the roles were given. */
export const ownRecords = (me: Me | undefined): readonly OwnRecord[] =>
  [...Map.groupBy(me?.memberships ?? [], ({ institutionId }) => institutionId).values()].flatMap((rows) => {
    const [first] = rows;
    return first === undefined || first.personId === null
      ? []
      : [
          {
            institutionId: first.institutionId,
            institution: first.institution,
            personId: first.personId,
            roles: rows.map(({ role }) => role),
          },
        ];
  });
