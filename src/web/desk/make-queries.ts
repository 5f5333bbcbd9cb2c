import { QueryCache, QueryClient } from '@tanstack/react-query';
import { readMe } from '../../contract/me.ts';
import { connection } from '../connection.ts';
import { queryOf } from './query-of.ts';

/**
 * What was read and how long it is believed. `api.ts` repeats what may be repeated and says so; a second repeater
 * would hide it. When a page that has nothing to show yet meets the end of the session, the account is forgotten and
 * `onSignedOut` lets the routes lead to the sign-in; a page that stands, with what was typed in it, stays.
 */
export const makeQueries = (onSignedOut: () => void): QueryClient => {
  const { queryKey } = queryOf(readMe, {});
  const queries: QueryClient = new QueryClient({
    defaultOptions: { queries: { retry: false, networkMode: 'always', staleTime: 10_000 } },
    queryCache: new QueryCache({
      onError: (_error, query) => {
        if (query.state.data !== undefined || !connection.read().isSignedOut) return;
        connection.signedIn();
        queries.setQueryData(queryKey, (me) =>
          me === undefined ? undefined : { ...me, account: null, memberships: [] },
        );
        onSignedOut();
      },
    }),
  });
  return queries;
};
