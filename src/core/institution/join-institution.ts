import type { Circumstances } from '../basics/circumstances.ts';
import type { NoInput } from '../basics/no-input.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { Role } from '../basics/role.ts';
import { nationalOffice } from './institution.ts';
import { membershipGiven } from './membership-given.ts';
import { personRecorded } from './person-recorded.ts';

/** Whoever registered himself becomes an applicant of the university he studies at; it is confirmed when he applies. */
export const joinInstitution = (
  { held, personId }: { readonly held: readonly Role[]; readonly personId: string | undefined },
  _input: NoInput,
  circumstances: Circumstances,
): Decided<readonly EntryBody[]> => {
  const { actor, institutionId, newId, now } = circumstances;
  if (institutionId === nationalOffice)
    return refuse({ code: 'role-not-here', params: { role: 'applicant' } });
  if (held.includes('applicant')) return accept([]);
  return accept([
    ...personRecorded(personId, actor, circumstances),
    membershipGiven(newId('mem'), { institutionId, accountId: actor, role: 'applicant', now }),
  ]);
};
