import { rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { figureTable } from '../../src/core/flow/figure-table.ts';
import { loadCountryList } from '../../src/intake/country-list.ts';
import { loadShippedClaims } from '../../src/intake/shipped-claims.ts';
import type { Register } from '../../src/register/db.ts';
import { newId } from '../../src/register/new-id.ts';
import { storeFigures } from '../../src/register/flow/store-figures.ts';
import { keepRelease } from '../../src/server/public/keep-release.ts';
import { ReleaseShelf } from '../../src/server/public/release-shelf.ts';
import { freshRegister, type FreshRegister } from '../register/cluster.ts';
import { makeFolder } from './start-server.ts';

const say = (text: string) => ({ kk: text, ru: text, en: text });
const table = figureTable.parse({
  id: 'kept',
  position: 7,
  source: { id: 'test-source', title: 'A yearbook', citation: 'A yearbook (2024).', licence: 'CC-BY-4.0' },
  locator: 'T1',
  population: 'degree',
  unit: 'persons',
  title: say('Students abroad'),
  read: { values: [{ column: 'value' }], periodColumn: 'year' },
  page: { path: 'world/kept', rows: 'destination', chart: 'lines', finding: say('x') },
});

let register: FreshRegister;
let folder: string;
beforeAll(async () => {
  register = await freshRegister();
  folder = await makeFolder();
});
afterAll(async () => {
  await register.close();
  await rm(folder, { recursive: true });
});

const store = async (value: number) =>
  storeFigures(register, {
    table,
    header: ['year', 'destination', 'value'],
    figures: [
      [
        {
          value,
          locator: 'T1.2024.TUR',
          period: '2024',
          dimensions: { destination: 'TUR' },
          status: 'published',
        },
      ],
    ],
    ending: () => ({ labels: {}, fileFingerprint: 'ab'.repeat(32) }),
    importId: newId('imp'),
    importedAt: new Date(),
  });

test('an import that undoes another one leads back to the release of before, which is then not built again and again', async () => {
  const countries = await loadCountryList();
  const claims = await loadShippedClaims(countries);
  let readings = 0;
  const counted: Register = {
    ...register,
    readOnly: async (role, work) => {
      readings += 1;
      return register.readOnly(role, work);
    },
  };
  const keep = async () => {
    const shelf = new ReleaseShelf(folder);
    const problems: string[] = [];
    const report = (problem: string) => void problems.push(problem);
    const keeper = await keepRelease(counted, shelf, countries, claims, '0.0.0', report);
    return { shelf, keeper, problems };
  };
  await store(1);
  const first = await keep();
  await first.keeper.stop();
  await store(2);
  const second = await keep();
  await second.keeper.stop();
  expect(second.shelf.current()?.manifest.id).not.toBe(first.shelf.current()?.manifest.id);
  await store(1);
  const third = await keep();
  expect(third.shelf.current()).toEqual(first.shelf.current());
  readings = 0;
  await wait(2500);
  await third.keeper.stop();
  expect([readings, third.problems]).toEqual([1, []]);
});
