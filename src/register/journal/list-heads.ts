import type { Register } from '../db.ts';

/** The end of every chain that has entries. */
export const listHeads = async (
  register: Register,
): Promise<readonly { readonly institutionId: string; readonly sequence: number; readonly hash: string }[]> =>
  register.readOnly('qaitu_national', async (trx) => {
    const rows = await trx
      .selectFrom('journal_head')
      .select(['institution_id as institutionId', 'sequence', 'hash'])
      .where('sequence', '>', '0')
      .orderBy('institution_id')
      .execute();
    return rows.map(({ sequence, ...row }) => ({ ...row, sequence: Number(sequence) }));
  });
