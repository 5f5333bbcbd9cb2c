import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { callState } from '../programme/call-state.ts';
import type { Call } from '../programme/call.ts';
import type { SelectionStanding } from './selection.ts';

/** What must be public before anybody knows a score. */
export interface SelectionOpening {
  readonly callId: string;
  readonly reviewsDueOn: string;
  readonly beacon: { readonly source: string; readonly round: string; readonly at: string };
  /** Fingerprints of the parties' secrets, in the order in which they will be joined. */
  readonly commitments: readonly string[];
}

/** Two at least: one alone would know the lot before everybody. */
const fewestParties = 2;

/** The selection begins: due date, commitments and the beacon are named, and cannot be changed after a score is known. */
export const openSelection = (
  { before, call }: { readonly before: SelectionStanding | undefined; readonly call: Call | undefined },
  { callId, reviewsDueOn, beacon, commitments }: SelectionOpening,
  { now, newId }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (call === undefined) return refuse({ code: 'call-unknown' });
  if (before !== undefined) return accept([]);
  if (callState(call.standing, now) !== 'closed') return refuse({ code: 'call-not-closed' });
  if (new Set(commitments).size < fewestParties) {
    return refuse({ code: 'parties-too-few', params: { fewest: fewestParties } });
  }
  if (reviewsDueOn <= now.slice(0, 10)) return refuse({ code: 'due-in-the-past', list: [] });
  if (beacon.at.slice(0, 10) <= reviewsDueOn) return refuse({ code: 'beacon-before-reviews' });
  return accept([
    {
      kind: 'SelectionOpened',
      noun: 'selection',
      recordId: newId('sel'),
      data: {
        callId,
        status: 'reviewing',
        openedAt: now,
        reviewsDueOn,
        beaconSource: beacon.source,
        beaconRound: beacon.round,
        beaconAt: beacon.at,
        packSha256: null,
        listSha256: null,
        listedAt: null,
        decisions: 0,
        decidedAt: null,
        appealUntil: null,
      },
    },
    ...commitments.map((commitment, index) => ({
      kind: 'LotCommitted',
      noun: 'lottery-party',
      recordId: newId('lot'),
      data: { callId, position: index + 1, commitment, revealedAt: null },
    })),
  ]);
};
