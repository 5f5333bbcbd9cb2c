import { sql } from 'kysely';
import type { SelectionStanding } from '../../core/review/selection.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** The selection of a call, without holding it; `undefined` before it is opened. */
export const findSelection = async (
  trx: RegisterTransaction,
  callId: string,
): Promise<(SelectionStanding & { readonly id: string }) | undefined> => {
  const { rows } = await sql<SelectionStanding & { readonly id: string }>`
    select id, call_id as "callId", status, ${instant('opened_at')} as "openedAt",
           reviews_due_on::text as "reviewsDueOn", beacon_source as "beaconSource", beacon_round as "beaconRound",
           ${instant('beacon_at')} as "beaconAt", pack_sha256 as "packSha256", list_sha256 as "listSha256",
           ${instant('listed_at')} as "listedAt", decisions, ${instant('decided_at')} as "decidedAt",
           ${instant('appeal_until')} as "appealUntil"
      from selection where call_id = ${callId}`.execute(trx);
  return rows[0];
};
