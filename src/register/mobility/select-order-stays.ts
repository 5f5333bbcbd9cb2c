import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import { selectMobilities, type MobilityRow } from './select-mobilities.ts';

/** The stays from which an order is made: those of a call, those that were chosen, or all; by name. */
export const selectOrderStays = async (
  trx: RegisterTransaction,
  institutionId: string,
  { call, stays }: { readonly call?: string | undefined; readonly stays?: readonly string[] | undefined },
): Promise<readonly MobilityRow[]> => {
  const ofCall = call === undefined ? sql`true` : sql`m.call_id = ${call}`;
  const chosen = stays === undefined ? sql`true` : sql`m.id = any(${[...stays]}::text[])`;
  const rows = await selectMobilities(trx, institutionId, sql`${ofCall} and ${chosen}`);
  return rows.toSorted((one, other) => one.participant.localeCompare(other.participant, 'kk'));
};
