import { useQueryClient } from '@tanstack/react-query';
import type { Endpoint } from '../../contract/endpoint.ts';

/** After a change: what was read from these endpoints is read again where it is shown, and when it is next wanted. */
export const useForget = (): ((...endpoints: readonly Endpoint[]) => Promise<void>) => {
  const queries = useQueryClient();
  return async (...endpoints) => {
    await Promise.all(endpoints.map(async ({ id }) => queries.invalidateQueries({ queryKey: [id] })));
  };
};
