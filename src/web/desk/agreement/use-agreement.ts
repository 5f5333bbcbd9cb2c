import { useSuspenseQuery } from '@tanstack/react-query';
import type { output } from 'zod';
import { readAgreement } from '../../../contract/agreement.ts';
import { queryOf } from '../query-of.ts';
import { usePart } from '../use-part.ts';

export type AgreementRead = output<(typeof readAgreement)['answer']>;

/** The version that the page's address names, as it is now. */
export const useAgreement = (): AgreementRead & {
  readonly params: { readonly institutionId: string; readonly id: string };
} => {
  const params = { institutionId: usePart('institutionId'), id: usePart('agreementId') };
  const { data } = useSuspenseQuery({ ...queryOf(readAgreement, { params }), staleTime: 0 });
  return { ...data, params };
};
