import { receivedJob, refusedJob } from './application-letter.ts';
import { eraseJob } from './erase.ts';
import type { Reactions } from './follow-journal.ts';
import { invitationJob } from './invitation-letter.ts';
import { reminderJob } from './reminder-letter.ts';

/** What follows from which entry. A new letter or follow-up adds its line. */
export const reactions: Reactions = {
  InvitationMade: [invitationJob],
  ApplicationSubmitted: [receivedJob],
  ApplicationSubmittedAgain: [receivedJob],
  EligibilityRefused: [refusedJob],
  ApplicantReminded: [reminderJob],
  ErasureAsked: [eraseJob],
};
