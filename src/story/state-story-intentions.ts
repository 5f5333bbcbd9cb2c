import type { AskedOccasion } from '../core/alumni/state-intention.ts';
import { stateIntentionCommand } from '../register/alumni/state-intention.ts';
import { universityOf, type Traveller } from './follow-up-teller.ts';
import { storyIntentions } from './story-lives.ts';
import type { Teller } from './teller.ts';

/** What those of the first call intend before they leave, and when they are back: told to nobody but the sums. */
export const stateStoryIntentions = async (
  { tell, register, institutions }: Teller,
  {
    occasion,
    applications,
  }: {
    readonly occasion: AskedOccasion;
    readonly applications: Readonly<Record<string, string>>;
  },
): Promise<void> => {
  for (const [key, answers] of Object.entries(storyIntentions[occasion])) {
    const who = key as Traveller;
    const institutionId = institutions.get(universityOf(who)) ?? '';
    const { id: mobilityId } = await register.inInstitution(institutionId, async (trx) =>
      trx
        .selectFrom('mobility')
        .select('id')
        .where('institution_id', '=', institutionId)
        .where('application_id', '=', applications[who] ?? '')
        .executeTakeFirstOrThrow(),
    );
    await tell(who, institutionId, stateIntentionCommand, { mobilityId, occasion, answers });
  }
};
