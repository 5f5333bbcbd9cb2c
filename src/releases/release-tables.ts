import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { ReleaseTable } from '../contract/release.ts';
import { localizedText } from '../core/basics/locale.ts';
import type { DerivationContext } from '../core/flow/derive.ts';
import type { Figure } from '../core/flow/figure.ts';
import type { FigureTable } from '../core/flow/figure-table.ts';
import { buildTable, type CountryNames, type TableFacts } from './build-table.ts';

const populationFigure = z.object({
  period: z.string(),
  value: z.number().positive(),
  grade: z.enum(['A', 'B', 'C', 'D']),
  source: localizedText,
});

/** Whose inhabitants the population file counts. */
const home = 'KAZ';
const populationFile = new URL('../../reference/kazakhstan/population.json', import.meta.url);

const valuesOf = (figures: readonly Figure[], code: string) =>
  figures
    .filter((figure) => figure.dimensions.region === code)
    .map(({ period, value }) => ({ period, value }));

/** Totals of the region that a table's countries are part of, from the table that is broken down by region. */
const regionalTotals = (
  table: FigureTable,
  facts: readonly TableFacts[],
): DerivationContext['regionalTotals'] => {
  const byRegion = facts.find(
    (one) => one.table.page.rows === 'region' && one.table.population === table.population,
  );
  const total = byRegion?.table.read.total?.category;
  if (table.page.region === undefined || byRegion === undefined || total === undefined) return undefined;
  return { region: valuesOf(byRegion.figures, table.page.region), nation: valuesOf(byRegion.figures, total) };
};

/** All tables of a release, each with what follows from it; a table of countries knows the totals of its region. */
export const releaseTables = async (
  facts: readonly TableFacts[],
  countries: CountryNames,
): Promise<readonly ReleaseTable[]> => {
  const population = populationFigure.parse(JSON.parse(await readFile(populationFile, 'utf8')));
  const destinations = facts
    .filter((one) => one.table.page.rows === 'destination' && one.table.population === 'credit')
    .flatMap((one) => one.figures.flatMap((figure) => figure.dimensions.destination ?? []));
  return facts.map((one) => {
    const totals = regionalTotals(one.table, facts);
    const inhabitants = { ...population, ...(one.table.page.rows === 'origin' ? { category: home } : {}) };
    const context = { population: inhabitants, ...(totals === undefined ? {} : { regionalTotals: totals }) };
    return buildTable(one, countries, context, destinations);
  });
};
