import { erasePerson } from '../../core/person/erase-person.ts';
import type { PersonStanding } from '../../core/person/person.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';
import { forgetEpvo } from '../epvo/forget-epvo.ts';
import { forgetCredentials } from '../credential/forget-credentials.ts';
import { forgetStays } from '../mobility/forget-stays.ts';
import { forgetExchange } from '../partner/forget-exchange.ts';
import { forgetReports } from '../report/forget-reports.ts';
import { forgetAgreements } from './forget-agreements.ts';
import { forgetAlumni } from '../alumni/forget-alumni.ts';
import { forgetObligations } from '../obligation/forget-obligations.ts';
import { forgetApplications } from './forget-applications.ts';

/** Removes every personal row of one person in one institution; his entries keep their fingerprints. */
export const erasePersonCommand: Command<
  { readonly id: string },
  PersonStanding | undefined,
  { readonly erased: boolean }
> = {
  name: 'erase-person',
  load: async ({ trx, institutionId }, { id }) => findStanding(trx, 'person', institutionId, id),
  decide: erasePerson,
  save: async ({ trx, institutionId, vault }, { input: { id }, state }) => {
    // First, while his number is there: whom the copy of the EPVO has is found by it.
    await forgetEpvo(trx, institutionId, vault, id);
    await trx
      .deleteFrom('person_detail')
      .where('institution_id', '=', institutionId)
      .where('id', '=', id)
      .execute();
    if (state === undefined) return;
    await forgetCredentials(trx, institutionId, id);
    await forgetReports(trx, institutionId, id);
    await forgetApplications(trx, institutionId, id);
    await forgetExchange(trx, institutionId, id);
    await forgetStays(trx, institutionId, { personId: id, accountId: state.accountId });
    await forgetAgreements(trx, institutionId, id);
    await forgetObligations(trx, institutionId, id);
    await forgetAlumni(trx, institutionId, { personId: id, accountId: state.accountId });
    // Reasons are in the person's own words and may name him.
    await trx
      .deleteFrom('entry_reason')
      .where('institution_id', '=', institutionId)
      .where('id', 'in', (from) =>
        from
          .selectFrom('journal')
          .select('id')
          .where('institution_id', '=', institutionId)
          .where('actor', '=', state.accountId),
      )
      .execute();
  },
  answer: (entries) => ({ erased: entries.length > 0 }),
};
