import { sql } from 'kysely';
import { nationalOffice } from '../../core/institution/institution.ts';
import type { Register } from '../db.ts';

/**
 * How many breaches are open, for whose sake evidence is kept: those of the institution; for the national office, which keeps letters and
 * sessions of all, those of every institution.
 */
export const openBreaches = async (
  register: Pick<Register, 'readOnly'>,
  institutionId: string,
): Promise<number> =>
  register.readOnly('qaitu_national', async (trx) => {
    const { rows } = await sql<{ open: number }>`
      select count(*)::int as open from breach
       where status = 'open' and (institution_id = ${institutionId} or ${institutionId === nationalOffice})`.execute(
      trx,
    );
    return rows[0]?.open ?? 0;
  });
