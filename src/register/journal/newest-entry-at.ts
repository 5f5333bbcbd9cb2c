import type { Register } from '../db.ts';

/** When the newest entry of any journal was made; undefined where there is none. */
export const newestEntryAt = async (register: Register): Promise<Date | undefined> =>
  register.readOnly('qaitu_national', async (trx) => {
    const { at } = await trx
      .selectFrom('journal_head as head')
      .innerJoin('journal as entry', (join) =>
        join
          .onRef('entry.institution_id', '=', 'head.institution_id')
          .onRef('entry.sequence', '=', 'head.sequence'),
      )
      .select(({ fn }) => fn.max('entry.at').as('at'))
      .executeTakeFirstOrThrow();
    return at ?? undefined;
  });
