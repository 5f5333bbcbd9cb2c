import { useSuspenseQuery } from '@tanstack/react-query';
import { listInstitutions, type InstitutionView } from '../../../contract/institution.ts';
import { NoSuchPage } from '../no-such-page.ts';
import { queryOf } from '../query-of.ts';
import { usePart } from '../use-part.ts';

/** The institution that the page's address names. Throws "no such page" when there is none. */
export const useInstitution = (): InstitutionView => {
  const id = usePart('institutionId');
  const { institutions } = useSuspenseQuery(queryOf(listInstitutions, {})).data;
  const found = institutions.find((institution) => institution.id === id);
  if (found === undefined) throw new NoSuchPage();
  return found;
};
