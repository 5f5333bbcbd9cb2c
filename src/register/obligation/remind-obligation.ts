import { sql } from 'kysely';
import { remindObligation } from '../../core/obligation/remind-obligation.ts';
import type { Reminder } from '../../core/obligation/reminders-due.ts';
import type { Command } from '../command.ts';
import { loadMatter } from './load-matter.ts';

export const remindObligationCommand: Command<
  { readonly obligationId: string },
  Parameters<typeof remindObligation>[0],
  { readonly reminded: number }
> = {
  name: 'remind-obligation',
  load: async (place, { obligationId }) => {
    const { trx, institutionId } = place;
    const matter = await loadMatter(place, obligationId);
    const { rows } = await sql<{ data: Reminder }>`
      select data from journal
       where institution_id = ${institutionId} and noun = 'obligation' and record_id = ${obligationId}
         and kind = 'ObligationReminded'`.execute(trx);
    return { matter, told: rows.map(({ data }) => data) };
  },
  decide: remindObligation,
  answer: (entries) => ({ reminded: entries.length }),
};
