import { sql } from 'kysely';
import type { Register } from './db.ts';

/**
 * The first day of the story of this database: the one it was begun with, or `startsOn` where the register is empty.
 * `undefined` where it holds institutions that no story made.
 */
export const beginStory = async (register: Register, startsOn: string): Promise<string | undefined> =>
  register.readWrite(async (trx) => {
    const begun = await sql<{ startsOn: string }>`
      select starts_on::text as "startsOn" from story where id = 'demonstration'`.execute(trx);
    const [story] = begun.rows;
    if (story !== undefined) return story.startsOn;
    const others = await trx
      .selectFrom('institution')
      .select('id')
      .where('kind', '=', 'university')
      .limit(1)
      .execute();
    if (others.length > 0) return undefined;
    await sql`insert into story (id, starts_on) values ('demonstration', ${startsOn})`.execute(trx);
    return startsOn;
  });

/** Whether the story was told to its end. */
export const isStoryTold = async (register: Register): Promise<boolean> =>
  register.readOnly('qaitu_app', async (trx) => {
    const { rows } = await sql<{ told: boolean }>`
      select told_at is not null as told from story where id = 'demonstration'`.execute(trx);
    return rows[0]?.told === true;
  });

export const endStory = async (register: Register, at: Date): Promise<void> =>
  register.readWrite(async (trx) => {
    await sql`update story set told_at = ${at} where id = 'demonstration' and told_at is null`.execute(trx);
  });
