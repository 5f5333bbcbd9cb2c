import type { SafetyReportRow } from '../../register/mobility/select-safety-reports.ts';
import { safetyLineOf } from './safety-line.ts';

/** The whole of a report of danger for one of its two readers. */
export const safetyReportView = (row: SafetyReportRow, readerAccountId: string) => {
  const { institutionId, accountId, participant, country, danger, whereabouts, reach, answer } = row;
  const isForgotten = danger === null || whereabouts === null || reach === null;
  return {
    ...safetyLineOf(row),
    institutionId,
    participant,
    country,
    isOwn: accountId === readerAccountId,
    words: isForgotten ? null : { danger, whereabouts, reach },
    answer,
  };
};
