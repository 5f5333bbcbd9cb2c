import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { centralInputs } from '../../src/core/economics/cohort.ts';
import { createModel } from '../../src/core/economics/model.ts';
import { defaultScenario } from '../../src/core/economics/scenario.ts';
import { simulateSlice } from '../../src/core/economics/simulate.ts';
import { readParameterFolder, shippedParameterFolder } from '../../src/intake/parameter-folder.ts';

const example = shippedParameterFolder('example-country');
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'country-'));
  await cp(example, folder, { recursive: true });
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const change = async (file: string, from: string | RegExp, to: string): Promise<void> => {
  const text = await readFile(path.join(folder, file), 'utf8');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  await writeFile(path.join(folder, file), changed);
};

const faults = async (): Promise<readonly string[]> => {
  const read = await readParameterFolder(folder);
  return read.ok
    ? []
    : read.refusal.map(({ file, row, column, code }) => [file, row, column, code].filter(Boolean).join(' '));
};

describe('the made-up country', () => {
  test('is read and computed', async () => {
    const read = await readParameterFolder(folder);
    if (!read.ok) throw new Error(JSON.stringify(read.refusal));
    const { evaluate, account } = createModel(read.value);
    const inputs = centralInputs(read.value);
    const { cohortLoss, perParticipant } = account(inputs);
    expect(Math.abs(evaluate(inputs) - cohortLoss.amount)).toBeLessThan(1e-3);
    expect(perParticipant).toMatchObject({
      master: { amount: null, reason: 'level-not-in-cohort' },
      doctor: { amount: null, reason: 'level-not-in-cohort' },
    });
    const scenario = { ...defaultScenario, country: 'example-country', draws: 64 };
    const losses = simulateSlice(scenario, read.value, 0, 64);
    expect(losses.every(Number.isFinite)).toBe(true);
    expect(new Set(losses).size).toBe(64);
  });

  test('a life table stands in for the law of mortality', async () => {
    const survivors = Array.from({ length: 90 }, (_, at) => 1000 - 10 * at).map((value) =>
      Math.max(0, value),
    );
    await change(
      'country.json',
      /"mortality": .*\n/,
      `"mortality": { "lifeTable": { "firstAge": 20, "survivors": [${survivors.join(',')}] } },\n`,
    );
    const read = await readParameterFolder(folder);
    expect(read.ok && Number.isFinite(createModel(read.value).evaluate(centralInputs(read.value)))).toBe(
      true,
    );
  });
});

describe('what is wrong with a folder', () => {
  test.each([
    [
      'parameters.csv',
      'pert(0.02,0.1,0.3)',
      'pert(0.3,0.1,0.02)',
      'parameters.csv 17 distribution distribution-impossible',
    ],
    [
      'parameters.csv',
      'pert(0.02,0.1,0.3)',
      'pert(0.02,0.1,1.3)',
      'parameters.csv 17 distribution outside-range',
    ],
    [
      'parameters.csv',
      'pert(0.02,0.1,0.3)',
      'pert(0.12,0.2,0.3)',
      'parameters.csv 17 central central-outside-bounds',
    ],
    [
      'parameters.csv',
      'pert(0.02,0.1,0.3)',
      'pert(a,b,c)',
      'parameters.csv 17 distribution distribution-not-readable',
    ],
    [
      'parameters.csv',
      'pert(0.02,0.1,0.3)',
      'constructor(1)',
      'parameters.csv 17 distribution distribution-not-readable',
    ],
    [
      'parameters.csv',
      'participants,0.1,fraction',
      'participants,1.1,fraction',
      'parameters.csv 17 central outside-range',
    ],
    [
      'parameters.csv',
      'participants,0.1,fraction',
      'participants,NaN,fraction',
      'parameters.csv 17 central not-a-number',
    ],
    [
      'parameters.csv',
      'participants,0.1,fraction',
      'participants,,fraction',
      'parameters.csv 17 central cell-empty',
    ],
    ['parameters.csv', '65,years,,fixed,D', '65,years,,fixed,E', 'parameters.csv 14 grade grade-unknown'],
    ['parameters.csv', 'X13,a_R', 'X13,G', 'parameters.csv 14 symbol symbol-repeated'],
    ['parameters.csv', 'X13,a_R', 'X13,b_R', 'parameters.csv symbol symbol-missing'],
    ['parameters.csv', '1800|2500|2900|2900|2600', '1800|2500|2900', 'parameters.csv central series-length'],
    ['parameters.csv', '1800|2500', '1800|x', 'parameters.csv 7 central not-a-number'],
    [
      'parameters.csv',
      'x lognormal(mu=0, sigma=0.1)',
      'uniform(1, 5000)',
      'parameters.csv distribution multipliers-differ',
    ],
    [
      'parameters.csv',
      'participants,40,',
      'participants,400,',
      'parameters.csv central more-funded-than-participants',
    ],
    ['parameters.csv', 'birth,78', 'birth,20', 'parameters.csv central outside-range'],
    ['parameters.csv', ',unit,', ',units,', 'parameters.csv 1 unit column-missing'],
    ['payroll-law.csv', '2030,10,800', '2031,10,800', 'payroll-law.csv year law-missing'],
    ['payroll-law.csv', '2030,10,800,0.08', '2030,10,800,1.08', 'payroll-law.csv 2 opv outside-range'],
    ['payroll-law.csv', '2030,10,800', '2030,ten,800', 'payroll-law.csv 2 MCI not-a-number'],
    ['payroll-law.csv', '0.2,,,20', '0.2,0.3,,20', 'payroll-law.csv 2 pit_threshold_mci_year cell-empty'],
    ['country.json', '"version": 1', '"version": 9', 'country.json country-file-newer'],
    ['country.json', '"lawYear": 2030', '"lawYear": "2030"', 'country.json country-file-shape'],
    ['country.json', '"version": 1,', '"version": 1', 'country.json json-invalid'],
    [
      'country.json',
      'pert(0.6, 0.9, 1)',
      'pert(1, 0.9, 0.6)',
      'country.json measure.riskRatio distribution-impossible',
    ],
    [
      'country.json',
      '[],',
      '[{ "left": "p1", "right": "q", "spearman": 0.5 }],',
      'country.json dependence symbol-missing',
    ],
  ])('%s: %s → %s', async (file, from, to, fault) => {
    await change(file, from, to);
    expect(await faults()).toContain(fault);
  });

  test('correlations that cannot be', async () => {
    const pairs = [
      ['p1', 'p0', 0.9],
      ['p0', 'h', 0.9],
      ['p1', 'h', -0.9],
    ].map(([left, right, spearman]) => ({ left, right, spearman }));
    await change('country.json', '"dependence": []', `"dependence": ${JSON.stringify(pairs)}`);
    expect(await faults()).toEqual(['country.json dependence correlations-impossible']);
  });

  test('every missing file is named at once', async () => {
    await rm(path.join(folder, 'parameters.csv'));
    await rm(path.join(folder, 'country.json'));
    expect(await faults()).toEqual([
      'country.json parameter-file-not-found',
      'parameters.csv parameter-file-not-found',
    ]);
  });

  test('a text that is no table', async () => {
    await writeFile(path.join(folder, 'payroll-law.csv'), '');
    expect(await faults()).toEqual(['payroll-law.csv table-not-readable']);
  });
});
