import type { EntryBody } from '../basics/entry-body.ts';
import type { JsonObject } from '../basics/json.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { moveFrom } from '../basics/state-move.ts';
import type { BreachStanding } from './breach.ts';
import { breachStates } from './states.ts';

const kinds = {
  'note-breach-step': 'BreachStepNoted',
  'notify-breach': 'BreachNotified',
  'tell-breach': 'BreachTold',
  'remind-breach': 'BreachReminded',
  'close-breach': 'BreachClosed',
  'reopen-breach': 'BreachReopened',
} as const;

/** A step of the table of states. */
export const moveBreach = (
  by: keyof typeof kinds,
  standing: BreachStanding | undefined,
  id: string,
  data: JsonObject = {},
): Decided<readonly EntryBody[]> => {
  if (standing === undefined) return refuse({ code: 'breach-unknown' });
  const moved = moveFrom(breachStates, standing.status, by);
  if (!moved.ok) return moved;
  return accept([{ kind: kinds[by], noun: 'breach', recordId: id, data: { status: moved.value, ...data } }]);
};
