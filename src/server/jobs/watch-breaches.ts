import { reminderDue } from '../../core/breach/reminder-due.ts';
import { listRunningBreaches } from '../../register/breach/list-running-breaches.ts';
import { remindBreachCommand } from '../../register/breach/remind-breach.ts';
import type { Register } from '../../register/db.ts';
import { perform, type Setting } from '../../register/perform.ts';
import type { TimedLook } from './keep-time.ts';

/** The term of a notification ends soon or has ended: each is written into the journal once, at any hour, and makes its letters. */
export const watchBreaches =
  (register: Register, setting: Setting): TimedLook =>
  async () => {
    const now = setting.now().toISOString();
    for (const breach of await listRunningBreaches(register)) {
      const step = reminderDue(breach, now);
      if (step === undefined) continue;
      const { institutionId, id } = breach;
      const wish = {
        institutionId,
        asker: 'system' as const,
        requestKey: `remind-${id}-${step}-${now}`.replaceAll(/[:.]/g, '-'),
        input: { id },
      };
      const done = await perform(register, remindBreachCommand, wish, setting);
      if (!done.ok) throw new Error(done.refusal.code);
    }
  };
