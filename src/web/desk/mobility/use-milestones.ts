import { useSuspenseQuery } from '@tanstack/react-query';
import { listMilestones } from '../../../contract/stay.ts';
import { queryOf } from '../query-of.ts';
import { usePart } from '../use-part.ts';

/** The milestones of the group that the page's address names, as they stand now. */
export const useMilestones = () => {
  const params = { institutionId: usePart('institutionId'), id: usePart('groupId') };
  const answer = useSuspenseQuery({ ...queryOf(listMilestones, { params }), staleTime: 0 }).data;
  return { ...answer, institutionId: params.institutionId, groupId: params.id };
};
