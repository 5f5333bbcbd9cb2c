import { joinGathered } from '../../core/release/collect/join-gathered.ts';
import type { IndicatorInputs } from '../../core/release/indicator-inputs.ts';
import type { RegisterTransaction } from '../db.ts';
import { gatherAwards } from './gather-awards.ts';
import { gatherBegun } from './gather-begun.ts';
import { gatherPlans } from './gather-plans.ts';
import { gatherReturns } from './gather-returns.ts';
import type { GatherScope } from './gather-scope.ts';
import { gatherTasks } from './gather-tasks.ts';
import { listUniversities } from './list-universities.ts';

const gatherers = [gatherBegun, gatherReturns, gatherTasks, gatherPlans, gatherAwards];

/**
 * All that a release of indicators is computed from, read in a transaction of the role `qaitu_publisher`. Rows are read university by
 * university, so that time grows with their number and memory with what is counted. Days and instants after `dataThrough` are left out;
 * what has no instant, the life after a stay, is as it is known now.
 */
export const gatherInputs = async (
  trx: RegisterTransaction,
  scope: GatherScope,
): Promise<IndicatorInputs> => {
  const universities = await listUniversities(trx, scope.isDemonstration);
  const units = universities.map(({ id }) => id);
  const readers = gatherers.map((gather) => gather(units, scope));
  for (const [unit, id] of units.entries()) for (const reader of readers) await reader.read(trx, unit, id);
  return joinGathered(
    { ...scope, universities },
    readers.map(({ gathered }) => gathered()),
  );
};
