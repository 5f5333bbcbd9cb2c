import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Release, ReleaseTable } from '../contract/release.ts';
import { localizedText } from '../core/basics/locale.ts';
import type { DerivationContext } from '../core/flow/derive.ts';
import type { Figure } from '../core/flow/figure.ts';
import type { FigureTable } from '../core/flow/figure-table.ts';
import type { Register } from '../register/db.ts';
import { findLastImport, listFigures, listFigureTables, listReportedDestinations } from '../register/facts.ts';
import { buildTable, type CountryNames, type TableFacts } from './build-table.ts';
import { writeRelease } from './build.ts';

const populationFigure = z.object({
  period: z.string(),
  value: z.number().positive(),
  grade: z.enum(['A', 'B', 'C', 'D']),
  source: localizedText,
});

/** Whose inhabitants the population file counts. */
const home = 'KAZ';
const populationFile = new URL('../../reference/kazakhstan/population.json', import.meta.url);

const gather = (register: Register): Promise<{ readonly facts: readonly TableFacts[]; readonly importId: string; readonly importedAt: string } | undefined> =>
  register.readOnly('qaitu_publisher', async (trx) => {
    const last = await findLastImport(trx);
    if (last === undefined) return undefined;
    const facts: TableFacts[] = [];
    for (const { table, header, labels } of await listFigureTables(trx)) {
      facts.push({
        table,
        header,
        labels,
        figures: await listFigures(trx, table.id, table.page.where),
        reported: table.page.reportingHoles ? await listReportedDestinations(trx, table.id) : {},
      });
    }
    return { facts, importId: last.id, importedAt: last.importedAt.toISOString() };
  });

const valuesOf = (figures: readonly Figure[], code: string) =>
  figures.filter((figure) => figure.dimensions.region === code).map(({ period, value }) => ({ period, value }));

/** Totals of the region that a table's countries are part of, from the table that is broken down by region. */
const regionalTotals = (table: FigureTable, facts: readonly TableFacts[]): DerivationContext['regionalTotals'] => {
  const byRegion = facts.find((one) => one.table.page.rows === 'region' && one.table.population === table.population);
  const total = byRegion?.table.read.total?.category;
  if (table.page.region === undefined || byRegion === undefined || total === undefined) return undefined;
  return { region: valuesOf(byRegion.figures, table.page.region), nation: valuesOf(byRegion.figures, total) };
};

/** Build the release of what the register holds now and write it below `releasesFolder`; undefined when it holds nothing. */
export const buildCurrentRelease = async (
  register: Register,
  releasesFolder: string,
  countries: CountryNames,
  version: string,
): Promise<Release | undefined> => {
  const gathered = await gather(register);
  if (gathered === undefined) return undefined;
  const population = populationFigure.parse(JSON.parse(await readFile(populationFile, 'utf8')));
  const tables: readonly ReleaseTable[] = gathered.facts.map((facts) => {
    const totals = regionalTotals(facts.table, gathered.facts);
    const inhabitants = { ...population, ...(facts.table.page.rows === 'origin' ? { category: home } : {}) };
    return buildTable(facts, countries, { population: inhabitants, ...(totals === undefined ? {} : { regionalTotals: totals }) });
  });
  return writeRelease(releasesFolder, { tables, importId: gathered.importId, importedAt: gathered.importedAt, version });
};
