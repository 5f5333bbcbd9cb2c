import { addMonths } from '../core/basics/add-months.ts';
import { answerFollowUpCommand, enterFollowUpCommand } from '../register/alumni/answer-follow-up.ts';
import { findCode } from '../register/alumni/find-code.ts';
import { followUpCode } from '../register/alumni/follow-up-code.ts';
import { findStoryFollowUp, type StoryAlumnus } from './follow-up-teller.ts';
import type { StoryAnswer } from './story-lives.ts';
import type { Teller } from './teller.ts';

/** Somebody answers in a wave: by his link, by the code that is printed in his letter, or a coordinator writes down what he says. */
export const answerInWave = async (
  teller: Teller,
  alumnus: StoryAlumnus,
  { wave, by, since, answers }: StoryAnswer,
): Promise<void> => {
  const { tell, register, setting } = teller;
  const { institutionId, university, endedOn } = alumnus;
  const asked = await findStoryFollowUp(teller, alumnus, wave);
  const given = {
    version: 1,
    answers: { ...answers, since: addMonths(endedOn, since).slice(0, 7) },
  };
  if (by === 'telephone') {
    const input = { ...given, followUpId: asked.id, by: 'telephone' as const };
    await tell(`${university}-coordinator`, institutionId, enterFollowUpCommand, input);
    return;
  }
  const found =
    by === 'code'
      ? await register.readOnly('qaitu_app', async (trx) =>
          findCode(trx, setting.vault, followUpCode(setting.vault, asked)),
        )
      : { institutionId, followUpId: asked.id };
  if (found === undefined) throw new Error('a printed code of the story opens nothing');
  const input = { ...given, followUpId: found.followUpId, by: 'self' as const };
  await tell('alumnus', found.institutionId, answerFollowUpCommand, input);
};
