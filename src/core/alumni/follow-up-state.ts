import type { FollowUpStatus } from './follow-up.ts';

/** Where an asking stands for those who work with it: a letter that came back before what it waits for. */
export const followUpState = ({
  status,
  bouncedAt,
  reminders,
}: {
  readonly status: FollowUpStatus;
  readonly bouncedAt: string | null;
  readonly reminders: number;
}) => {
  if (status !== 'invited') return status;
  if (bouncedAt !== null) return 'bounced';
  return reminders > 0 ? 'reminded' : 'invited';
};
