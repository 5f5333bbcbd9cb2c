import { readFile } from 'node:fs/promises';
import type { Release } from '../../src/contract/release.ts';
import { readFigures } from '../../src/core/flow/read-figures.ts';
import { readWholeTable } from '../../src/exchange/tabular/read-whole-table.ts';
import { loadCountryList } from '../../src/intake/country-list.ts';
import { loadShippedTables } from '../../src/intake/figure-tables.ts';
import type { TableFacts } from '../../src/releases/build-table.ts';
import { loadShippedClaims } from '../../src/intake/shipped-claims.ts';
import { releaseAudit } from '../../src/releases/audit.ts';
import { writeRelease } from '../../src/releases/write-release.ts';
import { releaseTables } from '../../src/releases/release-tables.ts';

/** What the register would hold of the shipped tables, read from their files. */
export const paperFacts = async (): Promise<readonly TableFacts[]> => {
  const countries = await loadCountryList();
  const facts: TableFacts[] = [];
  for (const { table, file } of await loadShippedTables()) {
    const read = await readWholeTable(await readFile(file), { name: file, limitBytes: 1_000_000 });
    if (!read.ok) throw new Error(read.refusal.code);
    const figures = readFigures(table, read.value.header, read.value.rows, countries.codeOf);
    if (!figures.ok) throw new Error(JSON.stringify(figures.refusal));
    facts.push({ table, reported: {}, ...figures.value });
  }
  return facts;
};

/** A release of the shipped tables, written below a folder, without a database. */
export const paperRelease = async (folder: string): Promise<Release> => {
  const countries = await loadCountryList();
  return writeRelease(folder, {
    tables: await releaseTables(await paperFacts(), countries),
    audit: releaseAudit(await loadShippedClaims(countries)),
    importId: 'imp_test',
    importedAt: '2026-11-23T00:00:00.000Z',
    version: '0.0.0',
  });
};
