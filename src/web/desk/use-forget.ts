import { useQueryClient } from '@tanstack/react-query';
import type { Endpoint } from '../../contract/endpoint.ts';
import { readHistory } from '../../contract/journal.ts';

/**
 * After a change: what was read from these endpoints is read again where it is shown, and gone where it is not, so that
 * a page that opens next waits for what is so now. Whatever changes, the history of its record has a line more.
 */
export const useForget = (): ((...endpoints: readonly Endpoint[]) => Promise<void>) => {
  const queries = useQueryClient();
  return async (...endpoints) => {
    await Promise.all(
      [...endpoints, readHistory].map(async ({ id }) => {
        queries.removeQueries({ queryKey: [id], type: 'inactive' });
        await queries.invalidateQueries({ queryKey: [id] });
      }),
    );
  };
};
