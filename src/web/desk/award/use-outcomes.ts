import { useQueries } from '@tanstack/react-query';
import { readAward } from '../../../contract/award.ts';
import type { AwardOutcome } from '../../../core/award/award.ts';
import { queryOf } from '../query-of.ts';

interface Decidable {
  readonly institutionId: string;
  readonly applicationId: string | null;
  readonly status: string | null;
  readonly call: { readonly state: string };
}

/** Only what was judged has a decision, and only after the call is over; nobody else is asked for one. */
const isJudged = ({ status, call }: Decidable): boolean =>
  call.state === 'closed' && (status === 'eligible' || status === 'withdrawn');

/** Outcomes of the own applications by id, of those on which a decision has arrived. */
export const useOutcomes = (applications: readonly Decidable[]): ReadonlyMap<string, AwardOutcome> => {
  const asked = applications.flatMap((application) => {
    const { applicationId, institutionId } = application;
    return applicationId !== null && isJudged(application) ? [{ id: applicationId, institutionId }] : [];
  });
  const answers = useQueries({ queries: asked.map((params) => queryOf(readAward, { params })) });
  return new Map(
    asked.flatMap(({ id }, index) => {
      const outcome = answers[index]?.data?.award?.outcome;
      return outcome === undefined ? [] : [[id, outcome] as const];
    }),
  );
};
