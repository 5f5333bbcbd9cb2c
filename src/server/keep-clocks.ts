import type { Register } from '../register/db.ts';
import type { Setting } from '../register/perform.ts';
import { followJournal } from './jobs/follow-journal.ts';
import { keepTime } from './jobs/keep-time.ts';
import type { JobQueue } from './jobs/queue.ts';
import { reactions } from './jobs/reactions.ts';
import { remindOfStays } from './jobs/remind-of-stays.ts';
import { watchBackups } from './jobs/watch-backups.ts';
import { watchBreaches } from './jobs/watch-breaches.ts';
import { watchDays } from './jobs/watch-days.ts';
import { watchObligations } from './jobs/watch-obligations.ts';
import { deliverWebhooks } from './webhook/deliver-webhooks.ts';
import type { WebhookDoor } from './webhook/webhook-door.ts';

/** What is due by itself: jobs that entries of the journal cause, other systems that are told, and what the clock asks for. */
export const keepClocks = (
  {
    register,
    setting,
    queue,
    webhooks: door,
    publicUrl,
    withBackups,
  }: {
    readonly register: Register;
    readonly setting: Setting;
    readonly queue: JobQueue;
    readonly webhooks: WebhookDoor;
    readonly publicUrl: string;
    readonly withBackups: boolean;
  },
  report: (sentence: string) => void,
): { readonly stop: () => Promise<void> } => {
  const follower = followJournal(register, queue, reactions, report);
  const deliverer = deliverWebhooks({ register, setting, door, publicUrl }, report);
  const clock = keepTime(
    {
      atOnce: [watchDays(register, queue, setting.now)],
      later: [
        remindOfStays(register, setting),
        watchObligations(register, setting),
        watchBreaches(register, setting),
        ...(withBackups ? [watchBackups(register, queue, setting.now)] : []),
      ],
    },
    report,
  );
  return {
    stop: async () => {
      await clock.stop();
      await follower.stop();
      await deliverer.stop();
    },
  };
};
