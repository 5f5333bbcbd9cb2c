import type { ConsentStanding, GiveConsentInput } from '../../core/person/consent.ts';
import { giveConsent, type ConsentState } from '../../core/person/give-consent.ts';
import type { PersonStanding } from '../../core/person/person.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';

/** `shownSha256` is computed by the route from the text that this program shows. */
export const giveConsentCommand: Command<
  GiveConsentInput & { readonly shownSha256: string },
  ConsentState,
  { readonly given: boolean }
> = {
  name: 'give-consent',
  load: async ({ trx, institutionId }, { personId, purpose, shownSha256 }) => {
    const person = await findStanding<PersonStanding>(trx, 'person', institutionId, personId);
    const row = await trx
      .selectFrom('consent')
      .select('id')
      .where('institution_id', '=', institutionId)
      .where('person_id', '=', personId)
      .where('purpose', '=', purpose)
      .where('withdrawn_at', 'is', null)
      .executeTakeFirst();
    const standing =
      row === undefined
        ? undefined
        : await findStanding<ConsentStanding>(trx, 'consent', institutionId, row.id);
    return {
      person,
      shownSha256,
      standing: row === undefined || standing === undefined ? undefined : { ...standing, id: row.id },
    };
  },
  owner: ({ person }) => person?.accountId,
  decide: giveConsent,
  answer: (entries) => ({ given: entries.length > 0 }),
};
