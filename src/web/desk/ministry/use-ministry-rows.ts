import { useInfiniteQuery } from '@tanstack/react-query';
import { listMinistryRows } from '../../../contract/ministry.ts';
import type { MinistryForm } from '../../../core/ministry/ministry-form.ts';
import { call } from '../../api.ts';
import { Refused } from '../refused.ts';
import type { RowsSearch } from './rows-search.ts';

/** The people behind a form, further ones by keyset. */
export const useMinistryRows = (institutionId: string, form: MinistryForm, search: RowsSearch) =>
  useInfiniteQuery({
    queryKey: [listMinistryRows.id, institutionId, form, search],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) => {
      const query = { ...search, ...(pageParam === undefined ? {} : { before: pageParam }) };
      const called = await call(listMinistryRows, { params: { institutionId, form }, query }, { signal });
      if (called.ok) return called.value;
      throw new Refused(called.refusal);
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  });
