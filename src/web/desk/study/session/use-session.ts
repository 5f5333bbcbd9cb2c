import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { readSession } from '../../../../contract/study-session.ts';
import type { AnswerOf } from '../../../api.ts';
import { queryOf } from '../../query-of.ts';

export type SessionView = AnswerOf<typeof readSession>;

/** In ms: how often a running session is looked at, so that several moderators see one truth; and one that does not run. */
const lookEvery = { running: 2000, still: 15_000 } as const;

/** The session of the address, and by how much the server's clock is ahead of this one, in ms. */
export const useSession = (): {
  readonly params: { readonly institutionId: string; readonly studyId: string; readonly sessionId: string };
  readonly view: SessionView;
  readonly ahead: number;
} => {
  const { institutionId = '', studyId = '', sessionId = '' } = useParams({ strict: false });
  const params = { institutionId, studyId, sessionId };
  const { data: view, dataUpdatedAt } = useSuspenseQuery({
    ...queryOf(readSession, { params }),
    refetchInterval: ({ state: { data } }) =>
      data?.session.status === 'running' ? lookEvery.running : lookEvery.still,
  });
  return { params, view, ahead: Date.parse(view.now) - dataUpdatedAt };
};
