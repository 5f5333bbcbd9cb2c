import { useSuspenseQuery } from '@tanstack/react-query';
import { readGroup } from '../../../contract/group.ts';
import { queryOf } from '../query-of.ts';
import { usePart } from '../use-part.ts';

/** The group that the page's address names, as its members see it now. */
export const useGroup = () => {
  const institutionId = usePart('institutionId');
  const id = usePart('groupId');
  return useSuspenseQuery({ ...queryOf(readGroup, { params: { institutionId, id } }), staleTime: 0 }).data
    .group;
};
