import { eraseJob } from './erase.ts';
import type { Reactions } from './follow-journal.ts';
import { invitationJob } from './invitation-letter.ts';

/** What follows from which entry. A new letter or follow-up adds its line. */
export const reactions: Reactions = {
  InvitationMade: [invitationJob],
  ErasureAsked: [eraseJob],
};
