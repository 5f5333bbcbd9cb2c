import { useSuspenseQuery } from '@tanstack/react-query';
import { readCall } from '../../../contract/programme.ts';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';

/** Names of the regions of a call by their ids, in the reader's language. */
export const useRegions = (callId: string): ReadonlyMap<string, string> => {
  const locale = useLocale();
  const { call } = useSuspenseQuery(queryOf(readCall, { params: { id: callId } })).data;
  return new Map(call.rules.regions.map(({ id, name }) => [id, name[locale]]));
};
