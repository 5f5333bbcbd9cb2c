import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** A party of the lot with its name, and its secret once it is shown. */
interface PartyRow {
  readonly id: string;
  readonly position: number;
  readonly name: string;
  readonly commitment: string;
  readonly secret: string | null;
  readonly revealedAt: string | null;
}

/** The parties of the lot of a call, in the order in which their secrets are joined. */
export const listParties = async (trx: RegisterTransaction, callId: string): Promise<readonly PartyRow[]> => {
  const { rows } = await sql<PartyRow>`
    select p.id, p.position, t.name, p.commitment, t.secret, ${instant('p.revealed_at')} as "revealedAt"
      from lottery_party p join lottery_party_text t on t.party_id = p.id
     where p.call_id = ${callId} order by p.position`.execute(trx);
  return rows;
};
