import { sql } from 'kysely';
import { joinGathered } from '../../core/release/collect/join-gathered.ts';
import type { IndicatorInputs } from '../../core/release/indicator-inputs.ts';
import type { RegisterTransaction } from '../db.ts';
import { gatherers } from './gatherers.ts';
import { listUniversities } from './list-universities.ts';

/**
 * All that a release of indicators is computed from, read in a transaction of the role `qaitu_publisher`. Rows are read university by
 * university, so that time grows with their number and memory with what is counted. Days and instants after `dataThrough` are left out;
 * what has no instant, the life after a stay, is as it is known now.
 */
export const gatherInputs = async (
  trx: RegisterTransaction,
  { dataThrough, isDemonstration }: Pick<IndicatorInputs, 'dataThrough' | 'isDemonstration'>,
): Promise<IndicatorInputs> => {
  // The planner cannot see through the policies of rows, takes one row for all of a university's, and would go through the second of two
  // groups of rows once for each of the first: tenfold at 200 stays of a university, more at more.
  await sql`set local enable_nestloop = off`.execute(trx);
  const universities = await listUniversities(trx, isDemonstration);
  const units = universities.map(({ id }) => id);
  const readers = gatherers.map(({ gather }) =>
    gather(units, { dataThrough, isDemonstration, keepsRows: false }),
  );
  for (const [unit, id] of units.entries()) for (const { read } of readers) await read(trx, unit, id);
  return joinGathered(
    { dataThrough, isDemonstration, universities },
    readers.map(({ gathered }) => gathered()),
  );
};
