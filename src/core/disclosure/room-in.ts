import type { Scope } from './scope.ts';

/** How far cells may move in a pattern, whole or of shares: all of their scope times their share. */
export const roomIn = ({ up, down }: Scope, shareOf: (cell: number) => number): Scope => ({
  up: up.map((room, cell) => room * shareOf(cell)),
  down: down.map((room, cell) => room * shareOf(cell)),
});
