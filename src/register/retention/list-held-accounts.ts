import { sql } from 'kysely';
import { nationalOffice } from '../../core/institution/institution.ts';
import { openMatter } from '../../core/retention/open-matter.ts';
import type { Register } from '../db.ts';

/**
 * The accounts with an open appeal or obligation: in the institution; for the national office, which keeps the letters of all, in any
 * institution.
 */
export const listHeldAccounts = async (
  register: Pick<Register, 'readOnly'>,
  institutionId: string,
): Promise<readonly string[]> =>
  register.readOnly('qaitu_national', async (trx) => {
    const isNational = institutionId === nationalOffice;
    const { rows } = await sql<{ id: string }>`
      select m.account_id as id from appeal m
       where m.status = any(${[...openMatter.appeal]}) and (m.institution_id = ${institutionId} or ${isNational})
      union
      select m.account_id from obligation m
       where m.status = any(${[...openMatter.obligation]}) and (m.institution_id = ${institutionId} or ${isNational})
      order by id`.execute(trx);
    return rows.map(({ id }) => id);
  });
