import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { moveFrom } from '../basics/state-move.ts';
import type { SafetyReportStanding } from './safety-report.ts';
import { safetyReportStates } from './stay-states.ts';

/** The danger is over, as its reporter or the named person says. */
export const closeSafetyReport = (
  report: SafetyReportStanding | undefined,
  { id }: { readonly id: string },
  { now }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (report === undefined) return refuse({ code: 'safety-report-unknown' });
  if (report.status === 'closed') return accept([]);
  const moved = moveFrom(safetyReportStates, report.status, 'close-safety-report');
  if (!moved.ok) return moved;
  return accept([
    {
      kind: 'SafetyReportClosed',
      noun: 'safety-report',
      recordId: id,
      data: { status: moved.value, closedAt: now },
    },
  ]);
};
