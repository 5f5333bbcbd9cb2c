import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { moveFrom } from '../basics/state-move.ts';
import type { Evidence } from './evidence.ts';
import type { ObligationMatter } from './obligation-matter.ts';
import { settledEntries } from './settled-entries.ts';
import { obligationEventStates } from './states.ts';

export interface EventDecision {
  readonly id: string;
  readonly isAccepted: boolean;
  readonly evidence?: Evidence | undefined;
}

/** The office accepts a claimed event, at what its proof is really worth, or refuses it; nobody decides in his own case. */
export const decideEvent = (
  matter: ObligationMatter | undefined,
  { id, isAccepted, evidence }: EventDecision,
  { now, actor }: Circumstances,
): Decided<readonly EntryBody[]> => {
  const event = matter?.events.find((one) => one.id === id);
  if (matter === undefined || event === undefined) return refuse({ code: 'obligation-event-unknown' });
  if (matter.obligation.accountId === actor) return refuse({ code: 'own-case' });
  const status = isAccepted ? 'accepted' : 'refused';
  if (event.status === status) return accept([]);
  const moved = moveFrom(
    obligationEventStates,
    event.status,
    `${isAccepted ? 'accept' : 'refuse'}-obligation-event`,
  );
  if (!moved.ok) return moved;
  if (matter.obligation.status !== 'running')
    return refuse({ code: 'not-in-this-state', params: { state: matter.obligation.status } });
  const shown = evidence ?? event.evidence;
  if (isAccepted && shown !== 'self-report' && event.fileSha256 === null)
    return refuse({ code: 'evidence-file-missing' });
  const decided = { status: moved.value, evidence: shown, decidedAt: now, decidedBy: actor };
  const events = matter.events.map((one) => (one.id === id ? { ...one, ...decided } : one));
  return accept([
    {
      kind: isAccepted ? 'ObligationEventAccepted' : 'ObligationEventRefused',
      noun: 'obligation-event',
      recordId: id,
      data: decided,
    },
    ...(isAccepted ? settledEntries({ ...matter, events }, now) : []),
  ]);
};
