import type { Release } from '../contract/release.ts';
import type { Register } from '../register/db.ts';
import {
  findLastImport,
  listFigures,
  listFigureTables,
  listReportedDestinations,
} from '../register/flow/figure-facts.ts';
import { releaseAudit, type AuditSource } from './audit.ts';
import type { CostSource } from './cost.ts';
import { releaseCost } from './cost.ts';
import type { CountryNames, TableFacts } from './build-table.ts';
import { writeRelease, type ReleaseContent } from './write-release.ts';
import { releaseTables } from './release-tables.ts';

interface Gathered extends Pick<ReleaseContent, 'importId' | 'importedAt'> {
  readonly facts: readonly TableFacts[];
}

/** All facts in one transaction, so that a release is of one moment. */
const gather = (register: Register): Promise<Gathered | undefined> =>
  register.readOnly('qaitu_publisher', async (trx) => {
    const last = await findLastImport(trx);
    if (last === undefined) return undefined;
    const facts: TableFacts[] = [];
    for (const { table, header, labels } of await listFigureTables(trx)) {
      const figures = await listFigures(trx, table.id, table.page.where);
      const reported = table.page.reportingHoles ? await listReportedDestinations(trx, table.id) : {};
      facts.push({ table, header, labels, figures, reported });
    }
    return { facts, importId: last.id, importedAt: last.importedAt.toISOString() };
  });

/**
 * Build the release of what the register holds now, with the audit of a source and a cost account beside it, and write it below
 * `releasesFolder`; undefined when it holds nothing.
 */
export const buildCurrentRelease = async (
  register: Register,
  releasesFolder: string,
  countries: CountryNames,
  version: string,
  source?: AuditSource,
  cost?: CostSource,
): Promise<Release | undefined> => {
  const gathered = await gather(register);
  if (gathered === undefined) return undefined;
  const { facts, ...named } = gathered;
  return writeRelease(releasesFolder, {
    ...named,
    tables: await releaseTables(facts, countries),
    ...(source === undefined ? {} : { audit: releaseAudit(source) }),
    ...(cost === undefined ? {} : { cost: releaseCost(cost) }),
    version,
  });
};
