import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { LotteryPartyStanding, SelectionStanding } from '../review/selection.ts';

/** A party shows its secret after the list is fixed and before the beacon is public: later it could choose between two lots. */
export const revealSecret = (
  {
    selection,
    party,
    commitment,
  }: {
    readonly selection: SelectionStanding | undefined;
    readonly party: LotteryPartyStanding | undefined;
    /** Fingerprint of the secret that is shown. */
    readonly commitment: string;
  },
  { partyId }: { readonly partyId: string },
  { now }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (selection === undefined || party === undefined) return refuse({ code: 'party-unknown' });
  if (party.commitment !== commitment) return refuse({ code: 'commitment-mismatch' });
  if (party.revealedAt !== null) return accept([]);
  if (selection.status !== 'listed') {
    return refuse({ code: 'not-in-this-state', params: { state: selection.status } });
  }
  if (now >= selection.beaconAt) return refuse({ code: 'beacon-already-public' });
  return accept([
    { kind: 'SecretRevealed', noun: 'lottery-party', recordId: partyId, data: { revealedAt: now } },
  ]);
};
