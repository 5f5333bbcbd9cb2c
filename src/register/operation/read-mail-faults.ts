import type { Register } from '../db.ts';

/** Why the newest letters that were given up could not be sent, in the words of the mail server; at most 500. */
export const readMailFaults = async (register: Register): Promise<readonly string[]> =>
  register.readOnly('qaitu_app', async (trx) => {
    const rows = await trx
      .selectFrom('mail')
      .select('last_error')
      .where('state', '=', 'failed')
      .orderBy('id', 'desc')
      .limit(500)
      .execute();
    return rows.map(({ last_error }) => last_error ?? '');
  });
