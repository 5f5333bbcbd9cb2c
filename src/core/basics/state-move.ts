import type { Refusal } from './refusal.ts';
import { accept, refuse, type Result } from './result.ts';
import type { Role } from './role.ts';

/** One line of a table of states: from where, by which command of whom, to where. `null` is "does not exist yet". */
interface StateMove<State extends string> {
  readonly from: readonly (State | null)[];
  readonly by: string;
  readonly who: readonly (Role | 'owner' | 'clock')[];
  readonly to: State;
}

/** The states of one noun as a table, from which decisions read and `docs/states.md` is printed. */
export interface StateTable<State extends string> {
  readonly noun: string;
  readonly moves: readonly StateMove<State>[];
}

/** Where a command leads from a state, or that it leads nowhere. */
export const moveFrom = <State extends string>(
  { moves }: StateTable<State>,
  state: State | null,
  command: string,
): Result<State, Refusal> => {
  const move = moves.find(({ from, by }) => by === command && from.includes(state));
  return move === undefined
    ? refuse({ code: 'not-in-this-state', params: { state: state ?? 'none' } })
    : accept(move.to);
};
