import type { Result } from '../core/basics/result.ts';
import type { CountTable } from '../core/disclosure/count-table.ts';
import type { Protection } from '../core/disclosure/protection.ts';
import type { Unprotectable } from '../core/disclosure/protect-table.ts';
import { inThread } from './in-thread.ts';

/**
 * Protects a table in a thread of its own, because the solver blocks the one it runs in. seconds: what the search for whole patterns may take.
 * Rejected when the thread dies.
 */
export const protectApart = async (
  table: CountTable,
  seconds: number,
): Promise<Result<Protection, readonly Unprotectable[]>> =>
  inThread(new URL('./protection-worker.ts', import.meta.url), { table, seconds });
