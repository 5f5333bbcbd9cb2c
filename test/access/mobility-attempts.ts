import type { Attempt } from './attempts.ts';

/** Endpoints of stays. */
export const mobilityAttempts: Readonly<Record<string, Attempt>> = {
  'mobility.read': {
    given: ({ institutionId, mobilityId }) => ({ params: { institutionId, id: mobilityId } }),
    owner: 'subject',
  },
  'mobility.list': { given: ({ institutionId }) => ({ params: { institutionId } }) },
};
