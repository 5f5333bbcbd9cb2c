import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { moveFrom } from '../basics/state-move.ts';
import { selectionStates } from '../review/states.ts';
import type { SelectionStanding } from '../review/selection.ts';
import { appealUntil } from './appeal-until.ts';
import type { DecisionRecord } from './decision-record.ts';
import { verifyAllocation } from './verify-allocation.ts';
import { verifyLottery } from './verify-lottery.ts';

export interface DecidingState {
  readonly id: string;
  readonly selection: SelectionStanding | undefined;
  readonly recordSha256: string;
  /** Days in which a decision may be appealed. */
  readonly appealDays: number;
}

/**
 * The decision of the office. Whoever computed it, its lot is computed again here and every constraint is added up again in
 * exact whole numbers; what is not proven best is not decided.
 */
export const decideAwards = (
  { id, selection, recordSha256, appealDays }: DecidingState,
  record: DecisionRecord,
  { now, newId }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (selection === undefined) return refuse({ code: 'selection-unknown' });
  const moved = moveFrom(selectionStates, selection.status, 'decide-awards');
  if (!moved.ok) return moved;
  if (now < selection.beaconAt) return refuse({ code: 'beacon-not-yet-public' });
  if (record.number !== selection.decisions + 1)
    return refuse({ code: 'decision-overtaken', params: { decision: selection.decisions } });
  if ((record.cause === 'first') !== (selection.decisions === 0))
    return refuse({ code: 'decision-cause-wrong' });
  const { instance, lottery, allocation } = record;
  if (lottery.listHash !== selection.listSha256) return refuse({ code: 'list-changed' });
  if (!allocation.optimal || allocation.bound !== allocation.objective)
    return refuse({ code: 'not-proven-best' });
  const { objective, bound, awarded } = allocation;
  const findings = [
    ...verifyLottery(lottery).findings.map(({ code, params }) => ({ code: `lottery-${code}`, params })),
    ...verifyAllocation({ version: 1, objective, bound, awarded, instance }).map(
      ({ code, constraint, params }) => ({
        code: `allocation-${code}`,
        params: { ...params, constraint },
      }),
    ),
  ];
  if (findings.length > 0) return refuse({ code: 'decision-not-true', list: findings });
  return accept([
    {
      kind: 'AwardsDecided',
      noun: 'award-decision',
      recordId: newId('dec'),
      data: {
        callId: selection.callId,
        number: record.number,
        cause: record.cause,
        recordSha256,
        objective,
        awarded: awarded.length,
        decidedAt: now,
      },
    },
    {
      kind: 'SelectionDecided',
      noun: 'selection',
      recordId: id,
      data: {
        status: moved.value,
        decisions: record.number,
        decidedAt: now,
        appealUntil: appealUntil(now, appealDays),
      },
    },
  ]);
};
