import { useQuery } from '@tanstack/react-query';
import { listInstitutions } from '../../../contract/institution.ts';
import { everyInstitution } from '../../../core/access/every-institution.ts';
import type { LocalizedText } from '../../../core/basics/locale.ts';
import { nationalOffice } from '../../../core/institution/institution.ts';
import { queryOf } from '../query-of.ts';
import { useMe } from '../use-me.ts';
import { whyNot } from '../why-not.ts';

interface Institution {
  readonly id: string;
  readonly name: LocalizedText;
}

/** Universities in which the account may read reports or the ledger, each once: its own, or all of them. */
export const useReaderInstitutions = (
  permission: 'list-reports' | 'read-ledger' | 'list-follow-ups' | 'list-support-offers',
): { readonly isNational: boolean; readonly institutions: readonly Institution[] } => {
  const me = useMe();
  const isNational = whyNot(me, permission, everyInstitution) === undefined;
  const all = useQuery({ ...queryOf(listInstitutions, {}), enabled: isNational }).data?.institutions ?? [];
  const own = (me?.memberships ?? [])
    .filter(({ institutionId }) => whyNot(me, permission, institutionId) !== 'refusal.not-permitted')
    .map(({ institutionId, institution }) => ({ id: institutionId, name: institution }));
  const found = (isNational ? all : own).filter(({ id }) => id !== nationalOffice);
  return { isNational, institutions: [...new Map(found.map((one) => [one.id, one])).values()] };
};
