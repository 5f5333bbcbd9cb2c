import { useSuspenseQuery } from '@tanstack/react-query';
import { readDraft } from '../../../contract/draft.ts';
import { queryOf } from '../query-of.ts';
import { usePart } from '../use-part.ts';

/** The draft that the page's address names, with its call. */
export const useDraft = () => {
  const institutionId = usePart('institutionId');
  const id = usePart('draftId');
  // What is missing depends on other pages too, so it is read again each time.
  return useSuspenseQuery({ ...queryOf(readDraft, { params: { institutionId, id } }), staleTime: 0 }).data;
};
