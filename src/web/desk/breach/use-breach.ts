import { useSuspenseQuery } from '@tanstack/react-query';
import { listBreaches, readBreach } from '../../../contract/breach.ts';
import { queryOf } from '../query-of.ts';
import { useForget } from '../use-forget.ts';
import { usePart } from '../use-part.ts';

/** The breach that the page's address names; while its clock runs it is looked at again each minute. */
export const useBreach = () => {
  const institutionId = usePart('institutionId');
  const id = usePart('breachId');
  const forget = useForget();
  const found = useSuspenseQuery({
    ...queryOf(readBreach, { params: { institutionId, id } }),
    refetchInterval: ({ state }) => {
      if (state.data?.texts.some(({ written, recipients }) => written < recipients) === true) return 5000;
      return typeof state.data?.breach.hoursLeft === 'number' ? 60_000 : false;
    },
  }).data;
  return {
    institutionId,
    ...found,
    params: { institutionId, id },
    refresh: async (): Promise<void> => forget(readBreach, listBreaches),
  };
};
