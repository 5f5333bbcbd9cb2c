import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { moveFrom } from '../basics/state-move.ts';
import type { Evidence } from '../obligation/evidence.ts';
import type { OutcomeStanding } from './outcome.ts';
import { outcomeStatesTable } from './states.ts';

/** The office has looked at the document: it shows what was said, at the rung where it belongs, or it does not. */
export const decideOutcome = (
  outcome: OutcomeStanding | undefined,
  {
    id,
    isAccepted,
    evidence,
  }: { readonly id: string; readonly isAccepted: boolean; readonly evidence?: Evidence | undefined },
  { now }: Pick<Circumstances, 'now'>,
): Decided<readonly EntryBody[]> => {
  if (outcome === undefined) return refuse({ code: 'outcome-unknown' });
  const moved = moveFrom(
    outcomeStatesTable,
    outcome.status,
    isAccepted ? 'accept-outcome' : 'refuse-outcome',
  );
  if (!moved.ok) return moved;
  return accept([
    {
      kind: isAccepted ? 'OutcomeAccepted' : 'OutcomeRefused',
      noun: 'outcome',
      recordId: id,
      data: {
        status: moved.value,
        decidedAt: now,
        ...(isAccepted ? { evidence: evidence ?? outcome.evidence } : {}),
      },
    },
  ]);
};
