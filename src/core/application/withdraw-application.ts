import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { moveFrom } from '../basics/state-move.ts';
import type { ApplicationStanding } from './application.ts';
import { applicationStates } from './states.ts';

/** The applicant takes his application back for good. One of a group withdraws with the group, or leaves it. */
export const withdrawApplication = (
  state: ApplicationStanding | undefined,
  { id, withGroup = false }: { readonly id: string; readonly withGroup?: boolean },
): Decided<readonly EntryBody[]> => {
  if (state === undefined) return refuse({ code: 'application-unknown' });
  if (state.status === 'withdrawn') return accept([]);
  if (state.groupId !== null && !withGroup) return refuse({ code: 'withdrawn-with-group' });
  const moved = moveFrom(applicationStates, state.status, 'withdraw-application');
  if (!moved.ok) return moved;
  return accept([
    { kind: 'ApplicationWithdrawn', noun: 'application', recordId: id, data: { status: moved.value } },
  ]);
};
