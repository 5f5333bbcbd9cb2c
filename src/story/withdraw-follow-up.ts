import { addDays } from '../core/basics/add-days.ts';
import { followConsentsCommand } from '../register/alumni/follow-consents.ts';
import { withdrawConsentCommand } from '../register/person/withdraw-consent.ts';
import type { Errand, StoryAlumnus } from './follow-up-teller.ts';
import type { Teller } from './teller.ts';

/** Somebody takes back that she agreed to be asked; the program follows it the next morning. */
export const withdrawFollowUp = (
  { tell, register }: Teller,
  { who, institutionId, personId }: StoryAlumnus,
  on: string,
): readonly Errand[] => [
  [
    on,
    async () => {
      const { id } = await register.inInstitution(institutionId, async (trx) =>
        trx
          .selectFrom('consent')
          .select('id')
          .where('institution_id', '=', institutionId)
          .where('person_id', '=', personId)
          .where('purpose', '=', 'follow-up')
          .executeTakeFirstOrThrow(),
      );
      await tell(who, institutionId, withdrawConsentCommand, { id });
    },
  ],
  [
    addDays(on, 1),
    async () => tell('system', institutionId, followConsentsCommand, { today: addDays(on, 1) }),
  ],
];
