import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { moveFrom } from '../basics/state-move.ts';
import { answerDueOn } from './answer-due-on.ts';
import type { ObligationMatter } from './obligation-matter.ts';
import { officeDay } from './office-day.ts';
import { obligationEventStates, obligationRequestStates, obligationStates } from './states.ts';
import { withdrawnInstalments } from './withdrawn-instalments.ts';

/** A decision that an objection or an appeal has overturned is open again, to be decided anew; a demanded refund is withdrawn. */
export const reopenedEntries = (
  matter: ObligationMatter,
  subjectId: string | null,
  { now }: Circumstances,
): Decided<readonly EntryBody[]> => {
  const { obligation, events, requests } = matter;
  const undecided = { decidedAt: null, decidedBy: null };
  if (subjectId === obligation.id) {
    const moved = moveFrom(obligationStates, obligation.status, 'withdraw-refund');
    if (!moved.ok) return moved;
    const data = { status: moved.value };
    return accept([
      { kind: 'RefundWithdrawn', noun: 'obligation', recordId: obligation.id, data },
      ...withdrawnInstalments(matter, now),
    ]);
  }
  const event = events.find(({ id }) => id === subjectId);
  if (event !== undefined) {
    const moved = moveFrom(obligationEventStates, event.status, 'grant-obligation-request');
    if (!moved.ok) return moved;
    const data = { status: moved.value, ...undecided };
    return accept([{ kind: 'ObligationEventReopened', noun: 'obligation-event', recordId: event.id, data }]);
  }
  const request = requests.find(({ id }) => id === subjectId);
  if (request === undefined) return refuse({ code: 'nothing-to-object' });
  const moved = moveFrom(obligationRequestStates, request.status, 'grant-obligation-request');
  if (!moved.ok) return moved;
  const data = { status: moved.value, answerDueOn: answerDueOn(officeDay(now)), ...undecided };
  return accept([
    { kind: 'ObligationRequestReopened', noun: 'obligation-request', recordId: request.id, data },
  ]);
};
