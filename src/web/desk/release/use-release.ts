import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { readRelease } from '../../../contract/release-desk.ts';
import type { AnswerOf } from '../../api.ts';
import { queryOf } from '../query-of.ts';

/** While it is being built, how often it is looked whether it is ready, in ms. */
const lookEvery = 3000;

/** The release of the address, with what it says. */
export const useRelease = (): AnswerOf<typeof readRelease> => {
  const { releaseId = '' } = useParams({ strict: false });
  return useSuspenseQuery({
    ...queryOf(readRelease, { params: { id: releaseId } }),
    refetchInterval: ({ state: { data } }) => (data?.release.status === 'ordered' ? lookEvery : false),
  }).data;
};
