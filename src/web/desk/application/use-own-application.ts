import { useSuspenseQuery } from '@tanstack/react-query';
import { readApplication } from '../../../contract/application.ts';
import { queryOf } from '../query-of.ts';
import { usePart } from '../use-part.ts';

/** The application that the page's address names. */
export const useOwnApplication = () => {
  const institutionId = usePart('institutionId');
  const id = usePart('applicationId');
  return useSuspenseQuery({ ...queryOf(readApplication, { params: { institutionId, id } }), staleTime: 0 })
    .data.application;
};
