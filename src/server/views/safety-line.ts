import type { SafetyReportRow } from '../../register/mobility/select-safety-reports.ts';

/** What of a report of danger stands in lists: that it is there, and how far it is dealt with. */
export const safetyLineOf = ({
  id,
  mobilityId,
  status,
  reportedAt,
  answeredAt,
  closedAt,
}: SafetyReportRow) => ({ id, mobilityId, status, reportedAt, answeredAt, closedAt });
