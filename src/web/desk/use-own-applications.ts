import { useSuspenseQuery } from '@tanstack/react-query';
import type { output } from 'zod';
import { listOwnApplications } from '../../contract/draft.ts';
import { queryOf } from './query-of.ts';

export type OwnApplication = output<(typeof listOwnApplications)['answer']>['applications'][number];

/** Drafts and applications of the account, as they are now. */
export const useOwnApplications = (): readonly OwnApplication[] =>
  useSuspenseQuery({ ...queryOf(listOwnApplications, {}), staleTime: 0 }).data.applications;
