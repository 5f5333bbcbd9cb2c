import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept } from '../basics/result.ts';
import { moveFrom } from '../basics/state-move.ts';
import type { ReleaseStanding } from './release-standing.ts';
import { releaseStates } from './states.ts';

/** What was computed: the release's name, the fingerprint of its manifest, and the verdict of the attack. */
export interface BuiltRelease {
  readonly id: string;
  readonly name: string;
  readonly sha256: string;
  readonly isSafe: boolean;
  readonly against: readonly string[];
}

/** An order was carried out. One that was discarded meanwhile stays so. */
export const buildRelease = (
  standing: Pick<ReleaseStanding, 'status'>,
  { id, against, ...built }: BuiltRelease,
  { now }: Pick<Circumstances, 'now'>,
): Decided<readonly EntryBody[]> => {
  const moved = moveFrom(releaseStates, standing.status, 'build-release');
  if (!moved.ok) return moved;
  const data = { status: moved.value, builtAt: now, ...built, against: [...against] };
  return accept([{ kind: 'ReleaseBuilt', noun: 'release', recordId: id, data }]);
};
