import { useSuspenseQuery } from '@tanstack/react-query';
import { readReport, type ReportView } from '../../../contract/report.ts';
import { call } from '../../api.ts';
import { queryOf } from '../query-of.ts';
import { Refused } from '../refused.ts';
import { pageSavers } from '../saving/page-savers.ts';
import { usePart } from '../use-part.ts';

/** The report that the page's address names. What was written on another page is saved before it is read. */
export const useReport = (): ReportView => {
  const params = { institutionId: usePart('institutionId'), id: usePart('reportId') };
  return useSuspenseQuery({
    ...queryOf(readReport, { params }),
    queryFn: async ({ signal }) => {
      await pageSavers.flush();
      const called = await call(readReport, { params }, { signal });
      if (called.ok) return called.value;
      throw new Refused(called.refusal);
    },
    staleTime: 0,
  }).data.report;
};
