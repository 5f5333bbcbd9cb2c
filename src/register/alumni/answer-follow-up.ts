import { answerFollowUp, type AskedFollowUp, type GivenAnswers } from '../../core/alumni/answer-follow-up.ts';
import type { IntentionOccasion } from '../../core/alumni/intention.ts';
import { checkAnswers } from '../../core/alumni/check-answers.ts';
import { findQuestionnaire } from '../../core/alumni/find-questionnaire.ts';
import { splitAnswers } from '../../core/alumni/split-answers.ts';
import { newId } from '../new-id.ts';
import type { Command } from '../command.ts';
import { listOwnIntentions } from './list-own-intentions.ts';
import { loadFollowUp } from './load-follow-up.ts';
import { saveIntention } from './save-intention.ts';
import { followReturnFacts } from './follow-return-facts.ts';

type Input = GivenAnswers & { readonly followUpId: string };

/** What the entries only name: the whole answer, words about contributions, and, in a place of its own, what he intends. */
const save: NonNullable<Command<Input, AskedFollowUp, { readonly answered: boolean }>['save']> = async (
  place,
  { entries, state: { followUp, alumnus }, input: { version, answers: given, followUpId } },
) => {
  const questionnaire = findQuestionnaire(version);
  if (questionnaire === undefined || followUp === undefined || alumnus === undefined) return;
  const checked = checkAnswers(questionnaire, given, followUp.wave);
  if (!checked.ok) return;
  const { told, intention } = splitAnswers(checked.value);
  const { trx, institutionId, circumstances } = place;
  await followReturnFacts(place, entries);
  await trx
    .insertInto('answer_content')
    .values({
      institution_id: institutionId,
      id: newId('ans', Date.parse(circumstances.now)),
      follow_up_id: followUpId,
      questionnaire: version,
      answers: JSON.stringify(told),
      answered_at: circumstances.now,
    })
    .execute();
  const { contributionText } = told;
  const named = entries.filter(({ noun }) => noun === 'contribution');
  if (typeof contributionText === 'string' && named.length > 0)
    await trx
      .insertInto('contribution_text')
      .values(
        named.map(({ recordId }) => ({
          institution_id: institutionId,
          id: recordId,
          words: contributionText,
        })),
      )
      .execute();
  if (intention === undefined) return;
  const occasion: IntentionOccasion = `wave-${followUp.wave}`;
  const { mobilityId, accountId } = alumnus;
  const said = await listOwnIntentions(trx, institutionId, accountId);
  if (!said.some((one) => one.mobilityId === mobilityId && one.occasion === occasion))
    await saveIntention(place, { mobilityId, accountId }, occasion, intention);
};

const command = {
  load: async (place, { followUpId }) => loadFollowUp(place, followUpId),
  decide: (state, { followUpId: _own, ...given }, circumstances) =>
    answerFollowUp(state, given, circumstances),
  save,
  answer: () => ({ answered: true }),
} as const satisfies Omit<Command<Input, AskedFollowUp, { readonly answered: boolean }>, 'name'>;

/** By the personal link, which was checked before. */
export const answerFollowUpCommand: Command<Input, AskedFollowUp, { readonly answered: boolean }> = {
  name: 'answer-follow-up',
  ...command,
};

/** By a coordinator, as it was said on the telephone. */
export const enterFollowUpCommand: Command<Input, AskedFollowUp, { readonly answered: boolean }> = {
  name: 'enter-follow-up',
  ...command,
};
