import { reportStatuses } from '../../../../core/report/report.ts';

/** What the list of reports can be narrowed to. */
export const reportFilters = [...reportStatuses, 'overdue'] as const;
type ReportFilter = (typeof reportFilters)[number];

export interface ReportsSearch {
  /** The institution whose reports these are. */
  readonly at?: string;
  readonly status?: ReportFilter;
}

/** Reads filters from an address that anybody may have written; what does not fit is left out. */
export const reportsSearch = (search: Readonly<Record<string, unknown>>): ReportsSearch => {
  const status = reportFilters.find((known) => known === search['status']);
  return {
    ...(typeof search['at'] === 'string' ? { at: search['at'] } : {}),
    ...(status === undefined ? {} : { status }),
  };
};
