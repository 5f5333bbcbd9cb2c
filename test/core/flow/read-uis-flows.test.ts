import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { figureTable } from '../../../src/core/flow/figure-table.ts';
import { readFigures } from '../../../src/core/flow/read-figures.ts';
import { readWholeTable } from '../../../src/exchange/tabular/read-whole-table.ts';
import { loadCountryList } from '../../../src/intake/country-list.ts';

const root = resolve(import.meta.dirname, '../../..');
const file = resolve(root, '../shared/data/real/uis-flows/popular-destinations-by-origin.csv.gz');

const readFile = async (path: string) => {
  const read = await readWholeTable(readFileSync(path), { name: path, limitBytes: 50_000_000 });
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.value;
};

const readUis = async () => {
  const profile = figureTable.parse(
    JSON.parse(readFileSync(resolve(root, 'reference/profiles/uis-flows.json'), 'utf8')),
  );
  const { codeOf } = await loadCountryList();
  const { header, rows } = await readFile(file);
  const read = readFigures(profile, header, rows, codeOf);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal.slice(0, 5)));
  return read.value;
};

test.skipIf(!existsSync(file))('the world table of UNESCO UIS is read whole', async () => {
  const { rows, figures } = await readUis();
  const at = new Map(figures.map((figure) => [figure.locator, figure]));

  expect(rows).toBe(50_699);
  expect(figures).toHaveLength(50_699);
  expect(at.get('UIS.destinations.2019.KAZ.RUS')?.value).toBe(71_368);
  expect(at.get('UIS.destinations.2019.KAZ.other')?.value).toBe(3935.19558);
  expect(at.get('UIS.destinations.2020.KAZ.RUS')).toBeUndefined();
  expect(at.get('UIS.destinations.1998.AFG.CAN')).toMatchObject({ value: 6, flags: '- - c -' });
  expect(at.get('UIS.destinations.2001.unknown-south-america.USA')?.value).toBe(9.54);
});
