import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { checkEvidence } from './check-evidence.ts';
import type { EvidenceItem } from './report-sections.ts';
import type { ReportStanding } from './report.ts';

export interface AddingState {
  readonly report: (ReportStanding & { readonly id: string }) | undefined;
  /** Of the report. */
  readonly resultIds: readonly string[];
  readonly files: ReadonlySet<string>;
  readonly contentSha256: string;
}

/** A correction to a submitted report; with evidence only for one of its results. What was submitted stays as it was. */
export const addToReport = (
  { report, resultIds, files, contentSha256 }: AddingState,
  { resultId, evidence }: { readonly resultId: string | null; readonly evidence: readonly EvidenceItem[] },
  { now, newId }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (report === undefined) return refuse({ code: 'report-unknown' });
  if (report.status !== 'submitted') {
    return refuse({ code: 'not-in-this-state', params: { state: report.status } });
  }
  if (resultId !== null && !resultIds.includes(resultId)) return refuse({ code: 'result-unknown' });
  if (resultId === null && evidence.length > 0) return refuse({ code: 'evidence-without-result' });
  const list = checkEvidence(evidence, files, 'evidence');
  if (list.length > 0) return refuse({ code: 'incomplete', list });
  return accept([
    {
      kind: 'ReportAddedTo',
      noun: 'addition',
      recordId: newId('add'),
      data: {
        reportId: report.id,
        mobilityId: report.mobilityId,
        resultId,
        contentSha256,
        addedAt: now,
      },
    },
  ]);
};
