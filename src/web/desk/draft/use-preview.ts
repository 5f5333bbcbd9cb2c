import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { previewDocument } from '../../../contract/draft.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { call } from '../../api.ts';
import { Refused } from '../refused.ts';
import { pageSavers } from '../saving/page-savers.ts';

/**
 * The draft as it would read, with everything saved first. Never shown from memory: the server notes when the page was
 * opened, and what is read must be what will be sent. Suspense keeps every answer for a second at least, in which a quick
 * writer changes one and is back: so it is dropped on leaving.
 */
export const usePreview = (
  params: { readonly institutionId: string; readonly id: string },
  locale: Locale,
) => {
  const queries = useQueryClient();
  useEffect(() => () => queries.removeQueries({ queryKey: [previewDocument.id] }), [queries]);
  return useSuspenseQuery({
    queryKey: [previewDocument.id, { params, query: { locale } }],
    queryFn: async ({ signal }) => {
      await pageSavers.flush();
      const called = await call(previewDocument, { params, query: { locale } }, { signal });
      if (called.ok) return called.value;
      throw new Refused(called.refusal);
    },
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
  }).data;
};
