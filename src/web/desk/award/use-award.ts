import { useSuspenseQuery } from '@tanstack/react-query';
import type { output } from 'zod';
import { readAward } from '../../../contract/award.ts';
import { queryOf } from '../query-of.ts';
import { usePart } from '../use-part.ts';

export type AwardRead = output<(typeof readAward)['answer']>;
export type ToldAward = NonNullable<AwardRead['award']>;

/** The decision on the application that the page's address names. */
export const useAward = (): AwardRead & { readonly institutionId: string; readonly id: string } => {
  const institutionId = usePart('institutionId');
  const id = usePart('applicationId');
  const { data } = useSuspenseQuery({
    ...queryOf(readAward, { params: { institutionId, id } }),
    staleTime: 0,
  });
  return { ...data, institutionId, id };
};
