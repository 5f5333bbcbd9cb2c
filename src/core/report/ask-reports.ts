import { addDays } from '../basics/add-days.ts';
import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept } from '../basics/result.ts';
import type { MobilityStatus } from '../mobility/mobility.ts';

/** A stay without a report, as far as one is asked for. */
export interface UnreportedStay {
  readonly mobilityId: string;
  readonly callId: string;
  readonly accountId: string;
  readonly status: MobilityStatus;
  readonly plannedEnd: string;
  readonly returnedOn: string | null;
  /** The day that the call has for final reports. */
  readonly finalReportDueOn: string;
}

/** How long a participant has at least, whatever the call says. */
const leastDays = 30;

/** The last day of a stay that counts, or `undefined` while it goes on or never was. */
const endOf = ({ status, plannedEnd, returnedOn }: UnreportedStay): string | undefined => {
  if (status === 'returned') return returnedOn ?? plannedEnd;
  return status === 'agreed' || status === 'abroad' ? plannedEnd : undefined;
};

/** Asked for the day after the stay has ended: the recorded return, else the planned end. Due with the call's final reports. */
export const askReports = (
  stays: readonly UnreportedStay[],
  { today }: { readonly today: string },
  { now, newId }: Circumstances,
): Decided<readonly EntryBody[]> =>
  accept(
    stays.flatMap((stay): readonly EntryBody[] => {
      const end = endOf(stay);
      if (end === undefined || end >= today) return [];
      const { mobilityId, callId, accountId, finalReportDueOn } = stay;
      const least = addDays(today, leastDays);
      return [
        {
          kind: 'ReportAsked',
          noun: 'report',
          recordId: newId('rep'),
          data: {
            mobilityId,
            callId,
            accountId,
            status: 'asked',
            askedAt: now,
            dueOn: finalReportDueOn > least ? finalReportDueOn : least,
            reminders: 0,
            submittedAt: null,
            contentSha256: null,
          },
        },
      ];
    }),
  );
