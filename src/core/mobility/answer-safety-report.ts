import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { moveFrom } from '../basics/state-move.ts';
import type { SafetyReportStanding } from './safety-report.ts';
import { safetyReportStates } from './stay-states.ts';

/** The named person says what he does about it, once; what follows is spoken, not written. */
export const answerSafetyReport = (
  report: SafetyReportStanding | undefined,
  { id }: { readonly id: string },
  { now }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (report === undefined) return refuse({ code: 'safety-report-unknown' });
  const moved = moveFrom(safetyReportStates, report.status, 'answer-safety-report');
  if (!moved.ok) return moved;
  return accept([
    {
      kind: 'SafetyReportAnswered',
      noun: 'safety-report',
      recordId: id,
      data: { status: moved.value, answeredAt: now },
    },
  ]);
};
