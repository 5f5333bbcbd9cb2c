import { accept, refuse } from '../basics/result.ts';
import type { Result } from '../basics/result.ts';
import type { InstanceFault } from './instance-fault.ts';
import { lotteryInputShape } from './lottery-record.ts';
import type { LotteryInput } from './lottery-record.ts';
import { shapeFaults } from './shape-faults.ts';

/** Reads what a draw starts from, from parsed JSON; refuses with everything of another shape and its place. */
export const readLotteryInput = (given: unknown): Result<LotteryInput, readonly InstanceFault[]> => {
  const parsed = lotteryInputShape.safeParse(given, { reportInput: true });
  return parsed.success ? accept(parsed.data) : refuse(shapeFaults(parsed.error));
};
