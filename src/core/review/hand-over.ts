import type { AssignmentBoard } from './assignment-board.ts';
import type { AssignmentChain } from './find-chain.ts';

/** Carries a chain out: each application goes from one reviewer to the next. */
export const handOver = (board: AssignmentBoard, chain: AssignmentChain): void => {
  for (const { application, from } of chain) board.take(application, from);
  for (const { application, to } of chain) board.put(application, to);
};
