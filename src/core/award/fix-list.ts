import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { moveFrom } from '../basics/state-move.ts';
import { selectionStates } from '../review/states.ts';
import type { SelectionStanding } from '../review/selection.ts';

/** The list of those between whom the lot decides, and its fingerprint. */
export interface FixedList {
  readonly listSha256: string;
  /** A later round, where the one that was named is public before the list was ready. */
  readonly beacon?: { readonly source: string; readonly round: string; readonly at: string } | undefined;
}

/** The list is final before the beacon is public; from now on nothing but the lot changes the order in the grey zone. */
export const fixList = (
  { id, selection }: { readonly id: string; readonly selection: SelectionStanding | undefined },
  { listSha256, beacon }: FixedList,
  { now }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (selection === undefined) return refuse({ code: 'selection-unknown' });
  if (selection.status === 'listed' && selection.listSha256 === listSha256) return accept([]);
  const moved = moveFrom(selectionStates, selection.status, 'fix-list');
  if (!moved.ok) return moved;
  const beaconAt = beacon?.at ?? selection.beaconAt;
  if (now >= beaconAt) return refuse({ code: 'beacon-already-public' });
  return accept([
    {
      kind: 'ListFixed',
      noun: 'selection',
      recordId: id,
      data: {
        status: moved.value,
        listSha256,
        listedAt: now,
        ...(beacon === undefined
          ? {}
          : { beaconSource: beacon.source, beaconRound: beacon.round, beaconAt: beacon.at }),
      },
    },
  ]);
};
