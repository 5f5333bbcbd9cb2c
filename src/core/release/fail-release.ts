import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept } from '../basics/result.ts';
import { moveFrom } from '../basics/state-move.ts';
import type { ReleaseStanding } from './release-standing.ts';
import { releaseStates } from './states.ts';

/** Why an order could not be carried out, as the office is told. */
export const releaseProblems = ['nothing-recorded', 'broken'] as const;
export type ReleaseProblem = (typeof releaseProblems)[number];

/** An order could not be carried out: the office sees why and orders again. */
export const failRelease = (
  standing: Pick<ReleaseStanding, 'status'>,
  { id, problem }: { readonly id: string; readonly problem: ReleaseProblem },
): Decided<readonly EntryBody[]> => {
  const moved = moveFrom(releaseStates, standing.status, 'fail-release');
  return moved.ok
    ? accept([
        { kind: 'ReleaseFailed', noun: 'release', recordId: id, data: { status: moved.value, problem } },
      ])
    : moved;
};
