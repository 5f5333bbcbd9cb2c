import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { readMe } from '../../contract/me.ts';
import { connection } from '../connection.ts';
import { pageSavers } from './saving/page-savers.ts';
import { queryOf } from './query-of.ts';

/** After signing in or out: asks anew who this is, forgets what was read before, and goes on. */
export const useEnter = (): ((href: string) => Promise<void>) => {
  const queries = useQueryClient();
  const router = useRouter();
  return async (href) => {
    const me = queryOf(readMe, {});
    pageSavers.forget();
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== readMe.id });
    await queries.fetchQuery({ ...me, staleTime: 0 });
    connection.signedIn();
    await router.navigate({ href });
  };
};
