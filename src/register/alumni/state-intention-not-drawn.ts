import type { IntentionAnswers } from '../../core/alumni/intention.ts';
import {
  stateIntentionNotDrawn,
  type DrawnApplication,
} from '../../core/alumni/state-intention-not-drawn.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';
import { listDrawnApplications } from './list-drawn-applications.ts';
import { saveIntention } from './save-intention.ts';

/** By whom a lot among equals did not send, in the desk; optional. */
export const stateIntentionNotDrawnCommand: Command<
  { readonly applicationId: string; readonly answers: IntentionAnswers },
  DrawnApplication | undefined,
  { readonly stated: boolean }
> = {
  name: 'state-intention',
  load: async ({ trx, institutionId }, { applicationId }) => {
    // Locked, so that two who say it follow one after the other.
    await findStanding(trx, 'application', institutionId, applicationId);
    const [application] = await listDrawnApplications(trx, institutionId, { id: applicationId });
    return application;
  },
  owner: (application) => application?.accountId,
  decide: stateIntentionNotDrawn,
  save: async (place, { state, input: { applicationId, answers } }) => {
    if (state === undefined) return;
    await saveIntention(place, { applicationId, accountId: state.accountId }, 'agreement', answers);
  },
  answer: () => ({ stated: true }),
};
