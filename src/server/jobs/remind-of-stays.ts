import type { Register } from '../../register/db.ts';
import { listDueReminders } from '../../register/mobility/list-due-reminders.ts';
import { remindOfStayCommand } from '../../register/mobility/remind-of-stay.ts';
import { perform, type Setting } from '../../register/perform.ts';
import type { TimedLook } from './keep-time.ts';

/** Write down each reminder of a stay that is due now; its letter follows from the entry. */
export const remindOfStays =
  (register: Register, setting: Setting): TimedLook =>
  async () => {
    const due = await listDueReminders(register, setting.now().toISOString());
    for (const { institutionId, ...input } of due) {
      const requestKey = `remind-${input.id}-${input.about}-${input.plannedOn}-${input.step}`;
      const wish = { institutionId, asker: 'system', requestKey, input } as const;
      const done = await perform(register, remindOfStayCommand, wish, setting);
      if (!done.ok) throw new Error(done.refusal.code);
    }
  };
