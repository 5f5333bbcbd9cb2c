import { useSuspenseQuery } from '@tanstack/react-query';
import { listCalls, type CallView } from '../../../../contract/programme.ts';
import { queryOf } from '../../query-of.ts';

/** The call whose applications are shown: the one that the address names, else the announced call that closes last. */
export const useQueueCall = (
  wanted: string | undefined,
): { readonly call: CallView | undefined; readonly calls: readonly CallView[] } => {
  const calls = useSuspenseQuery(queryOf(listCalls, {}))
    .data.calls.filter(({ state }) => state !== 'drafted')
    .toSorted((a, b) => b.rules.closesAt.localeCompare(a.rules.closesAt));
  return { call: calls.find(({ id }) => id === wanted) ?? calls[0], calls };
};
