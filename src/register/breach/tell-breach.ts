import { sql } from 'kysely';
import type { LocalizedText } from '../../core/basics/locale.ts';
import type { BreachAudience } from '../../core/breach/audience.ts';
import type { BreachStanding } from '../../core/breach/breach.ts';
import { tellBreach } from '../../core/breach/tell-breach.ts';
import type { Command } from '../command.ts';
import { audienceOf } from './audience-of.ts';
import { findBreach } from './find-breach.ts';
import { writeBreachText } from './write-breach-text.ts';

interface Told {
  readonly breach: BreachStanding | undefined;
  readonly told: number;
}

/** The people are chosen once, in this transaction; the jobs that follow write to exactly them. */
export const tellBreachCommand: Command<
  { readonly id: string; readonly audience: BreachAudience; readonly letter: LocalizedText },
  Told,
  { readonly told: number }
> = {
  name: 'tell-breach',
  load: async (place, { id, audience }) => {
    const breach = await findBreach(place, { id });
    const { rows } = await sql<{ told: number }>`
      select count(*)::int as told from (${audienceOf(place.institutionId, audience)}) p`.execute(place.trx);
    return { breach, told: rows[0]?.told ?? 0 };
  },
  decide: tellBreach,
  save: async (place, { input: { id, audience, letter } }) => {
    const words = { audience, kk: letter.kk, ru: letter.ru, en: letter.en };
    const textId = await writeBreachText(place, id, { kind: 'told', words });
    await sql`
      insert into breach_recipient (institution_id, id, breach_id, text_id, account_id)
      select ${place.institutionId}, ${textId} || '-' || row_number() over (order by p.id), ${id}, ${textId}, p.id
        from (${audienceOf(place.institutionId, audience)}) p`.execute(place.trx);
  },
  answer: (_entries, { told }) => ({ told }),
};
