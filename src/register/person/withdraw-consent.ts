import type { ConsentStanding } from '../../core/person/consent.ts';
import type { PersonStanding } from '../../core/person/person.ts';
import { withdrawConsent } from '../../core/person/withdraw-consent.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';

interface State {
  readonly consent: ConsentStanding | undefined;
  readonly person: PersonStanding | undefined;
}

export const withdrawConsentCommand: Command<
  { readonly id: string },
  State,
  { readonly withdrawn: boolean }
> = {
  name: 'withdraw-consent',
  load: async ({ trx, institutionId }, { id }) => {
    const consent = await findStanding<ConsentStanding>(trx, 'consent', institutionId, id);
    const person =
      consent === undefined
        ? undefined
        : await findStanding<PersonStanding>(trx, 'person', institutionId, consent.personId);
    return { consent, person };
  },
  owner: ({ person }) => person?.accountId,
  decide: ({ consent }, input, circumstances) => withdrawConsent(consent, input, circumstances),
  answer: (entries) => ({ withdrawn: entries.length > 0 }),
};
