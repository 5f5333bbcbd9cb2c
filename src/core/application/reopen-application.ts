import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { moveFrom } from '../basics/state-move.ts';
import type { CallStanding } from '../programme/call.ts';
import { callState } from '../programme/call-state.ts';
import type { ApplicationStanding } from './application.ts';
import { applicationStates } from './states.ts';

export interface ReopeningState {
  readonly application: ApplicationStanding | undefined;
  readonly call: CallStanding | undefined;
}

/** Until the deadline an applicant may take his application back, change it and submit it again. */
export const reopenApplication = (
  { application, call }: ReopeningState,
  { id, withGroup = false }: { readonly id: string; readonly withGroup?: boolean },
  { now }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (application === undefined || call === undefined) return refuse({ code: 'application-unknown' });
  if (application.status === 'reopened') return accept([]);
  if (callState(call, now) !== 'open') return refuse({ code: 'deadline-passed' });
  if (application.groupId !== null && !withGroup) return refuse({ code: 'submitted-with-group' });
  const moved = moveFrom(applicationStates, application.status, 'reopen-application');
  if (!moved.ok) return moved;
  return accept([
    { kind: 'ApplicationReopened', noun: 'application', recordId: id, data: { status: moved.value } },
  ]);
};
