import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept } from '../basics/result.ts';
import { moveFrom } from '../basics/state-move.ts';
import type { ReleaseStanding } from './release-standing.ts';
import { releaseStates } from './states.ts';

/** Throw a release away that was not published; what it would have said is forgotten. */
export const discardRelease = (
  { status }: Pick<ReleaseStanding, 'status'>,
  { id }: { readonly id: string },
  { now, actor }: Pick<Circumstances, 'now' | 'actor'>,
): Decided<readonly EntryBody[]> => {
  const moved = moveFrom(releaseStates, status, 'discard-release');
  if (!moved.ok) return moved;
  const data = { status: moved.value, discardedAt: now, discardedBy: actor };
  return accept([{ kind: 'ReleaseDiscarded', noun: 'release', recordId: id, data }]);
};
