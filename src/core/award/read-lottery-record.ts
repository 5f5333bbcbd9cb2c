import { accept, refuse } from '../basics/result.ts';
import type { Result } from '../basics/result.ts';
import type { InstanceFault } from './instance-fault.ts';
import { lotteryRecordShape } from './lottery-record.ts';
import type { LotteryRecord } from './lottery-record.ts';
import { shapeFaults } from './shape-faults.ts';

/** Reads the record of a draw from parsed JSON; refuses with everything of another shape and its place. */
export const readLotteryRecord = (given: unknown): Result<LotteryRecord, readonly InstanceFault[]> => {
  const parsed = lotteryRecordShape.safeParse(given, { reportInput: true });
  return parsed.success ? accept(parsed.data) : refuse(shapeFaults(parsed.error));
};
