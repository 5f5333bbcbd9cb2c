import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { readApplication, type ApplicationView } from '../../../../contract/application.ts';
import { queryOf } from '../../query-of.ts';
import { useUniversity } from '../use-university.ts';

/** The application that the address names, at the university of this desk. */
export const useApplication = (): ApplicationView => {
  const { applicationId = '' } = useParams({ strict: false }) as { readonly applicationId?: string };
  const { institutionId } = useUniversity();
  return useSuspenseQuery(queryOf(readApplication, { params: { institutionId, id: applicationId } })).data
    .application;
};
