import { queryOptions } from '@tanstack/react-query';
import type { Endpoint } from '../../contract/endpoint.ts';
import { call, type AnswerOf, type InputOf } from '../api.ts';
import { Refused } from './refused.ts';

/**
 * A reading endpoint as a query: `useSuspenseQuery(queryOf(listMembers, { params }))`. Everything read from one
 * endpoint is stale together: `invalidateQueries({ queryKey: [endpoint.id] })`. Throws `Refused`.
 */
export const queryOf = <E extends Endpoint>(endpoint: E, given: InputOf<E>) =>
  queryOptions<AnswerOf<E>>({
    queryKey: [endpoint.id, given],
    queryFn: async ({ signal }) => {
      const called = await call(endpoint, given, { signal });
      if (called.ok) return called.value;
      throw new Refused(called.refusal);
    },
  });
