import { useSuspenseQuery } from '@tanstack/react-query';
import { readAlumnus, type AlumnusView } from '../../../contract/alumni.ts';
import { queryOf } from '../query-of.ts';
import { usePart } from '../use-part.ts';

/** What is known of the life after the stay that the page's address names, as it is now. */
export const useAlumnus = (): AlumnusView => {
  const institutionId = usePart('institutionId');
  const id = usePart('alumnusId');
  const query = queryOf(readAlumnus, { params: { institutionId, id } });
  return useSuspenseQuery({ ...query, staleTime: 0 }).data.alumnus;
};
