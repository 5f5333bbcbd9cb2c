import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept } from '../basics/result.ts';
import { reminderDays } from './reminder-days.ts';
import type { ReportStanding } from './report.ts';

/**
 * Remind of reports that are missing, on the announced days and no others. Days that passed while nobody looked are one
 * reminder, not several; after the last day there is none.
 */
export const remindReports = (
  reports: readonly (Pick<ReportStanding, 'status' | 'dueOn' | 'reminders'> & { readonly id: string })[],
  { today }: { readonly today: string },
): Decided<readonly EntryBody[]> =>
  accept(
    reports.flatMap(({ id, status, dueOn, reminders }): readonly EntryBody[] => {
      const passed = reminderDays(dueOn).filter((day) => day <= today).length;
      if (status !== 'asked' || passed <= reminders) return [];
      return [
        { kind: 'ReportReminded', noun: 'report', recordId: id, data: { reminders: passed, on: today } },
      ];
    }),
  );
