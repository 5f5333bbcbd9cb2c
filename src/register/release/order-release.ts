import { sql } from 'kysely';
import type { LocalizedText } from '../../core/basics/locale.ts';
import { orderRelease, type ReleaseLine } from '../../core/release/order-release.ts';
import type { Command } from '../command.ts';

/** The office orders a release; a job builds it. */
export const orderReleaseCommand: Command<
  { readonly dataThrough: string; readonly note: LocalizedText },
  ReleaseLine,
  { readonly id: string }
> = {
  name: 'order-release',
  load: async ({ trx, circumstances: { isDemonstration } }) => {
    // Two orders at once follow one after the other.
    await sql`select id from institution where kind = 'office' for update`.execute(trx);
    const { rows } = await sql<{ readonly through: string | null; readonly building: boolean }>`
      select (max(data_through) filter (where status = 'published'))::text as through,
             coalesce(bool_or(status = 'ordered'), false) as building
        from release where is_demonstration = ${isDemonstration}`.execute(trx);
    return { publishedThrough: rows[0]?.through ?? undefined, isBuilding: rows[0]?.building === true };
  },
  decide: orderRelease,
  answer: ([entry]) => ({ id: entry?.recordId ?? '' }),
};
