import type { ConsentStanding, GiveConsentInput } from '../../core/person/consent.ts';
import { giveConsent, type ConsentState } from '../../core/person/give-consent.ts';
import type { PersonStanding } from '../../core/person/person.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';
import { findConsent } from './find-consent.ts';

/** `shownSha256` is computed by the route from the text that this program shows. */
export const giveConsentCommand: Command<
  GiveConsentInput & { readonly shownSha256: string },
  ConsentState,
  { readonly given: boolean }
> = {
  name: 'give-consent',
  load: async ({ trx, institutionId }, { personId, purpose, shownSha256 }) => {
    const person = await findStanding<PersonStanding>(trx, 'person', institutionId, personId);
    const id = await findConsent(trx, institutionId, personId, purpose);
    const standing =
      id === null ? undefined : await findStanding<ConsentStanding>(trx, 'consent', institutionId, id);
    return {
      person,
      shownSha256,
      standing: id === null || standing === undefined ? undefined : { ...standing, id },
    };
  },
  owner: ({ person }) => person?.accountId,
  decide: giveConsent,
  answer: (entries) => ({ given: entries.length > 0 }),
};
