import { useSuspenseQuery } from '@tanstack/react-query';
import { listVerifiers, type VerifierView } from '../../../../contract/verification.ts';
import { queryOf } from '../../query-of.ts';
import { useLocale } from '../../use-locale.ts';

/** Everybody who has the role of a verifier, by name. */
export const useVerifiers = (): readonly VerifierView[] => {
  const locale = useLocale();
  return useSuspenseQuery({ ...queryOf(listVerifiers, {}), staleTime: 0 }).data.verifiers.toSorted(
    (one, other) => one.name.localeCompare(other.name, locale),
  );
};
